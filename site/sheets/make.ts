/** Makes the templates to download: `site/out/sheets/success-stories.bg.xlsx`. */
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import type {JsonObject} from '../../src/snapshot/source.js';
import {sheetWidgets} from '../../src/snapshot/sheet/widgets.js';
import {csvOf} from './csv.js';
import {odsOf} from './ods.js';
import {templateOf} from './template.js';
import {xlsxOf} from './xlsx.js';

const out = 'site/out/sheets';
mkdirSync(out, {recursive: true});
for (const widget of sheetWidgets)
  for (const language of ['bg', 'en'] as const) {
    const name = `${widget.tag}.${language}`;
    const starter = readFileSync(`examples/starters/${name}.json`, 'utf8');
    const {items} = JSON.parse(starter) as {readonly items: readonly JsonObject[]};
    const sheets = templateOf(widget, language, items);
    writeFileSync(`${out}/${name}.xlsx`, xlsxOf(sheets));
    writeFileSync(`${out}/${name}.ods`, odsOf(sheets));
    writeFileSync(`${out}/${name}.csv`, csvOf(sheets[0]));
  }
