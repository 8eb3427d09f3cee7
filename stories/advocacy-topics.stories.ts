import drum from '../examples/content/detski-drum.json';
import '../src/widgets/advocacy-topics/define.js';
import {content} from '../src/widgets/advocacy-topics/advocacy-topics.content.js';
import {empty, error, loading, long, widget} from './support.js';
import type {Story} from './support.js';

export default {title: 'advocacy-topics', ...widget(content.tag, content.layouts)};

export const Default: Story = {args: {data: drum}};

/** Three levels: names only are a list, and what has a text of its own has a heading. */
const nested = {
  title: {bg: 'За какво се застъпваме', en: 'What we speak up for'},
  items: [
    {
      title: {bg: 'Детето расте в семейство', en: 'A child grows up in a family'},
      description: {
        bg: 'Няма дом, който да замени своя. Настояваме подкрепата да стигне до семейството, преди да е станало късно.',
        en: 'No institution replaces a home of one’s own. We ask that support reach the family before it is too late.',
      },
      topics: [
        {
          title: {bg: 'Приемна грижа', en: 'Foster care'},
          description: {
            bg: 'Приемните родители имат нужда от заплата, която стига, и от почивка, която се случва.',
            en: 'Foster parents need pay that is enough, and rest that really happens.',
          },
          topics: [
            {title: {bg: 'заместваща грижа по часове', en: 'respite care by the hour'}},
            {title: {bg: 'обучение през цялата година', en: 'training all year round'}},
          ],
          links: [
            {
              url: 'https://example.org/detski-drum/positions/otdih',
              label: {bg: 'Позицията ни за почивката', en: 'Our position on respite'},
            },
          ],
        },
        {title: {bg: 'Осиновяване', en: 'Adoption'}},
      ],
    },
    {
      title: {bg: 'Всяко дете ходи на училище', en: 'Every child goes to school'},
      topics: [
        {title: {bg: 'автобус до всяко село', en: 'a bus to every village'}},
        {title: {bg: 'топъл обяд без такси', en: 'a hot lunch free of charge'}},
        {title: {bg: 'помощник в класната стая', en: 'an assistant in the classroom'}},
      ],
    },
    {
      title: {bg: 'Град, в който се играе', en: 'A town to play in'},
      description: {
        bg: 'Площадката е толкова нужна, колкото и пътят. Искаме по една на десет минути пеша.',
        en: 'A playground is as necessary as a road. We want one within ten minutes’ walk.',
      },
    },
    {title: {bg: 'Чист въздух', en: 'Clean air'}},
  ],
};

export const List: Story = {args: {data: nested, layout: 'list'}};

export const Cards: Story = {args: {data: nested, layout: 'cards'}};

/** What has nothing inside does not unfold. */
export const Accordion: Story = {args: {data: nested, layout: 'accordion'}};

/** In one language, in the other, in both; one text is deliberately not there in English. */
export const PartlyTranslated: Story = {
  args: {
    data: {
      title: {bg: 'Теми', en: 'Topics'},
      items: [
        {
          title: {bg: 'Книга за всяко дете', en: 'A book for every child'},
          description: {bg: 'Библиотеката да идва там, където няма книжарница. Преводът предстои.'},
          topics: [{title: {bg: 'читалища', en: 'community centres'}}, {title: {en: 'mobile libraries'}}],
        },
        {title: {en: 'Safe roads to school'}, description: {en: 'The text is not translated yet.'}},
        {
          title: 'Достъпна среда',
          description: 'Само на български: обикновен низ на езика на файла.',
          topics: [{title: 'рампи'}, {title: 'табели с едър шрифт'}],
        },
        {
          title: {bg: 'Говори се тук', en: 'Spoken here'},
          description: {bg: 'Разказ за местния говор; преводът нарочно липсва.', en: null},
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
          description: {
            bg: [long.tied.bg, {list: [long.word.bg, long.quotes.bg]}],
            en: [long.tied.en, {list: [long.word.en, long.quotes.en]}],
          },
          topics: [
            {
              title: long.word,
              description: long.quotes,
              topics: [{title: long.title, description: long.word}, {title: long.word}],
            },
            {title: long.title, topics: [{title: long.word}, {title: long.quotes}]},
          ],
          links: [{url: 'https://example.org/long', label: long.title}],
        },
        {title: long.word, topics: [{title: long.word}, {title: long.tied}]},
      ],
    },
  },
};

export const Empty: Story = empty;

export const Loading: Story = loading;

export const Error: Story = error;
