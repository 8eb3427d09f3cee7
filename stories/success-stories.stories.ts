import stories from '../examples/content/stories.json';
import '../src/widgets/success-stories/define.js';
import {content} from '../src/widgets/success-stories/success-stories.content.js';
import {empty, error, loading, long, widget} from './support.js';
import type {Story} from './support.js';

export default {title: 'success-stories', ...widget(content.tag, content.layouts)};

export const Default: Story = {args: {data: stories}};

export const Cards: Story = {args: {data: stories, layout: 'cards', limit: 3}};

export const List: Story = {args: {data: stories, layout: 'list'}};

/** The first story large, the others below it. */
export const Lead: Story = {args: {data: stories, layout: 'lead', limit: 4}};

const picture = (name: string) => ({
  src: `./images/${name}.svg`,
  alt: '',
  width: 600,
  height: 400,
  kind: 'illustration',
});

/** In one language, in the other, in both; one text is deliberately not there in English. */
export const PartlyTranslated: Story = {
  args: {
    data: {
      title: {bg: 'Истории', en: 'Stories'},
      items: [
        {
          title: {bg: 'Хвърчилата полетяха', en: 'The kites took off'},
          summary: {bg: 'На третия опит и с много помощ от съседите.'},
          image: picture('kites'),
          link: {url: 'https://example.org/stories/kites'},
        },
        {
          kind: 'news',
          title: {en: 'A tree of two seasons'},
          summary: {en: 'The text is not translated yet.'},
          place: {bg: 'Казанлък'},
          image: picture('tree-of-two-seasons'),
          link: {url: 'https://example.org/stories/tree'},
        },
        {
          kind: 'initiative',
          title: 'Чаша чай за всеки',
          summary: 'Само на български: обикновен низ на езика на файла.',
          body: 'Всеки четвъртък масата е сложена.\n\nКойто дойде, сяда.',
          date: '2024-11',
          image: picture('cups-on-a-table'),
        },
        {
          title: {bg: 'Прозорецът свети', en: 'The window is lit'},
          summary: {bg: 'Разказ на местен говор; преводът нарочно липсва.', en: null},
          quote: {
            text: {en: 'We leave the light on.'},
            by: {bg: 'Съседката отсреща', en: 'The neighbour across the street'},
          },
          safeguarding: {namesChanged: true},
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
          kind: 'initiative',
          kicker: long.quotes,
          place: long.tied,
          summary: long.quotes,
          body: {
            bg: [long.tied.bg, {list: [long.word.bg, long.title.bg]}],
            en: [long.tied.en, {list: [long.word.en, long.title.en]}],
          },
          quote: {text: long.quotes, by: long.title},
          date: '2024-02-29',
          image: {...picture('notebook'), credit: long.title},
          link: {url: 'https://example.org/stories/long', label: long.title},
          safeguarding: {namesChanged: true},
        },
        {title: long.word, summary: long.word, link: {url: 'https://example.org/stories/word'}},
        {title: long.quotes, summary: long.tied},
      ],
    },
  },
};

export const Empty: Story = empty;

export const Loading: Story = loading;

export const Error: Story = error;
