import {CommandError} from '../cli/command-error.js';
import {decode} from '../cli/file-kind.js';
import {download, isAddress, read} from '../cli/input.js';
import {NgoError} from '../content/errors.js';
import {MAX_BYTES} from '../content/limits.js';
import {isPage} from './kind.js';
import {openMessages} from './open-messages.js';
import {linksIn} from './page-links.js';
import type {PageLinks} from './page-links.js';
import type {Say} from './progress.js';
import type {Dropped, Source} from './source.js';
import {isPostsAddress, readPosts} from './wordpress-pages.js';

/** What was named on the command line, as readers take it, and what its owner should know of where it is from. */
export interface Opened {
  readonly source: Source;
  readonly notes: readonly Dropped[];
}

const ACCEPT =
  'application/json, application/feed+json, application/rss+xml, application/atom+xml, text/csv, */*;q=0.5';

/** Follows a page to what programs read; a page that leads nowhere is the source itself. */
const follow = async (page: Source, address: string, say: Say): Promise<Opened> => {
  const {posts, feed}: PageLinks = linksIn(new TextDecoder().decode(page.bytes), address);
  const to = posts ?? feed;
  if (to === undefined) return {source: page, notes: []};
  const note: Dropped = {place: address, message: openMessages.follows, values: {address: to}};
  if (posts === undefined) {
    const {bytes, baseUrl} = await download(to, ACCEPT);
    return {source: {name: to, bytes, baseUrl}, notes: [note]};
  }
  try {
    const {source, notes} = await readPosts(posts, say);
    return {source, notes: [note, ...notes]};
  } catch (thrown) {
    if (!(thrown instanceof CommandError) || feed === undefined) throw thrown;
    // Records have other ids in a feed: to take it unasked would lose what a person has done to those of the file.
    const {text, values} = thrown;
    const {tryFeed} = openMessages;
    throw new CommandError({bg: text.bg + tryFeed.bg, en: text.en + tryFeed.en}, {...values, feed});
  }
};

const openAddress = async (name: string, say: Say): Promise<Opened> => {
  if (isPostsAddress(name)) return readPosts(name, say);
  const {bytes, baseUrl} = await download(name, ACCEPT);
  const source = {name, bytes, baseUrl};
  return isPage(source) ? follow(source, baseUrl, say) : {source, notes: []};
};

/** The same errors as sentences: what reads files for pages says too large by a code. */
const withSentence = async <T>(file: string, work: Promise<T>): Promise<T> => {
  try {
    return await work;
  } catch (thrown) {
    if (!(thrown instanceof NgoError)) throw thrown;
    throw new CommandError(openMessages.tooLarge, {file, limit: MAX_BYTES / 2 ** 20});
  }
};

/**
 * Reads a file beside a source, as it is: a list, a mapping.
 *
 * @throws {CommandError} where it cannot be read
 */
export const readBeside = async (name: string, input: AsyncIterable<Uint8Array>): Promise<string> => {
  const {bytes} = await withSentence(name, read(name, input));
  return decode(bytes).text ?? '';
};

/**
 * Opens a file, an address or, for `-`, the standard input.
 *
 * @throws {CommandError} where it cannot be read
 */
export const open = async (name: string, input: AsyncIterable<Uint8Array>, say: Say): Promise<Opened> => {
  say(openMessages.reading, {file: name});
  if (isAddress(name)) return withSentence(name, openAddress(name, say));
  const {bytes} = await withSentence(name, read(name, input));
  return {source: {name, bytes, baseUrl: undefined}, notes: []};
};
