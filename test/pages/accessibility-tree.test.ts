/**
 * What a screen reader is given: names, roles, levels, states and languages, as the tree that the browser computes of
 * the built files. Each tree is written by hand, of data that is short.
 */
import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import type {Browser} from 'playwright-core';
import {launch} from '../support/browser.js';
import {layouts} from '../support/minimal.js';
import {some} from '../support/some.js';
import {html, look, Site, tags, Visitor} from './support.js';
import type {Tag} from './support.js';

let browser: Browser;
let site: Site;

before(async () => {
  [browser, site] = await Promise.all([launch(), Site.open()]);
});
after(() => Promise.all([browser.close(), site.close()]));

/** One transparent pixel. */
const src = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
const url = 'https://ngo.example/';

/** A record in both languages, and one that is in Bulgarian only. */
const data: Readonly<Partial<Record<Tag, object>>> = {
  'network-memberships': {
    title: {bg: 'Мрежи', en: 'Networks'},
    items: [
      {
        name: {bg: 'Мрежа „Фар“', en: 'Lighthouse Network'},
        acronym: {bg: 'МФ', en: 'LN'},
        url,
        logo: {src},
        role: 'member',
        since: '2016',
        objectives: [{bg: 'дом за всяко дете', en: 'a home for every child'}],
      },
      {name: {bg: 'Алианс „Мост“'}, description: {bg: 'Заедно сме.'}},
    ],
  },
  'success-stories': {
    title: {bg: 'Истории', en: 'Stories'},
    items: [
      {
        title: {bg: 'Вече у дома', en: 'Home at last'},
        summary: {bg: 'Накратко.', en: 'In short.'},
        body: {bg: 'Дълъг разказ.', en: 'A long tale.'},
        quote: {text: {bg: 'Имам стая.', en: 'I have a room.'}, by: {bg: 'Мария', en: 'Maria'}},
        image: {src, alt: {bg: 'Къща', en: 'A house'}, credit: {'*': 'R. I.'}},
        link: {url},
        safeguarding: {namesChanged: true},
      },
      {title: {bg: 'Ново начало'}},
    ],
  },
  'project-results': {
    title: {bg: 'Проекти', en: 'Projects'},
    items: [
      {
        title: {bg: 'Библиотека на колела', en: 'A library on wheels'},
        status: 'running',
        goal: {bg: 'Книга за всеки', en: 'A book for everyone'},
        figures: [{value: 12, target: 16, label: {bg: 'села', en: 'villages'}}],
        activities: [{title: {bg: 'Пътуване', en: 'The journey'}, start: '2024-03', end: '2024-10'}],
        results: [{items: [{text: {bg: 'Спряхме 24 пъти.', en: 'We stopped 24 times.'}}]}],
        funding: [
          {
            funder: {name: {bg: 'Фонд', en: 'The Fund'}, logo: {src}},
            level: 'funded',
            statement: {bg: 'С пари от Фонда.'},
          },
        ],
      },
    ],
  },
  'advocacy-topics': {
    title: {bg: 'Теми', en: 'Topics'},
    items: [
      {
        title: {bg: 'Закрила', en: 'Protection'},
        description: {bg: 'Дом за всяко дете.', en: 'A home for every child.'},
        links: [{url}],
        topics: [
          {title: {bg: 'Приемна грижа', en: 'Foster care'}, topics: [{title: {bg: 'Обучение', en: 'Training'}}]},
          {title: {bg: 'Превенция', en: 'Prevention'}},
        ],
      },
      {title: {bg: 'Бедност'}},
    ],
  },
  'publication-list': {
    title: {bg: 'Издания', en: 'Publications'},
    items: [
      {
        title: {bg: 'Близо до дома', en: 'Close to home'},
        kind: 'report',
        date: '2026',
        cover: {src, alt: {bg: 'Корица', en: 'Cover'}},
        files: [{url, lang: 'bg', format: 'PDF', bytes: 1_200_000}],
      },
      {title: {bg: 'Тихи думи'}, kind: 'study', date: '2024', files: []},
    ],
  },
  'news-teasers': {
    title: {bg: 'Новини', en: 'News'},
    items: [
      {
        title: {bg: 'Отворихме вратите', en: 'We opened our doors'},
        excerpt: {bg: 'Имаше чай.', en: 'There was tea.'},
        date: '2026-05-25',
        url,
        image: {src, alt: {bg: 'Отворена врата', en: 'An open door'}},
      },
      {title: {bg: 'Търсим учители'}, url},
    ],
  },
  'contact-card': {
    title: {bg: 'Контакти', en: 'Contacts'},
    items: [
      {
        organisation: {name: {bg: 'Сдружение „Стряха“', en: 'Eaves Association'}, url, logo: {src}},
        address: {city: {bg: 'Русе', en: 'Ruse'}, postcode: '7000', country: 'BG'},
        phones: [{number: '+359 2 123 4567', label: {bg: 'Офис', en: 'Office'}}],
        emails: ['a@ngo.example'],
        helpline: {number: '116 111'},
      },
      {organisation: {name: {bg: 'Фондация „Друм“'}}, hours: {bg: 'всеки делник'}},
    ],
  },
  'funder-acknowledgement': {
    title: {bg: 'Средства', en: 'Funding'},
    items: [
      {
        funder: {name: {bg: 'Фонд „Съседство“', en: 'Neighbours Fund'}, url, logo: {src}},
        level: 'co-funded',
        amount: {value: 7200, currency: 'EUR'},
        statement: {bg: 'Със средства от Фонда.', en: 'With money from the Fund.'},
        logos: [{src, alt: {bg: 'Знак', en: 'Sign'}}],
      },
      {funder: {name: {bg: 'Община Русе'}}, level: 'supported', disclaimer: {bg: 'Не отговаря за текста.'}},
    ],
  },
};

