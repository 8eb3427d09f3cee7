/** Sheets as a document of ours. */
import {CommandError} from '../../cli/command-error.js';
import {formatMessage} from '../../cli/messages.js';
import type {Message} from '../../cli/messages.js';
import type {Dropped, JsonObject, Read, Source, Wanted} from '../source.js';
import {columnsOf} from './columns.js';
import {isFrame, publisherOf, readFrame} from './frame.js';
import {withIds} from './ids.js';
import {recordsOf} from './records.js';
import {sheetDrops, sheetErrors} from './sheet-messages.js';
import {MAX_COLUMNS, trimRows} from './sheet.js';
import type {Sheet} from './sheet.js';
import {sheetWidgets, widgetNamed, widgetOfHeaders} from './widgets.js';
import type {SheetWidget} from './widgets.js';

/** What relative addresses are relative to where nobody knows: whether they are addresses does not depend on it. */
const UNKNOWN_BASE_URL = 'https://example.org/';

/** The sheet of our templates that explains the columns. */
const EXPLANATIONS = /^(обяснения|explanations)$/i;

const list = (words: readonly string[], open: string, close: string) =>
  words.map((word) => open + word + close).join(', ');
const names: Message = {
  bg: list(
    sheetWidgets.map(({name}) => name.bg),
    '„',
    '“',
  ),
  en: list(
    sheetWidgets.map(({name}) => name.en),
    '"',
    '"',
  ),
};

/** Why something was dropped, in both languages. */
const reasonOf = ({message, values}: Dropped): Message => ({
  bg: formatMessage(message, 'bg', values),
  en: formatMessage(message, 'en', values),
});

interface Assigned {
  readonly sheet: Sheet;
  readonly widget: SheetWidget;
}

/** Which sheet is for which widget, and which for none. */
const assign = (
  sheets: readonly Sheet[],
  {name: file}: Source,
  {widget: wanted, mapping}: Wanted,
): {readonly assigned: readonly Assigned[]; readonly dropped: readonly Dropped[]} => {
  const dropped: Dropped[] = [];
  const asked = sheetWidgets.find(({tag}) => tag === wanted);
  const isNamed = asked && sheets.some(({name}) => widgetNamed(name) === asked);
  const assigned: Assigned[] = [];
  for (const sheet of sheets) {
    const place = sheet.name;
    const own = widgetNamed(sheet.name);
    const widget = asked
      ? !isNamed && (!own || sheets.length === 1)
        ? asked
        : own
      : (own ?? widgetOfHeaders(sheet, mapping));
    if (!widget) dropped.push({place, message: sheetDrops.otherSheet, values: {names}});
    else if (asked && widget !== asked)
      dropped.push({place, message: sheetDrops.unwantedSheet, values: {tag: widget.tag, wanted: asked.tag}});
    else if (assigned.some((one) => one.widget === widget))
      dropped.push({place, message: sheetDrops.secondSheet, values: {tag: widget.tag}});
    else assigned.push({sheet, widget});
  }
  if (!assigned[0]) {
    const tags = sheetWidgets.map(({tag}) => tag).join(', ');
    throw new CommandError(sheetErrors.whichWidget, {file, sheet: sheets[0]?.name ?? '', names, tags});
  }
  return {assigned, dropped};
};

/**
 * The document of some sheets: one part a widget.
 *
 * @throws {CommandError} where there is nothing in them that a widget could show
 */
export const documentOf = (given: readonly Sheet[], source: Source, wanted: Wanted): Read => {
  const trimmed = given
    .filter(({name}) => given.length === 1 || !EXPLANATIONS.test(name.trim()))
    .map((sheet) => ({...sheet, rows: trimRows(sheet.rows)}))
    .filter(({rows}) => rows.length > 0);
  const hidden = trimmed.filter(({isHidden}) => isHidden);
  const shown = trimmed.filter(({isHidden}) => !isHidden);
  // The only sheet is of records, whatever its file is called.
  const frameSheet = shown.length > 1 ? shown.find(isFrame) : undefined;
  const sheets = shown.filter((sheet) => sheet !== frameSheet);
  if (!sheets.some(({rows}) => rows.length > 1)) throw new CommandError(sheetErrors.empty, {file: source.name});
  for (const {name: sheet, rows} of sheets)
    if (rows.some(({length}) => length > MAX_COLUMNS))
      throw new CommandError(sheetErrors.tooManyColumns, {file: source.name, sheet, limit: MAX_COLUMNS});
  const {assigned, dropped} = assign(sheets, source, wanted);
  const frame = readFrame(frameSheet, assigned.length === 1);
  const baseUrl = source.baseUrl ?? UNKNOWN_BASE_URL;
  const publisher = publisherOf(frame.shared, baseUrl);
  const read = assigned.map(({sheet, widget}) => {
    const columns = columnsOf(sheet, widget.tag, widget.fields, wanted.mapping, source.name);
    const around = {language: columns.language, publisher, baseUrl};
    const records = recordsOf(sheet, columns, widget.item, widget.fields, around);
    return {tag: widget.tag, language: columns.language, records, dropped: [...columns.dropped, ...records.dropped]};
  });
  const all: readonly Dropped[] = [
    ...hidden.map(({name}) => ({place: name, message: sheetDrops.hiddenSheet})),
    ...dropped,
    ...frame.dropped,
    ...read.flatMap((one) => one.dropped),
  ];
  const parts = read.filter(({records}) => records.records.length > 0);
  if (!parts[0]) {
    const [first] = read.flatMap(({records}) => records.dropped);
    throw first
      ? new CommandError(sheetErrors.noRecords, {file: source.name, place: first.place, reason: reasonOf(first)})
      : new CommandError(sheetErrors.empty, {file: source.name});
  }
  const languages = new Set(parts.map(({language}) => language));
  const [lang] = languages.size === 1 ? languages : [];
  const document: JsonObject = {
    version: 1,
    ...(lang && {lang}),
    ...frame.shared,
    ...Object.fromEntries(
      parts.map(({tag, language, records}) => [
        tag,
        {
          ...(language && !lang && !frame.shared.lang && {lang: language}),
          ...frame.own,
          items: withIds(records.records),
        },
      ]),
    ),
  };
  return {document, dropped: all};
};
