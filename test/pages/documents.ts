/**
 * JSON that nobody has seen: it is made up anew in each run. All Bulgarian in it is written in Cyrillic
 * letters and all English in Latin ones, so that the letters on the screen say which language shows.
 */
import {randomInt} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {forEach, minimal} from '../support/minimal.js';
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

/** What a record is called, in both languages. */
const nameOf = (tag: Tag, id: string): {readonly bg: string; readonly en: string} => {
  const number = `${seed} ${tags.indexOf(tag)}.${id}`;
  return {bg: `Запис ${number}`, en: `Record ${number}`};
};

/** A record of each widget by its name, with every text that one can have. */
const items: Readonly<Partial<Record<Tag, (t: Texts, name: Localized) => object>>> = {
  'network-memberships': (t, name) => ({
    name,
    acronym: t('МДР', 'NCD'),
    url: address('network'),
    // All that the layout "logos" shows of it.
    logo: logo(name),
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
  'success-stories': (t, name) => ({
    title: name,
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
  'project-results': (t, name) => ({
    title: name,
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
  'advocacy-topics': (t, name) => ({
    title: name,
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
  'publication-list': (t, name) => ({
    title: name,
    kind: 'report',
    date: '2020-05',
    authors: [t('Ана Петрова', 'Ana Petrova')],
    summary: t('Какво показват данните.', 'What the data show.'),
    files: [{url: address('report.pdf')}],
    cover: {src: pixel, width: 40, height: 20, alt: t('Корица', 'A cover')},
    topics: [t('бедност', 'poverty')],
  }),
  'news-teasers': (t, name) => ({
    title: name,
    excerpt: t('Откъс.', 'Excerpt.'),
    date: '2022-11-20',
    url: address('news'),
    image: {src: pixel, width: 40, height: 20, alt: t('Двор', 'A yard')},
    source: t('Вестник', 'Newspaper'),
    tags: [t('дете', 'child')],
  }),
  'contact-card': (t, name) => ({
    organisation: {
      name,
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
  'funder-acknowledgement': (t, name) => ({
    funder: {name, logo: logo(t('Емблема', 'Emblem'))},
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
export const item = (tag: Tag, texts: Texts, id: string): object => {
  const {bg, en} = nameOf(tag, id);
  return {id, ...(items[tag] ?? ((_, name) => minimal[tag](name)))(texts, texts(bg, en))};
};

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
export const names = forEach((tag) => nameOf(tag, '1'));

const words = readFileSync(new URL('../../locales/bg.xlf', import.meta.url), 'utf8');
/** "There are no … to show." */
export const emptySentences = forEach((tag) => {
  const unit = new RegExp(`"${tag}\\.empty">\\s*<source>(.*)</source>\\s*<target>(.*)</target>`);
  const [, en = '', bg = ''] = unit.exec(words) ?? [];
  return {bg, en};
});