/** Of each layout in English, and of the first in Bulgarian. `same`: the look is another, and a reader hears the same. */
const same = (other: string): string => `same as ${other}`;
const trees: Readonly<Partial<Record<Tag, Readonly<Record<string, string>>>>> = {
  'network-memberships': {
    list: `
      - heading "Networks" [level=2]
      - list:
        - listitem:
          - img "Lighthouse Network"
          - heading "Lighthouse Network (LN)" [level=3]
          - group: "More: Lighthouse Network"
          - paragraph:
            - link "Official website: Lighthouse Network"
          - paragraph: member
          - paragraph: since 2016
        - listitem:
          - heading "Алианс „Мост“" [level=3]
          - text: in Bulgarian
          - paragraph: Заедно сме.
      - status`,
    'list in Bulgarian': `
      - heading "Мрежи" [level=2]
      - list:
        - listitem:
          - img "Мрежа „Фар“"
          - heading "Мрежа „Фар“ (МФ)" [level=3]
          - group: "Още: Мрежа „Фар“"
          - paragraph:
            - link "Официален сайт: Мрежа „Фар“"
          - paragraph: член
          - paragraph: от 2016 г.
        - listitem:
          - heading "Алианс „Мост“" [level=3]
          - paragraph: Заедно сме.
      - status`,
    cards: `
      - heading "Networks" [level=2]
      - list:
        - listitem:
          - img "Lighthouse Network"
          - heading "Lighthouse Network (LN)" [level=3]
          - paragraph: member
          - paragraph: since 2016
          - group: "More: Lighthouse Network"
          - paragraph:
            - link "Official website: Lighthouse Network"
        - listitem:
          - heading "Алианс „Мост“" [level=3]
          - text: in Bulgarian
          - paragraph: Заедно сме.
      - status`,
    accordion: `
      - heading "Networks" [level=2]
      - list:
        - listitem:
          - group:
            - heading "Lighthouse Network (LN)" [level=3]
            - paragraph: member
            - paragraph: since 2016
        - listitem:
          - group:
            - heading "Алианс „Мост“" [level=3]
            - text: in Bulgarian
      - status`,
    logos: `
      - heading "Networks" [level=2]
      - list:
        - listitem:
          - link "Lighthouse Network":
            - img "Lighthouse Network"
        - listitem: Алианс „Мост“
      - status`,
    timeline: `
      - heading "Networks" [level=2]
      - list:
        - listitem:
          - heading "Lighthouse Network (LN)" [level=3]:
            - link "Lighthouse Network (LN)"
          - paragraph: member, since 2016
        - listitem:
          - heading "Алианс „Мост“" [level=3]
      - status`,
  },
  'success-stories': {
    cards: `
      - heading "Stories" [level=2]
      - list:
        - listitem:
          - figure "R. I.":
            - img "A house"
            - text: R. I.
          - heading "Home at last" [level=3]
          - paragraph: In short.
          - blockquote:
            - paragraph: I have a room.
            - text: Maria
          - group: The whole story
          - paragraph: Names have been changed.
          - paragraph:
            - link "Read more: Home at last"
        - listitem:
          - heading "Ново начало" [level=3]
          - text: in Bulgarian
      - status`,
    'cards in Bulgarian': `
      - heading "Истории" [level=2]
      - list:
        - listitem:
          - figure "R. I.":
            - img "Къща"
            - text: R. I.
          - heading "Вече у дома" [level=3]
          - paragraph: Накратко.
          - blockquote:
            - paragraph: Имам стая.
            - text: Мария
          - group: Цялата история
          - paragraph: Имената са променени.
          - paragraph:
            - link "Научете повече: Вече у дома"
        - listitem:
          - heading "Ново начало" [level=3]
      - status`,
    list: `
      - heading "Stories" [level=2]
      - list:
        - listitem:
          - figure "R. I.":
            - img "A house"
            - text: R. I.
          - heading "Home at last" [level=3]
          - paragraph: In short.
          - blockquote:
            - paragraph: I have a room.
            - text: Maria
          - paragraph: A long tale.
          - paragraph: Names have been changed.
          - paragraph:
            - link "Read more: Home at last"
        - listitem:
          - heading "Ново начало" [level=3]
          - text: in Bulgarian
      - status`,
    lead: same('cards'),
  },
  'project-results': {
    full: `
      - heading "Projects" [level=2]
      - list:
        - listitem:
          - heading "A library on wheels" [level=3]
          - paragraph: running
          - list:
            - listitem:
              - text: 12 villages
              - paragraph: 75% of the target of 16
          - heading "Goal" [level=4]
          - paragraph: A book for everyone
          - heading "Activities and results" [level=4]
          - list:
            - listitem:
              - heading "The journey" [level=5]
              - paragraph: March – October 2024
              - list:
                - listitem: We stopped 24 times.
          - img "The Fund"
          - paragraph:
            - text: Funded by
            - strong: The Fund
            - text: in Bulgarian
          - paragraph: С пари от Фонда.
      - status`,
    'full in Bulgarian': `
      - heading "Проекти" [level=2]
      - list:
        - listitem:
          - heading "Библиотека на колела" [level=3]
          - paragraph: в изпълнение
          - list:
            - listitem:
              - text: 12 села
              - paragraph: 75% от целта от 16
          - heading "Цел" [level=4]
          - paragraph: Книга за всеки
          - heading "Дейности и резултати" [level=4]
          - list:
            - listitem:
              - heading "Пътуване" [level=5]
              - paragraph: март – октомври 2024 г.
              - list:
                - listitem: Спряхме 24 пъти.
          - img "Фонд"
          - paragraph: С пари от Фонда.
      - status`,
    activities: `
      - heading "Projects" [level=2]
      - list:
        - listitem:
          - heading "A library on wheels" [level=3]
          - paragraph: running
          - heading "Activities and results" [level=4]
          - list:
            - listitem:
              - heading "The journey" [level=5]
              - paragraph: March – October 2024
              - list:
                - listitem: We stopped 24 times.
          - img "The Fund"
          - paragraph:
            - text: Funded by
            - strong: The Fund
            - text: in Bulgarian
          - paragraph: С пари от Фонда.
      - status`,
    table: `
      - heading "Projects" [level=2]
      - list:
        - listitem:
          - heading "A library on wheels" [level=3]
          - paragraph: running
          - table "Results":
            - caption: Results
            - rowgroup:
              - row "Result Reached Target Progress":
                - columnheader "Result"
                - columnheader "Reached"
                - columnheader "Target"
                - columnheader "Progress"
            - rowgroup:
              - row "villages 12 16 75%":
                - rowheader "villages"
                - cell "12"
                - cell "16"
                - cell "75%"
          - img "The Fund"
          - paragraph:
            - text: Funded by
            - strong: The Fund
            - text: in Bulgarian
          - paragraph: С пари от Фонда.
      - status`,
    timeline: `
      - heading "Projects" [level=2]
      - list:
        - listitem:
          - heading "A library on wheels" [level=3]
          - paragraph: running
          - list:
            - listitem:
              - text: The journey
              - paragraph: March – October 2024
          - img "The Fund"
          - paragraph:
            - text: Funded by
            - strong: The Fund
            - text: in Bulgarian
          - paragraph: С пари от Фонда.
      - status`,
    figures: `
      - heading "Projects" [level=2]
      - list:
        - listitem:
          - heading "A library on wheels" [level=3]
          - paragraph: running
          - list:
            - listitem:
              - text: 12 villages
              - paragraph: 75% of the target of 16
          - img "The Fund"
          - paragraph:
            - text: Funded by
            - strong: The Fund
            - text: in Bulgarian
          - paragraph: С пари от Фонда.
      - status`,
    summary: `
      - heading "Projects" [level=2]
      - list:
        - listitem:
          - heading "A library on wheels" [level=3]
          - paragraph: running
          - list:
            - listitem:
              - text: 12 villages
              - paragraph: 75% of the target of 16
          - heading "Goal" [level=4]
          - paragraph: A book for everyone
          - img "The Fund"
          - paragraph:
            - text: Funded by
            - strong: The Fund
            - text: in Bulgarian
          - paragraph: С пари от Фонда.
      - status`,
  },
  'advocacy-topics': {
    list: `
      - heading "Topics" [level=2]
      - list:
        - listitem:
          - heading "Protection" [level=3]
          - paragraph: A home for every child.
          - paragraph:
            - link "Read more: Protection"
          - list:
            - listitem:
              - heading "Foster care" [level=4]
              - list:
                - listitem: Training
            - listitem:
              - heading "Prevention" [level=4]
        - listitem:
          - heading "Бедност" [level=3]
          - text: in Bulgarian
      - status`,
    'list in Bulgarian': `
      - heading "Теми" [level=2]
      - list:
        - listitem:
          - heading "Закрила" [level=3]
          - paragraph: Дом за всяко дете.
          - paragraph:
            - link "Научете повече: Закрила"
          - list:
            - listitem:
              - heading "Приемна грижа" [level=4]
              - list:
                - listitem: Обучение
            - listitem:
              - heading "Превенция" [level=4]
        - listitem:
          - heading "Бедност" [level=3]
      - status`,
    cards: same('list'),
    accordion: `
      - heading "Topics" [level=2]
      - list:
        - listitem:
          - group:
            - heading "Protection" [level=3]
        - listitem:
          - heading "Бедност" [level=3]
          - text: in Bulgarian
      - status`,
  },
  'publication-list': {
    list: `
      - heading "Publications" [level=2]
      - list:
        - listitem:
          - img "Cover"
          - heading "Close to home" [level=3]
          - list:
            - listitem: report
            - listitem:
              - time: "2026"
          - paragraph:
            - link "PDF in Bulgarian, 1.2 MB: Close to home"
        - listitem:
          - heading "Тихи думи" [level=3]
          - text: in Bulgarian
          - list:
            - listitem: study
            - listitem:
              - time: "2024"
      - status`,
    'list in Bulgarian': `
      - heading "Издания" [level=2]
      - list:
        - listitem:
          - img "Корица"
          - heading "Близо до дома" [level=3]
          - list:
            - listitem: доклад
            - listitem:
              - time: 2026 г.
          - paragraph:
            - link "PDF на български, 1,2 MB: Близо до дома"
        - listitem:
          - heading "Тихи думи" [level=3]
          - list:
            - listitem: изследване
            - listitem:
              - time: 2024 г.
      - status`,
    grouped: `
      - heading "Publications" [level=2]
      - heading "Reports" [level=3]
      - list:
        - listitem:
          - img "Cover"
          - heading "Close to home" [level=4]
          - paragraph:
            - time: "2026"
          - paragraph:
            - link "PDF in Bulgarian, 1.2 MB: Close to home"
      - heading "Studies" [level=3]
      - list:
        - listitem:
          - heading "Тихи думи" [level=4]
          - text: in Bulgarian
          - paragraph:
            - time: "2024"
      - status`,
    cards: same('list'),
  },
  'news-teasers': {
    list: `
      - heading "News" [level=2]
      - list:
        - listitem:
          - img "An open door"
          - heading "We opened our doors" [level=3]:
            - link "We opened our doors"
          - paragraph: There was tea.
          - paragraph:
            - time: 25 May 2026
        - listitem:
          - heading "Търсим учители" [level=3]:
            - link "Търсим учители"
          - text: in Bulgarian
      - status`,
    'list in Bulgarian': `
      - heading "Новини" [level=2]
      - list:
        - listitem:
          - img "Отворена врата"
          - heading "Отворихме вратите" [level=3]:
            - link "Отворихме вратите"
          - paragraph: Имаше чай.
          - paragraph:
            - time: 25 май 2026 г.
        - listitem:
          - heading "Търсим учители" [level=3]:
            - link "Търсим учители"
      - status`,
    cards: `
      - heading "News" [level=2]
      - list:
        - listitem:
          - img "An open door"
          - heading "We opened our doors" [level=3]:
            - link "We opened our doors"
          - paragraph:
            - time: 25 May 2026
          - paragraph: There was tea.
        - listitem:
          - heading "Търсим учители" [level=3]:
            - link "Търсим учители"
          - text: in Bulgarian
      - status`,
    headlines: `
      - heading "News" [level=2]
      - list:
        - listitem:
          - link "We opened our doors"
          - paragraph:
            - time: 25 May 2026
        - listitem:
          - link "Търсим учители"
          - text: in Bulgarian
      - status`,
  },
  'contact-card': {
    card: `
      - heading "Contacts" [level=2]
      - list:
        - listitem:
          - img "Eaves Association"
          - heading "Eaves Association" [level=3]
          - term: Address
          - definition: 7000 Ruse Bulgaria
          - paragraph:
            - link "Official website: Eaves Association"
          - term: Telephone
          - definition:
            - text: "Office:"
            - link "+359 2 123 4567"
          - term: Email
          - definition:
            - link "a@ngo.example"
          - paragraph:
            - text: Helpline
            - strong:
              - link "116 111"
        - listitem:
          - heading "Фондация „Друм“" [level=3]
          - text: in Bulgarian
          - term: Opening hours
          - definition: всеки делник
      - status`,
    'card in Bulgarian': `
      - heading "Контакти" [level=2]
      - list:
        - listitem:
          - img "Сдружение „Стряха“"
          - heading "Сдружение „Стряха“" [level=3]
          - term: Адрес
          - definition: 7000 Русе България
          - paragraph:
            - link "Официален сайт: Сдружение „Стряха“"
          - term: Телефон
          - definition:
            - text: "Офис:"
            - link "+359 2 123 4567"
          - term: Имейл
          - definition:
            - link "a@ngo.example"
          - paragraph:
            - text: Телефон за помощ
            - strong:
              - link "116 111"
        - listitem:
          - heading "Фондация „Друм“" [level=3]
          - term: Работно време
          - definition: всеки делник
      - status`,
    inline: `
      - heading "Contacts" [level=2]
      - list:
        - listitem:
          - strong: Eaves Association
          - list:
            - listitem: 7000 Ruse
            - listitem: Bulgaria
            - listitem:
              - text: "Helpline:"
              - link "116 111"
            - listitem:
              - text: "Office:"
              - link "+359 2 123 4567"
            - listitem:
              - link "a@ngo.example"
          - paragraph:
            - link "Official website: Eaves Association"
        - listitem:
          - strong: Фондация „Друм“
          - text: in Bulgarian
          - paragraph: всеки делник
      - status`,
  },
  'funder-acknowledgement': {
    block: `
      - heading "Funding" [level=2]
      - list:
        - listitem:
          - img "Neighbours Fund"
          - img "Sign"
          - paragraph:
            - text: Co-funded by
            - strong:
              - link "Neighbours Fund"
          - paragraph: With money from the Fund.
          - term: Amount
          - definition: €7,200
        - listitem:
          - paragraph:
            - text: Supported by
            - strong: Община Русе
            - text: in Bulgarian
          - paragraph: Не отговаря за текста.
      - status`,
    'block in Bulgarian': `
      - heading "Средства" [level=2]
      - list:
        - listitem:
          - img "Фонд „Съседство“"
          - img "Знак"
          - paragraph:
            - text: "Съфинансиране:"
            - strong:
              - link "Фонд „Съседство“"
          - paragraph: Със средства от Фонда.
          - term: Сума
          - definition: 7200 €
        - listitem:
          - paragraph:
            - text: "Подкрепа:"
            - strong: Община Русе
          - paragraph: Не отговаря за текста.
      - status`,
    inline: same('block'),
  },
};

