import {XMLParser} from 'fast-xml-parser';
import type {XMLMetaData} from 'fast-xml-parser';
import {CommandError} from '../cli/command-error.js';
import {utf16Of} from '../cli/file-kind.js';
import {xmlMessages} from './xml-messages.js';

/** Levels of elements: twice what page builders make of a page that a feed carries. */
export const MAX_XML_DEPTH = 100;
/** Millions of characters. */
const MAX_XML_MILLIONS = 64;

/** An element, with what is in it in its order. */
export interface XmlElement {
  /** As it is written: `table:table-cell`. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlElement | string)[];
}

/** What an encoding makes of bytes; undefined: there is no such encoding, or they are not in it. */
const decodeAs = (label: string, bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder(label, {fatal: true}).decode(bytes);
  } catch {
    return undefined;
  }
};

/** The encoding that the first line of an XML file names. */
const declaredEncoding = (bytes: Uint8Array): string =>
  /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w:.-]+)/.exec(
    new TextDecoder('latin1').decode(bytes.subarray(0, 200)),
  )?.[1] ?? 'windows-1251';

/**
 * The text of an XML, CSV or JSON file, without its byte order mark and without control characters, which no text has:
 * UTF-16 by its mark or its noughts, else UTF-8, else what the file says of itself, else windows-1251. Of UTF-8 with
 * a few broken characters (texts that were cut in the middle of one) the rest is kept.
 */
export const decodeText = (bytes: Uint8Array): string => {
  const text =
    decodeAs(utf16Of(bytes) ?? 'utf-8', bytes) ??
    [new TextDecoder().decode(bytes)].find(
      (lossy) => (lossy.match(/[^\0-\x7f\uFFFD]/g)?.length ?? 0) > (lossy.match(/\uFFFD/g)?.length ?? 0),
    ) ??
    decodeAs(declaredEncoding(bytes), bytes) ??
    new TextDecoder('windows-1251').decode(bytes);
  return text.replace(/[^\P{Cc}\t\n\r\x80-\x9f]/gu, '');
};

const STANDARD: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"', apos: "'"};

/** Numeric references and the five names that XML has; any other stays as it is written. */
const decodeReferences = (text: string): string =>
  text.replace(
    /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|(amp|lt|gt|quot|apos));/g,
    (whole, decimal, hexadecimal, name) => {
      if (name) return STANDARD[name as string] ?? whole;
      const code = decimal ? Number(decimal) : parseInt(hexadecimal as string, 16);
      return code > 31 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
        ? String.fromCodePoint(code)
        : /^(9|10|13)$/.test(`${code}`)
          ? String.fromCharCode(code)
          : '';
    },
  );

/** As the parser has it with `preserveOrder`: a text, or an element by its name, and its attributes by `:@`. */
type Ordered = Readonly<Record<string | symbol, unknown>>;

/** Where an element begins and ends. */
const PLACE = XMLParser.getMetaDataSymbol() as unknown as symbol;

const lineAt = (text: string, index: number): number => text.slice(0, index).split('\n').length;

/** The trees of what was parsed from a text. */
const treesOf = (parsed: readonly Ordered[], text: string, file: string): readonly (XmlElement | string)[] => {
  const asTree = (ordered: Ordered): XmlElement | string => {
    const name = Object.keys(ordered).find((key) => key !== ':@') ?? '';
    const inner = ordered[name];
    if (name === '#text') return inner as string;
    const children = (inner as readonly Ordered[]).map(asTree);
    // The parser takes any end for that of the last element, and none for one, too.
    const {startIndex = 0, endIndex = 0} = ordered[PLACE] as XMLMetaData;
    const last = text.slice(Math.max(startIndex, text.lastIndexOf('<', endIndex - 1)), endIndex);
    if (!last.endsWith('/>') && last.slice(0, -1).trimEnd() !== `</${name}`)
      throw new CommandError(xmlMessages.unclosed, {file, line: lineAt(text, startIndex), name});
    const attributes = Object.entries((ordered[':@'] ?? {}) as Readonly<Record<string, string>>);
    return {name, attributes: new Map(attributes.map(([key, value]) => [key.slice(1), value])), children};
  };
  return parsed.map(asTree);
};

/** Nothing but its line ends, so that lines keep their numbers. */
const blank = (text: string): string => text.replace(/[^\n]/g, '');

/** The text without its declaration and its document type. */
const withoutProlog = (text: string, file: string): string => {
  const body = text.replace(/^\s*<\?xml\s[^>]*>/, blank);
  const type = /^(?:\s+|<\?[^>]*>|<!--[^]*?-->)*<!DOCTYPE[^[>]*([[>])/i.exec(body);
  if (!type) return body;
  if (type[1] === '[') throw new CommandError(xmlMessages.entities, {file, line: lineAt(body, type[0].length)});
  return blank(type[0]) + body.slice(type[0].length);
};

/** Decodes references without any that the file declares. */
const entityDecoder = {
  decode: decodeReferences,
  addInputEntities: () => undefined,
  setExternalEntities: () => undefined,
  setXmlVersion: () => undefined,
  reset: () => undefined,
};

const parse = (text: string, file: string): readonly Ordered[] => {
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    parseTagValue: false,
    trimValues: false,
    ignoreDeclaration: true,
    ignorePiTags: true,
    captureMetaData: true,
    maxNestedTags: MAX_XML_DEPTH,
    // Names stay as they are: `asTree` takes keys, and calls nothing by them.
    onDangerousProperty: (name) => name,
    entityDecoder,
  });
  try {
    return parser.parse(text) as readonly Ordered[];
  } catch (thrown) {
    if (String(thrown).includes('nested')) throw new CommandError(xmlMessages.tooDeep, {file, limit: MAX_XML_DEPTH});
    throw new CommandError(xmlMessages.broken, {file});
  }
};

/**
 * Reads XML into a tree. No entity is expanded but those that every XML has, nothing is fetched, and a bare `&` is
 * one.
 *
 * @param file its name, for messages
 * @throws {CommandError} where it is broken, too deep, too large, or declares entities
 */
export const readXml = (text: string, file: string): XmlElement => {
  if (text.length > MAX_XML_MILLIONS * 2 ** 20)
    throw new CommandError(xmlMessages.tooLarge, {file, limit: MAX_XML_MILLIONS});
  const body = withoutProlog(text, file);
  const root = treesOf(parse(body, file), body, file).find((one) => typeof one !== 'string');
  if (!root) throw new CommandError(xmlMessages.noElement, {file});
  return root;
};

/** Its elements, or those of one name, in their order. */
export const elementsOf = ({children}: XmlElement, name?: string): readonly XmlElement[] =>
  children.filter((child) => typeof child !== 'string').filter((child) => name === undefined || child.name === name);

/** All text in it. */
export const textOf = ({children}: XmlElement): string =>
  children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
