import drum from '../examples/content/detski-drum.json';
import '../src/widgets/contact-card/define.js';
import {content} from '../src/widgets/contact-card/contact-card.content.js';
import {empty, error, loading, long, widget} from './support.js';
import type {Story} from './support.js';

export default {title: 'contact-card', ...widget(content.tag, content.layouts)};

export const Default: Story = {args: {data: drum}};

/** Two offices of one organisation, and a partner abroad. The numbers and places are nobody's. */
const offices = {
  title: {bg: 'Къде сме', en: 'Where we are'},
  items: [
    {
      organisation: {
        name: {bg: 'Сдружение „Дом и корен“', en: 'Home and Root Association'},
        acronym: {bg: 'СДК', en: 'HRA'},
        url: 'https://example.org/dom-i-koren',
        logo: {src: './images/logo-dom-i-koren.svg', width: 160, height: 160},
      },
      address: {
        street: {bg: 'ул. „Ябълкова“ 7, вх. А, ет. 2', en: '7 Yabalkova Street, entrance A, floor 2'},
        district: {bg: 'кв. „Овощник“', en: 'Ovoshtnik'},
        postcode: '0007',
        city: {bg: 'Липоград', en: 'Lipograd'},
        region: {bg: 'област Липоград', en: 'Lipograd Province'},
        country: 'BG',
      },
      phones: [
        {number: '+359 00 000 0701', label: {bg: 'Център', en: 'Centre'}},
        {number: '+359 00 000 0702', label: {bg: 'Приемна грижа', en: 'Foster care'}},
      ],
      emails: ['dom@example.org', 'priemna.grizha@example.org'],
      hours: {bg: 'в делнични дни, 8:30–17 ч.', en: 'weekdays, 8.30 am to 5 pm'},
      map: {url: 'https://map.example/yabalkova-7'},
      social: [
        {url: 'https://www.social.example/domikoren'},
        {url: 'https://video.example/@dom', label: {bg: 'Нашият канал', en: 'Our channel'}},
      ],
      helpline: {
        number: '116 111',
        label: {bg: 'Национална телефонна линия за деца', en: 'National helpline for children'},
      },
    },
    {
      organisation: {name: {bg: '„Дом и корен“ – Крайречие', en: 'Home and Root, Kraychere branch'}},
      address: {
        text: {bg: 'Крайречие, пл. „Липите“ 1, до читалището', en: '1 Lipite Square, Kraychere, beside the library'},
      },
      phones: [{number: '+359 00 000 0703'}],
      hours: {bg: 'вторник и четвъртък, 10–14 ч.', en: 'Tuesday and Thursday, 10 am to 2 pm'},
    },
    {
      organisation: {name: {'*': 'Open Door Riverton'}, url: 'https://example.org/open-door'},
      address: {street: {'*': '5 Birch Street'}, city: {'*': 'Riverton'}, postcode: 'AB1 2CD', country: 'GB'},
      emails: ['hello@example.org'],
    },
  ],
};

export const Card: Story = {args: {data: offices, layout: 'card'}};

export const Inline: Story = {args: {data: offices, layout: 'inline'}};

/** In one language, in the other, in both; one text is deliberately not there in English. */
export const PartlyTranslated: Story = {
  args: {
    data: {
      title: {bg: 'Контакти', en: 'Contacts'},
      items: [
        {
          organisation: {name: {bg: 'Фонд „Зелена порта“', en: 'Green Gate Fund'}},
          address: {street: {bg: 'ул. „Бреза“ 5'}, city: {bg: 'Видин', en: 'Vidin'}, country: 'BG'},
          hours: {bg: 'всеки делник от 9 до 17 ч.'},
          phones: [{number: '+359 00 000 0505', label: {bg: 'Приемна'}}],
        },
        {
          organisation: {name: {'*': 'Three Bridges'}},
          hours: {en: 'by appointment'},
          helpline: {number: '+359 00 000 0506', label: {en: 'Ask for Irina'}},
        },
        {organisation: {name: 'Читалище „Зора“'}, address: {text: 'с. Крайречие, до училището'}},
        {
          organisation: {name: {bg: 'Клуб „Светулки“', en: 'Fireflies Club'}},
          hours: {bg: 'когато свети прозорецът', en: null},
          emails: ['svetulki@example.org'],
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
          organisation: {
            name: long.title,
            acronym: {'*': 'МИГ-РДР-СЗБ-2024/2030'},
            url: 'https://example.org/a-long-name',
            logo: {src: './logos/river-bank.svg', width: 280, height: 90},
          },
          address: {
            text: long.quotes,
            street: long.title,
            district: long.word,
            postcode: '0000-0000',
            city: long.word,
            region: long.tied,
            country: 'BA',
          },
          phones: [
            {number: '+359 00 000-00-00-00', label: long.title},
            {number: '+359 00 000 0000', label: long.word},
          ],
          emails: ['a.very.long.name.of.a.person.or.of.a.department@subdomain.of.an.organisation.example'],
          hours: long.quotes,
          social: [{url: 'https://a-very-long-name-of-a-social-network-for-neighbours.example/a'}],
          map: {url: 'https://map.example/long', label: long.title},
          helpline: {number: '+359 00 000 0000', label: long.title},
        },
        {organisation: {name: long.word}, hours: long.word},
      ],
    },
  },
};

const closedOnFriday = {mon: '9–17', tue: '9–17', wed: ['9–12:30', '13:30–18'], thu: '9–17', fri: null};

/** Hours by day: with a break, with words, closed. */
export const Week: Story = {
  args: {
    data: {
      items: [
        {
          organisation: {name: {bg: 'Сдружение „Дом и корен“', en: 'Home and Root Association'}},
          address: {city: {bg: 'Липоград', en: 'Lipograd'}, postcode: '0007', country: 'BG'},
          phones: ['+359 00 000 0701'],
          week: {...closedOnFriday, sat: {bg: 'по уговорка', en: 'by appointment'}},
          helpline: '116 111',
        },
      ],
    },
  },
};

/** The same of several offices. */
export const Weeks: Story = {
  args: {
    data: {
      title: {bg: 'Кога сме тук', en: 'When we are here'},
      items: [
        {
          organisation: {name: {bg: '„Дом и корен“ – Липоград', en: 'Home and Root, Lipograd branch'}},
          phones: ['+359 00 000 0701'],
          week: closedOnFriday,
        },
        {
          organisation: {name: {bg: '„Дом и корен“ – Крайречие', en: 'Home and Root, Kraychere branch'}},
          phones: ['+359 00 000 0703'],
          hours: {bg: 'през август по телефона', en: 'in August by telephone'},
          week: {tue: '10–14', thu: '10–14'},
        },
      ],
    },
  },
};

export const Empty: Story = empty;

export const Loading: Story = loading;

export const Error: Story = error;