/** What an English reader hears in Bulgarian, in the layouts that show it. */
const inBulgarian: Readonly<Partial<Record<Tag, readonly string[]>>> = {
  'network-memberships': ['Алианс „Мост“', 'Заедно сме.'],
  'success-stories': ['Ново начало'],
  'project-results': ['С пари от Фонда.'],
  'advocacy-topics': ['Бедност'],
  'publication-list': ['Тихи думи'],
  'news-teasers': ['Търсим учители'],
  'contact-card': ['Фондация „Друм“', 'всеки делник'],
  'funder-acknowledgement': ['Община Русе', 'Не отговаря за текста.'],
};

/** A tree without the addresses of links, which are tested elsewhere, and without what YAML needs only for itself. */
const plain = (tree: string): string => {
  const lines = tree
    .replaceAll('\u00a0', ' ')
    .split('\n')
    .filter((line) => line.trim() && !/^ *- \/url: /.test(line))
    .map((line) => line.replace(/^( *- )'(.*)'(:?)$/, '$1$2$3'));
  const depth = (line = ''): number => line.search(/\S/);
  const least = depth(lines[0]);
  return lines
    .map((line, index) => (depth(lines[index + 1]) > depth(line) ? line : line.replace(/:$/, '')).slice(least))
    .join('\n');
};

