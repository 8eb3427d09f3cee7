/** Texts of IATI, each in the languages that it is written in. */
import {canonicalTag} from '../content/language-tag.js';
import {lineOf, proseOf} from './prose.js';
import type {Block} from './prose.js';
import type {Json} from './source.js';
import {asHtml, MARKUP} from './texts.js';
import {elementsOf, textOf} from './xml.js';
import type {XmlElement} from './xml.js';

/** Which languages hold where nothing else is said. */
export interface Languages {
  readonly document: string | undefined;
  readonly activity: string | undefined;
}

export const languageIn = ({attributes}: XmlElement): string | undefined => canonicalTag(attributes.get('xml:lang'));

/** The blocks of some elements, by language: their narratives or, before 2.01, their own text. */
const blocksOf = (elements: readonly XmlElement[], {activity}: Languages): ReadonlyMap<string, readonly Block[]> => {
  const found = new Map<string, readonly Block[]>();
  for (const element of elements) {
    const narratives = elementsOf(element, 'narrative');
    for (const one of narratives[0] ? narratives : [element]) {
      const text = textOf(one);
      const {blocks} = proseOf(MARKUP.test(text) ? text : asHtml(text));
      const language = languageIn(one) ?? languageIn(element) ?? activity ?? '';
      if (blocks.length) found.set(language, [...(found.get(language) ?? []), ...blocks]);
    }
  }
  return found;
};

const localized = (
  elements: readonly XmlElement[],
  languages: Languages,
  as: (blocks: readonly Block[]) => Json,
): Json | undefined => {
  const entries = [...blocksOf(elements, languages)].map(([language, blocks]) => [language, as(blocks)] as const);
  const [first] = entries;
  if (!first) return undefined;
  // A text of which nobody says the language is a plain one, and so is one in the document's.
  const isPlain = entries.every(([language]) => language === '' || language === languages.document);
  return isPlain ? first[1] : Object.fromEntries(entries.filter(([language]) => language !== ''));
};

/** One line, in its languages. */
export const lineIn = (elements: readonly XmlElement[], languages: Languages): Json | undefined =>
  localized(elements, languages, lineOf);

/** Paragraphs, in their languages. */
export const proseIn = (elements: readonly XmlElement[], languages: Languages): Json | undefined =>
  localized(elements, languages, (blocks) =>
    blocks.length === 1 && typeof blocks[0] === 'string' ? blocks[0] : blocks,
  );

/** Any of its languages, to name it in a message. */
export const anyOf = (text: Json | undefined): string =>
  typeof text === 'string' ? text : String(Object.values(Object(text) as object)[0] ?? '');
