import {CommandError} from '../cli/command-error.js';
import {decode} from '../cli/file-kind.js';
import {download, isAddress, read} from '../cli/input.js';
import {loadErrors} from '../cli/load-errors.js';
import {write} from '../cli/output.js';
import {NgoError} from '../content/errors.js';
import {isJsonObject} from '../snapshot/fields.js';
import {readPrevious, textOf} from '../snapshot/previous.js';
import type {Say} from '../snapshot/progress.js';
import type {ContentTag, Json, JsonObject} from '../snapshot/source.js';
import {contentTags} from '../widgets.js';
import {Collection} from './collection.js';
import {entriesOf} from './list.js';
import type {Entry} from './list.js';
import {readMember, staysShown} from './member.js';
import type {Member, Note} from './member.js';
import {collectMessages} from './messages.js';
import {inOrder} from './pool.js';

/** How many members are asked at once. */
const WIDTH = 8;

/** What is to be collected, from where, and into what. */
export interface Order {
  readonly list: string;
  readonly output: string;
  /** None: all. */
  readonly widgets: readonly ContentTag[];
  readonly input: AsyncIterable<Uint8Array>;
}

/** What is to be told: one thing, and what came of it. */
export interface Told {
  /** The line of the list that it is about. */
  readonly at?: number;
  readonly notes: readonly Note[];
}

export interface Collected {
  readonly notes: readonly Told[];
  /** How many records the file has now, and of how many members; of none: nothing was written. */
  readonly count: number;
  readonly members: number;
}

/** The bytes of a member's file, or why there are none. */
type Fetched = {readonly entry: Entry} & (
  {readonly bytes: Uint8Array; readonly baseUrl: string | undefined} | {readonly error: CommandError}
);

const fetchFrom =
  (input: Order['input']) =>
  async (entry: Entry): Promise<Fetched> => {
    const {name, target} = entry;
    try {
      const {bytes, baseUrl} = isAddress(target) ? await download(target) : await read(target, input);
      return {entry, bytes, baseUrl: isAddress(target) ? baseUrl : undefined};
    } catch (thrown) {
      if (thrown instanceof CommandError) return {entry, error: thrown};
      const what = thrown instanceof NgoError ? loadErrors[thrown.code]?.what : undefined;
      if (!what) throw thrown;
      return {entry, error: new CommandError(collectMessages.broken, {name, what})};
    }
  };

/** What the file had before of each member, and when that was collected. */
class Copies {
  private readonly collected: string | undefined;

  constructor(
    private readonly document: JsonObject | undefined,
    private readonly now: number,
  ) {
    this.collected = typeof document?._collected === 'string' ? document._collected : undefined;
  }

  private records(tag: ContentTag, name: string): readonly JsonObject[] {
    const part = this.document?.[tag];
    const items = isJsonObject(part) && Array.isArray(part.items) ? (part.items as readonly Json[]) : [];
    return items.filter(isJsonObject).filter(({_source}) => _source === name);
  }

  /** The last good copy of a member, without what must not show any more; undefined: there is none. */
  of(name: string, tags: readonly ContentTag[]): (Member & {readonly asOf: string}) | undefined {
    const dated = (item: JsonObject): JsonObject => {
      const {_source, asOf = this.collected, ...others} = item;
      return {...others, asOf};
    };
    const parts = new Map(
      tags.map((tag) => [tag, this.records(tag, name)] as const).filter(([, records]) => records[0]),
    );
    if (parts.size === 0) return undefined;
    const shown = [...parts].map(
      ([tag, records]) => [tag, records.filter((item) => staysShown(tag, item, this.now)).map(dated)] as const,
    );
    const dates = shown.flatMap(([, records]) => records.map(({asOf}) => String(asOf)));
    return {parts: new Map(shown), notes: [], asOf: dates.sort()[0] ?? String(this.collected)};
  }
}

/** What a member has now; where that cannot be had, what it had. */
const memberOf = (
  fetched: Fetched,
  widgets: readonly ContentTag[],
  copies: Copies,
  now: number,
): {readonly member?: Member; readonly told: readonly Told[]} => {
  const {name, line: at} = fetched.entry;
  try {
    if ('error' in fetched) throw fetched.error;
    const member = readMember(name, fetched.bytes, fetched.baseUrl, widgets, now);
    return {member, told: member.notes.map((note) => ({at, notes: [note]}))};
  } catch (thrown) {
    if (!(thrown instanceof CommandError)) throw thrown;
    const note = {message: thrown.text, values: thrown.values};
    // 410: "gone", which a server says on purpose.
    if (thrown.values.reason === 410) return {member: {parts: new Map(), notes: []}, told: [{at, notes: [note]}]};
    const copy = copies.of(name, widgets[0] ? widgets : contentTags);
    const kept = copy ? [{message: collectMessages.copyKept, values: {asOf: copy.asOf}}] : [];
    return {...(copy && {member: copy}), told: [{at, notes: [note, ...kept]}]};
  }
};

/** The file: what a person wrote around the records stays. */
const documentOf = (
  previous: JsonObject = {version: 1},
  parts: ReadonlyMap<ContentTag, readonly JsonObject[]>,
  now: number,
): JsonObject => {
  const {_collected, ...others} = previous;
  const head = Object.entries(others).filter(([key]) => !contentTags.some((tag) => tag === key));
  const own = contentTags.flatMap((tag) => {
    const before = others[tag];
    const items = parts.get(tag);
    return items || before ? [[tag, {...(isJsonObject(before) ? before : {}), items: items ?? []}] as const] : [];
  });
  return {
    ...Object.fromEntries(head),
    ...Object.fromEntries(own),
    _collected: new Date(now).toISOString().slice(0, 10),
  };
};

/**
 * Collects the files of a list into one, and writes that.
 *
 * @throws {CommandError} where nothing can be written, and the file is as it was
 */
export const collect = async (
  {list, output, widgets, input}: Order,
  say: Say,
  now = Date.now(),
): Promise<Collected> => {
  const previous = await readPrevious(output, undefined);
  if (previous && previous.document._collected === undefined)
    throw new CommandError(collectMessages.notCollected, {file: output});
  const all = entriesOf(decode((await read(list, input)).bytes).text ?? '', list);
  if (!all[0]) throw new CommandError(collectMessages.emptyList, {file: list});
  const entries = [...new Map([...all].reverse().map((entry) => [entry.target, entry])).values()].reverse();
  const notes: Told[] = all
    .filter((entry) => !entries.includes(entry))
    .map(({name, line: at}) => ({at, notes: [{message: collectMessages.twice, values: {name}}]}));
  const copies = new Copies(previous?.document, now);
  const collection = new Collection();
  let [done, members] = [0, 0];
  for await (const fetched of inOrder(entries, WIDTH, fetchFrom(input))) {
    const {name, line: at} = fetched.entry;
    const {member, told} = memberOf(fetched, widgets, copies, now);
    notes.push(...told);
    if (member) {
      members++;
      notes.push(...collection.add(name, member.parts).map((note) => ({at, notes: [note]})));
    }
    say(collectMessages.progress, {done: ++done, all: entries.length});
  }
  const {parts, notes: tooMany} = collection.parts();
  notes.push(...tooMany.map((note) => ({notes: [note]})));
  const text = textOf(documentOf(previous?.document, parts, now), previous?.text);
  if (members > 0 && text !== previous?.text) await write(output, text);
  return {notes, members, count: [...parts.values()].reduce((sum, {length}) => sum + length, 0)};
};
