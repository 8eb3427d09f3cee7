import {matches, stringOf} from '../rule.js';
import type {Context, Violation, Rule} from '../rule.js';
import {child} from '../tree.js';
import {closest, fieldsOf} from '../walk.js';
import type {Spot} from '../walk.js';
import type {Explanation} from '../messages.js';

/** The story that a text belongs to; stories are known by their safeguarding. */
const storyOf = (spot: Spot): Spot | undefined => closest(spot, 'safeguarding');
/** Whether a text is of a story about somebody; news and initiatives have addresses and contacts to tell. */
const isPersonal = (spot: Spot): boolean => {
  const story = storyOf(spot);
  return !!story && [undefined, 'story'].includes(stringOf(child(story.node, 'kind')));
};

/** A Bulgarian personal number: a day since 1900 (from 2000 on 40 is added to the month), and its check digit. */
const isPersonalNumber = (number: string): boolean => {
  const digits = [...number].map(Number);
  const [year, month, day] = [0, 2, 4].map((start) => Number(number.slice(start, start + 2))) as [
    number,
    number,
    number,
  ];
  const [century, ordinal] = month > 40 ? [2000, month - 40] : [1900, month];
  const born = new Date(Date.UTC(century + year, ordinal - 1, day));
  const real = born.getUTCMonth() === ordinal - 1 && born.getUTCDate() === day;
  const sum = [2, 4, 8, 5, 10, 9, 7, 3, 6].reduce((total, weight, index) => total + weight * (digits[index] ?? 0), 0);
  return real && (sum % 11) % 10 === digits[9];
};

/** Mailboxes of an office, not of a person. */
const OFFICE = /^(info|office|contacts?|support|help|hello|team|admin|press|media|mail|donate|daritel|darenia)\b/i;
const MONTHS =
  'януари|февруари|март|април|май|юни|юли|август|септември|октомври|ноември|декември|' +
  'January|February|March|April|May|June|July|August|September|October|November|December';
const DAY = `(\\d{1,2}[./]\\s?\\d{1,2}[./]\\s?\\d{4}|\\d{1,2} (${MONTHS}),? \\d{4}|(${MONTHS}) \\d{1,2}, \\d{4})`;
/** Given name, father's name and family name, which agree in gender. */
const FULL_NAME =
  /(?<!\p{L})\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+(?:(?:ов|ев|ин) \p{Lu}\p{Ll}+(?:ов|ев|ин|ски)|(?:ова|ева|ина) \p{Lu}\p{Ll}+(?:ова|ева|ина|ска))(?!\p{L})/gu;
