import {meantKey, meantValue} from './meant.js';
import {contents} from './contents.js';
import {NOTHING_SHOWS} from './load-errors.js';
import type {Draft} from './finding.js';
import type {Explanation, Message, Values} from './messages.js';
import {parts, withoutRequirement} from './walk.js';

/** A finding on a file as a whole. */
const draftOf = (rule: string, what: Message, cure: Message, values: Values = {}, why = NOTHING_SHOWS): Draft => ({
  rule,
  severity: 'error',
  path: '',
  offset: 0,
  explanation: {what, why, cure},
  values,
});

const AS_CSV: Message = {
  bg: 'Ако е таблица, запишете я чрез „Запиши като“ → „CSV UTF-8“ и проверете получения файл: командата ще покаже как редовете се пишат като записи. Ако е друг текст, копирайте го в Notepad и го запишете с кодиране UTF-8 и с име, което завършва на .json.',
  en: 'A table: "Save as" → "CSV UTF-8", then check that file: the command shows how its rows are written as records. Another text: copy it into Notepad, and save it with the encoding UTF-8 and a name ending in .json.',
};
const AS_TEXT: Message = {
  bg: 'Копирайте самия текст в Notepad (или друг редактор за обикновен текст) и го запишете с кодиране UTF-8 и с име, което завършва на .json.',
  en: 'Copy the text itself into Notepad (or another editor of plain text), and save it with the encoding UTF-8 and a name ending in .json.',
};
const PICTURE: Message = {bg: 'изображение', en: 'a picture'};
const AS_ADDRESS: Message = {
  bg: 'Посочете JSON файла; изображението стои в него с адреса си.',
  en: 'Name the JSON file; a picture is in it by its address.',
};
const ANYTHING = /^/;
/** How files of other programs begin, and what else is in them. */
const PROGRAMS: readonly (readonly [begins: string, holds: RegExp, name: Message, cure: Message])[] = [
  [
    'PK\x03\x04',
    /xl\/|spreadsheet/,
    {bg: 'таблица на Excel или LibreOffice (.xlsx, .ods)', en: 'a table of Excel or LibreOffice (.xlsx, .ods)'},
    AS_CSV,
  ],
  [
    'PK\x03\x04',
    /word\/|opendocument\.text/,
    {bg: 'документ на Word или LibreOffice (.docx, .odt)', en: 'a document of Word or LibreOffice (.docx, .odt)'},
    AS_TEXT,
  ],
  [
    'PK\x03\x04',
    ANYTHING,
    {
      bg: 'таблица или документ на Office (.xlsx, .docx) или архив (.zip)',
      en: 'a table or a document of Office (.xlsx, .docx), or an archive (.zip)',
    },
    AS_CSV,
  ],
  [
    '\xd0\xcf\x11\xe0',
    ANYTHING,
    {
      bg: 'таблица или документ на по-стар Office (.xls, .doc)',
      en: 'a table or a document of an old Office (.xls, .doc)',
    },
    AS_CSV,
  ],
  [
    '{\\rtf',
    ANYTHING,
    {
      bg: 'документ във формат RTF, какъвто записват WordPad и TextEdit',
      en: 'a document in RTF, as WordPad and TextEdit save it',
    },
    AS_TEXT,
  ],
  ['%PDF', ANYTHING, {bg: 'PDF документ', en: 'a PDF document'}, AS_TEXT],
  ...['\x89PNG', '\xff\xd8\xff', 'GIF8', 'RIFF'].map((begins) => [begins, ANYTHING, PICTURE, AS_ADDRESS] as const),
];

/** What a file is that another program saved, whatever its name says. */
const programDraft = (bytes: Uint8Array): Draft | undefined => {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 100_000)).toString('latin1');
  const [, , name, cure] =
    PROGRAMS.find(([begins, holds]) => start.trimStart().startsWith(begins) && holds.test(start)) ?? [];
  return (
    name &&
    draftOf(
      'other-format',
      {
        bg: 'Това не е текст, а {name}. Името на .json не прави файла JSON.',
        en: 'This is no text, but {name}. A name ending in .json does not make it JSON.',
      },
      cure ?? AS_TEXT,
      {name},
    )
  );
};

/** The text of a file, and what is wrong with how it is saved. */
export interface Decoded {
  /** Without a byte order mark; undefined: there is none to be had. */
  readonly text: string | undefined;
  readonly drafts: readonly Draft[];
}

const HOW_UTF8: Message = {
  bg: 'Запишете го наново: Notepad → „Запиши като“ → кодиране „UTF-8“.',
  en: 'Save it anew: Notepad → "Save as" → encoding "UTF-8".',
};
const wrongEncoding = (name: string, sample: string, offset: number): Draft => ({
  ...draftOf(
    'encoding',
    sample
      ? {
          bg: 'Файлът не е с кодиране UTF-8, а с {name}. Прочетен с него, той гласи: „{sample}“.',
          en: 'The file is not saved as UTF-8, but as {name}. Read as that, it says: "{sample}".',
        }
      : {bg: 'Файлът не е с кодиране UTF-8, а с {name}.', en: 'The file is not saved as UTF-8, but as {name}.'},
    HOW_UTF8,
    {name, sample},
  ),
  offset,
});

