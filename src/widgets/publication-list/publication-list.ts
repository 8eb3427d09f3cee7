import {html, nothing} from 'lit';
import {property, state} from 'lit/decorators.js';
import {directionOf} from '../../locale/direction.js';
import {formatBytes, formatDate, formatLanguage, formatNumber} from '../../locale/format.js';
import type {Locale, MsgFn} from '../../locale/locale.js';
import {oneDeeper} from '../../templates/context.js';
import type {RenderContext} from '../../templates/context.js';
import {picture, withoutControls} from '../../templates/image.js';
import {items} from '../../templates/items.js';
import {links} from '../../templates/link.js';
import type {LinkEntry} from '../../templates/link.js';
import {facts, heading, isRendered, mark, renderProse, renderText} from '../../templates/text.js';
import type {Rendered} from '../../templates/text.js';
import {time} from '../../templates/time.js';
import {gridStyles} from '../../theme/grid.styles.js';
import {hostStyles} from '../../theme/host.styles.js';
import {pictureStyles} from '../../theme/picture.styles.js';
import {isOn} from '../../widget/flag.js';
import {NgoWidget} from '../../widget/ngo-widget.js';
import {content} from './publication-list.content.js';
import type {File, Publication, PublicationLayout} from './publication-list.content.js';
import {styles} from './publication-list.styles.js';

/** What readers choose by. */
type Facet = 'kind' | 'year';
/** What the reader chose of each. */
type Filters = Partial<Record<Facet, string>>;

/**
 * Positions, reports, studies and what else an organisation has published, with their files.
 *
 * Layouts: `list` (default), `grouped` (by kind), `cards`.
 *
 * @cssproperty [--ngo-image-ratio=3 / 4] - Width to height of covers.
 * @csspart picture - The box of a cover, or the sheet with the year where there is none.
 * @csspart image - A cover.
 * @csspart caption - Who made a cover.
 * @csspart summary - What it is about.
 * @csspart kind - What it is.
 * @csspart date - When it was published.
 * @csspart author - Who wrote it.
 * @csspart topic - What it is about, in a word.
 * @csspart download - A link to a file.
 * @tag publication-list
 */
export class PublicationList extends NgoWidget<Publication, PublicationLayout> {
  static override readonly styles = [hostStyles, gridStyles, pictureStyles, styles];

  /** Lets readers choose by kind and by year. */
  @property({reflect: true, type: Boolean, converter: isOn}) filter = false;
  @state() private filters: Filters = {};

  protected override readonly definition = content;

  protected override nameOf({title}: Publication) {
    return title;
  }

  protected override emptyMessage(msg: MsgFn): string {
    return msg('There are no publications to show.', {id: 'publication-list.empty'});
  }

  protected override filterItems(all: readonly Publication[]): readonly Publication[] | undefined {
    if (!this.filter || !Object.keys(this.filters)[0]) return undefined;
    const filters = presentFilters(this.filters, all);
    return all.filter((item) => filters.every(([facet, value]) => facets[facet](item) === value));
  }

  protected override resetFilter(): void {
    this.filters = {};
  }

  protected override renderContent(
    shown: readonly Publication[],
    context: RenderContext,
    layout: PublicationLayout,
    all: readonly Publication[],
  ): unknown {
    const grid = layout === 'cards';
    const among = {grouped: layout === 'grouped', covered: shown.some(({cover}) => cover)};
    const list = (some: readonly Publication[], at: RenderContext): Rendered =>
      items(at, some, grid ? 'grid covers' : 'list', 'plain', (item) => publication(item, at, among));
    return html`${this.filter ? this.#renderFilters(all, context.locale) : nothing}${
      layout === 'grouped' ? groups(shown, context, list) : shown[0] ? list(shown, context) : nothing
    }`;
  }

  /** What to choose by, where there is a choice: buttons for the kinds, which are few, a box for the years. */
  #renderFilters(all: readonly Publication[], locale: Locale): Rendered {
    const {msg} = locale;
    const {kind: chosenKind, year: chosenYear} = Object.fromEntries(presentFilters(this.filters, all));
    const ofYear = all.filter((item) => !chosenYear || facets.year(item) === chosenYear);
    const chip = (kind: string, label: string, count: number): Rendered =>
      html`<button type="button" name="kind" value=${kind} aria-pressed=${kind === (chosenKind ?? '') ? 'true' : 'false'} @click=${tellChange} @change=${this.#onChange}><span>${label} <small>${formatNumber(locale, count)}</small></span></button>`;
    const present = valuesOf('kind', all);
    const chips = Object.entries(kinds(msg))
      .filter(([kind]) => present.includes(kind))
      .map(([kind, [, label]]) => chip(kind, label, ofYear.filter((item) => kindOf(item) === kind).length));
    const everything = msg('All', {id: 'filter.all'});
    const years = valuesOf('year', all).sort().reverse();
    const boxes = [
      chips[1]
        ? html`<div role="group" class="chips" aria-label=${msg('Kind', {id: 'filter.kind'})}>${chip('', everything, ofYear.length)}${chips}</div>`
        : nothing,
      years[1]
        ? html`<label>${msg('Year', {id: 'filter.year'})} <select name="year" @change=${this.#onChange}><option value="" .selected=${!chosenYear}>${everything}</option>${years.map(
            (year) => html`<option value=${year} .selected=${year === chosenYear}>${formatDate(locale, year)}</option>`,
          )}</select></label>`
        : nothing,
    ].filter(isRendered);
    return boxes[0]
      ? html`<div role="group" class="filter" aria-label=${msg('Filter', {id: 'filter.label'})}>${boxes}</div>`
      : nothing;
  }

  readonly #onChange = ({currentTarget}: Event): void => {
    const {name, value} = currentTarget as HTMLButtonElement | HTMLSelectElement;
    this.filters = {...this.filters, [name]: value};
  };
}

