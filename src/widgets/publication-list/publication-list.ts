import {html} from 'lit/html.js';
import {formatBytes, formatDate} from '../../locale/format.js';
import type {MsgFn} from '../../locale/locale.js';
import type {Link} from '../../content/records.js';
import {plain} from '../../templates/image.js';
import {items} from '../../templates/items.js';
import {links} from '../../templates/link.js';
import {media} from '../../templates/media.js';
import {badge, blocks, heading, inLanguage, inline, listOf, mark} from '../../templates/text.js';
import type {Shown} from '../../templates/text.js';
import {time} from '../../templates/time.js';
import {oneDeeper} from '../../templates/view.js';
import type {View} from '../../templates/view.js';
import {reflect} from '../../widget/base-element.js';
import {gridStyles} from '../../theme/grid.styles.js';
import {hostStyles} from '../../theme/host.styles.js';
import {mediaStyles} from '../../theme/media.styles.js';
import {pictureStyles} from '../../theme/picture.styles.js';
import {NgoWidget} from '../../widget/ngo-widget.js';
import {content} from './publication-list.content.js';
import type {File, Publication} from './publication-list.content.js';
import {styles} from './publication-list.styles.js';

/**
 * Positions, reports, studies and what else an organisation has published, with their files.
 *
 * Layouts: `list` (default), `grouped` (by kind), `cards`.
 *
 * @cssproperty [--ngo-image-ratio=3 / 2] - Width to height of covers.
 * @csspart image - A cover.
 * @tag publication-list
 */
export class PublicationList extends NgoWidget<Publication> {
  static override readonly styles = hostStyles + gridStyles + pictureStyles + mediaStyles + styles;
  static override readonly observedAttributes = [...NgoWidget.observedAttributes, 'filter'];

  /** Lets readers choose by kind and by year. */
  declare filter: boolean;

  protected override readonly content = content;
  /** What the reader chose, by the names of the boxes; empty: all. */
  readonly #chosen: Partial<Record<string, string>> = {};