/** Which UTF-16 it is: by its mark, or by the noughts between Latin letters. */
const utf16Of = ([first, second, third, fourth]: Uint8Array): string | undefined => {
  if ((first === 0xff && second === 0xfe) || (first && second === 0 && third && fourth === 0)) return 'utf-16le';
  return (first === 0xfe && second === 0xff) || (first === 0 && second && third === 0 && fourth)
    ? 'utf-16be'
    : undefined;
};

/** Reads bytes as what they are, so that all that is wrong can be told at once. */
export const decode = (bytes: Uint8Array): Decoded => {
  const program = programDraft(bytes);
  if (program) return {text: undefined, drafts: [program]};
  const utf16 = utf16Of(bytes);
  if (utf16) return {text: new TextDecoder(utf16).decode(bytes), drafts: [wrongEncoding('UTF-16', '', 0)]};
  try {
    return {text: new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes), drafts: []};
  } catch {
    const broken = new TextDecoder().decode(bytes);
    const offset = Math.max(0, broken.indexOf('\uFFFD'));
    const text = new TextDecoder('windows-1251').decode(bytes);
    const [sample = ''] = /[\p{Script=Cyrillic}][\p{Script=Cyrillic} -]+/u.exec(text) ?? [];
    if (sample.length > 1 && !/[\x80-\x9f\u0402-\u040f\u0452-\u045f]/.test(text))
      return {text, drafts: [wrongEncoding('Windows-1251', sample.slice(0, 40), offset)]};
    return {
      text: undefined,
      drafts: [
        {
          ...draftOf(
            'encoding',
            {bg: 'Файлът не е с кодиране UTF-8.', en: 'The file is not saved as UTF-8.'},
            HOW_UTF8,
          ),
          offset,
        },
      ],
    };
  }
};

/** The cells of a row, in quotes or not. */
const cellsOf = (row: string, delimiter: string): readonly string[] =>
  [...`${delimiter}${row}`.matchAll(new RegExp(`${delimiter}(?:"((?:[^"]|"")*)"|([^${delimiter}]*))`, 'g'))].map(
    ([, quoted, plain = '']) => (quoted?.replaceAll('""', '"') ?? plain).trim(),
  );

/** How many rows of a table the cure writes out. */
const SHOWN_ROWS = 3;

/** A table as text, whose rows are meant as records: the cure writes out the first. */
export const tableDraft = (text: string, asked: string | undefined): Draft | undefined => {
  const rows = text.split(/\r\n?|\n/).filter((row) => row.trim());
  const [head = '', second = ''] = rows;
  const delimiter = [';', '\t', ','].find(
    (one) => head.includes(one) && cellsOf(head, one).length === cellsOf(second, one).length,
  );
  if (!delimiter || /^\s*[[{]|"\s*:/.test(head)) return undefined;
  const names = cellsOf(head, delimiter);
  const guesses = contents
    .filter(({tag}) => !asked || tag === asked)
    .map(({tag, item}) => {
      const {fields = {}} = parts(item);
      const keys = names.map((name) => (Object.hasOwn(fields, name) ? name : meantKey(name, Object.keys(fields))?.key));
      return {tag, fields, keys, known: new Set(keys).size};
    });
  const [best] = guesses.sort((one, other) => other.known - one.known);
  if (!best) return undefined;
  const valueOf = (key: string, cell: string): string => {
    const values = best.fields[key] && parts(withoutRequirement(best.fields[key])).values;
    return (values && meantValue(cell, values)) ?? cell;
  };
  const records = rows.slice(1, 1 + SHOWN_ROWS).map((row) =>
    Object.fromEntries(
      cellsOf(row, delimiter).flatMap((cell, index) => {
        const key = best.keys[index];
        return key && cell ? [[key, valueOf(key, cell)]] : [];
      }),
    ),
  );
  const json = JSON.stringify({lang: /\p{Script=Cyrillic}/u.test(text) ? 'bg' : 'en', items: records}, null, 1).replace(
    /\s*\n\s*/g,
    ' ',
  );
  const more = rows.length - 1 > SHOWN_ROWS;
  return draftOf(
    'other-format',
    {
      bg: 'Това е таблица (CSV), а не JSON. Името на .json не прави файла JSON.',
      en: 'This is a table (CSV), not JSON. A name ending in .json does not make it JSON.',
    },
    {
      bg: `За {tag} я напишете така: {json}${more ? ' – и така нататък за останалите редове.' : ''}`,
      en: `For {tag} it is written like this: {json}${more ? ' – and so on with the other rows.' : ''}`,
    },
    {tag: best.tag, json},
  );
};

/** A page that Word, or another program, saved. */
export const pageExplanation = (text: string): Pick<Explanation, 'what' | 'cure'> | undefined =>
  /\bMso[A-Z]|schemas-microsoft-com|name="?generator/i.test(text)
    ? {
        what: {
          bg: 'Това е документ, записан като уебстраница (от Word или друга програма), а не JSON.',
          en: 'This is a document that was saved as a web page (by Word or another program), not JSON.',
        },
        cure: AS_TEXT,
      }
    : undefined;
