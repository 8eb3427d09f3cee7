import {render} from '@lit-labs/ssr';
import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';
import {html, nothing} from 'lit';
import type {LitElement} from 'lit';
import type {Language} from '../cli/messages.js';
import type {WidgetDocument} from '../content/document.js';
import {readDocument} from '../content/document.js';
import * as classes from '../generated/classes.js';
import {Locale} from '../locale/locale.js';
import type {Missing} from '../locale/locale.js';
import type {ContentTag} from '../snapshot/source.js';
import type {SourceKind} from '../source/load.js';
import {titleLevel} from '../templates/context.js';
import type {RenderContext} from '../templates/context.js';
import {frame} from '../templates/frame.js';
import {allLabel} from '../templates/notes.js';
import type {NgoWidget} from '../widget/ngo-widget.js';
import type {Diagnostic} from '../widget/diagnostics.js';
import {deriveState} from '../widget/state.js';

/** An item of whichever widget. */
export interface AnyItem {
  readonly id?: string | undefined;
  readonly safeguarding?: {readonly reviewBy?: string | undefined} | undefined;
}

/** What a widget is rendered from. */
export interface Given {
  readonly tag: ContentTag;
  /** The value of one of the widget's attributes; undefined where it is not there. */
  readonly attribute: (name: string) => string | undefined;
  /** The nearest good `lang`, canonical. */
  readonly language: string | undefined;
  readonly json: unknown;
  readonly source: SourceKind;
  /** What relative addresses in the JSON are relative to. */
  readonly baseUrl: string;
  /** The language of what the webmaster is told. */
  readonly told: Language;
}

/** A widget as a reader without scripts sees it. */
export interface View {
  /** What the widget's own templates draw, as Lit writes it. */
  readonly html: string;
  readonly locale: Locale;
  readonly document: WidgetDocument<AnyItem>;
  /** The items that are in it, those that wait below the first `limit` too. */
  readonly items: readonly AnyItem[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Chooses texts as the widget does on the page; what the webmaster is told is in the language of who asked. */
class PageLocale extends Locale {
  constructor(
    language: string,
    contentLanguage: string | undefined,
    missing: Missing | null,
    readonly told: Language,
  ) {
    super(language, contentLanguage, missing);
  }

  override get webmaster(): Locale {
    return new Locale(this.told).webmaster;
  }
}

type WidgetClass = (new () => NgoWidget<AnyItem>) & Pick<typeof LitElement, 'observedAttributes' | 'elementProperties'>;

/** The class of a tag, by the name that its file has given it. */
const classOf = (tag: ContentTag): WidgetClass => {
  const name = tag.replace(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase());
  return (classes as unknown as Readonly<Record<string, WidgetClass>>)[name] as WidgetClass;
};

/** The widget, with its attributes; on no page. */
const widgetOf = ({tag, attribute}: Given): NgoWidget<AnyItem> => {
  const widgetClass = classOf(tag);
  const widget = new widgetClass();
  for (const name of widgetClass.observedAttributes) {
    const value = attribute(name);
    if (value !== undefined) widget.attributeChangedCallback(name, null, value);
  }
  return widget;
};

const ignore = (): void => undefined;

/**
 * Renders a widget's content by its own class and templates, as it does in a browser.
 *
 * @throws {NgoError} where the JSON is no document
 */
export const viewOf = (given: Given): View => {
  const {tag, json, source, baseUrl, language, told} = given;
  const widget = widgetOf(given);
  const {item, compare, layouts} = widget['definition'];
  const document = readDocument(json, tag, item, baseUrl, compare);
  const {contentLanguage} = document;
  // No reader is here whose language could be asked for.
  const locale = new PageLocale(language ?? contentLanguage ?? 'en', contentLanguage, widget.missing, told);
  const {items, matches, visible, layout, diagnostics} = deriveState({
    // Where there is a source, only its name is asked for.
    host: {localName: tag} as Element,
    slip: undefined,
    layouts,
    load: {state: 'ready', value: {document, source}},
    renderError: undefined,
    swallowed: undefined,
    failedImages: new Set(),
    retrying: false,
    locale,
    layout: widget.layout,
    only: widget.only,
    limit: widget.limit ?? 0,
    nameOf: (one) => widget['nameOf'](one),
    mayShow: (one) => widget['mayShow'](one),
    filterItems: (some) => widget['filterItems'](some),
  });
  const context: RenderContext = {
    locale,
    headingLevel: titleLevel(widget.headingLevel),
    appearance: widget.appearance,
    failedImages: new Set(),
    hasLightInk: () => false,
    itemsBefore: 0,
    itemsNeeded: Infinity,
    onImageError: ignore,
    onDrawn: ignore,
    onRenderError: ignore,
  };
  const rest = matches.slice(visible.length);
  const restOf = (inner: RenderContext): unknown => {
    // What readers filter by is there already.
    widget.attributeChangedCallback('filter', '', null);
    return html`<details class="rest"><summary>${allLabel(locale, matches.length)}</summary>${widget['renderContent'](rest, inner, layout, items)}</details>`;
  };
  const content = items[0]
    ? frame(
        context,
        document.frame,
        widget.noTitle,
        (inner) => html`${widget['renderContent'](visible, inner, layout, items)}${rest[0] ? restOf(inner) : nothing}`,
      )
    : html`<p part="text">${widget['emptyMessage'](locale.msg)}</p>`;
  return {html: collectResultSync(render(content)), locale, document, items: matches, diagnostics};
};
