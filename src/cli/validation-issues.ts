import type {ValidationIssue} from '../content/errors.js';
import {
  boolean,
  contactUrl,
  count,
  currency,
  date,
  imageUrl,
  languageTag,
  lines,
  number,
  positive,
  prose,
  text,
  url,
  webUrl,
} from '../content/fields.js';
import type {Field} from '../content/fields.js';
import {country, email, hours, phoneNumber} from '../content/contact.js';
import {figure} from '../content/figure.js';
import {focus} from '../content/records.js';
import {addressSlip, NO_ADDRESS} from './address-slips.js';
import {isRead, meantBy} from './meant-by.js';
import type {Meant} from './meant-by.js';
import {stringOf} from './rule.js';
import {properties} from './tree.js';
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
  bg: 'Напишете текст: "…" или {"bg": "…", "en": "…"}.',
  en: 'Write a text: "…", or {"bg": "…", "en": "…"}.',
};
const EMPTY: Message = {
  bg: 'Напишете текста или изтрийте ключа; за превод, който нарочно го няма: null.',
  en: 'Write the text, or delete the key; for a translation that is left out on purpose, null.',
};
const NUMBER: Message = {
  bg: 'Напишете само число, без кавички: {expected}.',
  en: 'Write a number only, without quotes: {expected}.',
};
const ADDRESS: Message = {
  bg: 'Напишете един пълен адрес: "https://example.org/…"; за файл от същия сайт: "/…" или "./…".',
  en: 'Write one whole address: "https://example.org/…"; for a file of the same site "/…" or "./…".',
};
const LIST: Message = {
  bg: 'Сложете го в квадратни скоби, дори да е само едно: […].',
  en: 'Put it into square brackets, even where there is only one: […].',
};
const RECORD: Message = {bg: 'Напишете така: {record}.', en: 'Write it like this: {record}.'};

/** What is expected where a language belongs. */
const LANGUAGE = '"bg", "en"';
const LIKE_THIS: Message = {bg: 'Напишете така: {expected}.', en: 'Write it like this: {expected}.'};

/** How to write what belongs there. */
const CURES = new Map<Field, Message>([
  [text, BETWEEN_QUOTES],
  [lines, BETWEEN_QUOTES],
  [prose, BETWEEN_QUOTES],
  [url, ADDRESS],
  [contactUrl, ADDRESS],
  [webUrl, ADDRESS],
  [imageUrl, ADDRESS],
  [
    date,
    {
      bg: 'Напишете, каквото е известно: "2016", "2016-03" или "2016-03-01"; думите преместете в друго поле.',
      en: 'Write what is known: "2016", "2016-03" or "2016-03-01"; put words into another text.',
    },
  ],
  [boolean, {bg: 'Напишете true или false, без кавички.', en: 'Write true or false, without quotes.'}],
  [number, NUMBER],
  [positive, NUMBER],
  [count, NUMBER],
  [phoneNumber, LIKE_THIS],
  [email, LIKE_THIS],
  [
    hours,
    {
      bg: 'Напишете от колко до колко часа: "9–17"; с почивка: ["9–12", "13–17"].',
      en: 'Write from when until when: "9–17"; with a break, ["9–12", "13–17"].',
    },
  ],
  [focus, LIKE_THIS],
  [
    country,
    {
      bg: 'Напишете двете букви на държавата, например "BG" за България или "GR" за Гърция.',
      en: 'Write the two letters of the country, such as "BG" for Bulgaria or "GR" for Greece.',
    },
  ],
  [currency, {bg: 'Напишете трите букви на валутата: "EUR".', en: 'Write the three letters of the currency: "EUR".'}],
] as [Field, Message][]);

const cureOf = (field: Field | undefined, expected: string): Message => {
  if (expected === '[…]') return LIST;
  if (expected === '{…}') return RECORD;
  const known = field && CURES.get(field);
  if (known) return known;
  const {fields, of} = field ? parts(field) : {};
  if (fields) return RECORD;
  if (of) return LIST;
  return {bg: 'Напишете тук: {expected}.', en: 'What can be written here: {expected}.'};
};

