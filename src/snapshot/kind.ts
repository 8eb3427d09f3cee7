import {CommandError} from '../cli/command-error.js';
import {decode, utf16Of} from '../cli/file-kind.js';
import type {Message} from '../cli/messages.js';
import {isObject} from '../content/combinators.js';
import {contentTags} from '../widgets.js';
import {kindMessages, others} from './kind-messages.js';
import type {Source, SourceKind} from './source.js';

/** Characters of its beginning that tell what a text is. */
const HEAD = 20_000;

/** The text as far as its kind needs it: markup and separators are the same in every encoding but UTF-16. */
const headOf = (bytes: Uint8Array): string =>
  new TextDecoder(utf16Of(bytes) ?? 'latin1')
    .decode(bytes.subarray(0, HEAD))
    .replace(/^\xef\xbb\xbf/, '')
    .trimStart();

/** What a zip holds that an office program reads as a table. */
const sheetIn = (bytes: Uint8Array): SourceKind | undefined => {
  // Names stand before each file and again at the end.
  const [start, end] = [bytes.subarray(0, HEAD), bytes.subarray(-HEAD)].map((part) =>
    new TextDecoder('latin1').decode(part),
  );
  const names = `${start}${end}`;
  if (/mimetypeapplication\/vnd\.oasis\.opendocument\.spreadsheet/.test(names)) return 'ods';
  return /xl\/(?:workbook|worksheets|sharedStrings)/.test(names) ? 'xlsx' : undefined;
};

/** What stands before the first element: a declaration, a comment, the type of the document, blanks. */
const BEFORE_ROOT = /\s+|<\?[^]*?\?>|<!--[^]*?-->|<!DOCTYPE(?:\[[^\]]*\]|[^>[])*>/iy;

/** The name of the first element; undefined: it is no markup. */
const rootOf = (head: string): string | undefined => {
  BEFORE_ROOT.lastIndex = 0;
  let start = 0;
  while (BEFORE_ROOT.test(head)) start = BEFORE_ROOT.lastIndex;
  return /^<([\w:.-]+)/.exec(head.slice(start))?.[1];
};

/** Whether a text is a page for readers, in which links to what programs read may stand. */
export const isPage = ({bytes}: Pick<Source, 'bytes'>): boolean =>
  /^(?:html|head|body)$/i.test(rootOf(headOf(bytes)) ?? '');

const ROOTS: Readonly<Record<string, SourceKind>> = {
  rss: 'rss',
  'rdf:rdf': 'rss',
  feed: 'atom',
  'atom:feed': 'atom',
  'iati-activities': 'iati',
  'iati-activity': 'iati',
};

const isPost = (value: unknown): boolean => isObject(value) && isObject(value.title) && 'rendered' in value.title;
const isOurs = (json: Readonly<Record<string, unknown>>): boolean =>
  contentTags.some((tag) => Object.hasOwn(json, tag)) || (Array.isArray(json.items) && !('home_page_url' in json));

const kindOfJson = (source: Source): SourceKind => {
  let json: unknown;
  try {
    json = JSON.parse(decode(source.bytes).text?.replace(/^\uFEFF/, '') ?? '');
  } catch {
    throw refusal(source, others.brokenJson);
  }
  const [first] = Array.isArray(json) ? (json as readonly unknown[]) : [json];
  if (isPost(first)) return 'wordpress';
  if (!isObject(json)) throw refusal(source, others.json);
  if (/^https?:\/\/(?:www\.)?jsonfeed\.org\//.test(String(json.version))) return 'json-feed';
  if (isOurs(json)) throw new CommandError(kindMessages.ours, {file: source.name});
  // What WordPress says instead of posts.
  if (typeof json.code === 'string' && typeof json.message === 'string')
    throw new CommandError(kindMessages.noPosts, {file: source.name, message: json.message.slice(0, 200)});
  throw refusal(source, others.json);
};

/** Whether lines have cells: the first two that are not blank, by the same separator, short in the first. */
const isTable = (head: string): boolean => {
  const [header = '', next = ''] = head.split(/\r\n?|\n/).filter((line) => line.trim());
  return [';', '\t', ',', '|'].some((separator) => {
    const cells = header.split(separator);
    return cells.length > 1 && cells.every((cell) => cell.length < 80) && (!next || next.includes(separator));
  });
};

const refusal = ({name}: Source, what: Message): CommandError =>
  new CommandError(kindMessages.other, {file: name, what});

/**
 * Which kind a source is, by what is in it.
 *
 * @throws {CommandError} where it is none that can be read: what it is, and what can be
 */
export const kindOf = (source: Source): SourceKind => {
  const {name, bytes} = source;
  const head = headOf(bytes);
  if (!head) throw new CommandError(kindMessages.empty, {file: name});
  const sheet = head.startsWith('PK\x03\x04') ? sheetIn(bytes) : undefined;
  if (sheet) return sheet;
  const [draft] = decode(bytes).drafts;
  const program = draft?.rule === 'other-format' ? draft.values?.name : undefined;
  if (typeof program === 'object') throw refusal(source, program);
  if (/^[[{]/.test(head)) return kindOfJson(source);
  if (isPage(source)) throw refusal(source, others.page);
  const root = rootOf(head);
  if (root !== undefined) {
    const kind = Object.hasOwn(ROOTS, root.toLowerCase()) ? ROOTS[root.toLowerCase()] : undefined;
    if (kind) return kind;
    const at = (text: string): string => text.replace('{root}', root);
    throw refusal(source, {bg: at(others.xml.bg), en: at(others.xml.en)});
  }
  if (/\.(?:csv|tsv|tab)$/i.test(name) || isTable(head)) return 'csv';
  throw refusal(source, others.text);
};
