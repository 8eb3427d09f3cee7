/** A sheet for what is around the records: a name in each row, and its value beside it. */
import {frameFields, headFields} from '../../content/document.js';
import type {ValidationIssue} from '../../content/errors.js';
import {formFields} from '../../schema/form.js';
import {frameTexts} from '../../schema/shared-texts.js';
import type {Dropped, JsonObject} from '../source.js';
import {nearestTo, targetOf} from './headers.js';
import type {Column} from './columns.js';
import {assembled, readRow} from './records.js';
import {sheetDrops} from './sheet-messages.js';
import {isEmpty, placeOf} from './sheet.js';
import type {Sheet} from './sheet.js';

const NAME = /^(документ|document)$/i;
export const isFrame = ({name}: Sheet): boolean => NAME.test(name.trim());

const fields = formFields({...headFields, ...frameFields}, frameTexts).filter(({key}) => key !== 'version');
/** What is said once for all widgets; the rest is of one. */
const SHARED = ['lang', 'base', 'asOf', 'publisher'];

/** What is around the records: of the whole document, and of the part of a widget. */
export interface FrameRead {
  readonly shared: JsonObject;
  readonly own: JsonObject;
  readonly dropped: readonly Dropped[];
}

/** What a sheet says of the document. Of several widgets nobody knows whose its title is. */
export const readFrame = (sheet: Sheet | undefined, hasOneWidget: boolean): FrameRead => {
  const columns: Column[] = [];
  const dropped: Dropped[] = [];
  sheet?.rows.forEach(([name, value], index) => {
    if (isEmpty(value)) return;
    const header = isEmpty(name) ? '' : `${name}`.trim();
    const place = placeOf(sheet, index);
    const target = targetOf(header, fields);
    if (!target) {
      const known = nearestTo(header, fields)?.label;
      const values = {header, ...(known && {known})};
      dropped.push({place, message: known ? sheetDrops.misspeltName : sheetDrops.unknownName, values});
    } else if (!hasOneWidget && !SHARED.includes(`${target.path[0]}`))
      dropped.push({place, message: sheetDrops.whoseTitle, values: {header}});
    else columns.push({...target, index});
  });
  const cells = sheet?.rows.map(([, value = null]) => value) ?? [];
  const placeAt = (index: number) => (sheet ? placeOf(sheet, index, 1) : '');
  const read = readRow(cells, columns, placeAt, {hasDecimalComma: sheet?.hasDecimalComma, language: undefined});
  const all = Object.entries(read.entries.length > 0 ? (assembled(read.entries) as JsonObject) : {});
  return {
    shared: Object.fromEntries(all.filter(([key]) => SHARED.includes(key))),
    own: Object.fromEntries(all.filter(([key]) => !SHARED.includes(key))),
    dropped: [...dropped, ...read.dropped],
  };
};

/** Who publishes it, checked: records that need somebody are theirs. */
export const publisherOf = ({publisher}: JsonObject, baseUrl: string): unknown => {
  const issues: ValidationIssue[] = [];
  return publisher === undefined
    ? undefined
    : frameFields.publisher(publisher, {path: '', contentLanguage: '*', baseUrl, issues});
};
