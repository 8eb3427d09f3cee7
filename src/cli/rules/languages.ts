import type {Node} from 'jsonc-parser';
import {languageTag} from '../../content/fields.js';
import type {Field} from '../../content/fields.js';
import {baseLanguage, canonicalTag} from '../../content/language-tag.js';
import {stringOf} from '../rule.js';
import type {Context, Hit, Rule} from '../rule.js';
import {properties} from '../tree.js';
import type {Spot} from '../walk.js';
import type {Words} from '../words.js';

/** The languages that widgets speak, and files are written in. */
const OURS = ['bg', 'en'] as const;
const NAMES: Readonly<Record<(typeof OURS)[number], Words>> = {
  bg: {bg: 'на български', en: 'in Bulgarian'},
  en: {bg: 'на английски', en: 'in English'},
};

/** Which of our languages a text has, `null` included; undefined where it needs none: a number, `*`, decoration. */
const languages = ({node, lang, strings}: Spot): readonly string[] | undefined => {
  if (!strings.some((one) => /\p{L}/u.test(stringOf(one) ?? ''))) return undefined;
  const tags = node.type === 'object' ? properties(node).map(({key}) => canonicalTag(key) ?? key) : [lang];
  if (tags.includes('*')) return undefined;
  return OURS.filter((ours) => tags.some((tag) => baseLanguage(tag) === ours));
};

interface Translated {
  /** Some text is in both languages. */
  readonly some: boolean;
  /** Half of the texts are, or more. */
  readonly most: boolean;
}
const counted = new WeakMap<readonly Spot[], Translated>();
const translated = ({spots}: Context): Translated => {
  const known = counted.get(spots);
  if (known) return known;
  const texts = spots.filter(({kind}) => kind === 'text').map(languages);
  const both = texts.filter((tags) => tags?.length === OURS.length).length;
  const one = texts.filter((tags) => tags?.length === 1).length;
  const result = {some: both > 0, most: both > 0 && both >= one};
  counted.set(spots, result);
  return result;
};

/** Names of languages in their short form; codes that are none have no name. */
const names = new Intl.DisplayNames('en', {type: 'language', fallback: 'none'});

const EXAMPLES: Words = {bg: 'Например: "bg", "en", "en-GB".', en: 'For example: "bg", "en", "en-GB".'};

/** What is odd about a language tag; it is mended where nothing else has the right one. */
const oddTag = (tag: string, at: Node, others: readonly string[] = []): readonly Hit[] => {
  const known = canonicalTag(tag);
  if (!known) return [];
  const base = baseLanguage(known);
  // Three letters are left alone: there are thousands of languages, and only some have a name everywhere.
  if (base.length !== 3 && !names.of(base)) return [{at, values: {tag}, cure: EXAMPLES}];
  if (!tag.includes('_')) return [];
  const changes = [...tag.matchAll(/_/g)].map(({index}) => ({start: index, end: index + 1, content: '-'}));
  return [{at, values: {tag, right: known}, changes: others.includes(known) ? undefined : changes}];
};

export const languageRules: readonly Rule[] = [
  {
    id: 'missing-translation',
    on: ['text'],
    what: {
      bg: 'Текстът липсва {language}.',
      en: 'The text is missing {language}.',
    },
    why: {
      bg: 'Други текстове във файла са на два езика; този ще се покаже на чужд за читателя език.',
      en: 'Other texts of the file are in two languages; this one will show in a language that the reader may not know.',
    },
    cure: {
      bg: 'Да се добави "{tag}": "…"; ако нарочно го няма, "{tag}": null; ако е еднакво на всички езици (име): {"*": "…"}.',
      en: 'Add "{tag}": "…"; if it is left out on purpose, "{tag}": null; if it is the same in all languages (a name), {"*": "…"}.',
    },
    find: (spot, context) => {
      const has = languages(spot);
      const {some, most} = translated(context);
      // Whoever writes {"bg": …} means to add the rest; a plain text may be meant as it is.
      if (has?.length !== 1 || !(spot.node.type === 'object' ? some : most)) return [];
      const tag = has[0] === 'bg' ? 'en' : 'bg';
      return [{values: {language: NAMES[tag], tag}}];
    },
  },
  {
    id: 'language-tag',
    on: ['text', 'plain'],
    what: {bg: '„{tag}“ не е правилно означение на език.', en: '"{tag}" is not how a language is written.'},
    why: {
      bg: 'Браузърите, търсачките и екранните четци не познават езика или го отгатват.',
      en: 'Browsers, searches and screen readers do not know the language, or guess it.',
    },
    cure: {bg: 'Да се пише с тире: {right}.', en: 'Write a hyphen: {right}.'},
    find: ({kind, node, field, path}) => {
      if (kind === 'text') {
        const given = properties(node).filter(({key}) => key !== '*');
        return given.flatMap(({key, name}) => {
          const others = given.filter((other) => other.name !== name).map((other) => canonicalTag(other.key) ?? '');
          return oddTag(key, name, others).map((hit) => ({...hit, path: `${path}.${key}`}));
        });
      }
      const tag = field === (languageTag as Field) ? stringOf(node) : undefined;
      return tag ? oddTag(tag, node) : [];
    },
  },
];
