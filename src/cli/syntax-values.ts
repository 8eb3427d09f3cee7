import {BARE_ENTRY, BARE_VALUE, BARE_WORD, put, replace, WORDS} from './syntax-edits.js';
import type {At, Cause} from './syntax-edits.js';

/** The digits before a comma or a blank, and those behind it. */
const digitsAt = ({text, before, rest}: At): readonly [head: string, tail: string] => {
  const [head = ''] = /\d+[,\s]*$/.exec(text.slice(0, before + 1)) ?? [];
  const [tail = ''] = /^\d[\d,]*(?:\.\d+)?/.exec(rest) ?? [];
  return [head, tail.replace(/,$/, '')];
};
const isDecimalComma = ({after, expected, rest}: At): boolean =>
  after === ',' && expected === 'key' && /^\d/.test(rest);
/** Whether a comma stands between thousands: with two of them it must, with one it may. */
const thousands = (at: At): 'must' | 'may' | undefined => {
  const [, tail] = digitsAt(at);
  return /^\d{3}(?:,\d{3})+(?!\d)|^\d{3}\.\d/.test(tail) ? 'must' : /^\d{3}$/.test(tail) ? 'may' : undefined;
};
const joined = (at: At): string => digitsAt(at).join('').replace(/[,\s]/g, '');
const pointed = (at: At): string => {
  const [head, tail] = digitsAt(at);
  return `${head.replace(/\D/g, '')}.${tail}`;
};
const withNumber =
  (number: (at: At) => string) =>
  (at: At): ReturnType<NonNullable<Cause['edits']>> => {
    const [head, tail] = digitsAt(at);
    return [put(at.before + 1 - head.length, at.offset - at.before - 1 + head.length + tail.length, number(at))];
  };
const values = (at: At) => ({meant: thousands(at) ? joined(at) : pointed(at), other: pointed(at)});
const NUMBER_WITH_COMMA = {bg: 'Тук има число със запетая.', en: 'There is a number with a comma here.'};
const DOTS = /^(?:\.{2,}|…)/;
/** A path as Windows writes it. */
const PATH = /^"(?:[A-Za-z]:|[^"\s\\]*)\\[^"\n\r]*\.\w{2,4}"/;
const pathAt = ({text, opened}: At): string => PATH.exec(text.slice(opened ?? text.length))?.[0] ?? '';
const BACKSLASH = {
  bg: 'В този текст има обратна наклонена черта (\\), която не означава нищо.',
  en: 'There is a backslash (\\) in this text that means nothing.',
};
const isBare = ({expected, rest}: At): boolean => expected === 'value' && /^[^\]},:\s]/.test(rest);
/** A value without quotes, to where it ends. */
const bareAt = ({rest, closers}: At): string =>
  ((closers.at(-1) === ']' ? BARE_ENTRY : BARE_VALUE).exec(rest)?.[0] ?? '').trim();
const wordAt = (at: At): string | undefined => WORDS[bareAt(at).toLowerCase()];

