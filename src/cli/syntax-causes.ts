import type {Edit} from 'jsonc-parser';
import {UNSEEN} from '../content/json-mistake.js';
import type {JsonMistake, Stop} from '../content/json-mistake.js';
import type {Message, Values} from './messages.js';
import {CAUSES_AROUND} from './syntax-around.js';
import {BRACKETS} from './syntax-brackets.js';
import {put, replace, textBefore} from './syntax-edits.js';
import type {At, Cause} from './syntax-edits.js';
import {QUOTES} from './syntax-quotes.js';
import {VALUES} from './syntax-values.js';

/** The first that holds tells the cause. */
const CAUSES: readonly Cause[] = [
  ...CAUSES_AROUND,
  ...QUOTES,
  {
    when: ({kind, opened}) => kind === 'space' && opened === undefined,
    what: {
      bg: 'Тук стои невидим знак ({token}), който не е обикновен интервал: остава от копиране.',
      en: 'An invisible character stands here ({token}) that is no ordinary space: copying leaves it.',
    },
    cure: {
      bg: 'Изтрийте го и, ако трябва, натиснете интервал. Ако са много, заменете ги наведнъж в редактора.',
      en: 'Delete it, and type a space if one is needed. Where there are many, replace all in the editor.',
    },
    edits: ({text, offset}) => {
      let end = offset;
      while (UNSEEN.test(text.slice(end, end + 2))) end++;
      return [put(offset, end - offset, ' '.repeat(end - offset))];
    },
  },
  {
    when: ({kind}) => kind === 'space',
    what: {
      bg: 'В този текст има невидим знак (например табулация): {token}.',
      en: 'There is an invisible character in this text (such as a tab): {token}.',
    },
    cure: {bg: 'Изтрийте го или го заменете с интервал.', en: 'Delete it, or write a blank instead.'},
    edits: ({offset}) => [put(offset, 1, ' ')],
  },
  {
    when: ({kind}) => kind === 'comment',
    what: {bg: 'Тук има коментар; в JSON няма коментари.', en: 'There is a comment here; JSON has none.'},
    cure: {bg: 'Изтрийте го.', en: 'Delete it.'},
    edits: replace(/^(?:\/\*[^]*?(?:\*\/|$)|<!--[^]*?(?:-->|$)|[^\n\r]*)/, () => ''),
  },
  ...BRACKETS,
  ...VALUES,
  {
    when: ({kind}) => kind === 'extra-comma',
    what: {bg: 'След запетаята няма нищо.', en: 'Nothing follows the comma.'},
    cure: {bg: 'Изтрийте излишната запетая.', en: 'Delete the comma.'},
    edits: ({before}) => [put(before, 1)],
  },
  {
    when: ({kind, opened, offset, text}) =>
      kind === 'line-break' && opened !== undefined && /^[^"]*"(?=\s*[,}\]])/.test(text.slice(offset)),
    what: {
      bg: 'Този текст минава на нов ред, а в JSON не може.',
      en: 'This text goes on in a new line, which JSON does not allow.',
    },
    cure: {
      bg: 'Съберете редовете в един; където трябва нов ред, напишете \\n, а за нов абзац – \\n\\n.',
      en: 'Make it one line; where a new line is meant, write \\n, and for a new paragraph \\n\\n.',
    },
    edits: replace(/^\r?\n|^\r/, () => '\\n'),
  },
  {
    when: ({kind}) => kind === 'line-break',
    what: {bg: 'Този текст не е затворен до края на реда.', en: 'This text is not closed before the line ends.'},
    cure: {bg: 'Добавете " в края му.', en: 'Add " at its end.'},
    edits: ({text, offset}) => {
      const written = text.slice(0, offset);
      const curled = /[“”»’]\s*,?\s*$/.exec(written);
      return curled ? [put(curled.index, 1, '"')] : [put(written.replace(/[\s,}\]]*$/, '').length, 0, '"')];
    },
  },
  {
    when: ({kind}) => kind === 'end',
    what: {bg: 'Файлът свършва преди последната скоба.', en: 'The file ends before its last bracket.'},
    cure: {
      bg: 'Добавете най-отзад {closers}; а ако файлът е качен само отчасти, качете го наново.',
      en: 'Add {closers} at the very end; or, if only a part of the file has been uploaded, upload it anew.',
    },
    values: ({closers}) => ({closers: [...closers].reverse().join('')}),
    offset: ({before}) => before + 1,
    edits: ({closers, before}) => (closers[0] ? [put(before + 1, 0, [...closers].reverse().join(''))] : []),
  },
  {
    when: ({kind}) => kind === 'missing-comma',
    what: {bg: 'След {token} тук липсва запетая.', en: 'A comma is missing here after {token}.'},
    cure: {bg: 'Напишете запетая след {token}.', en: 'Write a comma after {token}.'},
    values: (at): Values => (at.after === '"' ? {token: textBefore(at).slice(-40)} : {}),
    edits: ({before}) => [put(before + 1, 0, ',')],
  },
  {
    when: ({rest, expected}) => expected === 'end' && /^[;,]/.test(rest),
    what: {bg: 'Тук стои „{token}“, където не може.', en: 'There is a "{token}" here that does not belong.'},
    cure: {
      bg: 'Между две стойности напишете запетая, а след края – нищо.',
      en: 'Between two values write a comma; after the end, nothing.',
    },
    edits: ({closers, offset}) => [put(offset, 1, closers[0] ? ',' : '')],
  },
  {
    when: ({expected, rest}) => expected === ':' && /^=>?/.test(rest),
    what: {
      bg: 'След ключа стои „{token}“ вместо двоеточие.',
      en: 'After the key there is "{token}" instead of a colon.',
    },
    cure: {bg: 'Напишете така: "ключ": стойност.', en: 'It is written "key": value.'},
    edits: replace(/^=>?/, () => ':'),
  },
  {
    when: ({expected}) => expected === ':',
    what: {bg: 'След ключа липсва двоеточие.', en: 'A colon is missing after the key.'},
    cure: {bg: 'Напишете така: "ключ": стойност.', en: 'It is written "key": value.'},
    offset: ({before}) => before,
    edits: ({before, rest}) => (/^[\]},]/.test(rest) ? [] : [put(before + 1, 0, ':')]),
  },
  {
    when: ({expected}) => expected === 'value',
    what: {bg: 'Тук липсва стойност.', en: 'A value is missing here.'},
    cure: {bg: 'Напишете я или изтрийте и ключа.', en: 'Write it, or delete the key as well.'},
    edits: ({after, offset}) => (after === ':' ? [put(offset, 0, 'null')] : []),
  },
];

const OTHERWISE = {
  what: {bg: 'Оттук нататък това не е JSON.', en: 'From here on this is no JSON.'},
  cure: {bg: 'Проверете запетаите, кавичките и скобите.', en: 'Check commas, quotes and brackets.'},
};

/** What a mistake comes from, and what to do about it. */
export const causeOf = (
  text: string,
  stop: Stop,
  {kind}: JsonMistake,
): {what: Message; cure: Message; values: Values; offset: number | undefined; edits: readonly Edit[]} => {
  const at: At = {...stop, kind, text, rest: text.slice(stop.offset), after: text[stop.before] ?? ''};
  const cause: Cause = CAUSES.find(({when}) => when(at)) ?? {...OTHERWISE, when: () => true};
  const {what, cure} = cause;
  return {what, cure, values: cause.values?.(at) ?? {}, offset: cause.offset?.(at), edits: cause.edits?.(at) ?? []};
};
