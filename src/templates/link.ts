import {html, nothing} from 'lit';
import type {Link} from '../content/records.js';
import type {MsgFn, Picked} from '../locale/locale.js';
import type {Shown} from './text.js';
import type {View} from './view.js';

/** What a link says where the data does not. */
const defaultLabel = (msg: MsgFn, kind: Link['kind']): string => {
  switch (kind) {
    case 'official':
      return msg('Official website', {id: 'link.official'});
    case 'founding':
      return msg('About the founding', {id: 'link.founding'});
    case 'programme':
      return msg('About the programme', {id: 'link.programme'});
    case 'download':
      return msg('Download', {id: 'link.download'});
    case 'list':
      return msg('See the full list', {id: 'link.list'});
    default:
      return msg('Read more', {id: 'link.more'});
  }
};

/**
 * A link with its own label or the one of its kind. `about` is what it belongs to: a reader who hears the
 * links alone hears "Read more: …". A link whose address was wrong is its label.
 */
export const link = ({locale}: View, {url, label, kind, hreflang}: Link, about?: Picked): Shown => {
  const own = locale.text(label);
  const text = own?.value ?? defaultLabel(locale.msg, kind);
  if (!url) return own ? html`<span lang=${own.lang ?? nothing}>${text}</span>` : nothing;
  const hidden = about && html`<span class="hidden">: <span lang=${about.lang ?? nothing}>${about.value}</span></span>`;
  return html`<a part="link" href=${url} hreflang=${hreflang ?? nothing}
    ><span lang=${own?.lang ?? nothing}>${text}</span>${hidden ?? nothing}</a
  >`;
};

/** The links of an item; the official one is made from `url` unless the data has one of its own. */
export const links = (view: View, list: readonly Link[] | undefined, about?: Picked, official?: string): Shown => {
  const own = list ?? [];
  const made: readonly Link[] = official && !own.some(({kind}) => kind === 'official') ? [{url: official, kind: 'official'}] : [];
  const shown = [...made, ...own].map((one) => link(view, one, about)).filter((one) => one !== nothing);
  if (shown.length === 0) return nothing;
  return html`<ul role="list" class="links">${shown.map((one) => html`<li>${one}</li>`)}</ul>`;
};
