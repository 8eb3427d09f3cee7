/** The server that pages come from, compressed as the servers of the web do, and what it has sent to whom. */
import {readFileSync} from 'node:fs';
import {extname, join} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import {brotliCompressSync, gzipSync} from 'node:zlib';
import {serve} from '../scripts/serve.mjs';
import {contenders, pageOf} from './contenders.mjs';
import {documentOf} from './data.mjs';

/** How late the data of `/late/…` is. */
export const LATE = 300;
const TYPES = {'.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.html': 'text/html'};

/** The address of a contender's page. */
export const addressOf = ({name}, {count, widgets = 1, late = false, lang = 'bg'}) =>
  `/page/${encodeURIComponent(name)}/${count}/${widgets}/${late ? 'late' : 'data'}/${lang}.html`;

/** Serves the pages of all contenders; `sent` has what went out since it was emptied: path, raw, gzip and brotli bytes. */
export const startSite = async (folder) => {
  const {prerender} = await import('../dist/esm/prerender/prerender.js');
  const files = new Map();
  const sent = [];

  const dataOf = (count) => JSON.stringify(documentOf(Number(count)));
  const contentOf = async (path) => {
    const [, kind, ...rest] = path.split('/');
    if (kind === 'data' || kind === 'late') return dataOf(rest[0].replace('.json', ''));
    if (kind !== 'page') return readFileSync(join(folder, path));
    const [name, count, widgets, source, file] = rest;
    const contender = contenders.find((one) => one.name === name);
    const options = {
      count: Number(count),
      widgets: Number(widgets),
      src: `/${source}/${count}.json`,
      lang: file.replace('.html', ''),
    };
    const page = pageOf(contender, options);
    if (!contender.isPrerendered) return page;
    const {html, notes} = await prerender(page, {read: () => dataOf(count)});
    const wrong = notes.find(({severity}) => severity === 'error');
    if (wrong) throw new Error(`prerender: ${wrong.text}`);
    return html;
  };
  const fileOf = async (path) => {
    const content = Buffer.from(await contentOf(path));
    return {content, gzip: gzipSync(content), brotli: undefined};
  };

  const server = await serve(folder, 0, async (_request, response, {pathname}) => {
    const path = decodeURIComponent(pathname);
    try {
      if (!files.has(path)) files.set(path, fileOf(path));
      const {gzip} = await files.get(path);
      sent.push(path);
      if (path.startsWith('/late/')) await wait(LATE);
      response
        .writeHead(200, {
          'content-type': `${TYPES[extname(path)]}; charset=utf-8`,
          'content-encoding': 'gzip',
          'content-length': gzip.length,
          'cache-control': 'max-age=600',
        })
        .end(gzip);
    } catch (error) {
      console.error(`bench: ${path}: ${error.message}`);
      response.writeHead(500).end();
    }
    return true;
  });

  /** The requests since `sent` was emptied, and their bytes. */
  const traffic = async () => {
    const all = await Promise.all(sent.map((path) => files.get(path)));
    const sum = (size) => all.reduce((bytes, file) => bytes + size(file), 0);
    return {
      requests: all.length,
      raw: sum(({content}) => content.length),
      gzip: sum(({gzip}) => gzip.length),
      brotli: sum((file) => (file.brotli ??= brotliCompressSync(file.content)).length),
    };
  };
  return {...server, sent, traffic};
};
