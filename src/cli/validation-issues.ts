import type {ValidationIssue} from '../content/errors.js';
import {boolean, count, currency, date, imageUrl, number, positive, prose, text, url} from '../content/fields.js';
import type {Field} from '../content/fields.js';
import {country} from '../content/contact.js';
import {figure} from '../content/figure.js';
import {meantDate, meantValue} from './meant.js';
import {stringOf} from './rule.js';
import {fieldsOf, parts} from './walk.js';
import type {Spot} from './walk.js';
import type {Explanation, Message, Values} from './messages.js';

/** A rule, and the explanation of a validation issue, which browsers only report. */
export interface ExplainedIssue {
  readonly rule: string;
  readonly explanation: Explanation;
  readonly values: Values;
}

const BETWEEN_QUOTES: Message = {
  bg: 'Да се напише текст: "…" или {"bg": "…", "en": "…"}.',
  en: 'Write a text: "…", or {"bg": "…", "en": "…"}.',
};
const EMPTY: Message = {
  bg: 'Да се напише текстът или ключът да се изтрие; за превод, който нарочно го няма: null.',
  en: 'Write the text, or delete the key; for a translation that is left out on purpose, null.',
};
const NUMBER: Message = {
  bg: 'Да се напише само число, без кавички: {expected}.',
  en: 'Write a number only, without quotes: {expected}.',
};
const ADDRESS: Message = {
  bg: 'Да се напише един пълен адрес: "https://example.org/…"; за файл от същия сайт: "/…" или "./…".',
  en: 'Write one whole address: "https://example.org/…"; for a file of the same site "/…" or "./…".',
};
const LIST: Message = {
  bg: 'Да се сложи в квадратни скоби, дори да е само едно: […].',
  en: 'Put it into square brackets, even where there is only one: […].',
};
const RECORD: Message = {bg: 'Да се напише така: {record}.', en: 'Write it like this: {record}.'};
/** Where it is known what is meant. */
const MEANT: Message = {bg: 'Да се напише {meant}.', en: 'Write {meant}.'};

/** How to write what belongs there. */
const CURES = new Map<Field, Message>([
  [text, BETWEEN_QUOTES],
  [prose, BETWEEN_QUOTES],
  [url, ADDRESS],
  [imageUrl, ADDRESS],
  [
    date,
    {
      bg: 'Да се напише, каквото е известно: "2016", "2016-03" или "2016-03-01"; с думи – в друг текст.',
      en: 'Write what is known: "2016", "2016-03" or "2016-03-01"; put words into another text.',
    },
  ],
  [boolean, {bg: 'Да се напише true или false, без кавички.', en: 'Write true or false, without quotes.'}],
  [number, NUMBER],
  [positive, NUMBER],
  [count, NUMBER],
  [
    currency,
    {bg: 'Да се напишат трите букви на валутата: "EUR".', en: 'Write the three letters of the currency: "EUR".'},
  ],
] as [Field, Message][]);

const numbers: readonly Field[] = [number, positive, count] as Field[];
/** Currencies and countries as people write them. */
const CODES: readonly (readonly [field: Field, written: RegExp, code: string])[] = [
  [currency, /^(лв\.?|лева?|bgn)$/i, 'BGN'],
  [currency, /^(евро|€|eur|euro?)$/i, 'EUR'],
  [currency, /^(долар(а|и)?|\$|usd)$/i, 'USD'],
  [country, /^(българия|бг|bg|bulgaria|bgr)$/i, 'BG'],
];
const YES = /^(да|yes|true|1|вярно)$/i;
const NO = /^(не|no|false|0|невярно)$/i;

