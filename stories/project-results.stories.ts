import targets from '../examples/content/project-targets.json';
import project from '../examples/content/project.json';
import '../src/widgets/project-results/define.js';
import {content} from '../src/widgets/project-results/project-results.content.js';
import {empty, error, loading, long, widget} from './support.js';
import type {Story} from './support.js';

export default {title: 'project-results', ...widget(content.tag, content.layouts)};

export const Default: Story = {args: {data: project}};

export const Full: Story = {args: {data: project, layout: 'full'}};

export const Activities: Story = {args: {data: project, layout: 'activities'}};

export const Figures: Story = {args: {data: project, layout: 'figures'}};

export const Summary: Story = {args: {data: project, layout: 'summary'}};

/** What was reached and what was planned, line by line. */
export const Table: Story = {args: {data: targets, layout: 'table'}};

/** Activities by their dates. */
export const Timeline: Story = {args: {data: targets, layout: 'timeline'}};

/** What was reached beside what was planned. */
export const Targets: Story = {args: {data: targets}};

const years = (...values: readonly number[]) => values.map((value, index) => ({year: 2021 + index, value}));
const report = {url: 'https://example.org/report.pdf', label: {bg: 'Годишен отчет 2025', en: 'Annual report 2025'}};

/** Numbers of several years, each with its source; the important ones large. */
export const Series: Story = {
  args: {
    layout: 'figures',
    data: {
      items: [
        {
          title: {bg: 'Годината в числа', en: 'The year in numbers'},
          figures: [
            {
              value: 384,
              label: {bg: 'деца в дневния център', en: 'children at the day centre'},
              series: years(212, 248, 302, 340, 384),
              source: report,
              highlight: true,
            },
            {
              value: 46,
              label: {bg: 'приемни семейства с подкрепа', en: 'foster families supported'},
              series: years(18, 26, 30, 43, 46),
              source: report,
              highlight: true,
            },
            {
              value: 37,
              label: {bg: 'семейства', en: 'families'},
              note: {bg: 'поне едно посещение', en: 'at least one visit'},
              target: 50,
              year: '2025-02',
              highlight: true,
            },
            {value: 12, label: {bg: 'обучения', en: 'trainings'}},
            {value: 98.6, unit: '%', label: {bg: 'доволни участници', en: 'content participants'}},
            {value: 900, qualifier: 'over', unit: {bg: 'часа', en: 'hours'}, label: {bg: 'труд', en: 'of work'}},
          ],
        },
      ],
    },
  },
};

/** In one language, in the other, in both; one text is deliberately not there in English. */
export const PartlyTranslated: Story = {
  args: {
    data: {
      title: {bg: 'Проекти', en: 'Projects'},
      items: [
        {
          title: {bg: 'Библиотека на колела', en: 'A library on wheels'},
          status: 'running',
          duration: {start: '2024-03', end: '2025-02'},
          thematicArea: {bg: 'Достъп до култура'},
          summary: {bg: 'Един бус, шест села и четиристотин книги. Преводът предстои.'},
          goal: {bg: 'Да няма дете без книга.', en: 'No child without a book.'},
          beneficiaries: [{bg: 'деца', en: 'children'}, {en: 'grandparents'}],
          partners: [{name: {'*': 'Three Bridges'}}, {name: {bg: 'Читалище „Зора“'}}],
          activities: [
            {title: {bg: 'Пътуване', en: 'The journey'}, description: {en: 'Every second Saturday.'}},
            {title: {bg: 'Четене на глас'}},
          ],
          results: [
            {items: [{text: {bg: 'Бусът спря 24 пъти.', en: 'The van stopped 24 times.'}}]},
            {items: [{text: {bg: 'Прочетохме 61 приказки.'}, figures: [{value: 61, label: {bg: 'приказки'}}]}]},
          ],
          funding: [
            {
              funder: {name: {bg: 'Фонд „Зелена порта“', en: 'Green Gate Fund'}},
              level: 'supported',
              statement: {bg: 'Проектът се осъществява с подкрепата на Фонд „Зелена порта“.', en: null},
            },
          ],
        },
        {title: {en: 'A yard for everyone'}, status: 'planned', summary: {en: 'The text is not translated yet.'}},
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
          status: 'finished',
          duration: {months: 12, start: '2024-03-01', end: '2025-02-28'},
          thematicArea: long.word,
          priority: long.title,
          summary: long.quotes,
          goal: long.title,
          specificGoals: [long.tied, long.word],
          beneficiaries: [long.quotes, long.word],
          partners: [
            {name: long.title, acronym: {'*': 'МИГ-РДР-СЗБ-2024/2030'}, url: 'https://example.org/partner'},
            {name: long.word},
          ],
          activities: [
            {id: 'title', title: long.title, description: long.tied},
            {id: 'word', title: long.word},
          ],
          results: [
            {
              activity: 'title',
              items: [
                {
                  text: long.quotes,
                  figures: [
                    {
                      value: 1234567.89,
                      label: long.word,
                      unit: {bg: 'лв.', en: 'leva'},
                      qualifier: 'about',
                      note: long.tied,
                    },
                    {value: 987654, target: 1000000, label: long.title, qualifier: 'up-to', unit: long.word},
                  ],
                },
              ],
            },
            {activity: 'word', items: [{text: long.word}]},
          ],
          funding: [
            {
              funder: {name: long.title, url: 'https://example.org/funder'},
              programme: long.word,
              mechanism: long.tied,
              period: {from: '2024-03', to: '2025-02'},
              level: 'co-funded',
              statement: long.quotes,
              disclaimer: long.title,
              reference: 'BG05SFPR001-1.007-0042-C01-ANNEX-XVII',
              amount: {value: 1234567, currency: 'EUR'},
              projectTitle: long.quotes,
            },
          ],
          related: [
            {
              title: long.title,
              excerpt: long.quotes,
              url: 'https://example.org/news',
              date: '2024-06-01',
              source: long.word,
            },
          ],
          links: [{url: 'https://example.org/report', label: long.title, kind: 'download'}],
        },
      ],
    },
  },
};

export const Empty: Story = empty;

export const Loading: Story = loading;

export const Error: Story = error;