/** A button that chooses tells of it as a box does: so it counts as something that the reader did. */
const tellChange = ({currentTarget}: Event): void => {
  currentTarget?.dispatchEvent(new CustomEvent('change', {bubbles: true}));
};

const kindOf = ({kind = 'other'}: Publication): string => kind;

const facets: Readonly<Record<Facet, (item: Publication) => string | undefined>> = {
  kind: kindOf,
  year: ({date}) => date?.slice(0, 4),
};

/** The different values that there are of a facet. */
const valuesOf = (facet: Facet, all: readonly Publication[]): string[] =>
  [...new Set(all.map(facets[facet]))].filter((value) => value !== undefined);

/** What the reader chose, without what newer data has none of. */
const presentFilters = (filters: Filters, all: readonly Publication[]): readonly (readonly [Facet, string])[] =>
  (['kind', 'year'] as const).flatMap((facet) => {
    const value = filters[facet];
    return value && all.some((item) => facets[facet](item) === value) ? [[facet, value] as const] : [];
  });

/** One publication, and many of the kind. */
const kinds = (msg: MsgFn): Readonly<Record<string, readonly [one: string, many: string]>> => ({
  position: [msg('position', {id: 'kind.position'}), msg('Positions', {id: 'kind.positions'})],
  report: [msg('report', {id: 'kind.report'}), msg('Reports', {id: 'kind.reports'})],
  study: [msg('study', {id: 'kind.study'}), msg('Studies', {id: 'kind.studies'})],
  guide: [msg('guide', {id: 'kind.guide'}), msg('Guides', {id: 'kind.guides'})],
  leaflet: [msg('leaflet', {id: 'kind.leaflet'}), msg('Leaflets', {id: 'kind.leaflets'})],
  other: ['', msg('Other publications', {id: 'kind.others'})],
});

/** The publications by their kinds, each kind under a heading. */
const groups = (
  shown: readonly Publication[],
  context: RenderContext,
  list: (some: readonly Publication[], context: RenderContext) => Rendered,
): Rendered[] =>
  Object.entries(kinds(context.locale.msg)).map(([kind, [, label]]) => {
    const group = shown.filter((item) => kindOf(item) === kind);
    return group[0]
      ? html`<div class="group">${heading(context.headingLevel, label)}${list(group, oneDeeper(context))}</div>`
      : nothing;
  });

/** What a publication must know of the others. */
interface Among {
  /** Whether all are of its kind, which needs no saying then. */
  readonly grouped: boolean;
  /** Whether some have covers. */
  readonly covered: boolean;
}

const publication = (item: Publication, context: RenderContext, {grouped, covered}: Among): Rendered => {
  const {locale, headingLevel} = context;
  const {date, authors = [], topics = [], summary, files} = item;
  const title = locale.pick(item.title);
  const shown = picture(context, item.cover);
  const cover =
    shown === nothing && covered
      ? html`<div part="picture" class="picture sheet" aria-hidden="true">${date && html`<span>${date.slice(0, 4)}</span>`}</div>`
      : shown;
  return html`<div class="entry publication">${cover}<div><div class="entry">${heading(headingLevel, renderText(title))}${mark(
    context,
    [item.title, ...topics, summary],
  )}${facts({
    kind: grouped ? '' : kinds(locale.msg)[kindOf(item)]?.[0],
    date: time(locale, date),
    author: locale.pickAll(authors).map(renderText),
    topic: locale.pickAll(topics).map(renderText),
  })}${renderProse(context, summary, 'summary')}</div>${links(
    context,
    files.map((file) => download(file, locale)),
    title,
  )}</div></div>`;
};

/** "PDF in English, 1.2 MB"; a file of which nobody said what it is, "Download". */
const download = ({url, lang, format, bytes}: File, locale: Locale): LinkEntry => {
  const what = withoutControls(format) || locale.msg('Download', {id: 'link.download'});
  const language = lang ? formatLanguage(locale, lang) : '';
  const size = bytes ? formatBytes(locale, bytes) : '';
  const rest = [language, size].filter(Boolean).join(', ');
  // Beside the format, so that it is no text of its own, whose hidden characters would have to stay.
  const gap = language ? ' ' : size ? ', ' : '';
  // It runs as our own words do, and nothing in it may turn them round.
  const dir = directionOf(locale.uiLanguage);
  return {
    url,
    kind: 'download',
    hreflang: lang,
    defaultLabel: html`<span dir=${dir}><b>${what + gap}</b>${rest}</span>`,
  };
};

declare global {
  interface HTMLElementTagNameMap {
    'publication-list': PublicationList;
  }
}
