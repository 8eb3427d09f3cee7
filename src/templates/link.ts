import {html, nothing} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {Localized} from '../content/fields.js';
import type {Link} from '../content/records.js';
import type {MsgFn, Picked} from '../locale/locale.js';
import type {RenderContext} from './context.js';
import {listOf, renderText} from './text.js';
import type {Rendered} from './text.js';

/** What a link says where the data does not. */
const defaultLabels = (msg: MsgFn): Partial<Record<string, string>> => ({
  official: msg('Official website', {id: 'link.official'}),
  founding: msg('About the founding', {id: 'link.founding'}),
  programme: msg('About the programme', {id: 'link.programme'}),
  download: msg('Download', {id: 'link.download'}),
  list: msg('See the full list', {id: 'link.list'}),
  more: msg('Read more', {id: 'link.more'}),
});

/** Kinds of links that lead to another site. */
const AWAY: readonly string[] = ['official', 'founding', 'programme'];

/** A title that is a link; a mouse reaches it from all over its card. */
export const titleLink = (url: string | undefined, title: Rendered): Rendered =>
  html`<a part="link title-link" class="hit" href=${ifDefined(url)}>${title}</a>`;

/** Beside a title that is a link, what leads on, for eyes alone: it is no second link to the same place. */
export const onward = ({locale}: RenderContext, {kind = 'more'}: Link): Rendered =>
  html`<p class="links"><span part="link cta" class="onward" aria-hidden="true">${defaultLabels(locale.msg)[kind]}</span></p>`;

/** The texts of links, for {@link mark}. */
export const linkTexts = (links: readonly Link[] = []): (Localized | undefined)[] => links.map(({label}) => label);

/** A link, and what it says where the data does not, if that is not the word of its kind. */
export type LinkEntry = Link & {readonly defaultLabel?: Rendered | string; readonly part?: 'source'};

/**
 * Links with their own labels or those of their kinds; the official one is made from `official` unless
 * there is one. `about` is what they belong to: a reader who hears links alone hears "Read more: …". Labels of their
 * own say that themselves. A link whose address was wrong is its label. Beside a funder's words links are no part.
 */
export const links = (
  {locale}: RenderContext,
  list: readonly LinkEntry[] = [],
  about?: Picked,
  official?: string,
  hasParts = true,
): Rendered => {
  const hasOfficial = list.some(({kind}) => kind === 'official');
  const all: readonly LinkEntry[] = official && !hasOfficial ? [{url: official, kind: 'official'}, ...list] : list;
  return listOf(
    all.map(({url, label, defaultLabel, kind = 'more', hreflang, part = kind === 'download' ? kind : 'cta'}) => {
      const text = locale.pick(label);
      if (!url) return renderText(text);
      const words = text ? renderText(text) : html`${defaultLabel ?? defaultLabels(locale.msg)[kind]}${tail(about)}`;
      const away = part === 'cta' && (defaultLabel || AWAY.includes(kind)) ? 'away' : undefined;
      return html`<a part=${ifDefined(hasParts ? `link ${part}` : undefined)} class=${ifDefined(away)} href=${url} hreflang=${ifDefined(hreflang)}>${words}</a>`;
    }),
    'links',
  );
};

/** What a link is about, for ears. The colon stands in the line: before a box of its own Chromium says a blank. */
export const tail = (about: Picked | undefined): Rendered =>
  about ? html`<span class="colon">: </span><span class="hidden">${renderText(about)}</span>` : nothing;
