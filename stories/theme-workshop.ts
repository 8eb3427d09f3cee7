import {html, LitElement} from 'lit';
import {property} from 'lit/decorators.js';
import {live} from 'lit/directives/live.js';
import type {PropertyValues} from 'lit';
import dom from '../examples/content/dom-i-koren.json';
import drum from '../examples/content/detski-drum.json';
import targets from '../examples/content/project-targets.json';
import {luminanceOf} from '../src/theme/ink.js';
import '../src/widgets/advocacy-topics/define.js';
import '../src/widgets/contact-card/define.js';
import '../src/widgets/funder-acknowledgement/define.js';
import '../src/widgets/language-switch/define.js';
import '../src/widgets/network-memberships/define.js';
import '../src/widgets/news-teasers/define.js';
import '../src/widgets/project-results/define.js';
import '../src/widgets/publication-list/define.js';
import '../src/widgets/success-stories/define.js';

const words = {
  bg: {
    css: 'CSS за вашата страница',
    copy: 'Копиране',
    copied: 'Копирано',
    notCopied: 'Браузърът не позволи: маркирайте текста и го копирайте.',
    nothing: '/* Изберете нещо в „Controls“. */',
    names: {
      text: 'Текстът',
      muted: 'Фактите и бележките',
      heading: 'Заглавията',
      link: 'Връзките',
      accent: 'Акцентът',
      surface: 'Текстът върху картите',
      onAccent: 'Текстът върху акцента',
    },
    hardToRead: (name: string, ratio: string, least: string) =>
      `${name}: контрастът е ${ratio} : 1, а трябва да е поне ${least} : 1.`,
  },
  en: {
    css: 'CSS for your page',
    copy: 'Copy',
    copied: 'Copied',
    notCopied: 'The browser did not allow it: select the text and copy it.',
    nothing: '/* Choose something under "Controls". */',
    names: {
      text: 'Text',
      muted: 'Facts and notes',
      heading: 'Headings',
      link: 'Links',
      accent: 'The accent',
      surface: 'Text on cards',
      onAccent: 'Text on the accent',
    },
    hardToRead: (name: string, ratio: string, least: string) =>
      `${name}: the contrast is ${ratio} : 1; it takes ${least} : 1 at least.`,
  },
};
type Name = keyof (typeof words)['en']['names'];

const TEXT = 'var(--ngo-color-text, inherit)';
/** What is read, on what: CSS colours; without a ground, the page's. A pair whose property is not set is the text's. */
const pairs: Readonly<Record<Name, {readonly set?: string; readonly ink: string; readonly ground?: string}>> = {
  text: {ink: TEXT},
  muted: {set: '--ngo-color-muted', ink: 'var(--ngo-color-muted)'},
  heading: {set: '--ngo-color-heading', ink: 'var(--ngo-color-heading)'},
  link: {set: '--ngo-color-link', ink: 'var(--ngo-color-link)'},
  accent: {set: '--ngo-color-accent', ink: 'var(--ngo-color-accent)'},
  surface: {set: '--ngo-color-surface', ink: TEXT, ground: 'var(--ngo-color-surface)'},
  onAccent: {set: '--ngo-color-on-accent', ink: 'var(--ngo-color-on-accent)', ground: 'var(--ngo-color-accent)'},
};
/** What WCAG 2.2 wants of text of an ordinary size. */
const LEAST = 4.5;

const canvas = document.createElement('canvas').getContext('2d', {willReadFrequently: true});

/** The luminance of colours laid over one another on white, the lowest first. */
const luminanceOfLayers = (...colors: readonly string[]): number => {
  if (!canvas) return 1;
  for (const color of ['white', ...colors]) {
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
  }
  const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return luminanceOf(`rgb(${red}, ${green}, ${blue})`);
};

/** The grounds that stand behind an element, the lowest first. */
const groundsOf = (element: Element): string[] => {
  const grounds: string[] = [];
  for (let at: Element | null = element; at; at = at.parentElement)
    grounds.unshift(getComputedStyle(at).backgroundColor);
  return grounds;
};

/** A partner's workshop: what he sets, on all nine widgets; whether it can be read; and the CSS to take home. */
export class ThemeWorkshop extends LitElement {
  /** Custom properties and their values. */
  @property({attribute: false}) settings: Readonly<Record<string, string>> = {};
  /** The page's ground, which is no property of the widgets. */
  @property() ground = '';
  @property() language: 'bg' | 'en' = 'en';

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  get css(): string {
    const lines = Object.entries(this.settings).map(([name, value]) => `  ${name}: ${value};\n`);
    return lines[0] ? `.our-theme {\n${lines.join('')}}` : '';
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const place = this.querySelector<HTMLElement>('.our-theme');
    const status = this.querySelector('.warnings');
    if (!place || !status) return;
    this.style.background = this.ground;
    const warnings = this.#warningsAt(place).join('\n');
    // What was said is not said again.
    if (warnings !== status.textContent) status.textContent = warnings;
  }

  #warningsAt(place: HTMLElement): string[] {
    const {names, hardToRead} = words[this.language];
    const format = new Intl.NumberFormat(this.language, {maximumFractionDigits: 1});
    const style = getComputedStyle(place);
    const probe = place.appendChild(document.createElement('span'));
    const grounds = groundsOf(place);
    const found = Object.entries(pairs).flatMap(([name, {set, ink, ground}]) => {
      if (set && !style.getPropertyValue(set)) return [];
      probe.style.color = '';
      probe.style.color = ink;
      probe.style.backgroundColor = ground ?? '';
      const {color, backgroundColor} = getComputedStyle(probe);
      const layers = [...grounds, backgroundColor];
      const [dark = 0, light = 0] = [luminanceOfLayers(...layers), luminanceOfLayers(...layers, color)].sort(
        (one, other) => one - other,
      );
      const ratio = (light + 0.05) / (dark + 0.05);
      // Rounded down: what is said to be 4.5 is.
      return ratio < LEAST
        ? [hardToRead(names[name as Name], format.format(Math.floor(ratio * 10) / 10), format.format(LEAST))]
        : [];
    });
    probe.remove();
    return found;
  }

  readonly #copy = async (): Promise<void> => {
    const {copied, notCopied} = words[this.language];
    const said = this.querySelector('output');
    let text = copied;
    try {
      await navigator.clipboard.writeText(this.css);
    } catch {
      text = notCopied;
    }
    if (said) said.textContent = text;
  };

  protected override render() {
    const {css, copy, nothing: none} = words[this.language];
    return html`<style .textContent=${this.css}></style>
      <p class="warnings" role="status"></p>
      <div class="workshop">
        <h2>${css}</h2>
        <pre><code>${this.css || none}</code></pre>
        <button type="button" ?disabled=${!this.css} @click=${this.#copy}>${copy}</button>
        <output .textContent=${live('')}></output>
      </div>
      <div class="our-theme">
        <project-results layout="figures" .data=${targets}></project-results>
        <success-stories limit="3" .data=${drum}></success-stories>
        <network-memberships limit="4" layout="cards" .data=${drum}></network-memberships>
        <advocacy-topics limit="3" layout="accordion" .data=${drum}></advocacy-topics>
        <publication-list limit="3" filter .data=${drum}></publication-list>
        <news-teasers limit="3" .data=${dom}></news-teasers>
        <contact-card .data=${drum}></contact-card>
        <funder-acknowledgement .data=${drum}></funder-acknowledgement>
        <language-switch></language-switch>
      </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'theme-workshop': ThemeWorkshop;
  }
}