/** Each text of a widget, also those for ears only, that its markup says to be in another language than the widget's words. */
const foreign = (visitor: Visitor, tag: string): Promise<string[]> =>
  visitor.widget(tag).evaluate((widget) => {
    const found: string[] = [];
    // In which our own words are.
    const words = widget.shadowRoot?.querySelector('[role=status]')?.closest('[lang]')?.getAttribute('lang');
    const walker = document.createTreeWalker(
      widget.shadowRoot ?? widget,
      NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
    );
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node instanceof Element ? node : node.parentElement;
      const texts =
        node instanceof Element ? ['alt', 'aria-label'].map((name) => node.getAttribute(name)) : [node.nodeValue];
      const lang = at?.closest('[lang]')?.getAttribute('lang');
      for (const text of texts)
        if (text?.trim() && lang !== words) found.push(`${lang}: ${text.replaceAll('\u00a0', ' ')}`);
    }
    return found;
  });

/** A visitor on a page with one widget that shows the data. */
const visit = async (tag: Tag, attributes: string, lang: string, given: unknown = data[tag]): Promise<Visitor> => {
  const visitor = await Visitor.again(browser);
  const address = site.json(`/${tag}.json`, given);
  const body = `<${tag} src="${address}" ${attributes}></${tag}><script src="/embed.js"></script>`;
  await visitor.page.goto(site.page('/', html(body, '', lang)));
  await look(visitor.widget(tag));
  return visitor;
};
const treeOf = async (visitor: Visitor, tag: string): Promise<string> =>
  plain(await visitor.widget(tag).ariaSnapshot());

