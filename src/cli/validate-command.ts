import {NgoError} from '../content/errors.js';
import {contentTags} from '../widgets.js';
import {CommandError} from './command-error.js';
import type {Finding} from './finding.js';
import {isAddress, read, UNKNOWN_BASE_URL} from './input.js';
import {messages} from './messages.js';
import {write} from './output.js';
import {findingsOf, Printer} from './print.js';
import {ruleIds} from './rules.js';
import {valueOf} from './subcommand.js';
import type {Call, Options, Subcommand} from './subcommand.js';
import {reportOf, validate} from './validate.js';

/** `--off a,b --off c` names three rules. */
const rulesOff = (options: Options): readonly string[] =>
  (options.get('off') ?? []).flatMap((value) => value.split(',').map((rule) => rule.trim()));

/** `ngo-widgets validate`: looks for what is wrong in files, as browsers read them. */
export const validateCommand: Subcommand = {
  usage: messages.validateUsage,
  usageValues: {tags: contentTags.join('\n  ')},
  options: {
    fix: 'flag',
    format: ['text', 'json'],
    widget: contentTags,
    'max-warnings': 'number',
    off: 'value',
  },
  check(options) {
    const unknown = rulesOff(options).find((rule) => !ruleIds.includes(rule));
    if (unknown !== undefined)
      throw new CommandError(messages.unknownRule, {name: unknown, allowed: ruleIds.join(', ')});
  },
  async run(call) {
    const {operands, piped} = call;
    if (operands.length === 0 && !piped) throw new CommandError(messages.noFiles);
    return check(operands.length > 0 ? operands : ['-'], call);
  },
};

/** An error of the file itself, which is a finding; any other error is thrown on. */
const fileError = (thrown: unknown): NgoError => {
  if (thrown instanceof NgoError) return thrown;
  throw thrown;
};

const check = async (
  files: readonly string[],
  {options, language, printError, input, colours, out, err}: Call,
): Promise<number> => {
  const widget = valueOf(options, 'widget');
  const asJson = valueOf(options, 'format') === 'json';
  const fix = options.has('fix');
  const off = rulesOff(options);
  const printer = new Printer(language, colours);
  // Of the standard input, the fixed text takes the place of the report.
  const print = fix && files.includes('-') ? err : out;
  let all: readonly Finding[] = [];
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
      if (!asJson && findings.length > 0) print(printer.file(file, report.tags ?? [], findings));
      all = all.concat(findings);
      checked++;
    } catch (thrown) {
      if (!(thrown instanceof CommandError)) throw thrown;
      printError(thrown);
    }
  if (asJson) print(`${JSON.stringify(all, null, 2)}\n`);
  else if (checked > 0) print(printer.summary(all, checked));
  const errors = all.filter(({severity}) => severity === 'error').length;
  const tooMany = all.length - errors > Number(valueOf(options, 'max-warnings') ?? 0);
  return checked < files.length ? 2 : Number(errors > 0 || tooMany);
};
