import type {Draft, Finding} from './finding.js';
import {positions} from './tree.js';
import {helpAddress} from '../site.js';
import {formatMessage, messages} from './messages.js';
import type {Language} from './messages.js';

/** Drafts in one language, with lines and columns. */
export const findingsOf = (
  file: string,
  source: string,
  drafts: readonly Draft[],
  language: Language,
): readonly Finding[] => {
  const at = positions(source);
  return drafts.map(({rule, severity, path, offset, explanation: {what, why, cure}, values}) => ({
    file,
    ...at(offset),
    path,
    severity,
    rule,
    what: formatMessage(what, language, values),
    why: formatMessage(why, language, values),
    cure: formatMessage(cure, language, values),
  }));
};

/** Nothing of a file may move the cursor of a terminal, or turn its text round. */
const visible = (text: string): string =>
  text.replace(/[\p{Cc}\p{Cf}]/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);

type Style = 'bold' | 'red' | 'yellow' | 'dim';
const CODES: Readonly<Record<Style, number>> = {bold: 1, dim: 2, red: 31, yellow: 33};

/** For a terminal, in one language. */
export class Printer {
  constructor(
    private readonly language: Language,
    private readonly colours: boolean,
    /** The address of the site; absent: ours. */
    private readonly site?: string,
  ) {}

  private paint(style: Style, text: string): string {
    return this.colours ? `\x1b[${CODES[style]}m${text}\x1b[0m` : text;
  }

  /** What one file is for, and what was found in it. */
  file(name: string, tags: readonly string[], findings: readonly Finding[]): string {
    const title = this.paint('bold', name) + (tags.length > 0 ? ` (${tags.join(', ')})` : '');
    return `${[title, ...findings.map((finding) => this.finding(finding))].join('\n\n')}\n\n`;
  }

  private finding({file, line, column, severity, path, rule, what, why, cure}: Finding): string {
    const kind = this.paint(severity === 'error' ? 'red' : 'yellow', formatMessage(messages[severity], this.language));
    const head = [`${file}:${line}:${column}`, kind, visible(path), this.paint('dim', `[${rule}]`)]
      .filter(Boolean)
      .join('  ');
    const lines = [
      what,
      formatMessage(messages.why, this.language) + why,
      formatMessage(messages.cure, this.language) + cure,
      helpAddress(rule, this.language, this.site),
    ].filter(Boolean);
    return [head, ...lines.map(visible)].join('\n  ');
  }

  /** What has been fixed, a line each. */
  fixed(findings: readonly Finding[]): string {
    const lines = findings.map(({file, line, column, path, rule, what}) =>
      [
        `${file}:${line}:${column}`,
        formatMessage(messages.fixed, this.language),
        visible(path),
        this.paint('dim', `[${rule}]`),
        visible(what),
      ]
        .filter(Boolean)
        .join('  '),
    );
    return lines.map((text) => `${text}\n`).join('');
  }

  summary(findings: readonly Finding[], files: number): string {
    const errors = findings.filter(({severity}) => severity === 'error').length;
    const sentence = findings.length > 0 ? messages.summary : messages.nothing;
    return `${formatMessage(sentence, this.language, {errors, warnings: findings.length - errors, files})}\n`;
  }
}
