/** The chosen pictures: which page, how wide, in which light. */
import type {Page} from 'playwright-core';

export interface Picture {
  /** Unique, and the name of its file in a report. */
  readonly name: string;
  readonly width: number;
  readonly body: string;
  readonly css?: string;
  readonly lang?: 'bg' | 'en';
  /** A class of `dist/themes/`, without `ngo-theme-`. */
  readonly theme?: string;
  readonly print?: boolean;
  readonly forced?: boolean;
  /** What a reader does first. */
  readonly act?: (page: Page) => Promise<void>;
}

/** The example content that shows most of each layout. The first layout is the default. */
export const layouts: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'network-memberships': {
    list: 'memberships.json',
    cards: 'memberships.json',
    accordion: 'networks.json',
    logos: 'detski-drum.json',
    timeline: 'networks.json',
  },
  'success-stories': {cards: 'detski-drum.json', list: 'stories.json', lead: 'stories.json'},
  'project-results': {
    full: 'dom-i-koren.json',
    activities: 'project-targets.json',
    table: 'project-targets.json',
    timeline: 'project-targets.json',
    figures: 'project.json',
    summary: 'project.json',
  },
  'advocacy-topics': {list: 'detski-drum.json', cards: 'detski-drum.json', accordion: 'detski-drum.json'},
  'publication-list': {list: 'detski-drum.json', grouped: 'detski-drum.json', cards: 'detski-drum.json'},
  'news-teasers': {list: 'dom-i-koren.json', cards: 'svetla-stryaha.json', headlines: 'svetla-stryaha.json'},
  'contact-card': {card: 'detski-drum.json', inline: 'svetla-stryaha.json'},
  'funder-acknowledgement': {block: 'detski-drum.json', inline: 'svetla-stryaha.json'},
};

const element = (tag: string, src: string, more = ''): string => `<${tag} src="${src}" ${more}></${tag}>`;

/** A widget in one of its layouts, with the examples. */
export const inLayout = (tag: string, layout: string, more = ''): string =>
  element(tag, `/examples/content/${layouts[tag]?.[layout] ?? ''}`, `layout="${layout}" ${more}`);

const names = Object.keys(layouts);
const defaultOf = (tag: string): string => Object.keys(layouts[tag] ?? {})[0] ?? '';
/** The widget as it is unasked. */
const plain = (tag: string): string => inLayout(tag, defaultOf(tag));

const accent = ':root {--ngo-color-accent: #b3261e}';
const green = ':root {--ngo-color-accent: #1b6e5a}';
const dark = 'body {color: #e8edf2; background: #12171d}';
const coloured = 'body {background: #f6e7b4}';
/** A site with a face of its own, of which a wrong `lang` shows: it draws Bulgarian letters its own way. */
const magazine = `body {font-family: "Sofia Sans", "DejaVu Sans"} h2, h3 {font: 400 2em/1.1 "Sofia Sans", "DejaVu Sans"; letter-spacing: -0.02em; color: #5b1a2e}
  a {color: #0b5c8c; text-decoration-thickness: 2px}`;

const everyLayout = Object.entries(layouts).flatMap(([tag, all]) =>
  Object.keys(all).flatMap((layout): Picture[] =>
    [390, 1280].map((width) => ({
      name: `${tag} ${layout} ${width}`,
      width,
      body: inLayout(tag, layout),
    })),
  ),
);

const defaults = names.flatMap((tag): Picture[] => [
  {name: `${tag} 260`, width: 260, body: plain(tag)},
  {name: `${tag} 700 en accent`, width: 700, body: plain(tag), lang: 'en', css: green},
  {name: `${tag} 700 dark accent`, width: 700, body: plain(tag), css: dark + accent},
  {name: `${tag} print`, width: 700, body: plain(tag), css: dark, print: true},
]);

const forced = ['project-results', 'network-memberships', 'contact-card', 'funder-acknowledgement'].map(
  (tag): Picture => ({name: `${tag} forced colours`, width: 700, body: plain(tag), forced: true}),
);

const some = `${inLayout('project-results', 'figures')}${inLayout('success-stories', 'cards', 'limit="3"')}
  ${inLayout('network-memberships', 'accordion', 'limit="2"')}${inLayout('contact-card', 'card', 'limit="1"')}`;
const themes = ['civic', 'clear-dark', 'dusk', 'grove-dark', 'haven', 'tide'].map((theme): Picture => ({
  name: `theme ${theme}`,
  width: 1000,
  body: some,
  theme,
  css: theme === 'dusk' || theme.endsWith('dark') ? dark : '',
}));

const grounds: readonly Picture[] = [
  {name: 'cards on a coloured ground', width: 1000, body: some, css: coloured + green},
  {name: 'cards on a magazine', width: 1000, body: `<h2>Заглавие</h2>${some}`, css: magazine},
  {name: 'on a magazine en', width: 700, body: some, css: magazine, lang: 'en'},
  {
    name: 'appearances',
    width: 700,
    body: ['plain', 'card', 'outlined']
      .map((appearance) => inLayout('news-teasers', 'cards', `appearance="${appearance}" limit="2"`))
      .join(''),
  },
  {
    name: 'right to left',
    width: 700,
    body: `<div dir="rtl">${inLayout('project-results', 'figures')}${plain('contact-card')}</div>`,
  },
];

const states = [undefined, dark].flatMap((css): Picture[] => {
  const ground = css ? ' dark' : '';
  const fallback = (src: string, more = '') =>
    `<network-memberships src="${src}" ${more}><p>Нашите мрежи: <a href="#">списък</a></p></network-memberships>`;
  return [
    {name: `state loading${ground}`, width: 700, body: element('success-stories', '/never.json'), css},
    {name: `state error${ground}`, width: 700, body: fallback('/none.json'), css},
    {name: `state error debug${ground}`, width: 700, body: fallback('/none.json', 'debug'), css},
    {
      name: `state empty${ground}`,
      width: 700,
      body: element('network-memberships', '/examples/faults/empty.json'),
      css,
    },
    {
      name: `state debug${ground}`,
      width: 700,
      body: element('network-memberships', '/examples/faults/partly-wrong.json', 'debug'),
      css,
    },
    {
      name: `state stale${ground}`,
      width: 700,
      body: element('network-memberships', '/once.json', 'limit="1"'),
      css,
      act: (page) =>
        page.evaluate(() => (document.querySelector('network-memberships') as unknown as {reload(): void}).reload()),
    },
  ];
});

const asked: readonly Picture[] = [
  {
    name: 'language-switch',
    width: 700,
    body: `<language-switch></language-switch>${plain('contact-card')}`,
  },
  {
    name: 'language-switch other language, focus',
    width: 390,
    body: `<language-switch></language-switch>${plain('funder-acknowledgement')}`,
    act: (page) => page.getByRole('button', {name: 'English'}).press('Enter'),
  },
  {
    name: 'accordion open',
    width: 700,
    body: inLayout('network-memberships', 'accordion'),
    act: (page) => page.locator('network-memberships li summary').first().click(),
  },
  {
    name: 'hover on a card',
    width: 700,
    body: inLayout('news-teasers', 'cards'),
    act: (page) => page.locator('news-teasers').getByRole('link').first().hover(),
  },
  {
    name: 'focus on a title',
    width: 700,
    body: inLayout('news-teasers', 'list', 'limit="2"'),
    act: (page) => page.locator('news-teasers').getByRole('link').first().focus(),
  },
];

export const pictures: readonly Picture[] = [
  ...everyLayout,
  ...defaults,
  ...forced,
  ...themes,
  ...grounds,
  ...states,
  ...asked,
];
