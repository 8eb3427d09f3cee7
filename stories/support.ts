import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {nothing} from 'lit';
import {html, unsafeStatic} from 'lit/static-html.js';

/** What a story gives its widget: attributes by their names, and `data` as a property. */
export interface WidgetArgs {
  data?: unknown;
  src?: string;
  layout?: string;
  appearance?: string;
  missing?: string;
  'heading-level'?: number;
  'no-title'?: boolean;
  limit?: number;
  only?: string;
}
export type Story = StoryObj<WidgetArgs>;

/** What the stories of every widget share: how it is drawn, and which controls it has. */
export const widget = (tag: string, layouts: readonly string[]): Meta<WidgetArgs> => {
  const element = unsafeStatic(tag);
  return {
    component: tag,
    argTypes: {
      layout: {control: 'select', options: layouts},
      appearance: {control: 'select', options: ['plain', 'card', 'outlined']},
      missing: {control: 'select', options: ['mark', 'show', 'hide']},
      'heading-level': {control: {type: 'number', min: 1, max: 6}},
      'no-title': {control: 'boolean'},
      limit: {control: {type: 'number', min: 0}},
      only: {control: 'text'},
    },
    render: (args) =>
      html`<${element}
        src=${args.src ?? nothing}
        layout=${args.layout ?? nothing}
        appearance=${args.appearance ?? nothing}
        missing=${args.missing ?? nothing}
        heading-level=${args['heading-level'] ?? nothing}
        ?no-title=${args['no-title']}
        limit=${args.limit ?? nothing}
        only=${args.only ?? nothing}
        .data=${args.data}
      ></${element}>`,
  };
};

/** The data is right, and there is nothing in it. */
export const empty: Story = {args: {data: {version: 1, items: []}}};

const silent = new URL('./never-answers.json', document.baseURI).href;
const ask = window.fetch;
// A server that takes the call and says nothing, without a server and without a timer.
window.fetch = (input, init) =>
  (input instanceof Request ? input.url : String(input)) === silent ? new Promise(() => undefined) : ask(input, init);

/** Still on the way, however long one looks. */
export const loading: Story = {args: {src: silent}};

/** The server answers 404. */
export const error: Story = {args: {src: './no-such-file.json'}};

/** Texts that strain a layout, in both languages. */
export const long = {
  /** 170 characters. */
  title: {
    bg: 'Обединени за децата на Северозападна България: междусекторна мрежа за ранно детско развитие, подкрепа за приемните семейства и по-достъпни услуги във всяко населено място',
    en: 'Together for the children of North-West Bulgaria: a cross-sector network for early childhood development, support for foster families and services within everyone’s reach',
  },
  /** 23 letters. */
  word: {bg: 'Деинституционализацията', en: 'Deinstitutionalisations'},
  /** Quotation marks within quotation marks within quotation marks, and one that nobody closed. */
  quotes: {
    bg: 'Изложбата „Нашият клуб „Деца и „светулки““ събра 1\u00a0250\u00a0лв. за книги; откри я председателката на „Дом и корен.',
    en: 'The exhibition ‘Our club “Children and ‘fireflies’”’ raised 1,250\u00a0leva for books; it was opened by the head of ‘Home and Root.',
  },
  /** Words that no-break spaces hold together. */
  tied: {
    bg: 'От\u00a01\u00a0март\u00a02024\u00a0г.\u00a0до\u00a030\u00a0юни\u00a02025\u00a0г.',
    en: 'From\u00a01\u00a0March\u00a02024\u00a0to\u00a030\u00a0June\u00a02025,\u00a0daily',
  },
};