/** Values that are none, and keys without quotes. */
export const VALUES: readonly Cause[] = [
  {
    when: (at) => isDecimalComma(at) && thousands(at) !== 'may',
    what: NUMBER_WITH_COMMA,
    cure: {bg: 'Напишете {meant}.', en: 'Write {meant}.'},
    values,
    edits: (at) => withNumber(thousands(at) ? joined : pointed)(at),
  },
  {
    when: isDecimalComma,
    what: NUMBER_WITH_COMMA,
    cure: {
      bg: 'Напишете {meant} (или {other}, ако запетаята е десетична).',
      en: 'Write {meant} (or {other}, if it is the decimal comma).',
    },
    values,
    edits: withNumber(joined),
  },
  {
    when: ({expected, rest, after, before, offset}) =>
      expected === 'end' && /\d/.test(after) && /^\d/.test(rest) && before < offset - 1,
    what: {bg: 'Тук има число с интервал в него.', en: 'There is a number with a blank in it here.'},
    cure: {bg: 'Напишете {meant}.', en: 'Write {meant}.'},
    values: (at) => ({meant: joined(at)}),
    edits: ({before, offset}) => [put(before + 1, offset - before - 1)],
  },
  {
    when: ({expected, rest, after}) =>
      (expected === 'value' || expected === 'key') && rest.startsWith(',') && /[[{]/.test(after),
    what: {bg: 'Пред първата стойност има запетая.', en: 'There is a comma before the first value.'},
    cure: {bg: 'Изтрийте я.', en: 'Delete it.'},
    edits: ({offset}) => [put(offset, 1)],
  },
  {
    when: ({rest}) => DOTS.test(rest),
    what: {bg: 'Тук стоят три точки, останали от пример.', en: 'Three dots stand here, left over from an example.'},
    cure: {bg: 'Изтрийте ги заедно със запетаята преди тях.', en: 'Delete them, and the comma before them.'},
    edits: ({rest, before, after, offset}) => {
      const {length} = DOTS.exec(rest)?.[0] ?? '';
      return after === ',' ? [put(before, offset - before + length)] : [put(offset, length)];
    },
  },
  {
    when: ({expected, after, rest}) => expected === 'end' && after === '"' && /^\+\s*"/.test(rest),
    what: {bg: 'Два текста са свързани с +; в JSON не може.', en: 'Two texts are joined with +, which JSON cannot.'},
    cure: {bg: 'Напишете ги като един текст.', en: 'Write them as one text.'},
    edits: ({before, rest, offset}) => [put(before, offset - before + (/^\+\s*"/.exec(rest)?.[0].length ?? 0))],
  },
  {
    when: (at) => at.kind === 'backslash' && /^"(?:[A-Za-z]:|\\\\)/.test(pathAt(at)),
    what: BACKSLASH,
    cure: {
      bg: 'Напишете адреса на файла в сайта вместо мястото му в компютъра: "https://…".',
      en: 'Write the address of the file on the site, instead of its place on the computer: "https://…".',
    },
    edits: (at) => [put(at.opened ?? 0, pathAt(at).length, pathAt(at).replace(/\\+/g, '/'))],
  },
  {
    when: (at) => at.kind === 'backslash' && pathAt(at),
    what: BACKSLASH,
    cure: {bg: 'Напишете {meant}.', en: 'Write {meant}.'},
    values: (at) => ({meant: pathAt(at).replace(/\\+/g, '/')}),
    // A path is one mistake, with all its backslashes.
    edits: (at) => [put(at.opened ?? 0, pathAt(at).length, pathAt(at).replace(/\\+/g, '/'))],
  },
  {
    when: ({kind}) => kind === 'backslash',
    what: BACKSLASH,
    cure: {bg: 'Напишете / или \\\\.', en: 'Write / or \\\\.'},
    edits: ({offset}) => [put(offset, 1, '\\\\')],
  },
  {
    when: ({expected, rest, after}) => expected === 'key' && /[{,]/.test(after) && BARE_WORD.test(rest),
    what: {bg: 'Ключът „{token}“ е без кавички.', en: 'The key "{token}" has no quotes.'},
    cure: {bg: 'Напишете го така: "{token}".', en: 'It is written "{token}".'},
    edits: replace(BARE_WORD, JSON.stringify),
  },
  {
    when: (at) => isBare(at) && wordAt(at),
    what: {bg: '„{token}“ не е стойност в JSON.', en: '"{token}" is no value in JSON.'},
    cure: {bg: 'Напишете {meant}.', en: 'Write {meant}.'},
    values: (at) => ({meant: wordAt(at) ?? ''}),
    edits: (at) => [put(at.offset, bareAt(at).length, wordAt(at))],
  },
  {
    when: (at) => isBare(at) && bareAt(at) && at.closers[0],
    what: {bg: '„{token}“ не е стойност в JSON.', en: '"{token}" is no value in JSON.'},
    cure: {
      bg: 'Ако е текст, оградете го с кавички: {quoted}; без кавички са само числата, true, false и null.',
      en: 'A text is written in quotes: {quoted}; only numbers, true, false and null go without.',
    },
    values: (at) => ({quoted: JSON.stringify(bareAt(at))}),
    edits: (at) => [put(at.offset, bareAt(at).length, JSON.stringify(bareAt(at)))],
  },
];
