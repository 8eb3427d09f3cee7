import {mkdir, readFile, realpath} from 'node:fs/promises';
import {dirname, isAbsolute, join, relative, resolve} from 'node:path';
import {CommandError} from '../cli/command-error.js';
import {isAddress, read, rethrow} from '../cli/input.js';
import {messages as common} from '../cli/messages.js';
import type {Message} from '../cli/messages.js';
import {write} from '../cli/output.js';
import {line, valueOf} from '../cli/subcommand.js';
import type {Call, Options, Subcommand} from '../cli/subcommand.js';
import {htmlOf} from './html.js';
import {prerenderPage} from './page.js';
import {FRESH_HOURS, HOUR} from './prerender.js';
import {messages} from './prerender-messages.js';
import {once, readAnything} from './sources.js';
import type {Read} from './sources.js';
import {changedAt, changeOf} from './watch.js';

/** `ngo-widgets prerender`: writes the content of a page's widgets into it. */
export const prerenderCommand: Subcommand = {
  usage: messages.usage,
  options: {
    out: 'value',
    root: 'value',
    site: 'value',
    fresh: 'number',
    watch: 'flag',
    check: 'flag',
  },
  check(options) {
    const site = valueOf(options, 'site');
    if (site !== undefined && !(isAddress(site) && URL.canParse(site)))
      throw new CommandError(common.badOption, {name: '--site', allowed: 'https://…'});
    if (valueOf(options, 'fresh') === '0')
      throw new CommandError(common.badOption, {name: '--fresh', allowed: '1, 2…'});
    if (options.has('check') && options.has('watch')) throw new CommandError(messages.checkAndWatch);
  },
  async run(call) {
    if (call.operands.length === 0) throw new CommandError(messages.noPages);
    const round = await prerenderAll(call, false);
    return call.options.has('watch') ? watchAll(call, round) : round.code;
  },
};

/** What became of the pages, all together. */
interface Round {
  readonly code: number;
  /** When each page and each file with data had been changed before it was read: by its path, absolute. */
  readonly seen: Map<string, number>;
}

const prerenderAll = async (call: Call, isQuiet: boolean): Promise<Round> => {
  const seen = new Map<string, number>();
  const see = async (name: string): Promise<void> => {
    if (!isAddress(name)) seen.set(resolve(name), await changedAt(name));
  };
  const reader = once(async (name) => {
    await see(name);
    return readAnything(name);
  });
  let code = 0;
  for (const page of call.operands)
    try {
      await see(page);
      code = Math.max(code, await prerenderFile(page, call, reader, isQuiet));
      // What was written into it is no change.
      if (!call.options.has('out')) await see(page);
    } catch (thrown) {
      if (!(thrown instanceof CommandError)) throw thrown;
      call.printError(thrown);
      code = 2;
    }
  return {code, seen};
};

/** Prerenders anew whenever a page or its data changes, until the program is told to end. */
const watchAll = async (call: Call, first: Round): Promise<number> => {
  const stop = new AbortController();
  const end = (): void => stop.abort();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, end);
  call.err(line(messages.watching, call.language));
  const isStopped = (): boolean => stop.signal.aborted;
  for (let {seen} = first; !isStopped();) {
    await changeOf(seen, stop.signal);
    if (!isStopped()) ({seen} = await prerenderAll(call, true));
  }
  return 0;
};

/** Where a page is written: in place, or below a folder, on the same way as from the root or the current folder. */
const targetOf = async (page: string, options: Options): Promise<string> => {
  const out = valueOf(options, 'out');
  if (out === undefined) return page;
  const way = relative(resolve(valueOf(options, 'root') ?? ''), resolve(page));
  const target = join(out, way);
  const isOutside = (path: string): boolean => path.startsWith('..') || isAbsolute(path);
  const outside = new CommandError(messages.outside, {file: page, out});
  if (isOutside(way)) throw outside;
  if (options.has('check')) return target;
  try {
    await mkdir(dirname(target), {recursive: true});
    // A link may lead out of it.
    if (isOutside(relative(await realpath(out), await realpath(dirname(target))))) throw outside;
  } catch (thrown) {
    rethrow(thrown, common.unwritable, target);
  }
  return target;
};

/** @returns the exit code */
const prerenderFile = async (
  page: string,
  {options, language, input, out, err}: Call,
  reader: Read,
  isQuiet: boolean,
): Promise<number> => {
  if (isAddress(page)) throw new CommandError(messages.pageOnWeb, {file: page});
  const html = htmlOf((await read(page === '-' ? './-' : page, input)).bytes, page);
  const target = await targetOf(page, options);
  const before = target === page ? html : await readFile(target, 'utf8').catch(() => '');
  const file = resolve(page);
  const isCheck = options.has('check');
  const result = await prerenderPage(html, {
    file,
    root: resolve(valueOf(options, 'root') ?? dirname(file)),
    site: valueOf(options, 'site'),
    language,
    fresh: Number(valueOf(options, 'fresh') ?? FRESH_HOURS) * HOUR,
    isCheck,
    before,
    read: reader,
  });
  for (const {severity, line: at, text} of result.notes)
    err(line(messages.note, language, {file: page, line: at, severity: common[severity], text}));
  const errors = result.notes.filter(({severity}) => severity === 'error').length;
  const isSame = result.html === before;
  const say = (message: Message): void => out(line(message, language, {file: target, widgets: result.widgets, errors}));
  if (errors > 0) say(messages.failed);
  else if (isCheck) say(isSame ? messages.upToDate : messages.outdated);
  else if (!isSame) {
    await write(target, result.html);
    say(messages.written);
  } else if (!isQuiet) say(messages.upToDate);
  return Number(errors > 0 || (isCheck && !isSame));
};
