import {ODD_QUOTE} from '../content/json-mistake.js';
import {CURLED_END, ENTITY, GOES_ON, put, requoted, textBefore} from './syntax-edits.js';
import type {At, Cause} from './syntax-edits.js';

/** Where the text before begins. */
const textStart = ({text, before}: At): number => text.lastIndexOf('"', before - 1);
/** A key with its colon in one string, `"role: "`, and a text with the comma behind it, `"member, "`. */
const KEY_WITH_COLON = /^"[\w$ -]+(?=:\s*"$)/;
const TEXT_WITH_COMMA = /^"[^"]*?(?=\s*,\s*"$)/;
/** A text or a key whose first quote is missing. */
const UNOPENED = /^(?![{}[\]",:])[^"{}[\]\n\r]+"(?=\s*(?:[:,}\]]|$))/m;
/** The rest of a text behind a quote and a comma inside it; not a key without quotes. */
const REST = /^(?![\w$]+\s*:)[^":{}[\]\n\r]*"(?=\s*(?:[,}\]]|$))/m;
/** Whether a quote is missing at the end of what stands before. */
const isUnclosed = (at: At, pattern: RegExp): boolean =>
  at.after === '"' && at.before === at.offset - 1 && pattern.test(textBefore(at));
const closing = (pattern: RegExp) => (at: At) => {
  const [written = ''] = pattern.exec(textBefore(at)) ?? [];
  return [put(textStart(at) + written.length, 0, '"')];
};
const written = (pattern: RegExp) => (at: At) => ({text: pattern.exec(textBefore(at))?.[0] ?? ''});

/** Quotes of the wrong kind, missing, or inside a text. */
export const QUOTES: readonly Cause[] = [
  {
    when: ({kind, rest}) => kind === 'quotes' && ENTITY.test(rest),
    what: {
      bg: 'Вместо кавичка тук стои {token}: така я пише HTML.',
      en: 'Instead of a quote there is {token} here, as HTML writes it.',
    },
    cure: {bg: 'Навсякъде напишете " вместо {token}.', en: 'Write " instead of {token} everywhere.'},
    edits: ({text, rest}) => {
      const [entity = ''] = ENTITY.exec(rest) ?? [];
      return [...text.matchAll(new RegExp(entity, 'g'))].reverse().map(({index}) => put(index, entity.length, '"'));
    },
  },
  {
    when: ({kind, rest}) => kind === 'quotes' && rest.startsWith("'"),
    what: {
      bg: 'Тук стои единична кавичка (\'); JSON иска двойна: ".',
      en: 'There is a single quote here (\'); JSON wants a double one: ".',
    },
    cure: {bg: 'Оградете ключовете и стойностите с ".', en: 'Write " around keys and values.'},
    edits: requoted,
  },
  {
    when: ({kind, rest}) => kind === 'quotes' && ODD_QUOTE.test(rest),
    what: {
      bg: 'Тук стои печатарска кавичка ({token}); JSON иска права: ".',
      en: 'There is a curled quote here ({token}); JSON wants a straight one: ".',
    },
    cure: {
      bg: 'Текстов редактор или CMS е сменил кавичките: сложете прави (") около ключовете и стойностите.',
      en: 'A word processor or a CMS has changed the quotes: make those around keys and values straight (").',
    },
    edits: requoted,
  },
  {
    when: (at) => isUnclosed(at, CURLED_END),
    what: {
      bg: 'Този текст започва с права кавичка и завършва с печатарска.',
      en: 'This text begins with a straight quote and ends with a curled one.',
    },
    cure: {bg: 'Напишете " и в края му.', en: 'Write " at its end, too.'},
    offset: ({text, before}) => text.lastIndexOf('"', before - 1),
    edits: (at) => {
      const written = textBefore(at);
      return [put(at.before + 1 - written.length + (CURLED_END.exec(written)?.index ?? 0), 1, '"')];
    },
  },
  {
    when: (at) => isUnclosed(at, KEY_WITH_COLON),
    what: {bg: 'Кавичката след ключа липсва: {text}', en: 'The quote behind the key is missing: {text}'},
    cure: {bg: 'Напишете {text}", преди двоеточието.', en: 'Write {text}", before the colon.'},
    values: written(KEY_WITH_COLON),
    offset: textStart,
    edits: closing(KEY_WITH_COLON),
  },
  {
    when: (at) => isUnclosed(at, TEXT_WITH_COMMA) && /^[\w$-]+"\s*:/.test(at.rest),
    what: {bg: 'Кавичката в края на текста липсва: {text}', en: 'The quote at the end of the text is missing: {text}'},
    cure: {bg: 'Напишете {text}", преди запетаята.', en: 'Write {text}", before the comma.'},
    values: written(TEXT_WITH_COMMA),
    offset: textStart,
    edits: closing(TEXT_WITH_COMMA),
  },
  {
    when: ({expected, rest, text, opened}) =>
      (expected === 'value' || (expected === 'key' && /^[^"]*"\s*:/.test(rest))) &&
      opened === undefined &&
      UNOPENED.test(rest) &&
      /\S/.test(text),
    what: {bg: 'Кавичката пред „{token}“ липсва.', en: 'The quote before "{token}" is missing.'},
    cure: {bg: 'Напишете пред него ".', en: 'Write " before it.'},
    edits: ({offset}) => [put(offset, 0, '"')],
  },
  {
    when: ({expected, after, rest}) => expected === 'key' && after === ',' && REST.test(rest),
    what: {
      bg: 'Текстът преди „{token}“ свършва рано: в него има права кавичка (").',
      en: 'The text before "{token}" ends too early: there is a straight quote (") in it.',
    },
    cure: {bg: 'Вътре в текста пишете „така“ или \\".', en: 'Inside a text write “like this” or \\".'},
    edits: ({text, before}) => [put(text.slice(0, before).trimEnd().length - 1, 1, '\\"')],
  },
  {
    when: ({kind}) => kind === 'inner-quote',
    what: {
      bg: 'Текстът свършва преди „{token}“: в него има права кавичка (").',
      en: 'The text ends before "{token}": there is a straight quote (") in it.',
    },
    cure: {bg: 'Вътре в текста пишете „така“ или \\".', en: 'Inside a text write “like this” or \\".'},
    edits: ({rest, before, offset}) => {
      const [more] = GOES_ON.exec(rest) ?? [];
      if (!more) return [];
      return [put(offset, more.length, `${more.slice(0, -1).replaceAll('"', '\\"')}"`), put(before, 1, '\\"')];
    },
  },
];