describe('A screen reader is given', () => {
  for (const tag of tags)
    for (const [name, expected] of some(Object.entries(trees[tag] ?? {}), 2)) {
      const [layout, lang] = name.endsWith(' in Bulgarian') ? [name.replace(' in Bulgarian', ''), 'bg'] : [name, 'en'];
      test(`${tag} in the layout "${layout}", in ${lang === 'bg' ? 'Bulgarian' : 'English'}, each text in its language`, async () => {
        const visitor = await visit(tag, `layout="${layout}"`, lang);
        const tree = expected.startsWith('same as ') ? (trees[tag]?.[expected.slice(8)] ?? '') : expected;
        assert.equal(await treeOf(visitor, tag), plain(tree));
        assert.ok(plain(tree).split('\n').length <= 30, 'a tree that nobody reads');
        // What was not translated is said to be in its language, and nothing else is.
        const said = [...new Set(await foreign(visitor, tag))];
        const {[tag]: heard = []} = inBulgarian;
        const shown = layout === 'logos' || layout === 'timeline' ? heard.slice(0, 1) : heard;
        assert.deepEqual(said, lang === 'bg' ? [] : shown.map((text) => `bg: ${text}`));
        assert.equal(await visitor.widget(tag).locator('[lang]').first().getAttribute('lang'), lang);
        await visitor.leave();
      });
    }

  test('each layout that there is, and the first of them in both languages', () => {
    for (const [tag, known] of Object.entries(trees)) {
      const all = layouts[tag as Tag];
      assert.deepEqual(Object.keys(known).sort(), [...all, `${all[0]} in Bulgarian`].sort(), tag);
    }
  });

  test('the topics that are unfolded, inside what unfolds them', async () => {
    const visitor = await visit('advocacy-topics', 'layout="accordion"', 'en');
    await visitor.page.locator('summary').click();
    const tree = `
      - heading "Topics" [level=2]
      - list:
        - listitem:
          - group:
            - heading "Protection" [level=3]
            - paragraph: A home for every child.
            - paragraph:
              - link "Read more: Protection"
            - list:
              - listitem:
                - heading "Foster care" [level=4]
                - list:
                  - listitem: Training
              - listitem:
                - heading "Prevention" [level=4]
        - listitem:
          - heading "Бедност" [level=3]
          - text: in Bulgarian
      - status`;
    assert.equal(await treeOf(visitor, 'advocacy-topics'), plain(tree));
    await visitor.leave();
  });

  const publications = [
    {title: {bg: 'Близо до дома', en: 'Close to home'}, kind: 'report', date: '2026', files: []},
    {title: {bg: 'Пет идеи', en: 'Five ideas'}, kind: 'guide', date: '2024', files: []},
  ];
  const filtered = {
    en: `
      - group "Filter":
        - group "Kind":
          - button "All 2"
          - button "Reports 1"
          - button "Guides 1" [pressed]
        - text: Year
        - combobox "Year":
          - option "All" [selected]
          - option "2026"
          - option "2024"
      - list:
        - listitem:
          - heading "Five ideas" [level=2]
          - list:
            - listitem: guide
            - listitem:
              - time: "2024"
      - status: Showing 1 of 2`,
    bg: `
      - group "Филтър":
        - group "Вид":
          - button "Всички 2"
          - button "Доклади 1"
          - button "Наръчници 1" [pressed]
        - text: Година
        - combobox "Година":
          - option "Всички" [selected]
          - option "2026 г."
          - option "2024 г."
      - list:
        - listitem:
          - heading "Пет идеи" [level=2]
          - list:
            - listitem: наръчник
            - listitem:
              - time: 2024 г.
      - status: "Показани: 1 от 2"`,
  };
  for (const lang of ['en', 'bg'] as const)
    test(`the filter of publications, and what it found, in ${lang}`, async () => {
      const visitor = await visit('publication-list', 'filter', lang, publications);
      await visitor.page.locator('button[value=guide]').click();
      assert.equal(await treeOf(visitor, 'publication-list'), plain(filtered[lang]));
      await visitor.leave();
    });

  const switches = {
    bg: ['Език', 'Български', 'English', 'Language: English'],
    en: ['Language', 'English', 'Български', 'Език: български'],
  } as const;
  for (const [lang, [name, current, other, chosen]] of Object.entries(switches))
    test(`the language switch in ${lang}: which button is pressed, and what was chosen`, async () => {
      const visitor = await Visitor.again(browser);
      const body = '<language-switch></language-switch><news-teasers></news-teasers><script src="/embed.js"></script>';
      await visitor.page.goto(site.page('/', html(body, '', lang)));
      const buttons = (pressed: string): string =>
        ['Български', 'English']
          .map((each) => `- button "${each}"${each === pressed ? ' [pressed]' : ''}`)
          .join('\n  ');
      const at = visitor.widget('language-switch');
      await at.getByRole('button', {name: current, pressed: true}).waitFor();
      assert.equal(await treeOf(visitor, 'language-switch'), `- group "${name}":\n  ${buttons(current)}\n- status`);
      await at.getByRole('button', {name: other}).click();
      const after = chosen.split(':')[0] ?? '';
      assert.equal(
        await treeOf(visitor, 'language-switch'),
        `- group "${after}":\n  ${buttons(other)}\n- status: "${chosen}"`,
      );
      assert.deepEqual(
        await foreign(visitor, 'language-switch'),
        lang === 'bg' ? ['bg: Български'] : ['en: English'],
        'each button is in its own language',
      );
      await visitor.leave();
    });

  const states: readonly (readonly [about: string, lang: string, given: unknown, tree: string])[] = [
    ['there is nothing to show', 'en', [], '- paragraph: There is no news to show.\n- status'],
    ['there is nothing to show', 'bg', [], '- paragraph: Няма новини за показване.\n- status'],
    [
      'nothing can be shown',
      'en',
      5,
      '- status: This content cannot be shown right now.\n- paragraph:\n  - button "Try again"',
    ],
    [
      'nothing can be shown',
      'bg',
      5,
      '- status: Съдържанието не може да се покаже в момента.\n- paragraph:\n  - button "Опитайте отново"',
    ],
  ];
  for (const [about, lang, given, tree] of states)
    test(`a sentence where ${about}, in ${lang}`, async () => {
      const visitor = await visit('news-teasers', '', lang, given);
      assert.equal(await treeOf(visitor, 'news-teasers'), tree);
      await visitor.leave();
    });

  test('a blank wherever the eye sees one, and nowhere else: between a name and its acronym, a number and its words, a postcode and its town', async () => {
    const visitor = await Visitor.again(browser);
    const figures = [{value: 90, qualifier: 'over', unit: {en: 'hours'}, label: {en: 'of tea'}}];
    const widgets = {
      'network-memberships': [
        {name: {en: 'The Network'}, acronym: {en: 'TN'}, url, links: [{url, label: {en: 'Our own words'}}]},
      ],
      'project-results': [{title: {en: 'A project'}, figures}],
      'contact-card': [{organisation: {name: {en: 'Eaves'}}, address: {city: {en: 'Ruse'}, postcode: '7000'}}],
    };
    const body = Object.keys(widgets).map((tag) => `<${tag} src="/all.json"></${tag}>`);
    site.json('/all.json', widgets);
    await visitor.page.goto(site.page('/', html(`${body.join('')}<script src="/embed.js"></script>`, '', 'en')));
    for (const tag of Object.keys(widgets)) await look(visitor.widget(tag));
    // The browser's own tree: the snapshots above are computed from the page by the test tool.
    const session = await visitor.page.context().newCDPSession(visitor.page);
    const {nodes} = await session.send('Accessibility.getFullAXTree');
    const heard = nodes.filter(({role}) => role?.value === 'StaticText').map(({name}) => `${name?.value}`);
    const all = heard.join('').replaceAll('\u00a0', ' ');
    for (const text of ['The Network (TN)', '90 hours', '7000 Ruse']) assert.ok(all.includes(text), `${text}: ${all}`);
    const links = nodes.filter(({role}) => role?.value === 'link').map(({name}) => `${name?.value}`);
    assert.deepEqual(links, ['Official website: The Network', 'Our own words']);
    await visitor.leave();
  });
});
