import {str} from '@lit/localize';
import {html, LitElement, nothing} from 'lit';
import {property, state} from 'lit/decorators.js';
import {baseLanguage} from '../../content/language-tag.js';
import {languageName} from '../../locale/format.js';
import {languageOf, watchLanguage} from '../../locale/language.js';
import {Locale, resolveLanguage} from '../../locale/locale.js';
import {availableLanguages, watchMessages} from '../../locale/messages.js';
import {childrenOwner} from '../../source/children.js';
import {hostStyles} from '../../theme/host.styles.js';
import {VERSION} from '../../version.js';
import {AdoptionController} from '../../widget/adoption-controller.js';
import type {NgoWidget} from '../../widget/ngo-widget.js';
import {tags} from '../../widgets.js';
import {styles} from './language-switch.styles.js';

/** What brings widgets that were not there, or says what language they speak. */
const NEWS = ['DOMContentLoaded', 'ngo-status', 'ngo-load'];
/** They follow the widgets, and speak for nobody. */
const SWITCHES = 'language-switch,[data-ngo-widget="language-switch"]';
const WIDGETS = ['[data-ngo-widget]', ...tags].join(',');

type Widget = Partial<Pick<NgoWidget<object>, 'language' | 'contentLanguages'>>;

/**
 * Buttons that show widgets in another language: those that `for` names, else all on the page. It sets `lang` on
 * them and on nothing else, and remembers nothing. It offers the languages that their content is written in and that
 * there are words in; while no content has come, all that there are words in.
 *
 * @cssproperty [--ngo-font-family=inherit] - Typeface of the buttons.
 * @cssproperty [--ngo-font-size=inherit] - Size of the buttons' text.
 * @cssproperty [--ngo-color-text=inherit] - The buttons' text and frame.
 * @cssproperty [--ngo-radius=0.5em] - Radius of the buttons' corners.
 * @cssproperty [--ngo-focus-color=currentColor] - Outline of what has the focus.
 * @csspart button - A language.
 * @tag language-switch
 */
export class LanguageSwitch extends LitElement {
  static readonly version: string = VERSION;
  static override readonly styles = [hostStyles, styles];

  /** Ids of the widgets, or of what holds them, separated by spaces. Default: all widgets on the page. */
  @property({reflect: true}) for: string | null = null;
  /** What was chosen here: it is said aloud, in its own words. */
  @state() private chosen: string | undefined;

  readonly #adoption = new AdoptionController(this);
  #unwatch: readonly (() => void)[] = [];

  adoptedCallback(): void {
    this.#adoption.restoreClass();
  }

  // The controller of adoption gives it its styles, in every document.
  protected override createRenderRoot(): ShadowRoot {
    const root = this.shadowRoot ?? this.attachShadow((this.constructor as typeof LitElement).shadowRootOptions);
    // One that the page sent along has something in it.
    root.replaceChildren();
    return root;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#unwatch = [watchLanguage(this, this.#onNews), watchMessages(this.#onNews)];
    for (const type of NEWS) document.addEventListener(type, this.#onNews);
    // While it was away it heard of nothing.
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const unwatch of this.#unwatch) unwatch();
    for (const type of NEWS) document.removeEventListener(type, this.#onNews);
  }

  protected override render(): unknown {
    const widgets = this.#targets().map(widgetOf);
    const current = languageOfFirst(this, this.#targets()[0]);
    const locale = new Locale(current);
    const {msg, uiLanguage, dir} = locale;
    const offered = offeredLanguages(widgets);
    const pressed = offered.find((tag) => tag === current) ?? offered.find((tag) => tag === baseLanguage(current));
    return html`<div lang=${uiLanguage} dir=${dir}><div role="group" aria-label=${msg('Language', {id: 'language-switch.label'})}>${offered.map(
      (tag) =>
        html`<button part="button" type="button" name=${tag} lang=${tag} aria-pressed=${tag === pressed} @click=${this.#onClick}><span>${nameOf(tag)}</span></button>`,
    )}</div><div role="status">${
      this.chosen && this.chosen === pressed
        ? msg(str`Language: ${languageName(locale, this.chosen)}`, {id: 'language-switch.now'})
        : nothing
    }</div></div>`;
  }

  /** The widgets and placeholders that speak for themselves; what is inside a placeholder takes its language. */
  #targets(): Element[] {
    const root = childrenOwner(this).getRootNode() as Document | ShadowRoot;
    const within = this.for?.split(/\s+/).map((id) => root.getElementById(id));
    const named = within
      ? within.flatMap((one) => (!one ? [] : one.matches(WIDGETS) ? [one] : [...one.querySelectorAll(WIDGETS)]))
      : [...root.querySelectorAll(WIDGETS)];
    return named.filter((one) => !one.matches(SWITCHES) && !one.parentElement?.closest('[data-ngo-widget]'));
  }

  readonly #onNews = (): void => this.requestUpdate();

  readonly #onClick = ({currentTarget}: Event): void => {
    const {name} = currentTarget as HTMLButtonElement;
    this.chosen = name;
    for (const one of this.#targets()) one.setAttribute('lang', name);
  };
}

/** The widget of a target: itself, or what a placeholder holds. */
const widgetOf = (target: Element): Widget =>
  ((target.matches('[data-ngo-widget]') ? target.shadowRoot?.firstElementChild : target) ?? {}) as Widget;

/** The language that a widget speaks: what is around it says so, or its file. */
const languageOfFirst = (own: Element, first: Element | undefined): string =>
  languageOf(first ?? own) ?? (first && widgetOf(first).language) ?? resolveLanguage(undefined, undefined);

/** The languages of the widgets' content that there are words in. */
const offeredLanguages = (widgets: readonly Widget[]): readonly string[] => {
  const available = availableLanguages();
  const written = widgets.flatMap(({contentLanguages = []}) => contentLanguages).map(baseLanguage);
  return written[0] ? available.filter((tag) => written.includes(baseLanguage(tag))) : available;
};

/** A language by its own name, with a capital as on a button; a tag that engines have no name for as it is. */
const nameOf = (tag: string): string => {
  try {
    const name = new Intl.DisplayNames(tag, {type: 'language'}).of(tag) ?? tag;
    return name.slice(0, 1).toLocaleUpperCase(tag) + name.slice(1);
  } catch {
    return tag;
  }
};

declare global {
  interface HTMLElementTagNameMap {
    'language-switch': LanguageSwitch;
  }
}
