import {applyEdits} from 'jsonc-parser';
import type {Node} from 'jsonc-parser';
import {readDocument} from '../content/document.js';
import {NgoError} from '../content/errors.js';
import type {ValidationIssue} from '../content/errors.js';
import {parseJson} from '../content/inline-json.js';
import {checkDepth} from '../content/limits.js';
import {contentsFor, hasItems, spotsOf} from './contents.js';
import type {Content} from './contents.js';
import {loadErrors} from './load-errors.js';
import type {Draft} from './finding.js';
import type {Input} from './input.js';
import {explain} from './validation-issues.js';
import {lint} from './rules.js';
import {jsonErrorIn, treeOf} from './syntax.js';
import {nodeAt} from './tree.js';
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

/** The value of a text, and where in it is what; or why it is no JSON. */
const parse = (source: string): {json: unknown; root: Node} | Draft => {
  try {
    const json = parseJson(source);
    checkDepth(json);
    const root = treeOf(source);
    if (root) return {json, root};
    throw new NgoError('PARSE');
  } catch (thrown) {
    if (!(thrown instanceof NgoError)) throw thrown;
    const draft = draftOf(thrown);
    if (thrown.code !== 'PARSE') return draft;
    const {what, cure, offset, token} = jsonErrorIn(source);
    return {...draft, offset, explanation: {...draft.explanation, what, cure}, values: {token}};
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

/** The value at a path, or the nearest around it that the declaration knows. */
const spotAt = (spots: ReadonlyMap<string, Spot>, path: string): Spot | undefined => {
  let at = path;
  while (at && !spots.has(at)) at = at.replace(/(?:^|\.)[^.[\]]+$|\[\d+\]$|.$/s, '');
  return spots.get(at);
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
  const spotsByPath = new Map(spots.map((spot) => [spot.path, spot]));
  const drafts = new Map<string, Draft>();
  for (const content of wanted) {
    const {validationIssues, loadError} = check(json, content, baseUrl);
    const part = Object.hasOwn(Object(json) as object, content.tag) ? content.tag : '';
    if (loadError) {
      const path = [part, ERROR_PATHS[loadError.code]].filter(Boolean).join('.');
      drafts.set(loadError.code + path, draftOf(loadError, nodeAt(root, path).offset, path, content.tag));
    }
    // What the file says for all its widgets is reported for each.
    for (const issue of validationIssues)
      drafts.set(`${issue.path} ${issue.expected}`, {
        ...explain(issue, spotAt(spotsByPath, issue.path)),
        severity: 'error',
        path: issue.path,
        offset: nodeAt(root, issue.path).offset,
      });
  }
  const refused = new Set([...drafts.values()].map(({path}) => path));
  const today = new Date().toISOString().slice(0, 10);
  // What is refused has a finding already.
  const taken = spots.filter(({kind, path}) => kind === 'record' || kind === 'list' || !refused.has(path));
  return [...drafts.values(), ...lint(source, taken, {spots, today})];
};

/** The report on a file of which nothing could be read. */
export const reportOf = (loadError: NgoError, source = '', offset = 0): Report => ({
  source,
  tags: [],
  drafts: [draftOf(loadError, offset)],
});

/**
 * Checks what was read.
 *
 * @param asked the widget that it is for, where somebody asks for one
 */
export const validate = ({bytes, baseUrl}: Input, file: string, asked: string | undefined): Report => {
  let text: string;
  try {
    text = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes);
  } catch {
    const source = new TextDecoder().decode(bytes);
    return reportOf(new NgoError('ENCODING'), source, Math.max(0, source.indexOf('\uFFFD')));
  }
  const source = text.replace(/^\uFEFF/, '');
  const marks = source === text ? [] : [BOM];
  const parsed = parse(source);
  if ('explanation' in parsed) return {source, tags: [], drafts: [...marks, parsed], fixed: source};
  const {json, root} = parsed;
  const wanted = contentsFor(json, file, asked);
  if (!wanted && hasItems(json)) return {source, tags: undefined, drafts: []};
  const keys = Object.keys(Object(json) as object).join(', ');
  const shapeless = wanted ? [] : [draftOf(new NgoError('WRONG_SHAPE', keys), root.offset)];
  const drafts = [...shapeless, ...inspect(source, json, root, wanted ?? [], baseUrl)];
  return {
    source,
    tags: wanted?.map(({tag}) => tag) ?? [],
    drafts: [...marks, ...drafts.sort((one, other) => one.offset - other.offset)],
    fixed: applyEdits(
      source,
      drafts.flatMap(({edits = []}) => edits),
    ),
  };
};
