import type {StrResult} from '@lit/localize';
import {canonicalTag} from '../content/language-tag.js';
import {templates as bg} from './generated/bg.js';
import {broadened} from './lookup.js';

type Listener = () => void;

const joined = (strings: readonly string[], values: readonly unknown[]): string =>
  strings.map((part, index) => (index ? `${values[index - 1]}${part}` : part)).join('');

/** A translation as one text, with `{0}`, `{1}` where the values of the source go. */
const textOf = (template: string | StrResult): string =>
  typeof template === 'string'
    ? template
    : joined(
        template.strings,
        template.values.map((index) => `{${index}}`),
      );

const textsOf = (templates: Readonly<Record<string, string | StrResult>>): [id: string, text: string][] =>
  Object.entries(templates).map(([id, template]) => [id, textOf(template)]);

/** Our own words by language and id. English stands in the source: here is only what a page has put in its place. */
const languages = new Map<string, Map<string, string>>([
  ['bg', new Map(textsOf(bg))],
  ['en', new Map()],
]);
const listeners = new Set<Listener>();

/**
 * What the page has pushed: `['bg', {'link.more': 'Прочетете историята'}]`. A third member, `true`, says that these
 * are the words of a whole language: what the page has put in their place stays, whichever came first. What cannot be
 * read changes nothing.
 */
const take = (entry: unknown): void => {
  try {
    const [given, messages, whole] = entry as [unknown, Record<string, unknown>, unknown];
    const tag = canonicalTag(given);
    if (!tag || !Array.isArray(entry)) return;
    for (const [id, text] of Object.entries(messages)) {
      if (typeof text !== 'string' || !text.trim()) continue;
      const known = languages.get(tag) ?? new Map<string, string>();
      languages.set(tag, known);
      if (whole !== true || !known.has(id)) known.set(id, text);
    }
  } catch {
    // A page's mistake must not keep our file from loading.
  }
};

/**
 * One array for the page and for all our files on it, whatever their version: the page pushes before or after they
 * load, and each file that loads reads what is there, then listens.
 */
const page = globalThis as {ngoWidgetsMessages?: unknown};
const listen = (queue: unknown[]): unknown[] => {
  Reflect.set(page, 'ngoWidgetsMessages', queue);
  for (const entry of queue) take(entry);
  // That of the file before us, which listens in this way too.
  const push = queue.push.bind(queue);
  const pushAndTake = (...entries: unknown[]): number => {
    const length = push(...entries);
    for (const entry of entries) take(entry);
    for (const listener of listeners) listener();
    return length;
  };
  return Object.defineProperty(queue, 'push', {configurable: true, writable: true, value: pushAndTake});
};

/** The page's array where it is one that can be read and listened to, else one of our own. */
const queueOf = (): unknown[] => {
  try {
    // An element with this id has this name in `window`, too.
    if (Array.isArray(page.ngoWidgetsMessages)) return listen(page.ngoWidgetsMessages as unknown[]);
  } catch {
    // As above.
  }
  return listen([]);
};
const queue = queueOf();

/** Those of the messages that can be read: a mistake in one takes neither the others along nor the widget that asks for it. */
const readable = (tag: string, messages: Readonly<Record<string, string | StrResult>>): Record<string, string> => {
  const texts: Record<string, string> = {};
  for (const id of Object.keys(messages))
    try {
      texts[id] = textOf(messages[id] as string | StrResult);
    } catch {
      console.warn(
        `ngo-widgets: addMessages("${tag}", …): the message "${id}" is no text, and is left out: what stood there stands. Give a string, with {0} and {1} where the values go.`,
      );
    }
  return texts;
};

/**
 * Adds messages in a language, or puts a page's own wording in the place of ours. For all our files on the page; widgets
 * that are there are rendered anew. What is no text is left out, and the console names it.
 */
export const addMessages = (tag: string, messages: Readonly<Record<string, string | StrResult>>): void => {
  queue.push([tag, readable(tag, messages)]);
};

/** Calls back whenever messages have come. Returns what ends it. */
export const watchMessages = (listener: Listener): Listener => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The languages that there are words in now, as canonical tags. */
export const availableLanguages = (): readonly string[] => [...languages.keys()];

/** One of our own messages, in a language of {@link availableLanguages} or the nearest that has it; else as the source has it. */
export const message = (uiLanguage: string, source: string | StrResult, {id}: {id: string}): string => {
  for (const tag of broadened(uiLanguage)) {
    const text = languages.get(tag)?.get(id);
    if (text === undefined) continue;
    if (typeof source === 'string') return text;
    const {values} = source;
    return text.replace(/\{(\d+)\}/g, (place, index: string) => (index in values ? `${values[Number(index)]}` : place));
  }
  return typeof source === 'string' ? source : joined(source.strings, source.values);
};
