import {parseArgs} from 'node:util';
import {VERSION} from '../version.js';
import {CommandError} from './command-error.js';
import {formatMessage, messages} from './messages.js';
import type {Language} from './messages.js';
import {line} from './subcommand.js';
import type {OptionKind, Subcommand, World} from './subcommand.js';

/** What the program can do. Each is loaded when it is asked for: a check does not wait for what reads sheets. */
const SUBCOMMANDS: Readonly<Record<string, () => Promise<Subcommand>>> = {
  validate: async () => (await import('./validate-command.js')).validateCommand,
  snapshot: async () => (await import('../snapshot/command.js')).snapshotCommand,
  prerender: async () => (await import('../prerender/prerender-command.js')).prerenderCommand,
  collect: async () => (await import('../collect/command.js')).collectCommand,
};

const COMMON: Subcommand['options'] = {help: 'flag', version: 'flag', lang: ['bg', 'en']};

/** What a number is. */
const WHOLE = /^\d+$/;

/** Why an option may not be given so; undefined where it may. */
const allowedFor = (kind: OptionKind, value: string | undefined): string | undefined => {
  if (kind === 'flag') return value === undefined ? undefined : '–';
  if (kind === 'number') return WHOLE.test(value ?? '') ? undefined : '0, 1, 2…';
  if (kind === 'value') return value === undefined ? '…' : undefined;
  return kind.includes(value ?? '') ? undefined : kind.join(', ');
};

const parse = (args: readonly string[], kinds: Subcommand['options']) => {
  const {positionals, tokens} = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      Object.entries(kinds).map(([name, kind]) => [
        name,
        {type: kind === 'flag' ? 'boolean' : 'string', ...(name === 'help' && {short: 'h'})} as const,
      ]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const options = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const {name, rawName, value} = token;
    const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
    if (!kind) throw new CommandError(messages.unknownOption, {name: rawName});
    const allowed = allowedFor(kind, value);
    if (allowed !== undefined) throw new CommandError(messages.badOption, {name: rawName, allowed});
    options.set(name, [...(options.get(name) ?? []), value ?? '']);
  }
  return {positionals, options};
};

/** The language that was asked for, even by a command that is wrong; else the system's. */
const languageOf = (args: readonly string[], env: World['env']): Language => {
  const asked = /(?:^| )--lang[= ](\S+)/.exec(args.join(' '))?.[1];
  return (asked ?? (env.LC_ALL || env.LC_MESSAGES || env.LANG) ?? '').startsWith('bg') ? 'bg' : 'en';
};

/** The first word that is no option and no option's value. */
const subcommandIn = (args: readonly string[]): string | undefined =>
  args.find((arg, index) => !arg.startsWith('-') && args[index - 1] !== '--lang');

/**
 * Runs the program.
 *
 * @returns the exit code: 0 all is well, 1 something was found, 2 it could not be done
 */
export const run = async (args: readonly string[], world: World): Promise<number> => {
  const language = languageOf(args, world.env);
  const printError = ({text, values}: CommandError): void => world.err(line(text, language, values));
  const name = subcommandIn(args);
  const load = name !== undefined && Object.hasOwn(SUBCOMMANDS, name) ? SUBCOMMANDS[name] : undefined;
  try {
    const subcommand = await load?.();
    const {positionals, options} = parse(args, {...COMMON, ...subcommand?.options});
    if (options.has('version')) world.out(`${VERSION}\n`);
    else if (options.has('help'))
      world.out(
        subcommand
          ? formatMessage(subcommand.usage, language, subcommand.usageValues)
          : formatMessage(messages.usage, language),
      );
    else if (name === undefined) {
      world.err(formatMessage(messages.usage, language));
      return 2;
    } else if (!subcommand) throw new CommandError(messages.unknownCommand, {name});
    else {
      subcommand.check?.(options);
      return await subcommand.run({...world, operands: positionals.slice(1), options, language, printError});
    }
    return 0;
  } catch (thrown) {
    if (!(thrown instanceof CommandError)) throw thrown;
    printError(thrown);
    world.err(line(messages.seeHelp, language, {command: load ? `${name} ` : ''}));
    return 2;
  }
};
