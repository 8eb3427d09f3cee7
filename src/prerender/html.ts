import {parse} from 'parse5';
import {CommandError} from '../cli/command-error.js';
import {messages} from './prerender-messages.js';
import {attributeOf, elementsIn} from './owners.js';

/** What a page begins as far as its encoding must be said (HTML, 13.2.3.2). */
const HEAD = 1024;

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** The encoding that a page says it is written in, in small letters. */
const saidEncoding = (text: string): string | undefined => {
  const metas = elementsIn(parse(text.slice(0, HEAD))).filter(({tagName}) => tagName === 'meta');
  return metas
    .map(
      (meta) =>
        attributeOf(meta, 'charset') ?? /charset=\s*["']?([^\s"';]+)/i.exec(attributeOf(meta, 'content') ?? '')?.[1],
    )
    .find((encoding) => encoding)
    ?.trim()
    .toLowerCase();
};

/**
 * The text of a page. What it begins with, `\uFEFF`, is part of it.
 *
 * @throws {CommandError} where it is no page, or not in UTF-8: written back, it would be another
 */
export const htmlOf = (bytes: Uint8Array, file: string): string => {
  let text: string;
  try {
    text = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes);
  } catch {
    throw new CommandError(messages.encoding, {file});
  }
  if (isJson(text)) throw new CommandError(messages.json, {file});
  if (!/<[a-z!]/i.test(text)) throw new CommandError(messages.noPage, {file});
  const encoding = saidEncoding(text);
  if (encoding && !/^utf-?8$/.test(encoding)) throw new CommandError(messages.encoding, {file});
  return text;
};
