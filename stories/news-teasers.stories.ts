import dom from '../examples/content/dom-i-koren.json';
import '../src/widgets/news-teasers/define.js';
import {content} from '../src/widgets/news-teasers/news-teasers.content.js';
import {empty, error, loading, long, widget} from './support.js';
import type {Story} from './support.js';

export default {title: 'news-teasers', ...widget(content.tag, content.layouts)};

export const Default: Story = {args: {data: dom}};

const picture = (name: string, bg = '', en = '') => ({
  src: `./images/${name}.svg`,
  alt: {bg, en},
  width: 600,
  height: 400,
  kind: 'illustration',
});
const url = (name: string) => `https://example.org/news/${name}`;

const news = {
  title: {bg: 'Какво ново', en: 'What is new'},
  items: [
    {
      title: {bg: 'Хвърчилата се върнаха над Липоград', en: 'The kites are back over Lipograd'},
      excerpt: {
        bg: 'Шестдесет деца, двадесет и две хвърчила и нито едно дърво между тях.',
        en: 'Sixty children, twenty-two kites and not one tree between them.',
      },
      date: '2026-10-04',
      url: url('hvarchila'),
      image: picture('kites', 'Три хвърчила в синьото небе', 'Three kites in a blue sky'),
      tags: [
        {bg: 'празник', en: 'festival'},
        {bg: 'двор', en: 'outdoors'},
      ],
    },
    {
      title: {bg: 'Прозорецът свети и през зимата', en: 'The window stays lit in winter too'},
      excerpt: {
        bg: 'От декември центърът е отворен до осем вечерта.',
        en: 'From December the centre is open until eight in the evening.',
      },
      date: '2026-09-28',
      url: url('prozorets'),
      image: picture('lit-window'),
      source: {bg: 'в. „Липоградски вести“', en: 'Lipograd Herald'},
    },
    {
      title: {bg: 'Търсим учител по рисуване', en: 'We are looking for an art teacher'},
      date: '2026-09',
      url: url('uchitel'),
    },
    {
      title: {bg: 'Колко чаши чай се събират в една година?', en: 'How many cups of tea fit into a year?'},
      excerpt: {bg: 'Преброихме ги: 4 318.', en: 'We counted them: 4,318.'},
      date: '2026',
      url: url('chay'),
      image: picture('cups-on-a-table'),
    },
  ],
};

export const List: Story = {args: {data: news, layout: 'list'}};

export const Cards: Story = {args: {data: news, layout: 'cards'}};

/** For a column at the side: a line each, and more when asked. */
export const Headlines: Story = {args: {data: news, layout: 'headlines', limit: 3}};

/** In one language, in the other, in both; one text is deliberately not there in English. */
export const PartlyTranslated: Story = {
  args: {
    data: {
      title: {bg: 'Новини', en: 'News'},
      items: [
        {
          title: {bg: 'Градината разцъфна', en: 'The garden is in bloom'},
          excerpt: {bg: 'Засадихме я през март с учениците от трети клас. Преводът предстои.'},
          date: '2026-04',
          url: url('gradina'),
          image: picture('sprout'),
        },
        {
          title: {en: 'A tree of two seasons'},
          excerpt: {en: 'The text is not translated yet.'},
          url: url('tree'),
          source: {'*': 'Three Bridges Review'},
        },
        {
          title: 'Читалището празнува',
          excerpt: 'Обикновен низ на езика на файла.',
          url: url('chitalishte'),
          tags: ['празник'],
        },
        {
          title: {bg: 'Песни от махалата', en: 'Songs of our street'},
          excerpt: {bg: 'На местен говор; преводът нарочно липсва.', en: null},
          url: url('pesni'),
        },
      ],
    },
  },
};

export const LongText: Story = {
  args: {
    data: {
      title: long.title,
      intro: long.quotes,
      items: [
        {
          title: long.title,
          excerpt: long.quotes,
          date: '2024-02-29',
          url: url('long'),
          image: {...picture('notebook'), credit: long.title},
          source: long.title,
          tags: [long.word, long.tied],
        },
        {title: long.word, excerpt: long.word, source: long.word, url: url('word')},
        {title: long.quotes, url: url('quotes'), tags: [long.title]},
      ],
    },
  },
};

export const Empty: Story = empty;

export const Loading: Story = loading;

export const Error: Story = error;
