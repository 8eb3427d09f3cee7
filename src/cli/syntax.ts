import {parseTree, printParseErrorCode} from 'jsonc-parser';
import type {Node, ParseError} from 'jsonc-parser';
import type {Message} from './messages.js';

/** Why a text is no JSON, in plain words, and where. */
export interface JsonError {
  readonly offset: number;
  readonly what: Message;
  readonly cure: Message;
}

/** White space around JSON that JavaScript trims and JSON does not have, as blanks: offsets must hold. */
const blanked = (source: string): string => source.replace(/^\s+|\s+$/g, (gap) => gap.replace(/[^\r\n]/g, ' '));

/** The values of a text that is JSON. */
export const treeOf = (source: string): Node | undefined => parseTree(blanked(source));

interface At {
  readonly code: string;
  /** What stands there. */
  readonly token: string;
  /** The last character before it, but for white space; and whether there is none between. */
  readonly before: string;
  readonly adjoins: boolean;
  readonly ended: boolean;
}

const AFTER_COMMA = /^(PropertyName|Value)Expected$/;

/** The first that holds tells the cause. */
const CAUSES: readonly (readonly [when: (at: At) => boolean, what: Message, cure: Message])[] = [
  [
    ({token}) => /^[“”„‟«»‘’‚]/.test(token),
    {
      bg: 'Тук стои печатарска кавичка ({token}); JSON иска права: ".',
      en: 'There is a curled quote here ({token}); JSON wants a straight one: ".',
    },
    {
      bg: 'Текстов редактор или CMS е сменил кавичките: около ключове и стойности да са прави.',
      en: 'A word processor or a CMS has changed the quotes: make those around keys and values straight.',
    },
  ],
  [
    ({code}) => code === 'InvalidCommentToken',
    {bg: 'Тук има коментар; в JSON няма коментари.', en: 'There is a comment here; JSON has none.'},
    {bg: 'Изтрийте го.', en: 'Delete it.'},
  ],
  [
    ({token}) => token.startsWith("'"),
    {
      bg: 'Тук стои единична кавичка (\'); JSON иска двойна: ".',
      en: 'There is a single quote here (\'); JSON wants a double one: ".',
    },
    {bg: 'Пишете " около ключове и стойности.', en: 'Write " around keys and values.'},
  ],
  [
    ({code, before, adjoins, token}) => before === '"' && adjoins && code === 'InvalidSymbol' && !/^[;=]/.test(token),
    {
      bg: 'Текстът свършва преди „{token}“: в него има права кавичка (").',
      en: 'The text ends before "{token}": there is a straight quote (") in it.',
    },
    {bg: 'В текста пишете „така“ или \\".', en: 'Inside a text write “like this” or \\".'},
  ],
  [
    ({before, code, token}) => before === ',' && code === 'PropertyNameExpected' && /^\d/.test(token),
    {bg: 'Тук стои число с десетична запетая.', en: 'There is a number with a decimal comma here.'},
    {bg: 'Пишете с точка: 1.5.', en: 'Write a point: 1.5.'},
  ],
  [
    ({before, code}) => before === ',' && AFTER_COMMA.test(code),
    {bg: 'След запетаята няма нищо.', en: 'Nothing follows the comma.'},
    {bg: 'Изтрийте излишната запетая.', en: 'Delete the comma.'},
  ],
  [
    ({code}) => code === 'UnexpectedEndOfString',
    {bg: 'Този текст не е затворен до края на реда.', en: 'This text is not closed before the line ends.'},
    {
      bg: 'Добавете " в края; нов абзац вътре в текст се пише \\n\\n.',
      en: 'Add " at its end; a new paragraph inside a text is written \\n\\n.',
    },
  ],
  [
    ({ended, code}) => ended && /^Close/.test(code),
    {bg: 'Файлът свършва преди последната скоба.', en: 'The file ends before its last bracket.'},
    {
      bg: 'Добавете затварящите скоби (} или ]); може и да не е качен целият файл.',
      en: 'Add the closing brackets (} or ]); or the file has not been uploaded whole.',
    },
  ],
  [
    ({code, token}) => code === 'CommaExpected' && !/^[\]}]/.test(token),
    {bg: 'Тук липсва запетая.', en: 'A comma is missing here.'},
    {bg: 'Добавете запетая между двата записа.', en: 'Add a comma between the two.'},
  ],
  [
    ({token, code}) => /^[\]}]/.test(token) && /^(Comma|EndOfFile|CloseB)/.test(code),
    {bg: 'Скобата {token} тук не затваря нищо.', en: 'The bracket {token} closes nothing here.'},
    {
      bg: 'Проверете дали преди нея не липсва друга скоба или тази не е излишна.',
      en: 'See whether another bracket is missing before it, or this one is too many.',
    },
  ],
  [
    ({code}) => code === 'EndOfFileExpected',
    {bg: 'След края на JSON има още нещо: {token}', en: 'Something follows after the end of the JSON: {token}'},
    {bg: 'Изтрийте го или обединете всичко в един списък.', en: 'Delete it, or unite all in one list.'},
  ],
  [
    ({code}) => code === 'ColonExpected',
    {bg: 'След ключа липсва двоеточие.', en: 'A colon is missing after the key.'},
    {bg: 'Пише се така: "ключ": стойност.', en: 'It is written "key": value.'},
  ],
  [
    ({code}) => code === 'InvalidEscapeCharacter' || code === 'InvalidUnicode',
    {
      bg: 'В този текст има обратна наклонена черта (\\), която не означава нищо.',
      en: 'There is a backslash (\\) in this text that means nothing.',
    },
    {bg: 'Пишете / или \\\\.', en: 'Write / or \\\\.'},
  ],
  [
    ({code}) => code === 'InvalidCharacter',
    {
      bg: 'В този текст има невидим знак (например табулация).',
      en: 'There is an invisible character in this text (such as a tab).',
    },
    {bg: 'Изтрийте го или го заменете с интервал.', en: 'Delete it, or write a blank instead.'},
  ],
  [
    ({code, token, before}) => code === 'InvalidSymbol' && /^[\p{L}$_]/u.test(token) && /[{,]/.test(before),
    {bg: 'Ключът „{token}“ е без кавички.', en: 'The key "{token}" has no quotes.'},
    {bg: 'Пише се така: "{token}".', en: 'It is written "{token}".'},
  ],
  [
    ({code}) => code === 'InvalidSymbol',
    {bg: '„{token}“ не е стойност в JSON.', en: '"{token}" is no value in JSON.'},
    {
      bg: 'Текст се пише в кавички; без кавички са само числа, true, false и null.',
      en: 'A text is written in quotes; only numbers, true, false and null go without.',
    },
  ],
  [
    ({code}) => code === 'ValueExpected',
    {bg: 'Тук липсва стойност.', en: 'A value is missing here.'},
    {bg: 'Напишете я или изтрийте и ключа.', en: 'Write it, or delete the key as well.'},
  ],
];

