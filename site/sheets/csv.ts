/** Writes CSV as Excel opens it in Bulgaria: with its mark, and semicolons. */
import type {NewSheet} from './sheet.js';

const cellText = (value: string | number | null): string => {
  const text = typeof value === 'number' ? `${value}`.replace('.', ',') : (value ?? '');
  return /[";\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

export const csvOf = ({rows}: NewSheet): string =>
  `\uFEFF${rows.map((row) => `${row.map(cellText).join(';')}\r\n`).join('')}`;
