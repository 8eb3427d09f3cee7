/** The explanations of the fields and of the check are written for people with the file before them; here nobody sees it. */
import type {Message} from '../../../src/cli/messages.js';
import {texts} from '../../../src/generated/texts.js';
import type {AnyTexts} from '../../../src/schema/schema.js';
import {frameTexts, sharedTexts} from '../../../src/schema/shared-texts.js';
import type {Language} from '../../../src/schema/text-types.js';

type Words = readonly (readonly [RegExp | string, string])[];

/** What speaks of how a file is written, and what is said of the form instead. */
const ofFile: Readonly<Record<Language, Words>> = {
  bg: [
    [/,? ?във файла,?:? ?\\n\\n,?/g, ''],
    [' Нов ред във файла: \\n.', ' Всеки ред се пише на нов ред.'],
    ['Наведнъж, в "text", или на части', 'Наведнъж или на части'],
    ['издателя ("publisher") на файла', 'издателя, посочен най-горе'],
    ['ден, който липсва или е null, пише', 'ден, който е празен, пише'],
    ['или, с почивка, ["9–12", "13–17"]', 'или, с почивка, „9–12, 13–17“'],
    [/, всяко поотделно: \["([^"]*)", "([^"]*)"\]/g, ', всяко поотделно: „$1“, „$2“'],
    [/, всеки поотделно: \["([^"]*)"\]/g, ', всеки поотделно: „$1“'],
    ['Само числото, без кавички и интервали: ', 'Само числото: '],
    ['пише в "since"', 'пише в „Участие от“'],
    ['отделно, в "results"', 'отделно, в „Резултати“'],
    ['Без поле "files"', 'Без файл'],
    ['избрали "ended"', 'избрали, че не работи'],
    ['С "file" остават, както са във файла.', 'Може и да останат, както са наредени тук.'],
    ['Към проект в project-results не се повтаря.', 'Към самия проект не се повтаря.'],
    ['спрямо този файл – "./images/deca.jpg"', 'в папката на качените файлове – „images/deca.jpg“'],
    ['не е спрямо този файл', 'не е папката на качените файлове'],
    ['Изтрийте я и от файла, и от резервния', 'Изтрийте я и оттук, и от публикувания файл, и от резервния'],
    ['в байтове: 1258291 се изписва като 1,3 MB', 'както го показва компютърът: „1,3 MB“'],
    [/; с него страницата може да покаже само избрани записи: only="nmd"/g, ''],
  ],
  en: [
    [/,? ?in the file,?:? ?\\n\\n,?/g, ''],
    [' A new line, in the file: \\n.', ' Each line on a line of its own.'],
    ['At once, in "text", or in parts', 'At once, or in parts'],
    ['the file’s "publisher"', 'the publisher that is named at the top'],
    ['A day that is not there, or is null, shows', 'A day that is empty shows'],
    ['or, with a break, ["9–12", "13–17"]', 'or, with a break, “9–12, 13–17”'],
    [/, one by one: \["([^"]*)", "([^"]*)"\]/g, ', one by one: “$1”, “$2”'],
    [/, one by one: \["([^"]*)"\]/g, ', one by one: “$1”'],
    ['The number alone, without quotes or spaces: ', 'The number alone: '],
    ['belongs in "since"', 'belongs in “Since”'],
    ['belongs in "results"', 'belongs in “Results”'],
    ['Without "files"', 'Without a file'],
    ['With "ended" it', 'One that does not'],
    ['With "file" it stays as it is in the file.', 'It may also stay as it stands here.'],
    ['With a project in project-results it is not repeated.', 'With the project itself it is not repeated.'],
    ['relative to this file, "./images/children.jpg"', 'in the folder that you upload, “images/children.jpg”'],
    ['where it is not this file', 'where it is not the folder that you upload'],
    ['Delete it from the file too', 'Delete it here and from the published file'],
    ['in bytes: 1258291 shows as 1.3 MB', 'as your computer shows it: “1.3 MB”'],
    [/[;,][^.;]*only="[^"]*"/g, ''],
  ],
};

