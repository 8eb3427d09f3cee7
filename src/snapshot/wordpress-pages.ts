import {CommandError} from '../cli/command-error.js';
import {download} from '../cli/input.js';
import {MAX_RECORDS} from '../content/limits.js';
import {kindMessages, others} from './kind-messages.js';
import {kindOf} from './kind.js';
import {openMessages} from './open-messages.js';
import type {Say} from './progress.js';
import type {Dropped, Source} from './source.js';

/** As many as WordPress gives at once. */
const PER_PAGE = 100;
/** Seconds for all pages. */
const TOTAL_SECONDS = 300;
const TOTAL_MIB = 64;

/** Whether an address is one of WordPress's interface. */
export const isPostsAddress = (address: string): boolean => /\/wp-json(?:\/|$)|[?&]rest_route=/.test(address);

const pageAddress = (address: string, page: number): string => {
  const url = new URL(address);
  const {searchParams} = url;
  if (/\/wp-json\/?$/.test(url.pathname)) url.pathname = `${url.pathname.replace(/\/$/, '')}/wp/v2/posts`;
  if (!searchParams.has('per_page')) searchParams.set('per_page', `${PER_PAGE}`);
  if (!searchParams.has('_embed')) searchParams.set('_embed', 'author,wp:featuredmedia,wp:term');
  if (page > 1) searchParams.set('page', `${page}`);
  return url.href;
};

/** The posts of an answer; one that is no list of posts says what it is instead. */
const postsIn = (name: string, bytes: Uint8Array): readonly unknown[] => {
  if (kindOf({name, bytes, baseUrl: undefined}) !== 'wordpress')
    throw new CommandError(kindMessages.other, {file: name, what: others.json});
  const json: unknown = JSON.parse(new TextDecoder().decode(bytes));
  return Array.isArray(json) ? json : [json];
};

/** All posts of a list, page after page, as one answer. */
export const readPosts = async (address: string, say: Say): Promise<{source: Source; notes: readonly Dropped[]}> => {
  const start = Date.now();
  const posts: unknown[] = [];
  let [bytes, baseUrl, pages, all] = [0, address, 1, 0];
  for (let page = 1; page <= pages && posts.length < MAX_RECORDS; page++) {
    say(openMessages.pages, {file: address, page, pages});
    if (Date.now() - start > TOTAL_SECONDS * 1000)
      throw new CommandError(openMessages.tooLong, {file: address, seconds: TOTAL_SECONDS});
    const answer = await download(pageAddress(address, page));
    bytes += answer.bytes.length;
    if (bytes > TOTAL_MIB * 2 ** 20) throw new CommandError(openMessages.tooLarge, {file: address, limit: TOTAL_MIB});
    posts.push(...postsIn(address, answer.bytes));
    if (page === 1) baseUrl = answer.baseUrl;
    const total = Number(answer.headers.get('x-wp-totalpages'));
    all = Number(answer.headers.get('x-wp-total')) || all;
    pages = total || (/rel="?next/.test(answer.headers.get('link') ?? '') ? page + 1 : page);
  }
  const taken = posts.slice(0, MAX_RECORDS);
  return {
    source: {name: address, bytes: new TextEncoder().encode(JSON.stringify(taken)), baseUrl},
    notes:
      all > taken.length ? [{place: address, message: openMessages.tooMany, values: {all, taken: taken.length}}] : [],
  };
};
