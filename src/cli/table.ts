import type {Field} from '../content/fields.js';
import {contents, tagIn, tagOfItems} from './contents.js';
import {addressSlip} from './address-slips.js';
import {draftOf} from './file-kind.js';
import type {Draft} from './finding.js';
import {insideOf, meantKey} from './meant.js';
import type {Place} from './meant.js';
import {isRead, meantBy, NOTHING} from './meant-by.js';
import type {Message} from './messages.js';
import {parts, withoutRequirement} from './walk.js';

/** How many rows of a table the cure writes out, and among how many the names of the columns are looked for. */
const SHOWN_ROWS = 3;
const HEAD_ROWS = 5;
const DELIMITERS = [';', '\t', ',', '|'];

type Row = readonly string[];
/** The rows of a table as text; cells may be in quotes, with line breaks and delimiters in them. */
const rowsOf = (text: string, delimiter: string): readonly Row[] => {
  const mark = delimiter === '|' ? '\\|' : delimiter;
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^${mark}\\r\\n]*))(${mark}|\\r\\n?|\\n|$)`, 'y');
  const rows: string[][] = [[]];
  while (cell.lastIndex < text.length) {
    const [, quoted, plain = '', end] = cell.exec(text) ?? [];
    if (end === undefined) return [];
    rows.at(-1)?.push((quoted?.replaceAll('""', '"') ?? plain).trim());
    if (end !== delimiter) rows.push([]);
  }
  return rows
    .map((row) => (delimiter === '|' && row[0] === '' ? row.slice(1) : row))
    .filter((row) => row.some((one) => one && !/^:?-+:?$/.test(one)));
};

interface Head {
  readonly names: Row;
  readonly rows: readonly Row[];
  readonly tag: string;
  readonly fields: Readonly<Record<string, Field>>;
  /** What each column is: a key, and that of the record inside, if it belongs there. */
  readonly keys: readonly (Place | undefined)[];
}
const keysFor = (names: Row, fields: Head['fields']): Head['keys'] =>
  names.map((name) => {
    if (!name) return undefined;
    const key = Object.hasOwn(fields, name) ? name : meantKey(name, Object.keys(fields))?.key;
    return key === undefined ? insideOf(name, fields) : {key};
  });

/** The row that names the columns, and the widget that has the most of them. */
const headOf = (rows: readonly Row[], asked: string | undefined): Head | undefined => {
  const heads = rows.slice(0, HEAD_ROWS).flatMap((names, index) => {
    const tag = asked ?? tagOfItems([Object.fromEntries(names.map((name) => [name, '']))]);
    return contents
      .filter((content) => !tag || content.tag === tag)
      .map((content): Head => {
        const {fields = {}} = parts(content.item);
        return {names, rows: rows.slice(index + 1), tag: content.tag, fields, keys: keysFor(names, fields)};
      });
  });
  const known = ({keys}: Head): number => new Set(keys.filter(Boolean).map((one) => JSON.stringify(one))).size;
  const [best] = heads.sort((one, other) => known(other) - known(one));
  return best?.rows[0] && known(best) > 1 ? best : undefined;
};

/** A cell as JSON: as it is meant, where it is not read as it is; nothing, where it says so. */
const valueOf = (declared: Field, cell: string, key: string): unknown => {
  const field = withoutRequirement(declared);
  if (!cell || isRead(field, cell)) return cell || undefined;
  const {of, fields = {}, plain} = parts(field);
  if (of) return valueOf(of, cell, key);
  const inner = plain === undefined ? field : (fields[plain] ?? field);
  const meant = meantBy({field: withoutRequirement(inner), value: cell, key, isOptional: true});
  const slip = meant ? undefined : addressSlip(withoutRequirement(inner), cell);
  // What could be two things is asked in the next check.
  if (meant?.other) return cell;
  if (meant?.meant) return JSON.parse(meant.meant) as unknown;
  if (slip?.meant) return JSON.parse(slip.meant) as unknown;
  return NOTHING.test(cell) ? undefined : cell;
};

const WHAT: Message = {
  bg: 'Това е таблица (CSV), а не JSON. Името на .json не прави файла JSON.',
  en: 'This is a table (CSV), not JSON. A name ending in .json does not make it JSON.',
};
const NAME_COLUMNS: Message = {
  bg: 'Напишете на първия ред какво има във всяка колона, например {names}, и проверете файла отново: командата ще покаже как се пише като JSON.',
  en: 'Write in the first row what each column holds, such as {names}, and check the file again: the command will show how it is written as JSON.',
};
const EXAMPLE: Message = {bg: 'Име;Сайт;Роля', en: 'Name;Website;Role'};

/** A table as text, whose rows are meant as records: the cure writes out the first. */
export const tableDraft = (text: string, file: string, asked: string | undefined): Draft | undefined => {
  const source = text.replace(/^sep=.[\r\n]+/i, '');
  const [line = ''] = source.trimStart().split(/[\r\n]/, 1);
  if (/^\s*[[{]|"\s*:/.test(line)) return undefined;
  const tag = asked ?? tagIn(file);
  const tables = DELIMITERS.map((delimiter) => {
    const rows = rowsOf(source, delimiter);
    const [first] = rows;
    // Sentences have commas, too: there each row must have as many.
    const full = rows.filter(({length}) => length > 1 && (delimiter !== ',' || length === first?.length));
    return full.length > 1 ? rows : [];
  }).filter((rows) => rows[1]);
  const [head] = tables.map((rows) => headOf(rows, tag)).filter((one) => one !== undefined);
  if (!head) {
    const isTable = tables.some((rows) => rows.flat().every((cell) => cell.length < 60)) && /[;\t|]/.test(line);
    return isTable ? draftOf('other-format', WHAT, NAME_COLUMNS, {names: EXAMPLE}) : undefined;
  }
  const {rows, fields, keys} = head;
  const records = rows.slice(0, SHOWN_ROWS).map((row) => {
    const record: Record<string, unknown> = {};
    for (const [index, cell] of row.entries()) {
      const {key, inner} = keys[index] ?? {};
      const field = key === undefined ? undefined : fields[key];
      const within = field && inner !== undefined ? parts(withoutRequirement(field)).fields?.[inner] : field;
      const value = within && valueOf(within, cell, inner ?? key ?? '');
      if (key === undefined || value === undefined || (inner === undefined && key in record)) continue;
      record[key] = inner === undefined ? value : {...(record[key] as object | undefined), [inner]: value};
    }
    return record;
  });
  const lang = /\p{Script=Cyrillic}/u.test(text) ? 'bg' : 'en';
  const json = JSON.stringify({lang, items: records}, null, 1).replace(/\s*\n\s*/g, ' ');
  const more = rows.length > SHOWN_ROWS;
  const missing = Object.entries(fields)
    .filter(
      ([key, one]) =>
        parts(one).requirement === 'required' && !('orPublisher' in one) && !keys.some((one) => one?.key === key),
    )
    .map(([key]) => `"${key}": …`)
    .join(', ');
  const lost = head.names.filter((name, index) => name && !keys[index]).join(', ');
  return draftOf(
    'other-format',
    WHAT,
    {
      bg: `За {tag} я напишете така: {json}${more ? ' – и така нататък за останалите редове.' : ''}${missing && ' Към всеки запис добавете и {missing}'}${lost && ' Тези колони не се четат: {lost}.'}`,
      en: `For {tag} it is written like this: {json}${more ? ' – and so on with the other rows.' : ''}${missing && ' Add to each record {missing}'}${lost && ' These columns are not read: {lost}.'}`,
    },
    {tag: head.tag, json, missing, lost},
  );
};

const PROSE: Message = {bg: 'Това е обикновен текст, а не JSON.', en: 'This is ordinary text, not JSON.'};
const YAML: Message = {bg: 'Това е YAML, а не JSON.', en: 'This is YAML, not JSON.'};
const AS_RECORDS: Message = {
  bg: 'Напишете го като записи, например: {json} Ключовете на всеки уиджет са в документацията му.',
  en: 'Write it as records, for example: {json} The keys of each widget are in its documentation.',
};

/** A text without anything of JSON. */
export const proseDraft = (text: string, file: string, asked: string | undefined): Draft | undefined => {
  if (!text.trim() || /[[\]{}]|["”“'»]\s*:/.test(text)) return undefined;
  const isYaml = /^[\w-]+:(?:\s|$)/m.test(text) && /^\s*- /m.test(text);
  const item = contents.find(({tag}) => tag === (asked ?? tagIn(file) ?? 'network-memberships'))?.item;
  const {fields = {}} = item ? parts(item) : {};
  const [key = 'name'] = Object.keys(fields).filter((one) => fields[one]?.requirement === 'required');
  const [line = ''] = isYaml ? ['…'] : text.trim().split(/[\r\n]/, 1);
  const lang = /\p{Script=Cyrillic}/u.test(text) ? 'bg' : 'en';
  const json = `{"lang": "${lang}", "items": [{"${key}": ${JSON.stringify(line.slice(0, 60))}}]}`;
  return draftOf('other-format', isYaml ? YAML : PROSE, AS_RECORDS, {json});
};