const OTHERWISE = {
  what: {bg: 'Оттук нататък това не е JSON.', en: 'From here on this is no JSON.'},
  cure: {bg: 'Проверете запетаите, кавичките и скобите.', en: 'Check commas, quotes and brackets.'},
};

/** What is wrong with a text that JSON.parse refuses. */
export const jsonErrorIn = (source: string): JsonError & {token: string} => {
  const errors: ParseError[] = [];
  try {
    parseTree(blanked(source), errors, {disallowComments: true});
  } catch {
    // Nested too deep for a parser that calls itself, and broken besides.
  }
  const [error] = errors;
  if (!error) return {...OTHERWISE, offset: 0, token: ''};
  const head = source.slice(0, error.offset);
  const before = head.trimEnd();
  const token = source.slice(error.offset, error.offset + error.length).slice(0, 30);
  const at: At = {
    code: printParseErrorCode(error.error),
    token,
    before: before.at(-1) ?? '',
    adjoins: before === head,
    ended: error.offset >= source.trimEnd().length,
  };
  const [, what, cure] = CAUSES.find(([when]) => when(at)) ?? [];
  // What is missing is missing after what stands before, often a line above.
  const missing =
    (['CommaExpected', 'ColonExpected'].includes(at.code) && !/^[\]}]/.test(token)) ||
    (at.before === ',' && AFTER_COMMA.test(at.code));
  return {
    what: what ?? OTHERWISE.what,
    cure: cure ?? OTHERWISE.cure,
    offset: missing ? Math.max(0, before.length - 1) : error.offset,
    token,
  };
};
