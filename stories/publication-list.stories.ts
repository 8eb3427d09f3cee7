import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import drum from '../examples/content/detski-drum.json';
import '../src/widgets/publication-list/define.js';
import {content} from '../src/widgets/publication-list/publication-list.content.js';
import {empty, error, loading, long, widget} from './support.js';
import type {Story} from './support.js';

export default {title: 'publication-list', ...widget(content.tag, content.layouts)};

export const Default: Story = {args: {data: drum}};

const file = (name: string, lang: string, bytes: number, format = 'PDF') => ({
  url: `https://example.org/files/${name}.${format.toLowerCase()}`,
  lang,
  format,
  bytes,
});
const cover = (name: string, bg: string, en: string) => ({
  src: `./logos/cover-${name}.svg`,
  alt: {bg, en},
  width: 210,
  height: 297,
});

const shelf = {
  title: {bg: 'Какво издадохме', en: 'What we have published'},
  items: [
    {
      id: 'near-home',
      title: {bg: 'Близо до дома', en: 'Near home'},
      kind: 'report',
      date: '2026-02',
      summary: {
        bg: 'Година в четири центъра: кой идва, с какво си тръгва и какво още не достига.',
        en: 'A year in four centres: who comes, what they leave with and what is still missing.',
      },
      topics: [{bg: 'услуги', en: 'services'}],
      cover: cover('near-home', 'Къща на хълм под жълто слънце', 'A house on a hill under a yellow sun'),
      files: [file('blizo-do-doma', 'bg', 3_150_000), file('near-home', 'en', 2_980_000)],
    },
    {
      id: 'quiet-words',
      title: {bg: 'Тихи думи', en: 'Quiet words'},
      kind: 'study',
      date: '2024-11-20',
      authors: [
        {bg: 'Ралица Стоева', en: 'Ralitsa Stoeva'},
        {bg: 'Камен Илиев', en: 'Kamen Iliev'},
      ],
      summary: {
        bg: 'Как децата говорят за насилието, когато някой ги слуша без да бърза.',
        en: 'How children speak of violence when somebody listens without hurry.',
      },
      topics: [
        {bg: 'насилие', en: 'violence'},
        {bg: 'разговор', en: 'conversation'},
      ],
      cover: cover('quiet-words', 'Балонче за реч над жълт кръг', 'A speech bubble above a yellow circle'),
      files: [file('tihi-dumi', 'bg', 2_210_000)],
    },
    {
      id: 'playground',
      title: {bg: 'Площадка за всяко дете: наръчник', en: 'A playground for every child: a guide'},
      kind: 'guide',
      date: '2024',
      files: [file('ploshtadka', 'bg', 5_400_000), file('ploshtadka', 'bg', 1_900_000, 'EPUB')],
    },
    {
      id: 'first-days',
      title: {bg: 'Първите хиляда дни не чакат', en: 'The first thousand days will not wait'},
      kind: 'position',
      date: '2026-02-17',
      files: [file('parvite-dni', 'bg', 418_000), file('first-days', 'en', 396_000)],
    },
    {
      id: 'hotline',
      title: {bg: 'Когато ти е трудно, обади се', en: 'When it is hard, call'},
      kind: 'leaflet',
      date: '2025-09',
      files: [file('obadi-se', 'bg', 780_000)],
    },
    {
      id: 'calendar',
      title: {bg: 'Календар на добрите съседи', en: 'The good neighbours’ calendar'},
      date: '2025',
      files: [file('kalendar', 'bg', 12_400_000)],
    },
  ],
};

export const List: Story = {args: {data: shelf, layout: 'list'}};

export const Grouped: Story = {args: {data: shelf, layout: 'grouped'}};

export const Cards: Story = {args: {data: shelf, layout: 'cards'}};

/** Readers choose by kind and by year; how many are left is said aloud too. */
export const Filter: Story = {
  args: {data: shelf, limit: 4},
  render: ({data, limit}) => html`<publication-list filter limit=${ifDefined(limit)} .data=${data}></publication-list>`,
};

/** In one language, in the other, in both; one text is deliberately not there in English. */
export const PartlyTranslated: Story = {
  args: {
    data: {
      title: {bg: 'Издания', en: 'Publications'},
      items: [
        {
          title: {bg: 'Библиотека на колела', en: 'A library on wheels'},
          kind: 'report',
          date: '2025',
          summary: {bg: 'Един бус, шест села и четиристотин книги. Преводът предстои.'},
          files: [file('biblioteka', 'bg', 940_000)],
        },
        {
          title: {en: 'Letters between three countries'},
          kind: 'study',
          authors: [{'*': 'I. Norrby'}],
          summary: {en: 'The text is not translated yet.'},
          files: [file('letters', 'en', 1_100_000)],
        },
        {
          title: 'Наръчник за приемни родители',
          kind: 'guide',
          authors: ['Мария Иванова'],
          files: [file('narachnik', 'bg', 2_600_000)],
        },
        {
          title: {bg: 'Приказки от махалата', en: 'Tales of our street'},
          kind: 'leaflet',
          summary: {bg: 'На местен говор; преводът нарочно липсва.', en: null},
          files: [{url: 'https://example.org/files/prikazki.mp3', lang: 'bg', format: 'MP3'}],
        },
      ],
    },
  },
};

export const LongText: Story = {
  args: {
    data: {
      title: long.title,
      items: [
        {
          title: long.title,
          kind: 'position',
          date: '2024-02-29',
          authors: [long.title, long.word],
          summary: {
            bg: [long.tied.bg, {list: [long.word.bg, long.quotes.bg]}],
            en: [long.tied.en, {list: [long.word.en, long.quotes.en]}],
          },
          topics: [long.word, long.quotes],
          cover: cover('quiet-words', long.title.bg, long.title.en),
          files: [
            file('a-name-of-a-file-that-nobody-will-ever-remember-or-type', 'bg', 123_456_789),
            {...file('long', 'en', 999), format: 'OpenDocument-Text-Template'},
          ],
        },
        {title: long.word, kind: 'study', files: [file('word', 'bg', 45_300)]},
        {title: long.quotes, files: []},
      ],
    },
  },
};

export const Empty: Story = empty;

export const Loading: Story = loading;

export const Error: Story = error;
