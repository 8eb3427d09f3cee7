import {countOf, matchOf, openedIn, put} from './syntax-edits.js';
import type {At, Cause} from './syntax-edits.js';

/** Whether more brackets close than open. */
const isClosedTooOften = (text: string, closer: string): boolean =>
  countOf(text, closer) > countOf(text, closer === '}' ? '{' : '[');
/** Whether a bracket is one too many: none is open for it, or more close than open. */
const isTooMany = ({closers, text, rest}: At): boolean => {
  const closer = rest[0] ?? '';
  return !closers.includes(closer) || isClosedTooOften(text, closer);
};
const isCloser = ({expected, rest}: At): boolean => expected === 'end' && /^[\]}]/.test(rest);
/** Where a key stands in a list. */
const isKeyInList = ({expected, rest, after, closers}: At): boolean =>
  expected === 'end' && after === '"' && rest.startsWith(':') && closers.at(-1) === ']';
/** Where the text before begins. */
const textStart = ({text, before}: At): number => text.lastIndexOf('"', before - 1);
/** Where the bracket opens in which something stands. */
const opener = (text: string, offset: number): number => openedIn(text.slice(0, offset)).at(-1) ?? 0;
const isRecordForKey = ({expected, rest}: At): boolean => expected === 'key' && rest.startsWith('{');

/** Brackets that are missing, too many, or of the wrong kind. */
export const BRACKETS: readonly Cause[] = [
  {
    when: (at) => isCloser(at) && isTooMany(at),
    what: {bg: 'Скобата {token} тук е излишна: не затваря нищо.', en: 'The bracket {token} closes nothing here.'},
    cure: {bg: 'Изтрийте я.', en: 'Delete it.'},
    edits: ({offset}) => [put(offset, 1)],
  },
  {
    when: isCloser,
    what: {
      bg: 'Преди скобата {token} липсва {closer}: отворената {opener} не е затворена.',
      en: 'Before the bracket {token} {closer} is missing: a {opener} is still open.',
    },
    cure: {bg: 'Напишете {closer} пред нея.', en: 'Write {closer} before it.'},
    values: ({closers}) => ({closer: closers.at(-1) ?? '', opener: closers.at(-1) === '}' ? '{' : '['}),
    edits: ({closers, offset}) => [put(offset, 0, closers.at(-1))],
  },
  {
    when: (at) => isKeyInList(at) && isClosedTooOften(at.text, '}'),
    what: {bg: 'Тук започва запис, а скобата му { липсва.', en: 'A record begins here without its bracket {.'},
    cure: {bg: 'Напишете { пред ключа {key}.', en: 'Write { before the key {key}.'},
    values: (at) => ({key: at.text.slice(textStart(at), at.before + 1)}),
    offset: textStart,
    edits: (at) => [put(textStart(at), 0, '{')],
  },
  {
    when: isKeyInList,
    what: {
      bg: 'Ключове като {key} стоят в квадратни скоби; там стоят само записи или стойности.',
      en: 'Keys such as {key} stand in square brackets, where only records or values can.',
    },
    cure: {bg: 'Вместо [ и ] около тях напишете { и }.', en: 'Write { and } around them instead of [ and ].'},
    values: (at) => ({key: at.text.slice(textStart(at), at.before + 1)}),
    offset: ({text, offset}) => opener(text, offset),
    edits: ({text, offset}) => {
      const start = opener(text, offset);
      const end = matchOf(text, start);
      return end === undefined ? [] : [put(end, 1, '}'), put(start, 1, '{')];
    },
  },
  {
    when: (at) => isRecordForKey(at) && at.after === '{' && at.closers.length === 1,
    what: {
      bg: 'Списъкът от записи е в { }, а се пише в [ ].',
      en: 'The list of records is in { }, and should be in [ ].',
    },
    cure: {
      bg: 'Вместо първата { напишете [, а вместо последната } – ].',
      en: 'Write [ instead of the first {, and ] instead of the last }.',
    },
    offset: ({before}) => before,
    edits: ({text, before}) => {
      const last = text.lastIndexOf('}');
      return [put(last, 1, ']'), put(before, 1, '[')];
    },
  },
  {
    when: (at) => isRecordForKey(at) && at.after === ',' && isClosedTooOften(at.text, ']'),
    what: {bg: 'Тук започва списък без скобата си [.', en: 'A list begins here without its bracket [.'},
    cure: {bg: 'Напишете [ пред първия запис.', en: 'Write [ before the first record.'},
    offset: ({text, before}) => matchOf(text, before - 1) ?? before,
    edits: ({text, before}) => {
      const start = matchOf(text, text.slice(0, before).trimEnd().length - 1);
      return start === undefined ? [] : [put(start, 0, '[')];
    },
  },
  {
    when: (at) => isRecordForKey(at) && at.after === ',',
    what: {
      bg: 'Записът преди тази запетая не е затворен: липсва }.',
      en: 'The record before this comma is not closed: } is missing.',
    },
    cure: {bg: 'Напишете } пред запетаята.', en: 'Write } before the comma.'},
    offset: ({before}) => before,
    edits: ({text, before}) => [put(text.slice(0, before).trimEnd().length, 0, '}')],
  },
  {
    when: ({expected, after, rest, closers}) =>
      expected === 'key' && after === '{' && rest.startsWith('[') && closers.length === 1,
    what: {bg: 'Пред списъка липсва ключът "items".', en: 'The key "items" is missing before the list.'},
    cure: {bg: 'Напишете "items": пред [.', en: 'Write "items": before [.'},
    edits: ({offset}) => [put(offset, 0, '"items": ')],
  },
];
