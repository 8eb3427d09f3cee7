/** What becomes of IATI activities, 2.0x and before. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {readIati} from '../../src/snapshot/iati.js';
import type {JsonObject, Wanted} from '../../src/snapshot/source.js';
import {lint, refusal, sample, sourceOf, told, wanting} from './support.js';

const read = async (xml: string, widget?: Wanted['widget']) => {
  const {document, dropped} = await readIati(sourceOf(xml, 'iati.xml'), wanting(widget));
  assert.deepEqual(
    lint(document).filter((finding) => finding.startsWith('error')),
    [],
  );
  const items = (tag: string) => (document[tag] as {items: readonly JsonObject[]} | undefined)?.items ?? [];
  return {document, projects: items('project-results'), funders: items('funder-acknowledgement'), told: told(dropped)};
};

const file = (...activities: readonly string[]) =>
  `<?xml version="1.0"?><iati-activities version="2.03">${activities.join('')}</iati-activities>`;
const activity = (inside: string, id = 'BG-EIK-1') =>
  `<iati-activity xml:lang="bg" default-currency="EUR"><iati-identifier>${id}</iati-identifier><reporting-org ref="BG-EIK" type="22"><narrative>Топъл дом</narrative></reporting-org><title><narrative>Център за деца</narrative><narrative xml:lang="en">Centre for children</narrative></title>${inside}</iati-activity>`;
const org = (role: string, ref: string, name = '') =>
  `<participating-org role="${role}" ref="${ref}">${name && `<narrative xml:lang="en">${name}</narrative>`}</participating-org>`;

test('An activity becomes a project and an acknowledgement of its funder, in the languages that it has', async () => {
  const {
    document,
    projects,
    funders,
    told: notes,
  } = await read(
    file(
      activity(
        org('1', 'XI-1', 'Kind Fund') +
          org('4', 'BG-EIK') +
          org('2', 'XI-2', 'Partner Ltd') +
          '<description type="1"><narrative>Първи абзац.\n\nВтори &amp;amp; последен.</narrative></description><description type="2"><narrative>Всяко дете да е прието.</narrative></description><description type="3"><narrative>120 деца</narrative></description>' +
          '<activity-status code="4"/><activity-date type="1" iso-date="2020-01-01"/><activity-date type="2" iso-date="2020-03-01"/><activity-date type="3" iso-date="2021-12-31"/>' +
          '<sector code="15160" vocabulary="1"><narrative>Права на човека</narrative></sector>' +
          '<budget type="1"><period-start iso-date="2020-01-01"/><period-end iso-date="2020-12-31"/><value>100</value></budget>' +
          '<budget type="2"><period-start iso-date="2020-01-01"/><period-end iso-date="2020-12-31"/><value>150.50</value></budget>' +
          '<budget type="1"><period-start iso-date="2021-01-01"/><period-end iso-date="2021-12-31"/><value currency="EUR">50</value></budget>' +
          '<document-link url="https://a.example/otchet.pdf" format="application/pdf"><title><narrative>Отчет</narrative></title><language code="bg"/></document-link>' +
          '<recipient-country code="BG"/><recipient-country code="RO"/>',
      ),
    ),
  );
  assert.equal(document.lang, 'bg');
  assert.deepEqual(document.publisher, {id: 'BG-EIK', name: 'Топъл дом'});
  const title = {bg: 'Център за деца', en: 'Centre for children'};
  const funder = {id: 'XI-1', name: {en: 'Kind Fund'}};
  const amount = {value: 200.5, currency: 'EUR'};
  assert.deepEqual(projects, [
    {
      ...{id: 'bg-eik-1', title, status: 'finished', thematicArea: 'Права на човека'},
      duration: {start: '2020-03-01', end: '2021-12-31'},
      summary: ['Първи абзац.', 'Втори & последен.'],
      goal: 'Всяко дете да е прието.',
      beneficiaries: ['120 деца'],
      partners: [{id: 'XI-2', name: {en: 'Partner Ltd'}}],
      funding: [{funder, level: 'funded', amount}],
      links: [{url: 'https://a.example/otchet.pdf', label: 'Отчет', hreflang: 'bg'}],
    },
  ]);
  assert.deepEqual(funders, [
    {
      ...{id: 'bg-eik-1-xi-1', funder, level: 'funded', period: {from: '2020-03-01', to: '2021-12-31'}, amount},
      ...{reference: 'BG-EIK-1', projectTitle: title},
    },
  ]);
  assert.equal(notes.length, 2);
  assert.match(notes.join('\n'), /^BG-EIK-1: IATI does not say which part.*\niati\.xml: .*: recipient-country \(2\)$/);
});

test('Several funders share no sum, and budgets that overlap or differ in currency have none', async () => {
  const budget = (from: string, to: string, value: string) =>
    `<budget><period-start iso-date="${from}"/><period-end iso-date="${to}"/><value ${value}</value></budget>`;
  const one = org('1', 'XI-1', 'One');
  const {funders, told: notes} = await read(
    file(
      activity(one + org('1', 'XI-2', 'Two') + budget('2020-01-01', '2020-12-31', '>5'), 'A'),
      activity(one + budget('2020-01-01', '2020-12-31', '>5') + budget('2020-06-01', '2021-12-31', '>5'), 'B'),
      activity(
        one + budget('2020-01-01', '2020-12-31', '>5') + budget('2021-01-01', '2021-12-31', 'currency="USD">5'),
        'C',
      ),
      activity(one + budget('2020-01-01', '2020-12-31', '>около 5'), 'D'),
    ),
    'funder-acknowledgement',
  );
  assert.deepEqual(
    funders.map(({level, amount}) => [level, amount]),
    ['co-funded', 'co-funded', 'funded', 'funded', 'funded'].map((level) => [level, undefined]),
  );
  assert.match(notes.join('\n'), /^A: the budget is that of several/m);
  assert.match(notes.join('\n'), /^B, C, D: the budgets are in several/m);
});

test('Results are figures only where a number was reported', async () => {
  const indicator = (title: string, inside: string, measure = '1') =>
    `<indicator measure="${measure}"><title><narrative>${title}</narrative></title>${inside}</indicator>`;
  const period = (year: number, target: string, actual: string) =>
    `<period><period-start iso-date="${year}-01-01"/><period-end iso-date="${year}-12-31"/>${target && `<target value="${target}"/>`}${actual && `<actual value="${actual}"/>`}</period>`;
  const {projects, told: notes} = await read(
    file(
      activity(
        `<result type="1"><title><narrative>Обучения</narrative></title>${indicator('деца', `<baseline year="2019" value="10"/>${period(2021, '100', '90')}${period(2020, '50', '40')}`)}${indicator('доволни', period(2021, '0', '75.5'), '2')}${indicator('училища', period(2021, '5', ''))}${indicator('думи', period(2021, '', 'много'))}</result>` +
          `<result type="2"><title><narrative>Без числа</narrative></title></result><result type="1">${indicator('срещи', period(2021, '', '3'))}</result>`,
      ),
    ),
    'project-results',
  );
  assert.deepEqual(projects[0]?.results, [
    {
      items: [
        {
          text: 'Обучения',
          figures: [
            {
              ...{value: 90, label: 'деца', target: 100, year: '2021'},
              series: [
                {year: '2019', value: 10},
                {year: '2020', value: 40},
                {year: '2021', value: 90},
              ],
            },
            {value: 75.5, label: 'доволни', year: '2021', unit: {'*': '%'}},
          ],
        },
      ],
    },
    {items: [{text: 'Без числа'}]},
    {items: [{text: 'срещи', figures: [{value: 3, label: 'срещи', year: '2021'}]}]},
  ]);
  assert.match(notes.join('\n'), /"училища" has no number/);
  assert.match(notes.join('\n'), /"думи" has no number/);
});

test('An organisation that is named once is named everywhere, and one without a name is told', async () => {
  const {projects, told: notes} = await read(
    file(activity(org('4', 'XI-2') + org('3', 'XI-9'), 'A'), activity(org('4', 'XI-2', 'Partner Ltd'), 'B')),
    'project-results',
  );
  assert.deepEqual(projects[0]?.partners, [{id: 'XI-2', name: {en: 'Partner Ltd'}}]);
  assert.match(notes.join('\n'), /^A: the organisation XI-9 has no name/m);
});

test('Before 2.01 texts have no narrative, and codes are words', async () => {
  const {projects, funders} = await read(
    '<iati-activities version="1.04"><iati-activity xml:lang="en"><iati-identifier>X-1</iati-identifier><reporting-org ref="X">Us</reporting-org><title>A well</title><title xml:lang="bg">Кладенец</title><description type="1">Water.</description><participating-org role="Funding" ref="Y">A fund</participating-org><participating-org role="Implementing">A team</participating-org><activity-status code="2">Implementation</activity-status><activity-date type="start-planned" iso-date="2012-01-01"/><activity-date type="start-actual">2012-02-03</activity-date><activity-website>https://a.example/</activity-website></iati-activity></iati-activities>',
  );
  assert.deepEqual(projects, [
    {
      ...{id: 'x-1', title: {en: 'A well', bg: 'Кладенец'}, status: 'running', duration: {start: '2012-02-03'}},
      ...{
        summary: 'Water.',
        partners: [{name: 'A team'}],
        funding: [{funder: {id: 'Y', name: 'A fund'}, level: 'funded'}],
      },
      links: [{url: 'https://a.example/', kind: 'official'}],
    },
  ]);
  assert.equal(funders[0]?.reference, 'X-1');
});

test('What is cancelled goes, what is suspended is told, a wrong date goes alone', async () => {
  const {projects, told: notes} = await read(
    file(
      activity('<activity-status code="5"/>', 'A'),
      activity(
        '<activity-status code="6"/><activity-date type="2" iso-date="скоро"/><activity-date type="4" iso-date="2021-02-31"/>',
        'B',
      ),
      activity('', 'C').replace(/<title>.*<\/title>/, ''),
      activity(
        '<document-link url="javascript:alert(1)"><title><narrative>Опасен</narrative></title></document-link>',
        'D',
      ),
    ),
  );
  assert.deepEqual(
    projects.map(({id}) => id),
    ['b', 'd'],
  );
  assert.equal(projects[0]?.status, undefined);
  const all = notes.join('\n');
  for (const said of [
    /^A: the activity is cancelled/m,
    /^B: the activity is suspended/m,
    /^B: "скоро" is no date/m,
    /^B: "duration\.end".*2021-02-31/m,
    /^C: has no title/m,
    /^D: "links\[0\]\.url"/m,
    /^B, C, D: says not who funds it/m,
  ])
    assert.match(all, said);
});

test('What is no file of activities gets a sentence', async () => {
  const sentence = (xml: string, widget?: Wanted['widget'], language?: 'bg') =>
    refusal(readIati, sourceOf(xml, 'iati.xml'), wanting(widget), language);
  assert.match(await sentence('<iati-organisations/>'), /no IATI file of activities/);
  assert.match(await sentence('<iati-organisations/>', undefined, 'bg'), /iatiregistry\.org/);
  assert.match(await sentence(file()), /nothing to carry over/);
  assert.match(
    await sentence(file(activity('')), 'news-teasers'),
    /<news-teasers>.*project-results, funder-acknowledgement/,
  );
  assert.match(await sentence(file(activity('')), 'funder-acknowledgement'), /BG-EIK-1: says not who funds it/);
  assert.match(await sentence('<!DOCTYPE a [<!ENTITY b "c">]><iati-activities/>'), /declares abbreviations/);
});

test('Thousands of wrong links, and of funders, take no minute', async () => {
  const start = performance.now();
  const links = '<document-link url="javascript:1"/>'.repeat(2000);
  const funders = Array.from({length: 2000}, (_, index) => org('1', `XI-${index}`, 'Fund')).join('');
  const {document} = await readIati(sourceOf(file(activity(links + funders)), 'iati.xml'), wanting());
  assert.equal((document['funder-acknowledgement'] as {items: readonly JsonObject[]}).items.length, 2000);
  assert.ok(performance.now() - start < 10_000);
});

test('Real activities become documents without an error', async () => {
  for (const name of ['iati/acfspain-co.xml', 'iati/acfspain-ph.xml', 'iati/usaid-bb.xml']) {
    const source = sample(name);
    if (!source) return;
    const {document} = await readIati(source, wanting());
    // IATI has no statements of funders.
    assert.deepEqual(
      lint(document).filter((finding) => !finding.includes('funding-without-statement')),
      [],
      name,
    );
  }
});
