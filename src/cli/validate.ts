import {readDocument} from '../content/document.js';
import {NgoError} from '../content/errors.js';
import type {ValidationIssue} from '../content/errors.js';
import {parseJson} from '../content/inline-json.js';
import {contentsFor, declarationFor, hasItems, spotsOf} from './contents.js';
import type {Content} from './contents.js';
import {edited} from './edits.js';
import {decode, pageExplanation} from './file-kind.js';
import {proseDraft, tableDraft} from './table.js';
import type {Draft} from './finding.js';
import type {Input} from './input.js';
import {correctKeys, UNKNOWN_KEY} from './keys.js';
import {loadErrors, NOTHING_SHOWS} from './load-errors.js';
import {explain} from './validation-issues.js';
import {lint} from './rules.js';
import {mend, treeOf} from './syntax.js';
import {headOf} from './syntax-around.js';
import {asList, shapeError, unwrapped} from './shape.js';
import {nodeAt, valueOf} from './tree.js';
import type {Node} from './tree.js';
import type {Spot} from './walk.js';

/** What came of the check of a file. */
export interface Report {
  /** Its text, without a byte order mark. */
  readonly source: string;
  /** The widgets that it was checked for; undefined: nobody knows which. */
  readonly tags: readonly string[] | undefined;
  readonly drafts: readonly Draft[];
  /** The text with everything fixed that can be; undefined where it cannot even be read. */
  readonly fixed?: string;
}

/** An error as a finding: `NEWER_VERSION` is the rule `newer-version`. */
const draftOf = ({code, detail}: NgoError, offset = 0, path = '', tag = ''): Draft => {
  const explanation = loadErrors[code];
  if (!explanation) throw new Error(`No explanation of ${code}`);
  return {
    rule: code.toLowerCase().replaceAll('_', '-'),
    severity: 'error',
    path,
    offset,
    explanation,
    values: {detail, tag},
  };
};

const BOM: Pick<Draft, 'rule' | 'severity' | 'path' | 'offset' | 'explanation' | 'edits'> = {
  rule: 'byte-order-mark',
  severity: 'warning',
  path: '',
  offset: 0,
  explanation: {
    what: {bg: 'Файлът започва с невидим знак (BOM).', en: 'The file begins with an invisible mark (BOM).'},
    why: {
      bg: 'Уиджетите го пропускат, но други програми отказват файла.',
      en: 'The widgets skip it; other programs refuse the file.',
    },
    cure: {bg: 'Запишете файла с кодиране UTF-8 без BOM.', en: 'Save it as UTF-8 without BOM.'},
  },
  // A text never has it here: to write the text is to fix the file.
  edits: [],
};

/** What a text holds, and where in the file that stands; what is wrong with its JSON. */
interface Parsed {
  /** The text as it is meant. */
  readonly text: string;
  readonly json?: unknown;
  readonly root?: Node;
  readonly drafts: readonly Draft[];
  readonly offsetInSource: (offset: number) => number;
}

