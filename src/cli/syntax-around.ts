import {atStart, countOf, ending, put} from './syntax-edits.js';
import type {At, Cause} from './syntax-edits.js';

/** What makes data a program. */
const CODE = /=\s*$|\(\s*['"`]?$|\b(?:export\s+default|return)\s*$/;
/** How a text begins that was copied from where code is set off. */
const FENCE = /^\s*```\w*[ \t]*[\r\n]+/;
/** What stands before the first bracket that has data in it. */
const BEFORE = /^(?!\s*(?:[[{]|"(?!use strict)))[^]{0,2000}?(?<![\w$)\]])(?=[[{]\s*(?:["'{[\]}]|[\w$]+\s*:))/;
/** A key of ours, which is no more before the data, but in it. */
const OUR_KEY = /^\s*["']?(?:lang|version|items|title|name|publisher|[a-z]+-[a-z-]+)["']?\s*:/m;

/** What stands before the data. */
export const headOf = (text: string): string => {
  const [head = ''] = BEFORE.exec(text) ?? [];
  return head.trim() && !OUR_KEY.test(head) ? head : '';
};
/** What stands after their last bracket, where nothing of it can be data. */
const tailOf = (text: string): string => {
  const tail = text.slice(1 + Math.max(...[...'[]{}'].map((bracket) => text.lastIndexOf(bracket))));
  return tail.includes('"') ? '' : tail;
};
/** As much as can be told in a sentence. */
const short = (text: string): string =>
  text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/^(.{40}).{20,}(.{20})$/s, '$1 … $2');

const around = (code: boolean, hasTail: boolean): Cause => ({
  when: ({text, offset, kind}) => {
    const head = headOf(text);
    const isCode = CODE.test(head);
    return (
      head &&
      offset <= head.length &&
      (kind !== 'comment' || isCode) &&
      isCode === code &&
      !!tailOf(text).trim() === hasTail
    );
  },
  what: code
    ? {
        bg: 'Това е програма (JavaScript): преди данните стои {head}',
        en: 'This is a program (JavaScript): before the data there is {head}',
      }
    : {bg: 'Преди данните стои друг текст: {head}', en: 'There is other text before the data: {head}'},
  cure: hasTail
    ? {
        bg: 'Изтрийте го, а накрая изтрийте и това: {tail}',
        en: 'Delete it, and delete this at the end: {tail}',
      }
    : {bg: 'Изтрийте го.', en: 'Delete it.'},
  values: ({text}) => ({head: short(headOf(text)), tail: short(tailOf(text))}),
  offset: atStart,
  edits: ({text}) => [put(text.length - tailOf(text).length, tailOf(text).length), put(0, headOf(text).length)],
});

/** Whether the bracket at the end is there, and only the one at the beginning is missing. */
const isClosed = ({text}: At): boolean => countOf(text, '}') > countOf(text, '{');
const withoutBraces = ({closers, text, after, rest}: At): boolean =>
  !closers[0] && /^\s*"/.test(text) && after === '"' && rest.startsWith(':');

/** What stands around data that is meant to be the whole file, or is missing there. */
export const CAUSES_AROUND: readonly Cause[] = [
  {
    when: ({text}) => FENCE.test(text),
    what: {
      bg: 'Около данните стоят знаци от друг текст (```).',
      en: 'Marks of another text stand around the data (```).',
    },
    cure: {bg: 'Изтрийте редовете с ```.', en: 'Delete the lines with ```.'},
    offset: atStart,
    edits: ({text}) => [ending(text, /\s*(?:```)?\s*$/), put(0, FENCE.exec(text)?.[0].length ?? 0)],
  },
  around(true, true),
  around(true, false),
  around(false, true),
  around(false, false),
  {
    when: ({text, offset}) => /^\s*\(\s*[[{]/.test(text) && offset === atStart({text} as At),
    what: {bg: 'Около данните стоят кръгли скоби: ( ).', en: 'Round brackets stand around the data: ( ).'},
    cure: {
      bg: 'Изтрийте ( най-отпред и ) най-отзад, както и каквото има след нея.',
      en: 'Delete ( at the very beginning and ) at the very end, with what follows it.',
    },
    edits: ({text, offset}) => [ending(text, /[\s;)]*$/), put(offset, 1)],
  },
  {
    when: (at) => withoutBraces(at) && isClosed(at),
    what: {
      bg: 'Липсва скобата { в началото на файла.',
      en: 'The bracket { at the beginning of the file is missing.',
    },
    cure: {bg: 'Напишете { най-отпред.', en: 'Write { at the very beginning.'},
    offset: atStart,
    edits: (at) => [put(atStart(at), 0, '{')],
  },
  {
    when: withoutBraces,
    what: {bg: 'Липсват скобите { } около целия файл.', en: 'The brackets { } around the whole file are missing.'},
    cure: {bg: 'Напишете { най-отпред и } най-отзад.', en: 'Write { at the very beginning and } at the very end.'},
    offset: atStart,
    edits: (at) => [{...ending(at.text, /[\s,]*$/), content: '}'}, put(atStart(at), 0, '{')],
  },
  {
    when: ({closers, text, rest}) => !closers[0] && /^\s*\{/.test(text) && /^,?\s*\{/.test(rest),
    what: {
      bg: 'Записите са един след друг, без списък около тях: {token}',
      en: 'Records follow one another without a list around them: {token}',
    },
    cure: {
      bg: 'Сложете запетая между тях, [ най-отпред и ] най-отзад.',
      en: 'Put a comma between them, [ at the very beginning and ] at the very end.',
    },
    edits: ({text, rest, before}) => [
      {...ending(text, /[\s,]*$/), content: ']'},
      ...(rest.startsWith(',') ? [] : [put(before + 1, 0, ',')]),
      put(0, 0, '['),
    ],
  },
  {
    when: ({closers, expected, rest, kind}) =>
      !closers[0] && expected === 'end' && kind !== 'comment' && !/^[;,\]}]/.test(rest),
    what: {bg: 'След края на JSON има още нещо: {token}', en: 'Something follows after the end of the JSON: {token}'},
    cure: {
      bg: 'Изтрийте го; ако са други записи, преместете ги в първия списък.',
      en: 'Delete it; if it is more records, move them into the first list.',
    },
    edits: ({rest, offset}) => (/[[\]{}]/.test(rest) ? [] : [put(offset, rest.length)]),
  },
];
