import memberships from '../examples/content/memberships.json';
import networks from '../examples/content/networks.json';
import '../src/widgets/network-memberships/define.js';
import {content} from '../src/widgets/network-memberships/network-memberships.content.js';
import {empty, error, loading, long, widget} from './support.js';
import type {Story} from './support.js';

export default {title: 'network-memberships', ...widget(content.tag, content.layouts)};

export const Default: Story = {args: {data: networks}};

export const List: Story = {args: {data: memberships, layout: 'list'}};

export const Cards: Story = {args: {data: networks, layout: 'cards'}};

export const Accordion: Story = {args: {data: networks, layout: 'accordion'}};

const logo = (name: string, width: number, height: number) => ({src: `./logos/${name}.svg`, width, height});

/** Wide, tall and square ones; a network without a logo stands there by its name. */
export const Logos: Story = {
  args: {
    layout: 'logos',
    data: {
      title: {bg: 'Заедно с тях', en: 'Together with them'},
      items: [
        {
          name: {bg: 'Мрежа „Речен бряг“', en: 'River Bank Network'},
          url: 'https://example.org/river-bank',
          logo: logo('river-bank', 280, 90),
        },
        {
          name: {bg: 'Алианс „Трите моста“', en: 'Three Bridges Alliance'},
          url: 'https://example.org/three-bridges',
          logo: logo('three-bridges', 160, 160),
        },
        {
          name: {bg: 'Коалиция „Фар“', en: 'Lighthouse Coalition'},
          url: 'https://example.org/lighthouse',
          logo: logo('lighthouse', 90, 170),
        },
        {
          name: {bg: 'Обединение „Отворена врата“', en: 'Open Door Union'},
          logo: {
            ...logo('open-door', 150, 130),
            alt: {bg: 'Обединение „Отворена врата“: зелена врата', en: 'Open Door Union: a green door'},
          },
        },
        {
          name: {bg: 'Платформа „Под липите“', en: 'Under the Lindens Platform'},
          url: 'https://example.org/lindens',
          logo: logo('linden', 200, 120),
        },
        {
          name: {bg: 'Национален форум за младежко доброволчество', en: 'National Forum for Youth Volunteering'},
          url: 'https://example.org/forum',
        },
      ],
    },
  },
};

/** Members for years, members once, and one of which nobody wrote down since when. */
export const Timeline: Story = {
  args: {
    layout: 'timeline',
    data: {
      title: {bg: 'Четвърт век заедно с другите', en: 'A quarter of a century together'},
      items: [
        {
          name: {bg: 'Мрежа „Речен бряг“', en: 'River Bank Network'},
          acronym: {bg: 'МРБ', en: 'RBN'},
          url: 'https://example.org/river-bank',
          role: 'co-founder',
          since: '2003',
        },
        {name: {bg: 'Алианс „Трите моста“', en: 'Three Bridges Alliance'}, role: 'member', since: '2008-09'},
        {
          name: {bg: 'Коалиция „Фар“', en: 'Lighthouse Coalition'},
          role: 'representative',
          since: '2009',
          until: '2021',
          status: 'ended',
        },
        {name: {bg: 'Обединение „Отворена врата“', en: 'Open Door Union'}, role: 'observer'},
        {
          name: {bg: 'Национален форум за младежко доброволчество', en: 'National Forum for Youth Volunteering'},
          url: 'https://example.org/forum',
          role: 'coordinator',
          since: '2018-05-17',
        },
      ],
    },
  },
};

/** In one language, in the other, in a third, in both; one text is deliberately not there in English. */
export const PartlyTranslated: Story = {
  args: {
    data: {
      title: {bg: 'Членство в мрежи', en: 'Memberships in networks'},
      items: [
        {
          name: {bg: 'Мрежа „Речен бряг“', en: 'River Bank Network'},
          acronym: {bg: 'МРБ'},
          role: 'member',
          description: {
            bg: 'Деветнадесет сдружения от двата бряга на реката учат децата да плуват и да пазят водата чиста.',
          },
        },
        {
          name: {'*': 'Three Bridges'},
          role: 'observer',
          scope: 'european',
          description: {
            en: 'Schools of three countries exchange letters, teachers and recipes. The text is not translated yet.',
          },
        },
        {
          name: 'Национален форум за младежко доброволчество',
          place: 'Стара Загора',
          role: 'co-founder',
          roleNote: 'Домакини сме на есенната среща.',
          links: [{url: 'https://example.org/forum', label: 'Повече за учредяването'}],
        },
        {
          name: {bg: 'Коалиция „Фар“', en: 'Lighthouse Coalition'},
          since: '2019',
          description: {bg: 'Разговори на български език за родители; преводът нарочно липсва.', en: null},
          objectives: [
            {bg: 'да няма дете без книга', en: 'no child without a book'},
            {en: 'a library in every village'},
          ],
        },
        {
          name: {de: 'Netzwerk Kinderlicht'},
          role: 'partner',
          description: {de: 'Ein Netzwerk mit einem Text, den es nur auf Deutsch gibt.'},
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
          name: long.title,
          acronym: {'*': 'МИГ-РДР-СЗБ-2024/2030'},
          place: long.tied,
          url: 'https://example.org/a-long-name',
          role: 'representative',
          roleNote: long.quotes,
          scope: 'international',
          since: '2018-03-01',
          founded: '2003',
          organisations: 12560,
          countries: 46,
          description: {
            bg: [long.tied.bg, {list: [long.word.bg, long.quotes.bg]}],
            en: [long.tied.en, {list: [long.word.en, long.quotes.en]}],
          },
          links: [{url: 'https://example.org/founding', label: long.title, kind: 'founding'}],
        },
        {name: long.word, role: 'co-founder', status: 'ended', until: '2020', objectives: [long.word, long.title]},
        {name: long.quotes, url: 'https://example.org/quotes'},
      ],
    },
  },
};

export const Empty: Story = empty;

export const Loading: Story = loading;

export const Error: Story = error;
