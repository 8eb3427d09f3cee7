/**
 * JSON that nobody has seen: it is made up anew in each run. All Bulgarian in it is written in Cyrillic
 * letters and all English in Latin ones, so that the letters on the screen say which language shows.
 */
import {randomInt} from 'node:crypto';
import {tags} from './support.js';
import type {Tag} from './support.js';

/** In every name, and never twice the same. */
export const seed = `${randomInt(1_000_000, 9_999_999)}`;

type Localized = Readonly<Record<string, string>>;
/** Chooses from a text in both languages. */
export type Texts = (bg: string, en: string) => Localized;

export const both: Texts = (bg, en) => ({bg, en});
export const onlyBulgarian: Texts = (bg) => ({bg});
export const onlyEnglish: Texts = (_, en) => ({en});

const address = (path: string): string => `https://example.org/${path}`;
/** One transparent pixel: loads nothing. */
const pixel = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

const links = (t: Texts) => [
  {url: address('a'), label: t('Вижте устава', 'See the statute')},
  {url: address('b'), kind: 'founding'},
];

const logo = (alt: Localized) => ({src: pixel, width: 40, height: 20, alt, kind: 'logo'});

/** A record of each widget, with every text that one can have. */
const items: Readonly<Record<Tag, (t: Texts, id: string) => object>> = {
  'network-memberships': (t, id) => ({
    id,
    name: t(`Мрежа ${seed} ${id}`, `Network ${seed} ${id}`),
    acronym: t('МДР', 'NCD'),
    url: address('network'),
    logo: logo(t(`Емблема на Мрежа ${seed} ${id}`, `Emblem of Network ${seed} ${id}`)),
    place: t('София', 'Brussels'),
    description: t('Описание.\n\nВтори абзац.', 'Description.\n\nA second paragraph.'),
    objectives: [t('Първа задача', 'First task'), t('Втора задача', 'Second task')],
    role: 'coordinator',
    roleNote: t('Участва в работна група.', 'Takes part in a working group.'),
    scope: 'european',
    since: '2011-05',
    until: '2019',
    founded: '2003',
    organisations: 560,
    countries: 46,
    status: 'ended',
    links: links(t),
  }),
  'success-stories': (t, id) => ({
    id,
    title: t(`История ${seed} ${id}`, `Story ${seed} ${id}`),
    summary: t('Накратко.', 'In short.'),
    body: t('Цялата случка.', 'All that happened.'),
    kicker: t('Приемна грижа', 'Foster care'),
    kind: 'initiative',
    place: t('Видин', 'Vidin'),
    quote: {text: t('Вече имам дом.', 'Now there is a home.'), by: t('Мария', 'Maria')},
    date: '2021-03-09',
    image: {src: pixel, width: 40, height: 20, alt: t('Къща', 'A house'), credit: t('Снимка на Иван', 'Photo by Ivan')},
    link: {url: address('story'), label: t('Цялата история тук', 'All of it here')},
    safeguarding: {namesChanged: true},
  }),
  'project-results': (t, id) => ({
    id,
    title: t(`Проект ${seed} ${id}`, `Project ${seed} ${id}`),
    status: 'finished',
    thematicArea: t('Закрила', 'Protection'),
    priority: t('Деца', 'Children'),
    duration: {months: 18, start: '2018-03-01', end: '2019-08-31'},
    summary: t('Накратко за проекта.', 'The project in short.'),
    goal: t('Голямата цел', 'The great aim'),
    specificGoals: [t('Малка цел', 'A small aim')],
    beneficiaries: [t('Родители', 'Parents')],
    partners: [{name: t('Сдружение', 'Association'), acronym: t('СДР', 'ASC'), url: address('partner')}],
    activities: [{id: 'x', title: t('Обучения', 'Trainings'), description: t('В пет града.', 'In five towns.')}],
    results: [
      {
        activity: 'x',
        items: [{text: t('Обучени хора', 'People trained'), figures: [{value: 8, label: t('групи', 'groups')}]}],
      },
      {activity: 'y', items: [{text: t('Без дейност', 'Without an activity')}]},
    ],
    figures: [
      {
        value: 12,
        target: 16,
        label: t('семинара', 'seminars'),
        unit: t('дни', 'days'),
        qualifier: 'over',
        note: t('на година', 'a year'),
      },
    ],
    funding: [
      {
        funder: {name: t('Фондация', 'Foundation'), logo: logo(t('Емблема', 'Emblem'))},
        programme: t('Програма', 'Programme'),
        mechanism: t('Механизъм', 'Mechanism'),
        period: {from: '2018', to: '2019'},
        donors: [t('Норвегия', 'Norway'), t('Исландия', 'Iceland')],
        level: 'co-funded',
        statement: t('Изявление.', 'Statement.'),
        disclaimer: t('Уговорка.', 'Disclaimer.'),
        projectTitle: t('Заглавие по договор', 'Title in the contract'),
        link: {url: address('programme')},
        logos: [logo(t('Знак', 'Sign'))],
      },
    ],
    related: [
      {
        title: t('Новина', 'News'),
        excerpt: t('Откъс.', 'Excerpt.'),
        url: address('news'),
        source: t('Вестник', 'Newspaper'),
        tags: [t('дете', 'child')],
      },
    ],
    links: links(t),
  }),
  'advocacy-topics': (t, id) => ({
    id,
    title: t(`Тема ${seed} ${id}`, `Topic ${seed} ${id}`),
    description: t('За какво говорим.', 'What we speak of.'),
    topics: [
      {
        title: t('Бедност', 'Poverty'),
        description: t('Какво искаме.', 'What we ask.'),
        topics: [{title: t('Помощи', 'Benefits')}],
      },
    ],
    links: links(t),
  }),
  'publication-list': (t, id) => ({
    id,
    title: t(`Доклад ${seed} ${id}`, `Report ${seed} ${id}`),
    kind: 'report',
    date: '2020-05',
    authors: [t('Ана Петрова', 'Ana Petrova')],
    summary: t('Какво показват данните.', 'What the data show.'),
    files: [{url: address('report.pdf')}],
    cover: {src: pixel, width: 40, height: 20, alt: t('Корица', 'A cover')},
    topics: [t('бедност', 'poverty')],
  }),
  'news-teasers': (t, id) => ({
    id,
    title: t(`Вест ${seed} ${id}`, `News ${seed} ${id}`),
    excerpt: t('Откъс.', 'Excerpt.'),
    date: '2022-11-20',
    url: address('news'),
    image: {src: pixel, width: 40, height: 20, alt: t('Двор', 'A yard')},
    source: t('Вестник', 'Newspaper'),
    tags: [t('дете', 'child')],
  }),
  'contact-card': (t, id) => ({
    id,
    organisation: {
      name: t(`Сдружение ${seed} ${id}`, `Association ${seed} ${id}`),
      acronym: t('СДР', 'ASC'),
      url: address('organisation'),
      logo: logo(t('Емблема', 'Emblem')),
    },
    address: {
      street: t('ул. Липа 3', 'Lipa St 3'),
      city: t('Русе', 'Ruse'),
      postcode: '7000',
      country: 'BG',
    },
    phones: [{number: '+359 2 000 0000', label: t('Приемна', 'Reception')}],
    hours: t('всеки делник', 'every weekday'),
    helpline: {number: '+359 2 000 0001'},
    map: {url: address('map')},
  }),
  'funder-acknowledgement': (t, id) => ({
    id,
    funder: {name: t(`Фонд ${seed} ${id}`, `Fund ${seed} ${id}`), logo: logo(t('Емблема', 'Emblem'))},
    programme: t('Програма', 'Programme'),
    mechanism: t('Механизъм', 'Mechanism'),
    period: {from: '2018', to: '2019'},
    donors: [t('Норвегия', 'Norway'), t('Исландия', 'Iceland')],
    level: 'supported',
    statement: t('Изявление.', 'Statement.'),
    disclaimer: t('Уговорка.', 'Disclaimer.'),
    projectTitle: t('Заглавие по договор', 'Title in the contract'),
    link: {url: address('programme')},
    logos: [logo(t('Знак', 'Sign'))],
  }),
};