/** What stands before the name of somebody known, or of what bears the name. */
const HONOURED =
  /(?:[„“"«]|(?:ул|бул|проф|доц|акад|инж|арх|адв)\. ?|д-р |(?:директор|министър|кмет|омбудсман|президент|психолог|учител|училище|гимназия|болница)\p{Ll}* )$/iu;
/** Ages below 18, written as words: „седем“ of „седемгодишната“. */
const SPELT =
  '(?:[Ее]дно|[Дд]ву|[Тт]ри|[Чч]етири|[Пп]ет|[Шш]ест|[Сс]едем|[Оо]сем|[Дд]евет|[Дд]есет|(?:[Ее]ди|[Дд]ва|[Тт]ри|[Чч]етири|[Пп]ет|[Шш]ест|[Сс]едем)на(?:десет|йсет))';
const YEARS = '\\d{1,2} ?(?:г\\.|години?(?!\\p{L}))(?! ?(?:по-|след|преди|насам|назад|от |опит|без ))';
/** A name beside an age: „7-годишната Мария“, „Мария, 7 г.“, „Мария е на 7 години“, "Maria, aged 7", "Maria is 7 years old". */
const NAME_AND_AGE = new RegExp(
  [
    `(?:\\d{1,2}-|${SPELT})годишн(?:ият|ия|ата|ото) \\p{Lu}\\p{Ll}{2,}`,
    `\\p{Lu}\\p{Ll}{2,}(?:, | \\()${YEARS}`,
    `\\p{Lu}\\p{Ll}{2,} (?:вече )?(?:е|беше|бе|стана) (?:вече |едва |само |почти )?на ${YEARS}`,
    `\\p{Lu}\\p{Ll}{2,} (?:вече )?навърш(?:и|ва) ${YEARS}`,
    '\\d{1,2}-year-old [A-Z][a-z]{2,}(?![a-z])(?! [a-z]* ?(?:girl|boy|child|kid|son|daughter|twin|student|pupil))',
    '[A-Z][a-z]{2,}(?:,| is| was)(?: only| just| already| now)? \\d{1,2} years old',
    '[A-Z][a-z]{2,},? aged \\d{1,2}(?!\\d)',
    '[A-Z][a-z]{2,} turn(?:ed|s) \\d{1,2}(?!\\d)',
    '[A-Z][a-z]{2,}, \\d{1,2}, (?=[a-z])',
  ]
    .map((one) => `(?<!\\p{L})${one}`)
    .join('|'),
  'gu',
);
/** What is no child's name, though an age stands beside it: beginnings of words, and whole words. */
const NO_CHILD = new RegExp(
  [
    'Фондаци|Сдружени|Организаци|Мреж|Алианс|Коалици|Програм|Проект|Кампани|Цент|Училищ|Група|Услуг|Екип|Къща|Домът?(?!\\p{L})',
    'Дете|Деца|Момч|Момич|Бебе|Близнац|Син(?:ът)?(?!\\p{L})|Дъщер|Брат|Сестр|Учени[кцч]|Майка|Баща',
    '(?:Днес|Сега|Вече|Само|Общо|Когато|Докато|Тогава|Още|Кой|Която|Тя|Той|Една|Един|Едно|Всеки|Всяко)(?!\\p{L})',
    'Foundation|Organi[sz]ation|Network|Association|Alliance|Coalition|Charity|Program|Project|Service|Cent(?:re|er)|School|Group|House',
    'Child|Girls?(?!\\p{L})|Boys?(?!\\p{L})|Kids|Bab(?:y|ies)|Twin|Sibling|Brother|Sister|Daughter|Pupil|Student|Teen|Young|People',
    '(?:Today|Now|Only|When|While|She|Who|They|Those|Everyone|Anyone|Someone|[A-Z][a-z]+day|January|February|March|(?:Septem|Octo|Novem|Decem)ber)(?!\\p{L})',
  ]
    .map((one) => `(?<!\\p{L})(?:${one})`)
    .join('|'),
  'u',
);

const PUBLIC: Pick<Explanation, 'why' | 'cure'> = {
  why: {
    bg: 'Историята е публична и по тези данни човекът може да бъде открит.',
    en: 'The story is public, and with this somebody can be found.',
  },
  cure: {
    bg: 'Ако е на човека, за когото се разказва, или на близките му, изтрийте го.',
    en: 'If it belongs to the person of the story or the family, delete it.',
  },
};

/** A rule about what a text of a story gives away. */
const privacyRule = (
  id: string,
  what: Explanation['what'],
  pattern: RegExp,
  sure: (match: RegExpExecArray, spot: Spot) => boolean = () => true,
): Rule => ({
  id,
  kinds: ['translation'],
  concerns: isPersonal,
  what,
  ...PUBLIC,
  find: (spot) => matches(spot, pattern, (match) => sure(match, spot)),
});

/** A violation at the value of a field of `safeguarding`. */
const safeguard = (
  spot: Spot,
  name: string,
  test: (value: unknown, context: Context) => Violation | false,
  context: Context,
) => {
  const node = Object.hasOwn(fieldsOf(spot), 'withdrawn') ? child(spot.node, name) : undefined;
  const violation = node && test(node.value, context);
  return violation ? [{at: node, path: `${spot.path}.${name}`, ...violation}] : [];
};

export const peopleRules: readonly Rule[] = [
  {
    id: 'withdrawn-story',
    kinds: ['record'],
    what: {bg: 'Историята е оттеглена, но още е във файла.', en: 'The story is withdrawn, and still in the file.'},
    why: {
      bg: 'Уиджетът не я показва, но файлът е публичен и всеки може да я прочете.',
      en: 'The widget does not show it, but the file is public, and anybody can read it.',
    },
    cure: {
      bg: 'Изтрийте я от файла и от съдържанието, което страницата показва без уиджета.',
      en: 'Delete it from the file, and from what the page shows without the widget.',
    },
    find: (spot, context) => safeguard(spot, 'withdrawn', (value) => value === true && {}, context),
  },
  {
    id: 'passed-review',
    kinds: ['record'],
    what: {bg: 'Срокът за преглед е изтекъл: {date}.', en: 'The review date has passed: {date}.'},
    why: {
      bg: 'Историята вече не се показва, но файлът е публичен и всеки може да я прочете.',
      en: 'The story no longer shows, but the file is public, and anybody can read it.',
    },
    cure: {
      bg: 'Подновете съгласието и датата или изтрийте историята от файла и от съдържанието, което страницата показва без уиджета.',
      en: 'Renew the consent and the date; or delete the story from the file, and from what the page shows without the widget.',
    },
    find: (spot, context) =>
      safeguard(
        spot,
        'reviewBy',
        (value, {today}) =>
          typeof value === 'string' && /^\d{4}(-\d\d){0,2}$/.test(value) && today.slice(0, value.length) > value
            ? {values: {date: value}}
            : false,
        context,
      ),
  },
  {
    ...privacyRule(
      'personal-number',
      {bg: 'Това е ЕГН.', en: 'This is a Bulgarian personal number (EGN).'},
      /(?<!\d)\d{10}(?!\d)/g,
      ([match]) => isPersonalNumber(match),
    ),
    cure: {bg: 'Изтрийте го.', en: 'Delete it.'},
  },
  privacyRule(
    'personal-phone',
    {bg: 'В историята има телефонен номер: „{match}“.', en: 'There is a telephone number in the story: "{match}".'},
    /(?<![\d+])(?:(?:\+|00)359|0)[ ./-]?8[789](?:[ ./-]?\d){7}(?!\d)|(?<!\d)\+(?!359)\d(?:[ ()./-]*\d){8,13}(?!\d)/g,
  ),
  privacyRule(
    'personal-email',
    {bg: 'В историята има имейл адрес: „{match}“.', en: 'There is an e-mail address in the story: "{match}".'},
    /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g,
    ([match]) => !OFFICE.test(match),
  ),
  privacyRule(
    'personal-address',
    {
      bg: 'В историята има адрес с номер: „{match}“.',
      en: 'There is an address with a number in the story: "{match}".',
    },
    /(?<!\p{L})(?:(?:ул|бул)\.|улица|булевард)\s*[„"“]?\p{Lu}[\p{L} .’'-]{1,40}[“"”]?,?\s*(?:№\s*)?\d{1,3}(?![\d%]|\.\d)(?!\s+\p{Ll}{4,})|\b\d{1,3} (?:[A-Z][a-z.’']+ ){1,3}(?:(?:St|Rd|Ave|Blvd|Close)\b|Street|Road|Lane|Avenue|Boulevard|Terrace|Crescent)/gu,
  ),
  privacyRule(
    'birth-date',
    {
      bg: 'В историята има пълна дата на раждане: „{match}“.',
      en: 'There is a full date of birth in the story: "{match}".',
    },
    new RegExp(`(?<!\\p{L})(роден[аио]?( е)?( на)?|дата на раждане:?|born( on)?|date of birth:?)\\s+${DAY}`, 'giu'),
  ),
  privacyRule(
    'full-name',
    {bg: 'В историята има три имена: „{match}“.', en: 'There is a full name in the story: "{match}".'},
    FULL_NAME,
    ({index, input}, {key}) => key !== 'by' && !HONOURED.test(input.slice(0, index)),
  ),
  {
    id: 'child-named',
    kinds: ['translation'],
    concerns: isPersonal,
    what: {
      bg: 'Името и възрастта на дете стоят заедно: „{match}“.',
      en: 'The name and the age of a child stand together: "{match}".',
    },
    why: {
      bg: 'Не е отбелязано дали името е сменено.',
      en: 'Nothing says whether the name has been changed.',
    },
    cure: {
      bg: 'Ако е сменено, добавете "safeguarding": {"namesChanged": true}. Ако не е, сменете го или изтрийте възрастта.',
      en: 'If it has been: "safeguarding": {"namesChanged": true}. If not: change it, or delete the age.',
    },
    find: (spot) => {
      if (child(child(storyOf(spot)?.node, 'safeguarding'), 'namesChanged')) return [];
      return matches(spot, NAME_AND_AGE, ([match]) => Number(/\d+/.exec(match)) < 18 && !NO_CHILD.test(match));
    },
  },
];
