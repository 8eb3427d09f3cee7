import {CommandError} from '../cli/command-error.js';
import {UNKNOWN_BASE_URL} from '../cli/input.js';
import {write} from '../cli/output.js';
import {findingsOf, Printer} from '../cli/print.js';
import {line, valueOf} from '../cli/subcommand.js';
import type {Call, Subcommand} from '../cli/subcommand.js';
import {validate} from '../cli/validate.js';
import {isObject} from '../content/combinators.js';
import {MAX_BYTES} from '../content/limits.js';
import {contentTags} from '../widgets.js';
import {commandMessages} from './command-messages.js';
import {isJsonObject} from './fields.js';
import {kindOf} from './kind.js';
import {merge} from './merge.js';
import {open, readBeside} from './open.js';
import {readPrevious, textOf} from './previous.js';
import {startProgress} from './progress.js';
import type {Say} from './progress.js';
import {readers} from './readers.js';
import {sourceKinds} from './source.js';
import type {Dropped, JsonObject, SourceKind, Wanted} from './source.js';

/** `ngo-widgets snapshot`: what an organisation has already, as JSON for the widgets. */
export const snapshotCommand: Subcommand = {
  usage: commandMessages.usage,
  usageValues: {tags: contentTags.join('\n  '), kinds: sourceKinds.join(', ')},
  options: {output: 'value', widget: contentTags, from: sourceKinds, mapping: 'value'},
  async run(call) {
    const [name, another] = call.operands;
    if (name === undefined || another !== undefined) throw new CommandError(commandMessages.oneSource);
    const progress = startProgress(call);
    try {
      const made = await make(name, call, progress.say);
      progress.say(commandMessages.checking);
      const checked = check(made, call);
      progress.stop();
      return report(made, checked, call);
    } catch (thrown) {
      progress.stop();
      if (!(thrown instanceof CommandError)) throw thrown;
      call.printError(thrown);
      return 2;
    }
  },
};

/** They have the newest records only. */
const FEEDS: readonly SourceKind[] = ['rss', 'atom', 'json-feed'];

/** What was written, and what its owner should know. */
interface Made {
  readonly text: string;
  readonly baseUrl: string | undefined;
  readonly notes: readonly Dropped[];
  readonly count: number;
}

const mappingIn = async (file: string | undefined, {input}: Call): Promise<Wanted['mapping']> => {
  if (file === undefined) return undefined;
  const text = await readBeside(file, input);
  try {
    const json: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    if (isObject(json) && Object.values(json).every((to) => to === null || typeof to === 'string'))
      return json as Wanted['mapping'];
  } catch {
    // Told below, like any other file that says nothing of columns.
  }
  throw new CommandError(commandMessages.badMapping, {file});
};

const countIn = (document: JsonObject): number =>
  contentTags
    .map((tag) => document[tag])
    .reduce<number>((sum, part) => sum + (isJsonObject(part) && Array.isArray(part.items) ? part.items.length : 0), 0);

/** Takes the snapshot, and writes it where it belongs: whole, or not at all. */
const make = async (name: string, call: Call, say: Say): Promise<Made> => {
  const {options, input, out} = call;
  const output = valueOf(options, 'output');
  const widget = contentTags.find((tag) => tag === valueOf(options, 'widget'));
  const mapping = await mappingIn(valueOf(options, 'mapping'), call);
  // Before anything is asked of a server: what must not be written is known by now.
  const previous = output === undefined ? undefined : await readPrevious(output, widget);
  const {source, notes} = await open(name, input, say);
  const kind = (valueOf(options, 'from') as SourceKind | undefined) ?? kindOf(source);
  say(commandMessages.converting, {file: name});
  const reader = await readers[kind]();
  const {document, dropped} = await reader(source, {widget, mapping});
  const merged = merge(previous?.document, document, FEEDS.includes(kind));
  const text = textOf(merged.document, previous?.text);
  if (new TextEncoder().encode(text).length > MAX_BYTES)
    throw new CommandError(commandMessages.tooLarge, {file: name, limit: MAX_BYTES / 2 ** 20});
  if (output === undefined) out(text);
  else if (text !== previous?.text) await write(output, text);
  return {text, baseUrl: source.baseUrl, notes: [...notes, ...dropped, ...merged.notes], count: countIn(document)};
};

/** What the linter finds in what was written, which on the standard output has no name. */
const check = ({text, baseUrl = UNKNOWN_BASE_URL}: Made, {options, language}: Call) => {
  const file = valueOf(options, 'output') ?? '-';
  const {source, drafts, tags = []} = validate({bytes: new TextEncoder().encode(text), baseUrl}, file, undefined);
  return {file, tags, findings: findingsOf(file, source, drafts, language)};
};

/** Tells what was left out, what the linter found, and how much there is. */
const report = ({notes, count}: Made, {file, tags, findings}: ReturnType<typeof check>, call: Call): number => {
  const {err, language, colours, options} = call;
  for (const {place, message, values} of notes) err(`${place}: ${line(message, language, values)}`);
  if (findings[0]) err(new Printer(language, colours).file(file, tags, findings));
  if (options.has('output')) err(line(commandMessages.written, language, {file, count}));
  return Number(findings.some(({severity}) => severity === 'error'));
};
