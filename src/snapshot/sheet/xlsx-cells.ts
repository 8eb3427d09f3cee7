/** What cells of XLSX say that its reader does not tell: errors of formulas, and that a number is a share. */
import {elementsOf} from '../xml.js';
import type {XmlElement} from '../xml.js';
import {shareOf} from './sheet.js';

/** The elements of a name, whatever prefix it has. */
export const named = (element: XmlElement, name: string): readonly XmlElement[] =>
  elementsOf(element).filter((inner) => inner.name.replace(/^.*:/, '') === name);

/** The built-in formats of shares: `0%`, `0.00%`. */
const SHARES = ['9', '10'];

/** The numbers of the styles in which a number shows as a share. */
export const shareStyles = (styles: XmlElement): ReadonlySet<string> => {
  const own = named(styles, 'numFmts')
    .flatMap((formats) => named(formats, 'numFmt'))
    .filter(({attributes}) => (attributes.get('formatCode') ?? '').replace(/"[^"]*"|\\./g, '').includes('%'))
    .map(({attributes}) => attributes.get('numFmtId'));
  const formats = named(styles, 'cellXfs').flatMap((all) => named(all, 'xf'));
  return new Set(
    formats.flatMap(({attributes}, index) =>
      [...SHARES, ...own].includes(attributes.get('numFmtId') ?? '') ? [`${index}`] : [],
    ),
  );
};

/** The part that each sheet is in, by its name. */
export const partsOfSheets = (workbook: XmlElement, relations: XmlElement): ReadonlyMap<string, string> => {
  const targets = new Map(
    named(relations, 'Relationship').map(({attributes}) => [attributes.get('Id'), attributes.get('Target') ?? '']),
  );
  const sheets = named(workbook, 'sheets').flatMap((all) => named(all, 'sheet'));
  return new Map(
    sheets.map(({attributes}) => {
      const [, id] = [...attributes].find(([key]) => key.endsWith(':id')) ?? [];
      return [attributes.get('name') ?? '', `xl/${targets.get(id) ?? ''}`.replace(/^xl\/\/?(?=xl\/)/, '')];
    }),
  );
};

/** The rows of a sheet that are hidden, from 0. */
export const hiddenRowsIn = (xml: string): ReadonlySet<number> => {
  const hidden = new Set<number>();
  let row = 0;
  for (const [, attributes = ''] of xml.matchAll(/<(?:\w+:)?row(\s[^>]*)?>/g)) {
    row = Number(/\sr="(\d+)"/.exec(attributes)?.[1] ?? row + 1);
    if (/\shidden="(?:1|true)"/.test(attributes)) hidden.add(row - 1);
  }
  return hidden;
};

const CELL = /<((?:\w+:)?c)(\s[^>]*[^/])>([^]*?)<\/\1>/g;
const VALUE = /(<(?:\w+:)?v>)([^<]*)(?=<)/;

/** The XML of a sheet with errors, which the reader passes over, and shares as texts. */
export const withTexts = (xml: string, shares: ReadonlySet<string>): string =>
  xml.replace(CELL, (whole, name: string, attributes: string, inner: string) => {
    const type = /\st="(\w+)"/.exec(attributes)?.[1] ?? 'n';
    const style = /\ss="(\d+)"/.exec(attributes)?.[1] ?? '';
    const isShare = type === 'n' && shares.has(style) && VALUE.test(inner);
    if (type !== 'e' && !isShare) return whole;
    const text = isShare
      ? inner.replace(VALUE, (_, open: string, value: string) => `${open}${shareOf(Number(value)) ?? ''}`)
      : inner;
    return `<${name}${attributes.replace(/\st="\w+"/, '')} t="str">${text}</${name}>`;
  });
