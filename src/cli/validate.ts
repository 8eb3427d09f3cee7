import {applyEdits} from 'jsonc-parser';
import type {Node} from 'jsonc-parser';
import {readDocument} from '../content/document.js';
import {NgoError} from '../content/errors.js';
import type {ValidationIssue} from '../content/fields.js';
import {parseJson} from '../content/inline-json.js';
import {checkDepth} from '../content/limits.js';
import {tags} from '../widgets.js';
import {contentsFor, hasItems, spotsOf} from './contents.js';
import type {Content} from './contents.js';
import {failures} from './failures.js';
import type {Draft} from './finding.js';
import type {Input} from './input.js';
import {explain} from './problems.js';
import {lint} from './rules.js';
import {slipIn, treeOf} from './syntax.js';
import {nodeAt} from './tree.js';
import type {Spot} from './walk.js';

/** What a file was found to be. */
export interface Report {
  /** Its text, without a byte order mark. */
  readonly source: string;
  /** The widgets that it was checked for; undefined: nobody knows which. */
  readonly tags: readonly string[] | undefined;
  readonly drafts: readonly Draft[];
  /** The text with all mended that can be; undefined where it cannot even be read. */
  readonly mended?: string;
}

/** A failure as a finding: `NEWER_VERSION` is the rule `newer-version`. */
const draftOf = ({code, detail: found}: NgoError, offset = 0, path = '', tag = ''): Draft => {
  const told = failures[code];
  if (!told) throw new Error(`No words for ${code}`);
  return {
    rule: code.toLowerCase().replaceAll('_', '-'),
    severity: 'error',
    path,
    offset,
    told,
    values: {found, tag},
  };
};

const BOM: Pick<Draft, 'rule' | 'severity' | 'path' | 'offset' | 'told' | 'edits'> = {
  rule: 'byte-order-mark',
  severity: 'warning',
  path: '',
  offset: 0,
  told: {
    what: {bg: 'Файлът започва с невидим знак (BOM).', en: 'The file begins with an invisible mark (BOM).'},
    why: {
      bg: 'Уиджетите го пропускат, но други програми отказват файла.',
      en: 'The widgets skip it; other programs refuse the file.',
    },
    cure: {bg: 'Да се запише като UTF-8 без BOM.', en: 'Save it as UTF-8 without BOM.'},
  },
  // A text never has it here: to write the text is to mend the file.
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
    const {what, cure, offset, token} = slipIn(source);
    return {...draft, offset, told: {...draft.told, what, cure}, values: {token}};
  }
};

/** What a browser would report for one widget. */
const check = (
  json: unknown,
  {tag, item}: Content,
  base: string,
): {problems: readonly ValidationIssue[]; failure?: NgoError} => {
  try {
    return readDocument(json, tag, tags, item, base);
  } catch (thrown) {
    if (thrown instanceof NgoError) return {problems: thrown.validationIssues, failure: thrown};
    throw thrown;
  }
};

/** The value at a path, or the nearest around it that the declaration knows. */
const spotAt = (spots: ReadonlyMap<string, Spot>, path: string): Spot | undefined => {
  let at = path;
  while (at && !spots.has(at)) at = at.replace(/(?:^|\.)[^.[\]]+$|\[\d+\]$|.$/s, '');
  return spots.get(at);
};

const WHERE: Readonly<Partial<Record<NgoError['code'], string>>> = {
  NEWER_VERSION: 'version',
  ALL_RECORDS_INVALID: 'items',
};

const inspect = (
  source: string,
  json: unknown,
  root: Node,
  wanted: readonly Content[],
  base: string,
): readonly Draft[] => {
  const spots = spotsOf(root, wanted);
  const known = new Map(spots.map((spot) => [spot.path, spot]));
  const drafts = new Map<string, Draft>();
  for (const content of wanted) {
    const {problems, failure} = check(json, content, base);
    const part = Object.hasOwn(Object(json) as object, content.tag) ? content.tag : '';
    if (failure) {
      const path = [part, WHERE[failure.code]].filter(Boolean).join('.');
      drafts.set(failure.code + path, draftOf(failure, nodeAt(root, path).offset, path, content.tag));
    }
    // What the file says for all its widgets is reported for each.
    for (const problem of problems)
      drafts.set(`${problem.path} ${problem.expected}`, {
        ...explain(problem, spotAt(known, problem.path)),
        severity: 'error',
        path: problem.path,
        offset: nodeAt(root, problem.path).offset,
      });
  }
  const refused = new Set([...drafts.values()].map(({path}) => path));
  const today = new Date().toISOString().slice(0, 10);
  // What is refused has been told already.
  const taken = spots.filter(({kind, path}) => kind === 'record' || kind === 'list' || !refused.has(path));
  return [...drafts.values(), ...lint(source, taken, {spots, today})];
};

/** What is said of a file that was not even read. */
export const failed = (failure: NgoError, source = '', offset = 0): Report => ({
  source,
  tags: [],
  drafts: [draftOf(failure, offset)],
});

/**
 * Checks what was read.
 *
 * @param asked the widget that it is for, where somebody has said so
 */
export const validate = ({bytes, base}: Input, file: string, asked: string | undefined): Report => {
  let text: string;
  try {
    text = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes);
  } catch {
    const source = new TextDecoder().decode(bytes);
    return failed(new NgoError('ENCODING'), source, Math.max(0, source.indexOf('\uFFFD')));
  }
  const source = text.replace(/^\uFEFF/, '');
  const marks = source === text ? [] : [BOM];
  const parsed = parse(source);
  if ('told' in parsed) return {source, tags: [], drafts: [...marks, parsed], mended: source};
  const {json, root} = parsed;
  const wanted = contentsFor(json, file, asked);
  if (!wanted && hasItems(json)) return {source, tags: undefined, drafts: []};
  const keys = Object.keys(Object(json) as object).join(', ');
  const shapeless = wanted ? [] : [draftOf(new NgoError('WRONG_SHAPE', keys), root.offset)];
  const found = [...shapeless, ...inspect(source, json, root, wanted ?? [], base)];
  return {
    source,
    tags: wanted?.map(({tag}) => tag) ?? [],
    drafts: [...marks, ...found.sort((one, other) => one.offset - other.offset)],
    mended: applyEdits(
      source,
      found.flatMap(({edits = []}) => edits),
    ),
  };
};
