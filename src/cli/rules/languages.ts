import {languageTag} from '../../content/fields.js';
import type {Field} from '../../content/fields.js';
import {baseLanguage, canonicalTag} from '../../content/language-tag.js';
import {MEANT} from '../meant-by.js';
import {isLanguage, languageCalled} from '../meant-names.js';
import {stringOf} from '../rule.js';
import type {Context, Violation, Rule} from '../rule.js';
import {child, properties} from '../tree.js';
import type {Node, Property} from '../tree.js';
import type {Spot} from '../walk.js';
import type {Message} from '../messages.js';

/** The languages that widgets speak, and files are written in. */
const OURS = ['bg', 'en'] as const;
const isOurs = (tag: string): boolean => OURS.some((ours) => ours === tag);
const NAMES: Readonly<Record<(typeof OURS)[number], Message>> = {
  bg: {bg: 'на български', en: 'in Bulgarian'},
  en: {bg: 'на английски', en: 'in English'},
};

/** The first string with letters: without them, a string is in no language. */
const firstWords = (strings: readonly Node[]): string | undefined =>
  stringOf(strings.find((one) => /\p{L}/u.test(stringOf(one) ?? '')));

/** Which of our languages a text has, `null` included; undefined where it needs none: a number, `*`, decoration. */
const languages = (
  {node, language, strings}: Spot,
  isThere: (text: Property) => boolean = () => true,
): readonly string[] | undefined => {
  if (!firstWords(strings)) return undefined;
  const tags =
    node.type === 'object'
      ? properties(node)
          .filter(isThere)
          .map(({key}) => canonicalTag(key) ?? key)
      : [language];
  if (tags.includes('*')) return undefined;
  const bases = tags.map(baseLanguage);
  return OURS.filter((ours) => bases.includes(ours));
};

/** Whether a text says something, and is neither empty nor left out on purpose. */
const isWritten = ({value}: Property): boolean => value.type !== 'null' && value.value !== '';

interface Translated {
  /** Some text is in both languages. */
  readonly some: boolean;
  /** Half of the texts are, or more. */
  readonly most: boolean;
}
const counted = new WeakMap<Context, Translated>();
const translated = (context: Context): Translated => {
  const known = counted.get(context);
  if (known) return known;
  let [one, both] = [0, 0];
  for (const spot of context.spots) {
    const count = spot.kind === 'text' ? languages(spot, isWritten)?.length : 0;
    if (count === 1) one++;
    if (count === OURS.length) both++;
  }
  const result = {some: both > 0, most: both > 0 && both >= one};
  counted.set(context, result);
  return result;
};

const EXAMPLES: Message = {bg: 'Напишете например "bg", "en" или "en-GB".', en: 'For example: "bg", "en", "en-GB".'};

/** What is odd about a language tag; it is fixed where nothing else has the right one. */
const oddTag = (tag: string, at: Pick<Node, 'offset'>, others: readonly string[] = []): readonly Violation[] => {
  const known = canonicalTag(tag);
  if (!known || isOurs(tag)) return [];
  const base = baseLanguage(known);
  // Three letters are left alone: there are thousands of languages, and only some have a name everywhere.
  // A private or an old tag has no language that a name could be looked up for.
  if (base.includes('-')) return [];
  const meant = languageCalled(tag.trim());
  if (meant) return [{at, values: {tag, meant: JSON.stringify(meant)}, cure: MEANT}];
  if (base.length !== 3 && !isLanguage(base)) return [{at, values: {tag}, cure: EXAMPLES}];
  if (!tag.includes('_')) return [];
  const changes = [...tag.matchAll(/_/g)].map(({index}) => ({start: index, end: index + 1, content: '-'}));
  return [{at, values: {tag, right: known}, changes: others.includes(known) ? undefined : changes}];
};

export const languageRules: readonly Rule[] = [
  {
    id: 'missing-language',
    kinds: ['record', 'list'],
    what: {
      bg: 'Файлът не казва на кой език са текстове като „{text}“.',
      en: 'The file does not say in which language texts such as "{text}" are.',
    },
    why: {
      bg: 'Екранните четци ги изговарят на езика на страницата, а читателите не научават, че са на друг.',
      en: 'Screen readers speak them in the language of the page, and nothing tells readers that they are in another.',
    },
    cure: {
      bg: 'Добавете в началото на файла "lang": "bg" (или друг език); списък напишете така: {"lang": "bg", "items": […]}, а име, което е еднакво на всички езици, така: {"*": "…"}.',
      en: 'Add "lang": "bg" (or another language) at the beginning of the file; around a bare list {"lang": "bg", "items": […]}. A name that is the same in all languages is written {"*": "…"}.',
    },
    // Once for the file: one `lang` is enough for all of it.
    find: ({node: whole}, {root, spots}) => {
      if (whole !== root || child(root, 'lang')) return [];
      for (const {kind, node, path, parent, language, strings} of spots) {
        // Not what stands under the key `*`: that is the same in all languages on purpose.
        const isPlain = kind === 'translation' && language === '*' && node === parent?.node;
        const words = isPlain ? firstWords(strings) : undefined;
        if (words) return [{at: node, path, values: {text: words.slice(0, 40)}}];
      }
      return [];
    },
  },
  {
    id: 'missing-translation',
    kinds: ['text'],
    what: {
      bg: 'Текстът липсва {language}.',
      en: 'The text is missing {language}.',
    },
    why: {
      bg: 'Други текстове във файла са на два езика; този ще се покаже на чужд за читателя език.',
      en: 'Other texts of the file are in two languages; this one will show in a language that the reader may not know.',
    },
    cure: {
      bg: 'Добавете "{tag}": "…"; ако нарочно го няма, "{tag}": null; ако е еднакво на всички езици (име): {"*": "…"}.',
      en: 'Add "{tag}": "…"; if it is left out on purpose, "{tag}": null; if it is the same in all languages (a name), {"*": "…"}.',
    },
    find: (spot, context) => {
      if (OURS.every((tag) => child(spot.node, tag))) return [];
      const has = languages(spot);
      // What is empty is told as that.
      if (has?.length !== 1 || properties(spot.node).some(({value}) => value.value === '')) return [];
      const {some, most} = translated(context);
      // Whoever writes {"bg": …} means to add the rest; a plain text may be meant as it is.
      if (!(spot.node.type === 'object' ? some : most)) return [];
      const tag = has[0] === 'bg' ? 'en' : 'bg';
      return [{values: {language: NAMES[tag], tag}}];
    },
  },
  {
    id: 'language-tag',
    kinds: ['text', 'plain'],
    what: {bg: '„{tag}“ не е правилно означение на език.', en: '"{tag}" is not how a language is written.'},
    why: {
      bg: 'Браузърите, търсачките и екранните четци не познават езика или го отгатват.',
      en: 'Browsers, searches and screen readers do not know the language, or guess it.',
    },
    cure: {bg: 'Напишете го с дефис: {right}.', en: 'Write a hyphen: {right}.'},
    find: ({kind, node, field, path}) => {
      if (kind === 'text') {
        const given = properties(node).filter(({key}) => key !== '*');
        return given
          .filter(({key}) => !isOurs(key))
          .flatMap((own) => {
            const {key} = own;
            const others = given.filter((other) => other !== own).map((other) => canonicalTag(other.key) ?? '');
            return oddTag(key, own, others).map((violation) => ({...violation, path: `${path}.${key}`}));
          });
      }
      const tag = field === (languageTag as Field) ? stringOf(node) : undefined;
      return tag ? oddTag(tag, node) : [];
    },
  },
];
