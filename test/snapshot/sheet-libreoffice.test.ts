/** What LibreOffice itself saves, with Bulgarian settings. Only with `--all`: it takes a while to install. */
import assert from 'node:assert/strict';
import {execFileSync, spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, test} from 'node:test';
import {pathToFileURL} from 'node:url';
import {installByApt} from '../../scripts/apt.mjs';
import {odsOf} from '../../site/sheets/ods.js';
import {templateOf} from '../../site/sheets/template.js';
import {readCsv} from '../../src/snapshot/sheet/csv.js';
import {readOds} from '../../src/snapshot/sheet/ods.js';
import {sheetWidgets} from '../../src/snapshot/sheet/widgets.js';
import {readXlsx} from '../../src/snapshot/sheet/xlsx.js';
import type {JsonObject} from '../../src/snapshot/source.js';
import {itemsOf, readAs, told} from './sheets.js';

const folder = mkdtempSync(join(tmpdir(), 'ngo-widgets-sheets-'));
after(() => rmSync(folder, {recursive: true, force: true}));

const isThere = () => spawnSync('soffice', ['--version']).status === 0;
const skip = !process.env.ALL
  ? 'only with --all'
  : isThere() || (installByApt('libreoffice-calc') && isThere())
    ? false
    : 'Debian does not offer LibreOffice here, or not to this user';

/** The settings of somebody in Bulgaria. */
const LOCALE =
  '<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>bg-BG</value></prop></item></oor:items>';

/** Opens files and saves each in another format, into a folder of its own. */
const save = (files: readonly string[], format: string, filter: string, ...options: readonly string[]): void => {
  const profile = join(folder, 'profile');
  mkdirSync(join(profile, 'user'), {recursive: true});
  writeFileSync(join(profile, 'user/registrymodifications.xcu'), LOCALE);
  execFileSync(
    'soffice',
    [
      ...['--headless', `-env:UserInstallation=${pathToFileURL(profile).href}`, ...options],
      ...['--convert-to', filter, '--outdir', join(folder, format), ...files],
    ],
    {stdio: 'ignore', timeout: 120_000},
  );
};
/** Semicolons, quotes where needed, UTF-8, Bulgarian, the first sheet as it shows. */
const CSV = 'csv:Text - txt - csv (StarCalc):59,34,76,1,,1026,false,true';
const FORMATS = [
  ['xlsx', 'xlsx', readXlsx],
  ['ods', 'ods', readOds],
  ['csv', CSV, readCsv],
] as const;

/** The documents of a file in each format. */
const documentsOf = (name: string) =>
  Promise.all(
    FORMATS.map(([format, , reader]) =>
      readAs(reader, readFileSync(join(folder, format, `${name}.${format}`)), {name: `${name}.${format}`}),
    ),
  );

test(
  'Our templates, opened and saved by LibreOffice with Bulgarian settings, give the same document three times',
  {skip},
  async () => {
    const names = sheetWidgets.map((widget) => {
      const starter = readFileSync(`examples/starters/${widget.tag}.bg.json`, 'utf8');
      const {items} = JSON.parse(starter) as {readonly items: readonly JsonObject[]};
      writeFileSync(join(folder, `${widget.tag}.ods`), odsOf(templateOf(widget, 'bg', items)));
      return widget.tag;
    });
    const files = names.map((name) => join(folder, `${name}.ods`));
    for (const [format, filter] of FORMATS) save(files, format, filter);
    for (const name of names) {
      const own = await readAs(readOds, readFileSync(join(folder, `${name}.ods`)));
      for (const read of await documentsOf(name)) assert.deepEqual(read, own);
    }
  },
);

test(
  'What somebody types there – days, months, sums, shares, yes and no, formulas – gives the same document, too',
  {skip},
  async () => {
    const rows = [
      'Име;Състояние;Продължителност: Начало;Продължителност: Край;Показатели: Число;Показатели: Какво се брои;Финансиране 1: Сума: Размер;Финансиране 1: Сума: Валута;Финансиране 1: Вид на подкрепата;Финансиране 1: Финансираща организация;Накратко',
      'Първи;завършен;15.3.2024;15.03.2025 г.;1234,5;лева;24 000,50;EUR;Финансиране;Фонд;"Едно',
      '',
      'Две  три"',
      'Втори;в изпълнение;2024;март 2025;=2*600;деца;;;;;=1/0',
      'Трети;;2023;;25%;от децата;;;;;"=""Общо ""&(1+1)"',
    ];
    writeFileSync(join(folder, 'Проекти.csv'), rows.join('\n'));
    save([join(folder, 'Проекти.csv')], 'typed', 'ods', '--infilter=CSV:59,34,76,1,,0,false,true,false,false,false,-1');
    for (const [format, filter] of FORMATS) save([join(folder, 'typed/Проекти.ods')], format, filter);
    const [fromXlsx, fromOds, fromCsv] = await documentsOf('Проекти');
    assert.ok(fromXlsx && fromOds && fromCsv);
    assert.deepEqual(fromOds, fromXlsx);
    assert.deepEqual(fromCsv.document, fromXlsx.document);
    assert.deepEqual(itemsOf(fromXlsx, 'project-results'), [
      {
        id: 'parvi',
        title: 'Първи',
        status: 'finished',
        duration: {start: '2024-03-15', end: '2025-03-15'},
        figures: [{value: 1234.5, label: 'лева'}],
        funding: [{amount: {value: 24_000.5, currency: 'EUR'}, level: 'funded', funder: {name: 'Фонд'}}],
        summary: 'Едно\n\nДве три',
      },
      {
        id: 'vtori',
        title: 'Втори',
        status: 'running',
        // A month that is typed with its name becomes its first day there.
        duration: {start: '2024', end: '2025-03-01'},
        figures: [{value: 1200, label: 'деца'}],
      },
      {id: 'treti', title: 'Трети', duration: {start: '2023'}, figures: [{label: 'от децата'}], summary: 'Общо 2'},
    ]);
    const places = told(fromXlsx).map((line) => line.replace(/^(\S+) (\S+).*/, '$1 $2'));
    assert.deepEqual(places, ['Проекти!K3 The', 'Проекти!E4 "25%"']);
  },
);