/** What begins a page, or a program that writes one. */
const IS_PAGE = /^\s*(?:<!doctype|<html|<head|<body|<\?xml|<svg|<rss|<\?(?:php|=)(?![^]*\?>\s*[[{]))/i;

/** Parses a text; one that is no JSON, as it is meant. */
const parse = (source: string, file: string, asked: string | undefined): Parsed => {
  const same = (offset: number): number => offset;
  const refused = (drafts: readonly Draft[]): Parsed => ({text: source, drafts, offsetInSource: same});
  try {
    const json = parseJson(source);
    const root = treeOf(source);
    if (root) return {text: source, json, root, drafts: [], offsetInSource: same};
    throw new NgoError('PARSE');
  } catch (thrown) {
    if (!(thrown instanceof NgoError)) throw thrown;
    const draft = draftOf(thrown);
    // Tags around data are a text around them.
    const isWrapped = thrown.code === 'NOT_JSON_TYPE' && !IS_PAGE.test(source) && headOf(source) !== '';
    if (thrown.code === 'NOT_JSON_TYPE' && !isWrapped)
      return refused([{...draft, explanation: {...draft.explanation, ...pageExplanation(source)}}]);
    if (thrown.code !== 'PARSE' && !isWrapped) return refused([draft]);
    const table = tableDraft(source, file, asked) ?? proseDraft(source, file, asked);
    if (table && !isWrapped) return refused([table]);
    const {errors, text, offsetInSource} = mend(source);
    const drafts = errors.map(({what, cure, offset, values}) => ({
      ...draftOf(new NgoError('PARSE')),
      offset,
      explanation: {what, why: NOTHING_SHOWS, cure},
      values,
    }));
    const mended = text === undefined ? undefined : parse(text, file, asked);
    return mended?.root ? {...mended, drafts, offsetInSource} : {text: source, drafts, offsetInSource};
  }
};

/** What a browser would report for one widget. */
const check = (
  json: unknown,
  {tag, item}: Content,
  baseUrl: string,
): {validationIssues: readonly ValidationIssue[]; loadError?: NgoError} => {
  try {
    return readDocument(json, tag, item, baseUrl);
  } catch (thrown) {
    if (thrown instanceof NgoError) return {validationIssues: thrown.validationIssues, loadError: thrown};
    throw thrown;
  }
};

/** The path of what is around a value; of the whole, its own. */
const outerPath = (path: string): string => path.replace(/(?:^|\.)[^.[\]]+$|\[\d+\]$|.$/s, '');

/** Finds the value at one of the paths of some issues, or the nearest around it that the declaration knows. */
const spotFinder = (
  spots: Iterable<Spot>,
  issues: readonly ValidationIssue[],
): ((path: string) => Spot | undefined) => {
  const wanted = new Set<string>();
  for (const issue of issues) for (let {path} = issue; !wanted.has(path); path = outerPath(path)) wanted.add(path);
  const found = new Map<string, Spot>();
  // Of a file without issues nobody asks.
  if (issues[0]) for (const spot of spots) if (wanted.has(spot.path)) found.set(spot.path, spot);
  return (path) => {
    let at = path;
    while (at && !found.has(at)) at = outerPath(at);
    return found.get(at);
  };
};

const ERROR_PATHS: Readonly<Partial<Record<NgoError['code'], string>>> = {
  NEWER_VERSION: 'version',
  ALL_RECORDS_INVALID: 'items',
};

const inspect = (
  source: string,
  json: unknown,
  root: Node,
  wanted: readonly Content[],
  baseUrl: string,
): readonly Draft[] => {
  const spots = spotsOf(root, wanted);
  const checks = wanted.map((content) => ({content, ...check(json, content, baseUrl)}));
  const spotAt = spotFinder(
    spots,
    checks.flatMap(({validationIssues}) => validationIssues),
  );
  const drafts = new Map<string, Draft>();
  for (const {content, validationIssues, loadError} of checks) {
    const part = Object.hasOwn(Object(json) as object, content.tag) ? content.tag : '';
    if (loadError) {
      const path = [part, ERROR_PATHS[loadError.code]].filter(Boolean).join('.');
      const {offset} = nodeAt(root, path);
      drafts.set(loadError.code + path, {
        ...draftOf(loadError, offset, path, content.tag),
        ...(loadError.code === 'WRONG_SHAPE' && shapeError(part ? (json as Record<string, unknown>)[part] : json)),
      });
    }
    // What the file says for all its widgets is reported for each.
    for (const issue of validationIssues)
      drafts.set(`${issue.path} ${issue.expected}`, {
        ...explain(issue, spotAt(issue.path)),
        severity: 'error',
        path: issue.path,
        offset: nodeAt(root, issue.path).offset,
      });
  }
  const refused = new Set([...drafts.values()].map(({path}) => path));
  const today = new Date().toISOString().slice(0, 10);
  return [...drafts.values(), ...lint(source, refused, {root, spots, today})];
};

/** The report on a file of which nothing could be read. */
export const reportOf = (loadError: NgoError, source = '', offset = 0): Report => ({
  source,
  tags: [],
  drafts: [draftOf(loadError, offset)],
});

const MISSING_LANGUAGE = 'missing-language';
const byOffset = (one: Draft, other: Draft): number => one.offset - other.offset;

/**
 * Checks what was read.
 *
 * @param asked the widget that it is for, where somebody asks for one
 * @param off the rules that are switched off
 */
export const validate = (
  {bytes, baseUrl}: Input,
  file: string,
  asked: string | undefined,
  off: readonly string[] = [],
): Report => {
  const {text, drafts: saved} = decode(bytes);
  if (text === undefined) return {source: new TextDecoder().decode(bytes), tags: [], drafts: saved};
  const source = text.replace(/^\uFEFF/, '');
  const wrong = [...saved, ...(source === text || saved[0] ? [] : [BOM])];
  const report = (tags: Report['tags'], drafts: readonly Draft[]): Report => {
    const found = [...wrong, ...drafts].filter(({rule}) => !off.includes(rule));
    const edits = drafts.flatMap(({rule, edits: one = []}) => (off.includes(rule) ? [] : one));
    return {source, tags, drafts: found, ...(saved[0] ? {} : {fixed: edited(source, edits)})};
  };
  const parsed = parse(source, file, asked);
  if (!parsed.root) return report([], parsed.drafts);
  const inner = unwrapped(parsed.json, parsed.root);
  const {json, root, drafts: single} = asList(inner.json, inner.root, asked);
  const slips = off.includes(UNKNOWN_KEY) ? [] : [...correctKeys(root, declarationFor(root, []))];
  const wanted = contentsFor(slips[0] ? valueOf(root) : json, file, asked);
  const broken = parsed.drafts.length > 0;
  if (!wanted && (broken || saved[0])) return report([], parsed.drafts);
  if (!wanted && hasItems(json)) return {source, tags: undefined, drafts: []};
  if (wanted && !off.includes(UNKNOWN_KEY)) slips.push(...correctKeys(root, declarationFor(root, wanted)));
  const meant = slips[0] ? valueOf(root) : json;
  const shapeless = wanted ? [] : [{...draftOf(new NgoError('WRONG_SHAPE'), root.offset), ...shapeError(meant)}];
  const found = [
    ...inner.drafts,
    ...single,
    ...shapeless,
    ...slips,
    // Whoever puts a list around a record writes its language there.
    ...inspect(parsed.text, meant, root, wanted ?? [], baseUrl).filter(
      ({rule}) => !(single[0] && rule === MISSING_LANGUAGE),
    ),
  ];
  const placed = broken
    ? found.map(({edits: _, ...draft}) => ({...draft, offset: parsed.offsetInSource(draft.offset)}))
    : found;
  return report(wanted?.map(({tag}) => tag) ?? [], [...parsed.drafts, ...placed].sort(byOffset));
};
