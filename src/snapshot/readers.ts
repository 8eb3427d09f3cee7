import type {Reader, SourceKind} from './source.js';

const feed = async (): Promise<Reader> => (await import('./feed.js')).readFeed;

/** Each is loaded when it is asked for: who reads a feed does not wait for what reads sheets. */
export const readers: Readonly<Record<SourceKind, () => Promise<Reader>>> = {
  wordpress: async () => (await import('./wordpress.js')).readWordPress,
  rss: feed,
  atom: feed,
  'json-feed': feed,
  csv: async () => (await import('./sheet/csv.js')).readCsv,
  xlsx: async () => (await import('./sheet/xlsx.js')).readXlsx,
  ods: async () => (await import('./sheet/ods.js')).readOds,
  iati: async () => (await import('./iati.js')).readIati,
};
