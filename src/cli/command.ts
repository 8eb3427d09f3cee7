import {parseArgs} from 'node:util';
import {NgoError} from '../content/errors.js';
import {VERSION} from '../version.js';
import {contentTags} from '../widgets.js';
import type {Finding} from './finding.js';
import {isAddress, Obstacle, read, SOMEWHERE, write} from './input.js';
import {findingsOf, Printer} from './print.js';
import {failed, validate} from './validate.js';
import {say, words} from './words.js';
import type {Language} from './words.js';

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
} as const;
/** What was asked for; the checks below see to the types. */
interface Options {
  readonly help?: boolean;
  readonly version?: boolean;
  readonly fix?: boolean;
  readonly lang?: Language;
  readonly format?: 'text' | 'json';
  readonly widget?: string;
}
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  lang: ['bg', 'en'],
  format: ['text', 'json'],
  widget: contentTags,
};

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
    if (!Object.hasOwn(OPTIONS, name)) throw new Obstacle(words.unknownOption, {name: rawName});
    const allowed = ALLOWED[name] ?? [];
    if (allowed.length > 0 ? !allowed.includes(value ?? '') : value !== undefined)
      throw new Obstacle(words.badOption, {name: rawName, allowed: allowed.join(', ') || '–'});
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
  const complain = ({words: sentence, values}: Obstacle): void => world.err(`${say(sentence, language, values)}\n`);
  try {
    const {values, positionals} = parse(args);
    const [command, ...files] = positionals;
    if (values.version) world.out(`${VERSION}\n`);
    else if (command === 'validate' && values.help)
      world.out(say(words.validateUsage, language, {tags: contentTags.join('\n  ')}));
    else if (values.help) world.out(say(words.usage, language));
    else if (command === undefined) {
      world.err(say(words.usage, language));
      return 2;
    } else if (command !== 'validate') throw new Obstacle(words.unknownCommand, {name: command});
    else if (files.length > 0 || world.piped)
      return await check(files.length > 0 ? files : ['-'], {...values, language, complain}, world);
    else throw new Obstacle(words.noFiles);
    return 0;
  } catch (thrown) {
    if (!(thrown instanceof Obstacle)) throw thrown;
    complain(thrown);
    world.err(`${say(words.seeHelp, language)}\n`);
    return 2;
  }
};

/** A failure of the file, which is a finding; anything else is none. */
const asFailure = (thrown: unknown): NgoError => {
  if (thrown instanceof NgoError) return thrown;
  throw thrown;
};

interface Wanted extends Options {
  readonly language: Language;
  readonly complain: (obstacle: Obstacle) => void;
}

const check = async (files: readonly string[], wanted: Wanted, {input, colours, out, err}: World): Promise<number> => {
  const {widget, format, fix, language, complain} = wanted;
  const printer = new Printer(language, colours);
  // What is mended of the standard input takes the place of the report.
  const tell = fix && files.includes('-') ? err : out;
  const all: Finding[] = [];
  let checked = 0;
  for (const file of files)
    try {
      const given = await read(file, input).catch(asFailure);
      let report = given instanceof NgoError ? failed(given) : validate(given, file, widget);
      if (!report.tags) throw new Obstacle(words.whichWidget, {file, tags: contentTags.join(', ')});
      const {source, drafts, mended} = report;
      if (fix && mended !== undefined && !isAddress(file)) {
        const mending = drafts.filter(({edits}) => edits);
        if (file === '-') out(mended);
        else if (mending.length > 0) await write(file, mended);
        err(printer.fixed(findingsOf(file, source, mending, language)));
        report = validate({base: SOMEWHERE, bytes: new TextEncoder().encode(mended)}, file, widget);
      }
      const findings = findingsOf(file, report.source, report.drafts, language);
      if (format !== 'json' && findings.length > 0) tell(printer.file(file, report.tags ?? [], findings));
      all.push(...findings);
      checked++;
    } catch (thrown) {
      if (!(thrown instanceof Obstacle)) throw thrown;
      complain(thrown);
    }
  if (format === 'json') tell(`${JSON.stringify(all, null, 2)}\n`);
  else if (checked > 0) tell(printer.summary(all, checked));
  return checked < files.length ? 2 : Number(all.length > 0);
};
