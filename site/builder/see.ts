/** The built widget, live, as readers would see it. */
import {html, nothing, type TemplateResult} from 'lit';
import {ref} from 'lit/directives/ref.js';
import {content} from '../../src/generated/content.js';
import type {Language} from '../../src/schema/text-types.js';
import {excerptLength} from './model/excerpt.js';
import type {Json} from './model/json.js';
import type {Appearance, ContentTag} from './model/project.js';
import {layouts} from '../texts/widgets.mjs';
import {languageName, texts, themeNames} from './texts.js';
import type {Message, Values} from '../../src/cli/messages.js';

/** What the frame is told to show. */
export interface PreviewRequest {
  readonly tag: ContentTag;
  readonly document: Json;
  readonly attributes: Readonly<Record<string, string>>;
  readonly lang: string;
  readonly theme: string;
  readonly isDark: boolean;
}

/** What the frame tells: that it is there, and how tall a widget is in it, in CSS pixels. */
export type PreviewAnswer = 'ready' | {readonly tag: string; readonly height: number};

/** How wide the page is: CSS pixels; `page` takes the room there is. */
export const WIDTHS = {phone: '390px', sidebar: '260px', page: '100%'} as const;
export type Width = keyof typeof WIDTHS;

/** How the preview is looked at: nothing of it is part of what is published. */
export interface Look {
  readonly width: Width;
  readonly lang: string;
  readonly isDark: boolean;
  readonly withoutScript: boolean;
  /** All records of a long list, also where that takes its time. */
  readonly isWhole: boolean;
}

/** The attributes of an appearance, those that differ from the default. */
export const attributesOf = (appearance: Appearance = {}): Readonly<Record<string, string>> => ({
  ...(appearance.layout && {layout: appearance.layout}),
  ...(appearance.headingLevel && appearance.headingLevel !== 2 && {'heading-level': `${appearance.headingLevel}`}),
  ...(appearance.appearance && {appearance: appearance.appearance}),
  ...(appearance.limit && {limit: `${appearance.limit}`}),
  ...(appearance.missing && {missing: appearance.missing}),
  ...(appearance.filter && {filter: ''}),
});

export interface SeeProps {
  readonly tag: ContentTag;
  readonly look: Look;
  readonly languages: readonly string[];
  readonly appearance: Appearance;
  readonly theme: string;
  readonly language: Language;
  /** The page without script: the fallback that the snippet has. */
  readonly fallbackPage: string;
  /** How many records the widget has. */
  readonly count: number;
  readonly say: (message: Message, values?: Values) => string;
  readonly onLook: (look: Partial<Look>) => void;
  readonly onAppearance: (appearance: Partial<Appearance>) => void;
  readonly onTheme: (theme: string) => void;
  readonly onFrame: (frame: Element | undefined) => void;
}

/** The page of the frame, beside this module. */
const PREVIEW = new URL(/* @vite-ignore */ 'preview.html', import.meta.url).href;

const value = ({target}: Event): string => (target as HTMLSelectElement).value;

export const renderPreview = (props: SeeProps): TemplateResult => {
  const {tag, look, languages, appearance, theme, language, say, onLook, onAppearance, onTheme} = props;
  const names = content[tag].layouts;
  const option = (name: string, label: string, chosen: string) =>
    html`<option value=${name} ?selected=${name === chosen}>${label}</option>`;
  return html`<section class="see" aria-labelledby="see-heading">
    <h3 id="see-heading">${say(texts.seeHeading)}</h3>
    <div class="controls">
      <label
        >${say(texts.layout)}
        <select @change=${(event: Event) => onAppearance({layout: value(event)})}>
          ${names.map((name, index) => option(index === 0 ? '' : name, say(layouts[name]), appearance.layout ?? ''))}
        </select></label
      >
      <label
        >${say(texts.theme)}
        <select @change=${(event: Event) => onTheme(value(event))}>
          ${Object.entries(themeNames).map(([name, label]) => option(name, say(label), theme))}
        </select></label
      >
      <label
        >${say(texts.headingLevel)}
        <select @change=${(event: Event) => onAppearance({headingLevel: Number(value(event))})}>
          ${[1, 2, 3, 4].map((level) =>
            option(`${level}`, say(texts[`headingLevel${level as 1 | 2 | 3 | 4}`]), `${appearance.headingLevel ?? 2}`),
          )}
        </select></label
      >
      <label
        >${say(texts.pageWidth)}
        <select @change=${(event: Event) => onLook({width: value(event) as Width})}>
          ${Object.keys(WIDTHS).map((name) => option(name, say(texts[name as Width]), look.width))}
        </select></label
      >
      <label
        >${say(texts.pageLanguage)}
        <select @change=${(event: Event) => onLook({lang: value(event)})}>
          ${languages.map((tag) => option(tag, languageName(tag, language), look.lang))}
        </select></label
      >
      <label class="check"
        ><input
          type="checkbox"
          .checked=${look.isDark}
          @change=${({target}: Event) => onLook({isDark: (target as HTMLInputElement).checked})}
        />${say(texts.dark)}</label
      >
      <label class="check"
        ><input
          type="checkbox"
          .checked=${look.withoutScript}
          @change=${({target}: Event) => onLook({withoutScript: (target as HTMLInputElement).checked})}
        />${say(texts.withoutScript)}</label
      >
      ${
        props.count > excerptLength(tag)
          ? html`<label class="check"
            ><input
              type="checkbox"
              .checked=${look.isWhole}
              @change=${({target}: Event) => onLook({isWhole: (target as HTMLInputElement).checked})}
            />${say(texts.whole, {count: props.count, shown: excerptLength(tag)})}</label
          >`
          : nothing
      }
    </div>
    <div class="stage ${look.width}">
      <iframe
        title=${say(texts.previewTitle)}
        src=${PREVIEW}
        ?hidden=${look.withoutScript}
        ${ref(props.onFrame)}
      ></iframe>
      ${
        look.withoutScript
          ? html`<iframe title=${say(texts.previewTitle)} sandbox="" srcdoc=${props.fallbackPage}></iframe>`
          : nothing
      }
    </div>
  </section>`;
};