/** A record in the given languages. */
export const item = (tag: Tag, texts: Texts, id: string): object => items[tag](texts, id);

/** A whole document: a record for each of the given ways of being translated. */
export const documentOf = (tag: Tag, ...ways: readonly Texts[]): object => ({
  version: 1,
  lang: 'bg',
  // One page may hold all widgets: their titles differ.
  title: both(`Заглавие ${seed} ${tags.indexOf(tag)}`, `Title ${seed} ${tags.indexOf(tag)}`),
  intro: both('Увод.', 'Introduction.'),
  items: ways.map((texts, index) => item(tag, texts, `${index + 1}`)),
  outro: both('Край.', 'The end.'),
  links: [{url: address('all'), kind: 'list'}],
});

/** A text of the first record that no visitor can miss, and its twin in the other language. */
export const names: Readonly<Record<Tag, {readonly bg: string; readonly en: string}>> = {
  'network-memberships': {bg: `Мрежа ${seed} 1`, en: `Network ${seed} 1`},
  'success-stories': {bg: `История ${seed} 1`, en: `Story ${seed} 1`},
  'project-results': {bg: `Проект ${seed} 1`, en: `Project ${seed} 1`},
  'advocacy-topics': {bg: `Тема ${seed} 1`, en: `Topic ${seed} 1`},
  'publication-list': {bg: `Доклад ${seed} 1`, en: `Report ${seed} 1`},
  'news-teasers': {bg: `Вест ${seed} 1`, en: `News ${seed} 1`},
  'contact-card': {bg: `Сдружение ${seed} 1`, en: `Association ${seed} 1`},
  'funder-acknowledgement': {bg: `Фонд ${seed} 1`, en: `Fund ${seed} 1`},
};

/** "There are no … to show." */
export const emptySentences: Readonly<Record<Tag, {readonly bg: string; readonly en: string}>> = {
  'network-memberships': {bg: 'Няма мрежи за показване.', en: 'There are no networks to show.'},
  'success-stories': {bg: 'Няма истории за показване.', en: 'There are no stories to show.'},
  'project-results': {bg: 'Няма проекти за показване.', en: 'There are no projects to show.'},
  'advocacy-topics': {bg: 'Няма теми за показване.', en: 'There are no topics to show.'},
  'publication-list': {bg: 'Няма публикации за показване.', en: 'There are no publications to show.'},
  'news-teasers': {bg: 'Няма новини за показване.', en: 'There is no news to show.'},
  'contact-card': {bg: 'Няма контакти за показване.', en: 'There are no contacts to show.'},
  'funder-acknowledgement': {
    bg: 'Няма финансиращи организации за показване.',
    en: 'There are no funders to show.',
  },
};