/** A record of a kind with what it must have, or with all that it may have: `{"number": …}`. */
const exampleOf = (field: Field | undefined, value: unknown): string => {
  const all = Object.entries((field && parts(field).fields) ?? {});
  const needed = all.filter(([, {requirement}]) => requirement === 'required' || requirement === 'recommended');
  const shown = needed[0] ? needed : all;
  // What is there already stands in the first that can take it.
  const first = shown.find(([, one]) => typeof value === 'string' && isRead(one, value))?.[0];
  return `{${shown.map(([key]) => `"${key}": ${key === first ? JSON.stringify(value) : '…'}`).join(', ')}}`;
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
        what: {
          bg: 'Изображението няма алтернативен текст („alt“).',
          en: 'The picture has no alternative text ("alt").',
        },
        why: {
          bg: 'Незрящите не разбират какво показва.',
          en: 'Whoever cannot see does not learn what it shows.',
        },
        cure: {
          bg: 'Опишете го с едно изречение: "alt": "…"; ако е само за украса: "alt": "".',
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
          bg: 'Напишете какво е преброено: "label": "участници".',
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
  return {rule: 'missing-value', explanation: {what, why, cure: {bg: 'Добавете "{key}": …', en: 'Add "{key}": …'}}};
};

/** What is meant by what is written there. */
const meantAt = (spot: Spot, path: string, expected: string, actual: string): Meant | undefined => {
  const {field, key, parent, requirement, node} = spot;
  // A language that is a key: the value is right.
  if (spot.kind === 'translation' && expected === LANGUAGE)
    return meantBy({field: languageTag, value: JSON.parse(actual), key});
  return meantBy({
    field,
    value: node.value,
    key,
    isEntry: path.endsWith(']'),
    // What stands for a whole record is as needed as that.
    isOptional: (parent?.node === node ? parent.requirement : requirement) === undefined,
    around: parent && Object.keys(fieldsOf(parent)),
    given: parent && properties(parent.node).map((one) => one.key),
  });
};

/** @param spot the value, or the nearest around it */
export const explain = ({path, expected, actual}: ValidationIssue, spot: Spot | undefined): ExplainedIssue => {
  const key = /[^.]*$/.exec(path)?.[0] ?? path;
  const owner = spot?.path === path ? spot.parent : spot;
  const values = {
    key,
    expected,
    actual: actual ?? '',
    owner: droppedRecord(owner)?.path ?? '',
    record: exampleOf(spot?.field, spot?.node.value),
  };
  if (actual === undefined) {
    const requirement = owner && parts(fieldsOf(owner)[key] ?? owner.field).requirement;
    return {...missing(key, owner, requirement), values};
  }
  const field = spot?.field;
  const meant = spot?.path === path ? meantAt(spot, path, expected, actual) : undefined;
  const why = consequence(spot?.path === path && !hasOtherTranslation(spot) ? spot.requirement : undefined, path);
  if (expected.startsWith('≤'))
    return {
      rule: 'too-long',
      explanation: {
        what: {bg: 'Дължината е {actual}; най-много: {max}.', en: 'The length is {actual}; at most: {max}.'},
        why: {bg: 'Излишното не се показва.', en: 'What is too much does not show.'},
        cure: {bg: 'Съкратете го или го разделете.', en: 'Shorten it, or split it.'},
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
        cure: meant?.cure ?? cureOf(field, expected),
      },
      values: {...values, ...meant},
    };
  const given = stringOf(spot?.node)?.trim() ?? '';
  if (spot?.kind === 'address') {
    const slip = meant ? undefined : addressSlip(spot.field, given);
    return {
      rule: slip?.rule ?? 'unusable-address',
      explanation: {what: slip?.what ?? NO_ADDRESS, why, cure: meant?.cure ?? slip?.cure ?? ADDRESS},
      values: {...values, meant: slip?.meant ?? ''},
    };
  }
  const isText = spot?.kind === 'translation' || spot?.kind === 'text';
  const cure =
    meant?.cure ??
    (isText && given === '' && spot.node.type === 'string'
      ? EMPTY
      : cureOf(isText ? (expected === '"…"' ? text : undefined) : field, expected));
  return {
    rule: 'wrong-value',
    explanation: {what: {bg: 'Тук не може да стои {actual}.', en: '{actual} does not belong here.'}, why, cure},
    values: {...values, ...meant},
  };
};
