import drum from '../examples/content/detski-drum.json';
import '../src/widgets/funder-acknowledgement/define.js';
import {content} from '../src/widgets/funder-acknowledgement/funder-acknowledgement.content.js';
import {empty, error, loading, long, widget} from './support.js';
import type {Story} from './support.js';

export default {title: 'funder-acknowledgement', ...widget(content.tag, content.layouts)};

export const Default: Story = {args: {data: drum}};

const funders = {
  title: {bg: 'С чии средства', en: 'Whose money'},
  items: [
    {
      funder: {
        name: {bg: 'Фонд „Добро съседство“', en: 'Good Neighbours Fund'},
        acronym: {bg: 'ФДС', en: 'GNF'},
        url: 'https://example.org/good-neighbours',
        logo: {src: './logos/good-neighbours.svg', width: 240, height: 100},
      },
      programme: {bg: 'Програма „Отворен двор“', en: 'Open Yard programme'},
      mechanism: {bg: 'Механизъм „Три реки“', en: 'Three Rivers Mechanism'},
      period: {from: '2025-03', to: '2027-02'},
      donors: [
        {bg: 'Община Липоград', en: 'Lipograd Municipality'},
        {bg: 'Пекарна „Топъл хляб“', en: 'Warm Bread Bakery'},
        {bg: 'Хор „Зора“', en: 'Zora Choir'},
      ],
      level: 'funded',
      statement: {
        bg: 'Проектът се осъществява със средства от Фонд „Добро съседство“, Програма „Отворен двор“.',
        en: 'The project is carried out with money from the Good Neighbours Fund, Open Yard programme.',
      },
      disclaimer: {
        bg: 'За съдържанието отговаря единствено Сдружение „Дом и корен“.',
        en: 'Home and Root Association alone is responsible for the content.',
      },
      reference: 'GNF-2025-0042',
      amount: {value: 12500, currency: 'EUR'},
      projectTitle: {bg: 'Библиотека на колела', en: 'A library on wheels'},
      link: {url: 'https://example.org/good-neighbours/open-yard'},
      logos: [
        {
          src: './logos/three-bridges.svg',
          width: 160,
          height: 160,
          alt: {bg: 'Знак на Механизъм „Три реки“', en: 'Sign of the Three Rivers Mechanism'},
        },
      ],
    },
    {
      funder: {name: {bg: 'Община Липоград', en: 'Lipograd Municipality'}, url: 'https://example.org/lipograd'},
      level: 'supported',
      amount: {value: 4000, currency: 'EUR'},
      statement: {bg: 'Залата ни е предоставена от Общината.', en: 'The Municipality lends us the hall.'},
    },
  ],
};

const paid = (bg: string, en: string, value: number) => ({
  funder: {name: {bg, en}},
  level: 'co-funded',
  amount: {value, currency: 'EUR'},
});

/** Who paid which part: a bar where the amounts of all are known. */
export const Shares: Story = {
  args: {
    data: {
      title: {bg: 'Кой колко даде', en: 'Who gave how much'},
      items: [
        paid('Фонд „Добро съседство“', 'Good Neighbours Fund', 12500),
        paid('Община Липоград', 'Lipograd Municipality', 4000),
        paid('Пекарна „Топъл хляб“', 'Warm Bread Bakery', 900),
        paid('Хор „Зора“', 'Zora Choir', 60),
      ],
    },
  },
};

export const Block: Story = {args: {data: funders, layout: 'block'}};

/** For the foot of a page. */
export const Inline: Story = {args: {data: funders, layout: 'inline'}};

/** In one language, in the other, in both; one text is deliberately not there in English. */
export const PartlyTranslated: Story = {
  args: {
    data: {
      title: {bg: 'Средства', en: 'Funding'},
      items: [
        {
          funder: {name: {bg: 'Фонд „Зелена порта“', en: 'Green Gate Fund'}},
          level: 'co-funded',
          statement: {bg: 'Съфинансирано от Фонд „Зелена порта“. Фондът не е утвърдил превод.'},
          donors: [{bg: 'Читалище „Зора“'}, {'*': 'Three Bridges'}],
        },
        {
          funder: {name: {'*': 'Riverton Trust'}},
          level: 'funded',
          programme: {en: 'Small Grants'},
          disclaimer: {en: 'The Trust is not responsible for the content of this page.'},
        },
        {funder: {name: 'Кооперация „Мелница“'}, level: 'supported', projectTitle: 'Чаша чай за всеки'},
        {
          funder: {name: {bg: 'Хор „Зора“', en: 'Zora Choir'}},
          level: 'supported',
          statement: {bg: 'Събрано на концерт; преводът нарочно липсва.', en: null},
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
          funder: {
            name: long.title,
            acronym: {'*': 'МИГ-РДР-СЗБ-2024/2030'},
            url: 'https://example.org/funder',
            logo: {src: './logos/river-bank.svg', width: 2800, height: 900},
          },
          programme: long.word,
          mechanism: long.title,
          period: {from: '2024-03-01', to: '2025-02-28'},
          donors: [long.title, long.word, long.tied],
          level: 'co-funded',
          statement: long.quotes,
          disclaimer: long.title,
          reference: 'BG05SFPR001-1.007-0042-C01-ANNEX-XVII',
          amount: {value: 1234567.89, currency: 'EUR'},
          projectTitle: long.quotes,
          link: {url: 'https://example.org/programme', label: long.title},
          logos: ['lighthouse', 'linden', 'open-door', 'three-bridges'].map((name) => ({
            src: `./logos/${name}.svg`,
            width: 160,
            height: 160,
          })),
        },
        {funder: {name: long.word}, level: 'supported', statement: long.word},
      ],
    },
  },
};

export const Empty: Story = empty;

export const Loading: Story = loading;

export const Error: Story = error;
