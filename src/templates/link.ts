import {html, nothing} from 'lit/html.js';
import type {Link} from '../content/records.js';
import type {MsgFn, Picked} from '../locale/locale.js';
import {inline, listOf} from './text.js';
import type {Shown} from './text.js';
import type {View} from './view.js';

/** What a link says where the data does not. */
const defaultLabels = (msg: MsgFn): Partial<Record<string, string>> => ({
  official: msg('Official website', {id: 'link.official'}),
  founding: msg('About the founding', {id: 'link.founding'}),
  programme: msg('About the programme', {id: 'link.programme'}),
  download: msg('Download', {id: 'link.download'}),
  list: msg('See the full list', {id: 'link.list'}),
  more: msg('Read more', {id: 'link.more'}),
});

/**
 * Links with their own labels or those of their kinds; the official one is made from `official` unless
 * there is one. `about` is what they belong to: a reader who hears links alone hears "Read more: …". A link whose
 * address was wrong is its label.
 */
export const links = (view: View, list: readonly Link[] = [], about?: Picked, official?: string): Shown =>
  listOf(
    [
      ...(official && !list.some(({kind}) => kind === 'official') ? [{url: official, kind: 'official'} as const] : []),
      ...list,
    ].map(({url, label, kind = 'more', hreflang}) => {
      const text = inline(view.text(label));
      return url
        ? html`<a part="link" href=${url} hreflang=${hreflang ?? nothing}>${text ?? defaultLabels(view.msg)[kind]}${
            about && html`<span class="hidden">: ${inline(about)}</span>`
          }</a>`
        : text;
    }),
    'links',
  );