/** What is meant, as JSON; the readings that it may have. */
const meantBy = (field: Field | undefined, value: unknown): readonly string[] => {
  if (typeof value !== 'string' && typeof value !== 'number') return [];
  const written = `${value}`.trim();
  const {values} = field ? parts(field) : {};
  const word = values && meantValue(written, values);
  if (word) return [JSON.stringify(word)];
  if (field === (date as Field)) return meantDate(value).map((day) => JSON.stringify(day));
  if (field === (boolean as Field)) return YES.test(written) ? ['true'] : NO.test(written) ? ['false'] : [];
  if (field && numbers.includes(field)) {
    const digits = written.replace(/[\s\u00a0]/g, '').replace(/(?<=\d),(?=\d{1,2}$)/, '.');
    return /^-?\d+(\.\d+)?$/.test(digits) ? [digits] : [];
  }
  const code = CODES.find(([of, pattern]) => of === field && pattern.test(written))?.[2];
  return code ? [JSON.stringify(code)] : [];
};

const cureOf = (field: Field | undefined, expected: string): Message => {
  if (expected === '[…]') return LIST;
  if (expected === '{…}') return RECORD;
  const known = field && CURES.get(field);
  if (known) return known;
  const {fields, of} = field ? parts(field) : {};
  if (fields) return RECORD;
  if (of) return LIST;
  return {bg: 'Тук може да се напише: {expected}.', en: 'What can be written here: {expected}.'};
};

/** A record of a kind with what it must have, or with all that it may have: `{"number": …}`. */
const exampleOf = (field: Field | undefined): string => {
  const all = Object.entries((field && parts(field).fields) ?? {});
  const needed = all.filter(([, {requirement}]) => requirement === 'required' || requirement === 'recommended');
  return `{${(needed[0] ? needed : all).map(([key]) => `"${key}": …`).join(', ')}}`;
};

/** Whether what it is in does not show where it is wrong. */
const dropsRecord = (requirement: string | undefined): boolean =>
  requirement === 'required' || requirement === 'strict';

/** The record that does not show where this one is left out: another may need it. */
const droppedRecord = (record: Spot | undefined): Spot | undefined =>
  record?.parent && dropsRecord(record.requirement) ? droppedRecord(record.parent) : record;

/** Whether a text is there in another language. */
const hasOtherTranslation = ({parent, strings}: Spot): boolean =>
  parent?.kind === 'text' && parent.strings.some((one) => !strings.includes(one) && !!stringOf(one)?.trim());

/** What becomes of the value or of what it is in. */
const consequence = (requirement: string | undefined, path: string): Message =>
  dropsRecord(requirement)
    ? {bg: 'Целият запис {owner} не се показва.', en: 'The whole record {owner} does not show.'}
    : path.endsWith(']')
      ? {bg: 'Този запис не се показва; останалите – да.', en: 'This entry does not show; the others do.'}
      : {bg: 'Тази стойност не се показва; останалото – да.', en: 'This value does not show; the rest does.'};

const missing = (
  key: string,
  record: Spot | undefined,
  requirement: string | undefined,
): Pick<ExplainedIssue, 'rule' | 'explanation'> => {
  const what: Message = {bg: 'Липсва „{key}“.', en: '"{key}" is missing.'};
  if (key === 'alt')
    return {
      rule: 'missing-alternative',
      explanation: {
        what: {bg: 'Картинката няма алтернативен текст („alt“).', en: 'The picture has no alternative text ("alt").'},
        why: {
          bg: 'Който не вижда, не научава какво има на нея.',
          en: 'Whoever cannot see does not learn what it shows.',
        },
        cure: {
          bg: 'Да се опише с едно изречение: "alt": "…"; ако е само за украса: "alt": "".',
          en: 'Describe it in a sentence: "alt": "…"; if it only decorates: "alt": "".',
        },
      },
    };
  if (key === 'label' && record?.field === (figure as Field))
    return {
      rule: 'figure-without-label',
      explanation: {
        what: {bg: 'Числото няма надпис („label“).', en: 'The figure has no label ("label").'},
        why: {
          bg: 'Без него числото не значи нищо и не се показва.',
          en: 'Without it the number means nothing, and does not show.',
        },
        cure: {
          bg: 'Да се напише какво е преброено: "label": "участници".',
          en: 'Write what was counted: "label": "participants".',
        },
      },
    };
  if (requirement === 'recommended')
    return {
      rule: 'link-without-address',
      explanation: {
        what: {bg: 'Връзката няма адрес („{key}“).', en: 'The link has no address ("{key}").'},
        why: {bg: 'Показва се само надписът, като обикновен текст.', en: 'Only its label shows, as plain text.'},
        cure: ADDRESS,
      },
    };
  const why: Message = {
    bg: 'Без него целият запис {owner} не се показва.',
    en: 'Without it the whole record {owner} does not show.',
  };
  return {rule: 'missing-value', explanation: {what, why, cure: {bg: 'Да се добави „{key}“.', en: 'Add "{key}".'}}};
};