const MONTHS: Readonly<Record<Language, string>> = {bg: 'март', en: 'March'};

/** The help of a field: without the file, and with dates as people write them. */
export const helpInWords = (text: string, language: Language): string =>
  ofFile[language]
    .reduce((words, [from, to]) => words.replaceAll(from, to), text)
    .replace(/ ?\((?:\\n|true|"")\)/g, '')
    .replace(/"((?:19|20)\d\d)-(\d\d)-(\d\d)"/g, (_, year: string, month: string, day: string) =>
      quoted(`${Number(day)}.${Number(month)}.${year}`, language),
    )
    .replace(/"((?:19|20)\d\d)-(\d\d)"/g, (_, year: string) => quoted(`${MONTHS[language]} ${year}`, language))
    .replace(/"([^"\n]*)"/g, (_, words: string) => quoted(words, language));

const quoted = (words: string, language: Language): string => (language === 'bg' ? `„${words}“` : `“${words}”`);

/** What the fields and the words of the format are called in the form. */
const labels = new Map<string, Message>();
const collect = (value: unknown): void => {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value as Record<string, Partial<AnyTexts> & Partial<Message>>)) {
    const {bg, en} = inner;
    const label = bg && en ? {bg: labelIn(bg), en: labelIn(en)} : undefined;
    if (label && !labels.has(key)) labels.set(key, label);
    collect(inner);
  }
};
const labelIn = (text: string | readonly string[]): string => (typeof text === 'string' ? text : (text[0] ?? ''));
collect([frameTexts, sharedTexts, texts]);

/** What to do about a finding in the form, where the check tells what to write in the file. */
const cures: Readonly<Record<string, Message>> = {
  'missing-value': {
    bg: 'Попълнете полето: без него записът не се показва.',
    en: 'Fill it in: without it the record does not show.',
  },
  'missing-language': {bg: 'Изберете го в „Основен език“, горе.', en: 'Choose it in “Main language”, above.'},
  markup: {
    bg: 'Оставете само текста; нов абзац се прави с празен ред.',
    en: 'Leave the text alone; a blank line begins a new paragraph.',
  },
};

/** What the check says, without how it is written in the file: the form writes that. */
export const findingInWords = (text: string, language: Language): string =>
  text
    .split(/(?<=[.;!?])\s+/)
    .filter((sentence) => !/"[\w$*-]*":|[{}\\]|\[/.test(sentence))
    .join(' ')
    .replace(/\s*\([„“"][\w.]*[“”"]\)/g, '')
    .replace(/Ключът/g, 'Полето')
    .replace(/ключове/g, 'полета')
    .replace(/Unknown keys/g, 'Unknown fields')
    .replace(/The key/g, 'The field')
    .replace(/(?<![=\w])[„“"]([a-z][\w-]*)[“”"]/gi, (_, word: string) =>
      quoted(labels.get(word)?.[language] ?? word, language),
    )
    .replace(/(^|[\s(])"([^"<>]*)"/g, (_, before: string, words: string) => before + quoted(words, language))
    .replace(/;$/, '.');

/** What the check says is wrong; where all of it is of the file, that much. */
export const mistakeInWords = (text: string, language: Language): string =>
  findingInWords(text, language) ||
  {bg: 'Тук има нещо, което не се чете.', en: 'Something here cannot be read.'}[language];

/** What to do about it. */
export const cureInWords = (rule: string, text: string, language: Language): string => {
  const words = [...text.matchAll(/"([a-z][\w-]*)"/g)].map(([, word = '']) => word);
  if (rule === 'wrong-value' && words.some((word) => labels.has(word)))
    return {bg: 'Изберете от списъка.', en: 'Choose from the list.'}[language];
  return cures[rule]?.[language] ?? findingInWords(helpInWords(text, language), language);
};
