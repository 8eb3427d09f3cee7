import {NOTHING_SHOWS} from './load-errors.js';
import type {Draft} from './finding.js';
import type {Explanation, Message, Values} from './messages.js';

/** A finding on a file as a whole. */
export const draftOf = (
  rule: string,
  what: Message,
  cure: Message,
  values: Values = {},
  why = NOTHING_SHOWS,
): Draft => ({
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
const AS_CSV_OR_UNPACKED: Message = {
  bg: `${AS_CSV.bg} Ако е архив, разархивирайте го и посочете JSON файла от него.`,
  en: `${AS_CSV.en} An archive: unpack it, and name the JSON file in it.`,
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
const IS_PICTURE: Message = {bg: 'Това е изображение, а не JSON.', en: 'This is a picture, not JSON.'};
const ARCHIVE: Message = {bg: 'архив', en: 'an archive'};
const AS_UNPACKED: Message = {
  bg: 'Разархивирайте го и посочете JSON файла от него.',
  en: 'Unpack it, and name the JSON file in it.',
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
    AS_CSV_OR_UNPACKED,
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
  ...['\x89PNG', '\xff\xd8\xff', 'GIF8', 'RIFF', 'ftyphei', 'ftypavif'].map(
    (begins) => [begins, ANYTHING, PICTURE, AS_ADDRESS] as const,
  ),
  ...['\x1f\x8b', '7z\xbc\xaf', 'Rar!'].map((begins) => [begins, ANYTHING, ARCHIVE, AS_UNPACKED] as const),
  ['bplist00', ANYTHING, {bg: 'документ на macOS', en: 'a document of macOS'}, AS_TEXT],
  ['ftyp', ANYTHING, {bg: 'видео или звук', en: 'a video or a sound'}, AS_ADDRESS],
];

/** What a file is that another program saved, whatever its name says. */
const programDraft = (bytes: Uint8Array): Draft | undefined => {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 100_000));
  // Behind a mark, behind blanks; films and some pictures begin with their length.
  const heads = [start.trimStart(), start.replace(/^\xef\xbb\xbf/, ''), start.slice(4)];
  const [, , name, cure] =
    PROGRAMS.find(([begins, holds]) => heads.some((head) => head.startsWith(begins)) && holds.test(start)) ?? [];

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
export const utf16Of = ([first, second, third, fourth]: Uint8Array): string | undefined => {
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
  if (utf16) {
    const text = new TextDecoder(utf16).decode(bytes);
    // Noughts between letters: of another encoding nothing can be read.
    return text.includes('\0')
      ? {text: undefined, drafts: [wrongEncoding('UTF-32', '', 0)]}
      : {text, drafts: [wrongEncoding('UTF-16', '', 0)]};
  }
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

/** A page that Word, or another program that writes documents, saved; pages of sites name their programs, too. */
const DOCUMENT =
  /\bMso[A-Z]|schemas-microsoft-com|class="?[^">]*\bdoc-content|<meta[^>]+(?:LibreOffice|OpenOffice|Microsoft Word|Cocoa HTML Writer|Google Docs|WPS)/i;
const PHP = /^\s*<\?(?:php|=)/i;
/** What begins with `<` and is no page: what it is, and what to do. */
export const pageExplanation = (text: string): Pick<Explanation, 'what' | 'cure'> | undefined => {
  if (PHP.test(text))
    return {
      what: {
        bg: 'Това е програма на PHP, а не JSON, който тя трябва да изпише.',
        en: 'This is a program in PHP, and not the JSON that it should write.',
      },
      cure: {
        bg: 'Оставете в нея данните да се изписват с echo json_encode(…) и посочете адреса ѝ на сайта; или запишете самите данни като JSON.',
        en: 'Let it write the data with echo json_encode(…), and name its address on the site; or save the data themselves as JSON.',
      },
    };
  if (/^\s*<svg\b/i.test(text)) return {what: IS_PICTURE, cure: AS_ADDRESS};
  if (/^\s*<\?xml|^\s*<(?:rss|feed)\b/i.test(text))
    return {
      what: {bg: 'Това е XML, а не JSON.', en: 'This is XML, not JSON.'},
      cure: {
        bg: 'Посочете адреса на самия JSON файл; XML не се чете.',
        en: 'Name the address of the JSON file itself; XML is not read.',
      },
    };
  return DOCUMENT.test(text)
    ? {
        what: {
          bg: 'Това е документ, записан като уебстраница (от Word или друга програма), а не JSON.',
          en: 'This is a document that was saved as a web page (by Word or another program), not JSON.',
        },
        cure: AS_TEXT,
      }
    : undefined;
};
