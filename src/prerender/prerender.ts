import {dirname, resolve} from 'node:path';
import type {Language} from '../cli/messages.js';
import type {Note} from './note.js';
import {prerenderPage} from './page.js';
import {once, readAnything} from './sources.js';

export type {Note};

/** Milliseconds. */
export const HOUR = 3_600_000;
/** Hours for which content is taken for fresh. */
export const FRESH_HOURS = 24;

/** What is known of a page, and what is asked for. */
export interface PrerenderOptions {
  /** The page's file: relative addresses of data are read from beside it. Default: one in the current folder. */
  readonly file?: string;
  /** The folder from which addresses that begin with `/` are read. Default: that of the file. */
  readonly root?: string;
  /** Where the root is on the web: the addresses in the JSON-LD are whole then. */
  readonly site?: string;
  /** For how many hours the content is taken for fresh. Default: 24. */
  readonly fresh?: number;
  /** The language of the notes. Default: `en`. */
  readonly language?: Language;
  /** Reads data, by the path of its file or its address. Default: from the disk and the web. */
  readonly read?: (name: string) => Promise<string | Uint8Array>;
}

/**
 * Puts the content of each widget of a page between its tags, as HTML that needs no script; the rest of the page stays
 * as it is. A widget whose data cannot be had stays as it is, and a note says so.
 */
export const prerender = async (
  html: string,
  {file = 'index.html', root, site, fresh = FRESH_HOURS, language = 'en', read}: PrerenderOptions = {},
): Promise<{html: string; notes: readonly Note[]}> => {
  const path = resolve(file);
  const result = await prerenderPage(html, {
    file: path,
    root: root === undefined ? dirname(path) : resolve(root),
    site,
    language,
    fresh: fresh * HOUR,
    isCheck: false,
    read: once(read ? async (name) => ({content: await read(name)}) : readAnything),
  });
  return {html: result.html, notes: result.notes};
};
