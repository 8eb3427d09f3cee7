import type {Reader, SourceKind} from './source.js';

/** Each is loaded when it is asked for: who reads a feed does not wait for what reads sheets. */
export const readers: Readonly<Partial<Record<SourceKind, () => Promise<Reader>>>> = {
  csv: async () => (await import('./sheet/csv.js')).readCsv,
  xlsx: async () => (await import('./sheet/xlsx.js')).readXlsx,
  ods: async () => (await import('./sheet/ods.js')).readOds,
};