/** `naso.bg` or `example.org/page`: an address but for its beginning. */
const BARE = /^[\p{L}\d-]+(\.[\p{L}\d-]+)*\.\p{L}{2,}([/?#:]\S*)?$/u;
const FILE =
  /^[^/?#:@\\]+\.(?:pdf|docx?|xlsx?|pptx?|od[tsp]|rtf|txt|csv|zip|jpe?g|jfif|png|gif|webp|avif|svg|bmp|tiff?|heic|mp[34]|json|html?|php)$/i;

/** Addresses that are none, by what they are: the first that holds tells what to write; `$` is what is made of it. */
const ADDRESSES: readonly (readonly [written: RegExp, what: Message, cure: Message, right?: string])[] = [
  [
    /^(?:[A-Za-z]:[\\/]|file:|\\\\)/,
    {
      bg: 'Това е файл от собствения ви компютър: {actual}. Никой друг не може да го отвори.',
      en: 'This is a file on your own computer: {actual}. Nobody else can open it.',
    },
    {
      bg: 'Да се качи на сайта и тук да се напише адресът му там: "https://…".',
      en: 'Upload it to the site, and write its address there: "https://…".',
    },
  ],
  [
    /^(?:mailto:)?\s*([^\s@/:]+@[^\s@/:]+\.\p{L}{2,})$/u,
    {
      bg: 'Това е имейл адрес, а не адрес на страница: {actual}.',
      en: 'This is an e-mail address, and no address of a page: {actual}.',
    },
    MEANT,
    '"mailto:$1"',
  ],
  [
    /^(?:тел\.?:?|tel:?)?\s*(\+?[\d\s()./-]{6,})$/i,
    {bg: 'Това е телефонен номер, а не адрес: {actual}.', en: 'This is a telephone number, and no address: {actual}.'},
    MEANT,
    '"tel:$1"',
  ],
  [
    FILE,
    {bg: 'Това е само име на файл: {actual}.', en: 'This is the name of a file only: {actual}.'},
    {
      bg: 'Ако файлът е до JSON файла, да се напише {meant}; ако е другаде – целият му адрес: "https://…".',
      en: 'Where the file is beside the JSON file, write {meant}; where it is elsewhere, its whole address: "https://…".',
    },
    '"./$&"',
  ],
  [
    /^(?!https?:\/\/[^/])h?t{0,3}p?s?(?::\/{0,3}|\/\/|;\/\/)([\p{L}\d-]+(?:\.[\p{L}\d-]+)+\S*)$/iu,
    {bg: 'Началото на адреса {actual} е сгрешено.', en: 'The beginning of the address {actual} is wrong.'},
    MEANT,
    '"https://$1"',
  ],
  [
    /^[^]*?(https?:\/\/[^\s"<>]*[^\s"<>.,;)])[^]*$/i,
    {bg: 'Около адреса има друг текст: {actual}.', en: 'There is other text around the address: {actual}.'},
    {bg: 'Да остане само адресът: {meant}.', en: 'Leave the address alone: {meant}.'},
    '"$1"',
  ],
  [
    /^@\S+$/,
    {bg: 'Това е име на профил, а не адрес: {actual}.', en: 'This is the name of a profile, and no address: {actual}.'},
    {
      bg: 'Да се отвори профилът и да се копира адресът му: "https://…".',
      en: 'Open the profile, and copy its address: "https://…".',
    },
  ],
];

/** @param spot the value, or the nearest around it */
export const explain = ({path, expected, actual}: ValidationIssue, spot: Spot | undefined): ExplainedIssue => {
  const key = /[^.]*$/.exec(path)?.[0] ?? path;
  const owner = spot?.path === path ? spot.parent : spot;
  const values = {
    key,
    expected,
    actual: actual ?? '',
    address: actual?.slice(1, -1).trim() ?? '',
    owner: droppedRecord(owner)?.path ?? '',
    record: exampleOf(spot?.field),
  };
  if (actual === undefined) {
    const requirement = owner && parts(fieldsOf(owner)[key] ?? owner.field).requirement;
    return {...missing(key, owner, requirement), values};
  }
  const field = spot?.field;
  const why = consequence(spot?.path === path && !hasOtherTranslation(spot) ? spot.requirement : undefined, path);
  if (expected.startsWith('≤'))
    return {
      rule: 'too-long',
      explanation: {
        what: {bg: 'Дължината е {actual}; най-много: {max}.', en: 'The length is {actual}; at most: {max}.'},
        why: {bg: 'Излишното не се показва.', en: 'What is too much does not show.'},
        cure: {bg: 'Да се съкрати или да се раздели.', en: 'Shorten it, or split it.'},
      },
      values: {...values, max: expected.replace('≤ ', '')},
    };
  if (field && 'form' in field)
    return {
      rule: 'wrong-value',
      explanation: {
        what: {bg: '{actual} не е в очаквания вид.', en: '{actual} is not in the form that is expected.'},
        why:
          field === (country as Field)
            ? {bg: 'Показва се така, както е написано.', en: 'It shows as it is written.'}
            : {bg: 'Показва се така, както е написано, без връзка.', en: 'It shows as it is written, without a link.'},
        cure: meantBy(field, spot.node.value)[0]
          ? MEANT
          : {bg: 'Да се напише така: {expected}.', en: 'Write it like this: {expected}.'},
      },
      values: {...values, meant: meantBy(field, spot.node.value)[0] ?? ''},
    };
  const isAddress = spot?.kind === 'address';
  const given = stringOf(spot?.node)?.trim() ?? '';
  const [pattern, addressIs, addressCure, right] =
    (isAddress &&
      ADDRESSES.find(
        ([one, , , to]) => one.test(given) && !(field === (imageUrl as Field) && /^"(mailto|tel)/.test(to ?? '')),
      )) ||
    [];
  if (pattern && addressIs && addressCure) {
    const meant = right
      ? (pattern.exec(given)?.[0] ?? '').replace(pattern, right).replace(/(?<=^"tel:.*)[^+\d"]/g, '')
      : '';
    return {
      rule: 'unusable-address',
      explanation: {what: addressIs, why, cure: addressCure},
      values: {...values, meant},
    };
  }
  if (isAddress && BARE.test(values.address))
    return {
      rule: 'address-without-scheme',
      explanation: {
        what: {bg: 'Адресът {actual} е без https:// отпред.', en: 'The address {actual} has no https:// before it.'},
        why,
        cure: {bg: 'Да се напише "https://{address}".', en: 'Write "https://{address}".'},
      },
      values,
    };
  if (isAddress)
    return {
      rule: 'unusable-address',
      explanation: {
        what: {
          bg: 'Това не е адрес, който може да се отвори: {actual}.',
          en: 'This is no address that can be opened: {actual}.',
        },
        why,
        cure: ADDRESS,
      },
      values,
    };
  const [meant, other] = meantBy(field, spot?.node.value);
  const isText = spot?.kind === 'translation' || spot?.kind === 'text';
  const cure = meant
    ? other
      ? {
          bg: 'Да се напише {meant} (или {other}, ако месецът е отпред).',
          en: 'Write {meant} (or {other}, if the month comes first).',
        }
      : MEANT
    : isText && given === '' && spot.node.type === 'string'
      ? EMPTY
      : cureOf(isText ? (expected === '"…"' ? text : undefined) : field, expected);
  return {
    rule: 'wrong-value',
    explanation: {what: {bg: 'Тук не може да стои {actual}.', en: '{actual} does not belong here.'}, why, cure},
    values: {...values, meant: meant ?? '', other: other ?? ''},
  };
};
