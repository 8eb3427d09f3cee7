import {str} from '@lit/localize';
import {html, render} from 'lit/html.js';
import {baseLanguage} from '../../content/language-tag.js';
import {languageOf, watchLanguage} from '../../locale/language.js';
import {Locale} from '../../locale/locale.js';
import {hostStyles} from '../../theme/host.styles.js';
import {VERSION} from '../../version.js';
import {BaseElement, reflect} from '../../widget/base-element.js';
import {tags} from '../../widgets.js';
import {styles} from './language-switch.styles.js';

/** The languages that our own words are in, each by its own name. */
const languages = {bg: 'Български', en: 'English'};
/** What brings widgets that were not there, or says what language they speak. */
const news = ['DOMContentLoaded', 'ngo-status'];
/** They follow the widgets, and speak for nobody. */
const SWITCHES = 'language-switch,[data-ngo-widget="language-switch"]';
const WIDGETS = ['[data-ngo-widget]', ...tags].join(',');

/**
 * Buttons that show widgets in another language: those that `for` names, else all on the page. It sets `lang` on
 * them and on nothing else, and remembers nothing.
 *
 * @cssproperty [--ngo-font-family=inherit] - Typeface of the buttons.
 * @cssproperty [--ngo-font-size=inherit] - Size of the buttons' text.
 * @cssproperty [--ngo-color-text=inherit] - The buttons' text and frame.
 * @cssproperty [--ngo-radius=0.5em] - Radius of the buttons' corners.
 * @cssproperty [--ngo-focus-color=currentColor] - Outline of what has the focus.
 * @csspart button - A language.
 * @tag language-switch
 */
export class LanguageSwitch extends BaseElement {
  static readonly version: string = VERSION;
  static override readonly styles = hostStyles + styles;
  static readonly observedAttributes = ['for'];

  /** Ids of the widgets, or of what holds them, separated by spaces. Default: all widgets on the page. */
  declare for: string | null;

  #unwatch: (() => void) | undefined;
  /** What was chosen here: it is said aloud, in its own words. */
  #chosen: keyof typeof languages | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.shadowRoot?.addEventListener('click', this.#onClick);
    this.#unwatch = watchLanguage(this, () => this.requestUpdate());
    for (const type of news) document.addEventListener(type, this.#onNews);
  }

  disconnectedCallback(): void {
    this.#unwatch?.();
    for (const type of news) document.removeEventListener(type, this.#onNews);
  }

  protected override update(): void {
    const current = baseLanguage(this.#language());
    const {msg, words} = new Locale(current, current, null);
    const buttons = Object.entries(languages).map(
      ([lang, name]) =>
        html`<button part="button" type="button" name=${lang} lang=${lang} aria-pressed=${`${lang === current}`}>${name}</button>`,
    );
    const said =
      this.#chosen === current
        ? msg(str`Language: ${languages[this.#chosen]}`, {id: 'language-switch.now'})
        : undefined;
    if (!this.root) return;
    this.root.lang = words;
    render(
      html`<div role="group" aria-label=${msg('Language', {id: 'language-switch.label'})}>${buttons}</div><div role="status">${said}</div>`,
      this.root,
    );
  }

  /** The language that the first of the widgets speaks: its own, once it has drawn itself; a file may name it. */
  #language(): string {
    const [first] = this.#targets();
    const widget = first?.shadowRoot ? first : first?.firstElementChild;
    return languageOf(first ?? this) ?? widget?.shadowRoot?.firstElementChild?.getAttribute('lang') ?? 'bg';
  }

  /** The widgets and placeholders that speak for themselves; what is inside a placeholder takes its language. */
  #targets(): Element[] {
    const root = this.getRootNode() as Document | ShadowRoot;
    const within = this.for?.split(/\s+/).map((id) => root.getElementById(id));
    const named = within
      ? within.flatMap((one) => (!one ? [] : one.matches(WIDGETS) ? [one] : [...one.querySelectorAll(WIDGETS)]))
      : [...root.querySelectorAll(WIDGETS)];
    return named.filter((one) => !one.matches(SWITCHES) && !one.parentElement?.closest('[data-ngo-widget]'));
  }

  readonly #onNews = (): void => this.requestUpdate();

  readonly #onClick = ({target}: Event): void => {
    const {name} = target as HTMLButtonElement;
    if (!(name in languages)) return;
    this.#chosen = name as keyof typeof languages;
    for (const one of this.#targets()) one.setAttribute('lang', name);
    this.requestUpdate();
  };
}

reflect(LanguageSwitch, {for: String});
