/** Hostile strings in the fields of a file that somebody checks before he publishes it. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {findingsOf, Printer} from '../../src/cli/print.js';
import {validate} from '../../src/cli/validate.js';
import {frameFields} from '../../src/content/document.js';
import {record} from '../../src/content/fields.js';
import {widgets} from '../content/described.js';
import {strings} from '../support/corpora.js';
import {filled} from '../support/declared.js';

for (const [index, {tag, item}] of widgets.entries())
  test(`A file of ${tag} with a hostile text in every field is checked, and none of them moves the cursor of a terminal`, () => {
    // A quarter of them for each widget, another one for the next.
    const left = strings.filter((_, position) => position % 4 === index % 4);
    const next = (): unknown => left.pop() ?? '<b>';
    const frame = filled(record(frameFields), next) as object;
    const items: unknown[] = [];
    while (left[0]) items.push(filled(item, next));
    const bytes = new TextEncoder().encode(JSON.stringify({[tag]: {...frame, items}}));
    const {source, drafts} = validate({bytes, baseUrl: 'https://example.org/'}, 'file.json', undefined);
    const found = findingsOf('file.json', source, drafts, 'en');
    assert.ok(found.length > items.length);
    const printed = new Printer('en', false).file('file.json', [tag], found);
    assert.equal(printed.match(/[^\P{Cc}\n]|\p{Cf}/u), null);
  });
