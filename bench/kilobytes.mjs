/** What the kilobytes of a built file are: by its source map, how much of it comes from where. */
import {readFileSync} from 'node:fs';
import {gzipSync} from 'node:zlib';
import {TraceMap, eachMapping} from '@jridgewell/trace-mapping';

/** What a source belongs to: the first that fits. */
const PARTS = [
  ['Lit and @lit/localize', /node_modules\//],
  ['styles', /\.styles\.ts$/],
  ['words in Bulgarian and English', /\/locale\/generated\/|messages|sentences/],
  ['languages: which, how numbers and dates are written', /\/locale\//],
  ['checks of the data', /\/content\/|\.content\.ts$/],
  ['where data come from', /\/source\//],
  ['templates that all share', /\/templates\//],
  ['the base of all widgets, placeholders', /\/(?:widget|placeholder)\//],
  ['the widgets', /\/widgets\//],
];
const partOf = (source) => PARTS.find(([, pattern]) => pattern.test(source ?? ''))?.[0] ?? 'all else';

/** The file in pieces, each with the source that it comes from. */
const piecesOf = (path) => {
  const lines = readFileSync(path, 'utf8').split('\n');
  const pieces = [];
  let before = {generatedLine: 1, generatedColumn: 0, source: null};
  const end = {generatedLine: lines.length, generatedColumn: lines.at(-1).length, source: null};
  const take = (mapping) => {
    for (let line = before.generatedLine; line <= mapping.generatedLine; line++) {
      const from = line === before.generatedLine ? before.generatedColumn : 0;
      const to = line === mapping.generatedLine ? mapping.generatedColumn : undefined;
      pieces.push({source: before.source, text: lines[line - 1].slice(from, to)});
    }
    before = mapping;
  };
  eachMapping(new TraceMap(readFileSync(`${path}.map`, 'utf8')), take);
  take(end);
  return pieces;
};

/**
 * Parts of a file: what each is, its bytes, and how many of them are left of it in the gzipped whole: each part is packed
 * by itself, and has its share of what that comes to.
 */
export const kilobytesOf = (path) => {
  const texts = new Map();
  for (const {source, text} of piecesOf(path)) texts.set(partOf(source), (texts.get(partOf(source)) ?? '') + text);
  const parts = [...texts].map(([what, text]) => ({what, raw: Buffer.byteLength(text), own: gzipSync(text).length}));
  const whole = gzipSync(readFileSync(path), {level: 9}).length;
  const all = parts.reduce((sum, {own}) => sum + own, 0);
  return parts
    .map(({what, raw, own}) => ({what, raw, gzip: (own / all) * whole}))
    .toSorted((one, other) => other.gzip - one.gzip);
};