  override connectedCallback(): void {
    super.connectedCallback();
    this.shadowRoot?.addEventListener('change', this.#onChange);
  }

  protected override nameOf({title}: Publication) {
    return title;
  }

  protected override emptySentence(msg: MsgFn): string {
    return msg('There are no publications to show.', {id: 'publication-list.empty'});
  }

  protected override chosen(all: readonly Publication[]): readonly Publication[] | undefined {
    if (!this.filter || !Object.keys(this.#chosen)[0]) return undefined;
    const wanted = Object.entries(facets).map(([name, of]) => {
      // What newer data has none of cannot stay chosen.
      const value = all.some((item) => of(item) === this.#chosen[name]) ? this.#chosen[name] : '';
      this.#chosen[name] = value;
      return (item: Publication) => !value || of(item) === value;
    });
    return all.filter((item) => wanted.every((fits) => fits(item)));
  }

  protected override renderContent(
    shown: readonly Publication[],
    view: View,
    layout: string,
    all: readonly Publication[],
  ): unknown {
    const grid = layout === 'cards';
    const grouped = layout === 'grouped';
    const list = (some: readonly Publication[], at: View): Shown =>
      some[0]
        ? items(at, some, grid ? 'grid' : 'list', grid ? 'outlined' : 'plain', (item, of) =>
            publication(item, of, grouped),
          )
        : undefined;
    return [
      this.filter ? filters(all, view) : undefined,
      grouped
        ? Object.entries(kinds(view.msg)).map(([kind, [, label]]) => {
            const group = list(
              shown.filter((item) => kindOf(item) === kind),
              oneDeeper(view),
            );
            return group && html`<div class="group">${heading(view.level, label)}${group}</div>`;
          })
        : list(shown, view),
    ];
  }

  protected override update(): void {
    super.update();
    for (const box of this.shadowRoot?.querySelectorAll('select') ?? []) box.value = this.#chosen[box.name] ?? '';
  }

  readonly #onChange = ({target}: Event): void => {
    const {name, value} = target as HTMLSelectElement;
    this.#chosen[name] = value;
    this.requestUpdate();
  };
}

reflect(PublicationList, {filter: Boolean});

const kindOf = ({kind = 'other'}: Publication): string => kind;

/** What readers choose by. */
const facets: Readonly<Record<string, (item: Publication) => string | undefined>> = {
  kind: kindOf,
  year: ({date}) => date?.slice(0, 4),
};

/** One publication, and many of the kind. */
const kinds = (msg: MsgFn): Readonly<Record<string, readonly [one: string, many: string]>> => ({
  position: [msg('position', {id: 'kind.position'}), msg('Positions', {id: 'kind.positions'})],
  report: [msg('report', {id: 'kind.report'}), msg('Reports', {id: 'kind.reports'})],
  study: [msg('study', {id: 'kind.study'}), msg('Studies', {id: 'kind.studies'})],
  guide: [msg('guide', {id: 'kind.guide'}), msg('Guides', {id: 'kind.guides'})],
  leaflet: [msg('leaflet', {id: 'kind.leaflet'}), msg('Leaflets', {id: 'kind.leaflets'})],
  other: ['', msg('Other publications', {id: 'kind.others'})],
});

/** A box for each thing to choose by, where there is a choice. */
const filters = (all: readonly Publication[], view: View): Shown => {
  const {msg} = view;
  const box = (
    name: string,
    label: string,
    values: readonly (string | undefined)[],
    say: (value: string) => string,
  ) => {
    const choice = [...new Set(values)].filter((value) => value !== undefined);
    return (
      choice[1] &&
      html`<label>${label} <select name=${name}><option value="">${msg('All', {id: 'filter.all'})}</option>${choice.map(
        (value) => html`<option value=${value}>${say(value)}</option>`,
      )}</select></label>`
    );
  };
  const many = kinds(msg);
  const present = all.map(kindOf);
  const boxes = [
    box(
      'kind',
      msg('Kind', {id: 'filter.kind'}),
      Object.keys(many).filter((kind) => present.includes(kind)),
      (kind) => many[kind]?.[1] ?? '',
    ),
    box(
      'year',
      msg('Year', {id: 'filter.year'}),
      all
        .map((item) => facets.year?.(item))
        .sort()
        .reverse(),
      (year) => formatDate(view, year),
    ),
  ].filter(Boolean);
  return (
    boxes[0] && html`<div role="group" class="filter" aria-label=${msg('Filter', {id: 'filter.label'})}>${boxes}</div>`
  );
};

/** A publication; where it stands among its kind, that needs no saying. */
const publication = (item: Publication, view: View, ofItsKind: boolean): Shown => {
  const title = view.text(item.title);
  const head = heading(view.level, inline(title));
  const body = [
    listOf(
      [
        badge(ofItsKind ? '' : kinds(view.msg)[kindOf(item)]?.[0]),
        time(view, item.date),
        ...(item.authors ?? []).map((author) => inline(view.name(author))),
        ...view.texts(item.topics).map(inline),
      ],
      'meta',
    ),
    blocks(view, item.summary),
    links(
      view,
      item.files.map((file) => download(file, view)),
      title,
    ),
  ];
  return media(view, item.cover, html`${head}${mark(view)}${body}`);
};

/** "Download (PDF, 1.2 MB, in English)". */
const download = ({url, lang, format, bytes}: File, view: View): Link => {
  // One text with our own words: nothing in it may turn them round.
  const facts = [plain(format), bytes && formatBytes(view, bytes), lang && inLanguage(view, lang)]
    .filter(Boolean)
    .join(', ');
  const label = view.msg('Download', {id: 'link.download'}) + (facts && ` (${facts})`);
  return {url, hreflang: lang, label: new Map([['*', label]])};
};
