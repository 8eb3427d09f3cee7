import type {Edit} from 'jsonc-parser';
import {ODD_QUOTE, UNSEEN} from '../content/json-mistake.js';
import type {JsonMistake, Stop} from '../content/json-mistake.js';
import type {Message} from './messages.js';
import {
  put,
  replace,
  requoted,
  ENTITY,
  textBefore,
  CURLED_END,
  GOES_ON,
  WORDS,
  BARE_WORD,
  BARE_VALUE,
  ending,
  atStart,
} from './syntax-edits.js';
import type {At, Cause} from './syntax-edits.js';
import {CAUSES_AROUND} from './syntax-around.js';

/** The first that holds tells the cause. */
const CAUSES: readonly Cause[] = [
  ...CAUSES_AROUND,
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
  {
    when: (at) => at.kind === 'inner-quote' && CURLED_END.test(textBefore(at)),
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
  {
    when: ({after, expected, rest}) => after === ',' && expected === 'key' && /^\d/.test(rest),
    what: {bg: 'Тук стои число с десетична запетая.', en: 'There is a number with a decimal comma here.'},
    cure: {bg: 'Напишете го с точка: 1.5.', en: 'Write a point: 1.5.'},
    edits: ({before}) => [put(before, 1, '.')],
  },
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
      bg: 'Добавете затварящите скоби (} или ]); може и да не е качен целият файл.',
      en: 'Add the closing brackets (} or ]); or the file has not been uploaded whole.',
    },
    edits: ({closers, offset}) => (closers[0] ? [put(offset, 0, [...closers].reverse().join(''))] : []),
  },
  {
    when: ({closers, text, after, rest}) => !closers[0] && /^\s*"/.test(text) && after === '"' && rest.startsWith(':'),
    what: {bg: 'Липсват скобите { } около целия файл.', en: 'The brackets { } around the whole file are missing.'},
    cure: {bg: 'Напишете { най-отпред и } най-отзад.', en: 'Write { at the very beginning and } at the very end.'},
    offset: atStart,
    edits: ({text}) => [{...ending(text, /[\s,]*$/), content: '}'}, put(atStart({text} as At), 0, '{')],
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
    when: ({kind}) => kind === 'missing-comma',
    what: {bg: 'Тук липсва запетая.', en: 'A comma is missing here.'},
    cure: {bg: 'Добавете запетая между двете.', en: 'Add a comma between the two.'},
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
    when: ({rest, expected}) => expected !== ':' && /^[\]}]/.test(rest) && expected === 'end',
    what: {bg: 'Скобата {token} тук не затваря нищо.', en: 'The bracket {token} closes nothing here.'},
    cure: {
      bg: 'Проверете дали преди нея не липсва друга скоба или тази не е излишна.',
      en: 'See whether another bracket is missing before it, or this one is too many.',
    },
    edits: ({closers, offset}) => {
      const closer = closers.at(-1);
      return [closer ? put(offset, 0, closer) : put(offset, 1)];
    },
  },
  {
    when: ({closers, expected}) => !closers[0] && expected === 'end',
    what: {bg: 'След края на JSON има още нещо: {token}', en: 'Something follows after the end of the JSON: {token}'},
    cure: {bg: 'Изтрийте го или обединете всичко в един списък.', en: 'Delete it, or unite all in one list.'},
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
    when: ({kind}) => kind === 'backslash',
    what: {
      bg: 'В този текст има обратна наклонена черта (\\), която не означава нищо.',
      en: 'There is a backslash (\\) in this text that means nothing.',
    },
    cure: {bg: 'Напишете / или \\\\.', en: 'Write / or \\\\.'},
    edits: ({text, offset, opened = 0}) => {
      // A path is one mistake, with all its backslashes.
      const [path] = /^"[A-Za-z]:\\[^"\n\r]*/.exec(text.slice(opened)) ?? [];
      return path ? [put(opened, path.length, path.replaceAll('\\', '/'))] : [put(offset, 1, '\\\\')];
    },
  },
  {
    when: ({expected, rest, after}) => expected === 'key' && /[{,]/.test(after) && BARE_WORD.test(rest),
    what: {bg: 'Ключът „{token}“ е без кавички.', en: 'The key "{token}" has no quotes.'},
    cure: {bg: 'Напишете го така: "{token}".', en: 'It is written "{token}".'},
    edits: replace(BARE_WORD, JSON.stringify),
  },
  {
    when: ({expected, rest}) => expected === 'value' && /^[^\]},:\s]/.test(rest),
    what: {bg: '„{token}“ не е стойност в JSON.', en: '"{token}" is no value in JSON.'},
    cure: {
      bg: 'Ако е текст, оградете го с кавички; без кавички са само числата, true, false и null.',
      en: 'A text is written in quotes; only numbers, true, false and null go without.',
    },
    edits: ({rest, offset, closers}) => {
      const [value = ''] = BARE_VALUE.exec(rest) ?? [];
      const written = value.trim();
      return closers[0] && written
        ? [put(offset, written.length, WORDS[written.toLowerCase()] ?? JSON.stringify(written))]
        : [];
    },
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
): {what: Message; cure: Message; offset: number | undefined; edits: readonly Edit[]} => {
  const at: At = {...stop, kind, text, rest: text.slice(stop.offset), after: text[stop.before] ?? ''};
  const cause: Cause = CAUSES.find(({when}) => when(at)) ?? {...OTHERWISE, when: () => true};
  return {what: cause.what, cure: cause.cure, offset: cause.offset?.(at), edits: cause.edits?.(at) ?? []};
};
