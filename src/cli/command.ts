import {parseArgs} from 'node:util';
import {NgoError} from '../content/errors.js';
import {VERSION} from '../version.js';
import {contentTags} from '../widgets.js';
import type {Finding} from './finding.js';
import {CommandError, isAddress, read, UNKNOWN_BASE_URL, write} from './input.js';
import {findingsOf, Printer} from './print.js';
import {reportOf, validate} from './validate.js';
import {ruleIds} from './rules.js';
import {formatMessage, messages} from './messages.js';
import type {Language} from './messages.js';

/** What the program has to do with the world. */
export interface World {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly input: AsyncIterable<Uint8Array>;
  /** Whether something comes through the standard input. */
  readonly piped: boolean;
  readonly colours: boolean;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

const OPTIONS = {
  help: {type: 'boolean', short: 'h'},
  version: {type: 'boolean'},
  fix: {type: 'boolean'},
  lang: {type: 'string'},
  format: {type: 'string'},
  widget: {type: 'string'},
  'max-warnings': {type: 'string'},
  off: {type: 'string', multiple: true},
} as const;
/** What was asked for; the checks below see to the types. */
interface Options {
  readonly help?: boolean;
  readonly version?: boolean;
  readonly fix?: boolean;
  readonly lang?: Language;
  readonly format?: 'text' | 'json';
  readonly widget?: string;
  readonly 'max-warnings'?: string;
  readonly off?: readonly string[];
}
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  lang: ['bg', 'en'],
  format: ['text', 'json'],
  widget: contentTags,
  off: ruleIds,
};
/** What a number is. */
const WHOLE = /^\d+$/;

/** `a,b` names two rules. */
const rulesIn = (value = ''): readonly string[] => value.split(',').map((rule) => rule.trim());

const parse = (args: readonly string[]) => {
  const {values, positionals, tokens} = parseArgs({
    args: [...args],
    options: OPTIONS,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const {name, rawName, value} = token;
    if (!Object.hasOwn(OPTIONS, name)) throw new CommandError(messages.unknownOption, {name: rawName});
    const allowed = ALLOWED[name] ?? [];
    if (name === 'max-warnings') {
      if (!WHOLE.test(value ?? '')) throw new CommandError(messages.badOption, {name: rawName, allowed: '0, 1, 2…'});
      continue;
    }
    if (name === 'off') {
      const unknown = rulesIn(value).find((rule) => !allowed.includes(rule));
      if (unknown !== undefined)
        throw new CommandError(messages.unknownRule, {name: unknown, allowed: allowed.join(', ')});
      continue;
    }
    if (allowed.length > 0 ? !allowed.includes(value ?? '') : value !== undefined)
      throw new CommandError(messages.badOption, {name: rawName, allowed: allowed.join(', ') || '–'});
  }
  return {values: values as Options, positionals};
};

/** The language that was asked for, even by a command that is wrong; else the system's. */
const languageOf = (args: readonly string[], env: World['env']): Language => {
  const asked = /(?:^| )--lang[= ](\S+)/.exec(args.join(' '))?.[1];
  return (asked ?? (env.LC_ALL || env.LC_MESSAGES || env.LANG) ?? '').startsWith('bg') ? 'bg' : 'en';
};

/**
 * Runs the program.
 *
 * @returns the exit code: 0 nothing found, 1 something found, 2 could not check
 */
export const run = async (args: readonly string[], world: World): Promise<number> => {
  const language = languageOf(args, world.env);
  const printError = ({text, values}: CommandError): void => world.err(`${formatMessage(text, language, values)}\n`);
  try {
    const {values, positionals} = parse(args);
    const [command, ...files] = positionals;
    if (values.version) world.out(`${VERSION}\n`);
    else if (command === 'validate' && values.help)
      world.out(formatMessage(messages.validateUsage, language, {tags: contentTags.join('\n  ')}));
    else if (values.help) world.out(formatMessage(messages.usage, language));
    else if (command === undefined) {
      world.err(formatMessage(messages.usage, language));
      return 2;
    } else if (command !== 'validate') throw new CommandError(messages.unknownCommand, {name: command});
    else if (files.length > 0 || world.piped)
      return await check(files.length > 0 ? files : ['-'], {...values, language, printError}, world);
    else throw new CommandError(messages.noFiles);
    return 0;
  } catch (thrown) {
    if (!(thrown instanceof CommandError)) throw thrown;
    printError(thrown);
    world.err(`${formatMessage(messages.seeHelp, language)}\n`);
    return 2;
  }
};

/** An error of the file itself, which is a finding; any other error is thrown on. */
const fileError = (thrown: unknown): NgoError => {
  if (thrown instanceof NgoError) return thrown;
  throw thrown;
};

interface CheckOptions extends Options {
  readonly language: Language;
  readonly printError: (error: CommandError) => void;
}

const check = async (
  files: readonly string[],
  options: CheckOptions,
  {input, colours, out, err}: World,
): Promise<number> => {
  const {widget, format, fix, language, printError} = options;
  const off = (options.off ?? []).flatMap(rulesIn);
  const printer = new Printer(language, colours);
  // Of the standard input, the fixed text takes the place of the report.
  const print = fix && files.includes('-') ? err : out;
  const all: Finding[] = [];
  let checked = 0;
  for (const file of files)
    try {
      const given = await read(file, input).catch(fileError);
      let report = given instanceof NgoError ? reportOf(given) : validate(given, file, widget, off);
      if (!report.tags) throw new CommandError(messages.whichWidget, {file, tags: contentTags.join(', ')});
      const {source, drafts, fixed} = report;
      if (fix && fixed !== undefined && !isAddress(file)) {
        const fixes = drafts.filter(({edits}) => edits);
        if (file === '-') out(fixed);
        else if (fixes.length > 0) await write(file, fixed);
        err(printer.fixed(findingsOf(file, source, fixes, language)));
        report = validate({baseUrl: UNKNOWN_BASE_URL, bytes: new TextEncoder().encode(fixed)}, file, widget, off);
      }
      const findings = findingsOf(file, report.source, report.drafts, language);
      if (format !== 'json' && findings.length > 0) print(printer.file(file, report.tags ?? [], findings));
      all.push(...findings);
      checked++;
    } catch (thrown) {
      if (!(thrown instanceof CommandError)) throw thrown;
      printError(thrown);
    }
  if (format === 'json') print(`${JSON.stringify(all, null, 2)}\n`);
  else if (checked > 0) print(printer.summary(all, checked));
  const errors = all.filter(({severity}) => severity === 'error').length;
  const tooMany = all.length - errors > Number(options['max-warnings'] ?? 0);
  return checked < files.length ? 2 : Number(errors > 0 || tooMany);
};
