import {isObject} from '../content/fields.js';
import {contentTags} from '../widgets.js';
import {hasItems, tagOfItems} from './contents.js';
import type {Draft} from './finding.js';
import {loadErrors, NOTHING_SHOWS} from './load-errors.js';
import type {Explanation} from './messages.js';
import {properties} from './tree.js';
import type {Node} from './tree.js';

const draftOf = (explanation: Explanation, {offset}: Node, values: Draft['values']): Draft => ({
  rule: 'wrong-shape',
  severity: 'error',
  path: '',
  offset,
  explanation,
  values,
});

const SINGLE: Explanation = {
  what: {bg: 'Това е един запис, без списък около него.', en: 'This is one record, without a list around it.'},
  why: NOTHING_SHOWS,
  cure: {
    bg: 'Напишете {"lang": "{lang}", "items": [ пред записа и ]} след него.',
    en: 'Write {"lang": "{lang}", "items": [ before the record, and ]} after it.',
  },
};
const WRAPPED: Explanation = {
  what: {
    bg: 'Съдържанието е едно ниво по-навътре, в "{key}".',
    en: 'The content is one level further in, in "{key}".',
  },
  why: NOTHING_SHOWS,
  cure: {
    bg: 'Изтрийте "{key}": със скобата { пред него, както и последната } на файла.',
    en: 'Delete "{key}": with the { before it, and the last } of the file.',
  },
};
const ENCODED_TWICE: Explanation = {
  what: {
    bg: 'Целият JSON е записан като един текст в кавички.',
    en: 'The whole JSON is written as one text in quotes.',
  },
  why: NOTHING_SHOWS,
  cure: {
    bg: 'Програмата, която го записва, го кодира два пъти: нека го прави веднъж. На ръка: изтрийте кавичката в началото и в края, а вместо \\" напишете ".',
    en: 'The program that writes it encodes it twice: let it do so once. By hand: delete the quote at the beginning and at the end, and write " instead of \\".',
  },
};
const NO_LIST: Pick<Explanation, 'what' | 'cure'> = {
  what: {bg: '"items" не е списък, а {actual}.', en: '"items" is no list, but {actual}.'},
  cure: {
    bg: 'Напишете записите в квадратни скоби: "items": [{…}, {…}].',
    en: 'Write the records in square brackets: "items": [{…}, {…}].',
  },
};

const short = (value: unknown): string => JSON.stringify(value).slice(0, 60);
const isListInText = (json: unknown): boolean => {
  try {
    return typeof json === 'string' && typeof JSON.parse(json) === 'object';
  } catch {
    return false;
  }
};

/** Why a file has no list of records. */
export const shapeError = (json: unknown): Pick<Draft, 'explanation' | 'values'> => {
  const explanation: Explanation = loadErrors.WRONG_SHAPE ?? ENCODED_TWICE;
  if (isListInText(json)) return {explanation: ENCODED_TWICE, values: {}};
  if (isObject(json) && json.items !== undefined && json.items !== null && !isObject(json.items))
    return {explanation: {...explanation, ...NO_LIST}, values: {actual: short(json.items)}};
  const detail = isObject(json) ? Object.keys(json).join(', ') : short(json);
  return {explanation, values: {detail: detail || '–'}};
};

interface Shaped {
  readonly json: unknown;
  readonly root: Node;
  readonly drafts: readonly Draft[];
}

/** A record that stands alone is checked as the only one of a list. */
export const asList = (json: unknown, root: Node, asked: string | undefined): Shaped => {
  const tag = root.type === 'object' && !hasItems(json) ? tagOfItems([json]) : undefined;
  if (!tag || (asked && tag !== asked)) return {json, root, drafts: []};
  return {
    json: [json],
    root: {type: 'array', offset: root.offset, length: root.length, entries: [root]},
    drafts: [draftOf(SINGLE, root, {lang: /\p{Script=Cyrillic}/u.test(JSON.stringify(json)) ? 'bg' : 'en'})],
  };
};

/** A file whose content is under one key is checked as what is there: `{"data": {"items": […]}}`. */
export const unwrapped = (json: unknown, root: Node): Shaped => {
  const [only, ...others] = properties(root);
  const inner = isObject(json) && only && !others[0] ? json[only.key] : undefined;
  const isWrapped = only && isObject(inner) && only.key !== 'items' && !contentTags.some((tag) => tag === only.key);
  const isContent = isWrapped && (hasItems(inner) || contentTags.some((tag) => Object.hasOwn(inner, tag)));
  return isContent
    ? {json: inner, root: only.value, drafts: [draftOf(WRAPPED, root, {key: only.key})]}
    : {json, root, drafts: []};
};
