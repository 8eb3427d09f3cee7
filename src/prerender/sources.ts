import {relative} from 'node:path';
import {read as readInput, rethrow} from '../cli/input.js';
import {messages} from '../cli/messages.js';
import {NgoError, toNgoError} from '../content/errors.js';
import {parseInlineJson, parseJson} from '../content/inline-json.js';
import type {SourceKind} from '../source/load.js';
import type {Element, Owner} from './owners.js';
import {attributeOf} from './owners.js';
import type {Place} from './place.js';

/** What an address or a file gave, and where it finally came from. */
export interface Answer {
  readonly content: Uint8Array | string;
  readonly url?: string;
}
/** Reads a file, by its path, or an address. */
export type Read = (name: string) => Promise<Answer>;

const nothing = async function* (): AsyncGenerator<Uint8Array> {};

/** Reads as the program does: within its limits of time and size. */
export const readAnything: Read = async (name) => {
  const {bytes, baseUrl} = await readInput(name, nothing());
  return {content: bytes, url: baseUrl};
};

/** The same, but each name once. */
export const once = (read: Read): Read => {
  const answers = new Map<string, Promise<Answer>>();
  return (name) => {
    const answer = answers.get(name) ?? read(name);
    answers.set(name, answer);
    return answer;
  };
};

/** Where a widget's data is, in the order in which the widget looks. */
export type Source =
  | {readonly kind: Exclude<SourceKind, 'url' | 'property'>; readonly text: string}
  | {readonly kind: 'url'; readonly src: string};

/** The scripts among an element's children that hold its data. */
export const dataScriptsOf = ({element}: Owner): readonly Element[] =>
  element.childNodes.flatMap((child) =>
    'tagName' in child && child.tagName === 'script' && attributeOf(child, 'type')?.toLowerCase() === 'application/json'
      ? [child]
      : [],
  );

/** How an attribute of the widget is called on its owner. */
export const nameOn = ({isPlaceholder}: Owner, name: string): string => (isPlaceholder ? `data-${name}` : name);

export const sourceOf = (owner: Owner): Source | undefined => {
  const data = attributeOf(owner.element, nameOn(owner, 'data'));
  if (data !== undefined) return {kind: 'attribute', text: data};
  const [script] = dataScriptsOf(owner);
  if (script) {
    const text = script.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
    return {kind: 'child', text};
  }
  const src = attributeOf(owner.element, nameOn(owner, 'src'));
  return src === undefined ? undefined : {kind: 'url', src};
};

/** A widget's JSON, and what its addresses are relative to. */
export interface Data {
  readonly json: unknown;
  readonly baseUrl: string;
}

/** The absolute address of a source; undefined where it is none. */
export const addressOf = (src: string, place: Place): string | undefined => {
  try {
    const {href, protocol} = new URL(src.trim(), place.base);
    return src.trim() && /^https?:$/.test(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
};

const textOf = (content: Uint8Array | string): string => {
  if (typeof content === 'string') return content;
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(content);
  } catch (thrown) {
    throw toNgoError(thrown, new NgoError('ENCODING'));
  }
};

/**
 * @throws {NgoError} where it is no JSON, with the name of its file or its address
 * @throws {CommandError} where it cannot be read
 */
export const dataAt = async (address: string, place: Place, read: Read): Promise<Data> => {
  const file = place.fileOf(address);
  const name = file ? relative('', file) : address;
  try {
    const {content, url} = await read(name);
    return {json: parseJson(textOf(content)), baseUrl: file ? address : (url ?? address)};
  } catch (thrown) {
    if (thrown instanceof NgoError) thrown.url = name;
    return rethrow(thrown, messages.unreadable, name);
  }
};

/** @throws {NgoError} where it is no JSON */
export const dataIn = ({kind, text}: Exclude<Source, {kind: 'url'}>, place: Place): Data => ({
  json: kind === 'child' ? parseInlineJson(text) : parseJson(text, 'ATTR_JSON'),
  baseUrl: place.base,
});
