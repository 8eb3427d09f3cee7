import type {content} from '../../widgets/network-memberships/network-memberships.content.js';
import {itemTexts} from '../shared-texts.js';
import type {ContentTexts} from '../text-types.js';

/** What an editor and a form say of the networks and their fields. */
export const texts: ContentTexts<typeof content> = {
  bg: ['Мрежи', 'Мрежите, алиансите и обединенията, в които участва организацията ви.'],
  en: ['Networks', 'The networks, alliances and coalitions that your organisation belongs to.'],
  fields: {
    ...itemTexts,
    name: {
      bg: ['Име', 'Пълното име на мрежата. Без него тя не се показва.'],
      en: ['Name', 'Full name of the network. Without it the network does not show.'],
    },
    acronym: {
      bg: ['Съкращение', 'Напр. "НМД". Стои в скоби след името, освен ако вече е част от него.'],
      en: ['Acronym', 'For example "NNC". It stands in brackets after the name, unless the name contains it.'],
    },
    url: {
      bg: ['Сайт', 'Адресът на сайта на мрежата: "https://…". Показва се като връзка „Официален сайт“.'],
      en: ['Website', 'Address of the network’s website: "https://…". It shows as the link “Official website”.'],
    },
    logo: {
      bg: ['Лого', 'Логото на мрежата.'],
      en: ['Logo', 'The logo of the network.'],
    },
    place: {
      bg: ['Седалище', 'Къде се намира мрежата, напр. "София" или "Брюксел".'],
      en: ['Seat', 'Where the network is, for example "Sofia" or "Brussels".'],
    },
    description: {
      bg: ['Описание', 'Каква е мрежата и с какво се занимава. Нов абзац се прави с празен ред, във файла: \\n\\n.'],
      en: ['Description', 'What the network is and does. A blank line, in the file \\n\\n, begins a new paragraph.'],
    },
    objectives: {
      bg: ['Цели', 'Целите на мрежата, всяка поотделно. Показват се като списък.'],
      en: ['Objectives', 'What the network wants to reach, one by one. They show as a list.'],
    },
    role: {
      bg: ['Роля', 'В какво качество участва организацията ви.'],
      en: ['Role', 'What your organisation is in the network.'],
      values: {
        member: {bg: 'член', en: 'member'},
        founder: {bg: 'учредител', en: 'founder'},
        'co-founder': {bg: 'съучредител', en: 'co-founder'},
        coordinator: {bg: 'координатор', en: 'coordinator'},
        representative: {bg: 'представител', en: 'representative'},
        observer: {bg: 'наблюдател', en: 'observer'},
        partner: {bg: 'партньор', en: 'partner'},
      },
    },
    roleNote: {
      bg: ['Повече за ролята', 'С ваши думи, напр. "Участваме в две от четирите ѝ работни групи."'],
      en: ['More about the role', 'In your own words, for example "We sit on two of its four working groups."'],
    },
    scope: {
      bg: ['Обхват', 'Докъде се простира мрежата.'],
      en: ['Scope', 'How far the network reaches.'],
      values: {
        national: {bg: 'на национално ниво', en: 'national'},
        european: {bg: 'на европейско ниво', en: 'European'},
        international: {bg: 'на международно ниво', en: 'international'},
      },
    },
    since: {
      bg: ['Участие от', 'Откога участвате: "2016", "2016-03" или "2016-03-01".'],
      en: ['Since', 'When you joined: "2016", "2016-03" or "2016-03-01".'],
    },
    until: {
      bg: ['Участие до', 'Докога сте участвали, ако вече не участвате: "2020", "2020-06" или "2020-06-30".'],
      en: ['Until', 'When you left, if you did: "2020", "2020-06" or "2020-06-30".'],
    },
    founded: {
      bg: ['Създаване', 'Кога е създадена самата мрежа: "2003". Кога сте се включили вие, се пише в "since".'],
      en: ['Founded', 'When the network itself was founded: "2003". When you joined it belongs in "since".'],
    },
    organisations: {
      bg: ['Брой организации', 'Колко организации членуват, само с цифри: 560.'],
      en: ['Organisations', 'How many organisations belong to it, in digits: 560.'],
    },
    countries: {
      bg: ['Брой държави', 'От колко държави са те, само с цифри: 46.'],
      en: ['Countries', 'How many countries they come from, in digits: 46.'],
    },
    status: {
      bg: [
        'Състояние',
        'Дали мрежата още работи. Ако сте избрали "ended", тя пак се показва, но с бележка „дейността е прекратена“.',
      ],
      en: ['Status', 'Whether the network still works. With "ended" it still shows, marked “no longer active”.'],
      values: {
        active: {bg: 'действа', en: 'active'},
        ended: {bg: 'дейността е прекратена', en: 'no longer active'},
      },
    },
    links: {
      bg: ['Връзки', 'Още страници за мрежата, напр. за учредяването ѝ.'],
      en: ['Links', 'More pages about the network, for example about its founding.'],
    },
  },
};
