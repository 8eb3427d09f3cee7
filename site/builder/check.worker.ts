/** The check of the whole file, beside the page: typing never waits for it. */
import {formatMessage, type Language} from '../../src/cli/messages.js';
import {validate} from '../../src/cli/validate.js';
import {cureInWords, findingInWords, mistakeInWords} from './form/plain-words.js';

export interface CheckRequest {
  readonly number: number;
  readonly text: string;
  readonly fileName: string;
  readonly tag: string | undefined;
  readonly baseUrl: string;
  readonly language: Language;
}
/** What was found at a place of the file, in words. */
export interface Finding {
  readonly path: string;
  readonly severity: 'error' | 'warning';
  readonly rule: string;
  readonly what: string;
  readonly why: string;
  readonly cure: string;
}
export interface CheckAnswer {
  readonly number: number;
  readonly findings: readonly Finding[];
}

addEventListener('message', ({data}: MessageEvent<CheckRequest>) => {
  const {number, text, fileName, tag, baseUrl, language} = data;
  const {drafts} = validate({bytes: new TextEncoder().encode(text), baseUrl}, fileName, tag);
  const findings = drafts.map(({path, severity, rule, explanation: {what, why, cure}, values}) => ({
    path,
    severity,
    rule,
    what: mistakeInWords(formatMessage(what, language, values), language),
    why: findingInWords(formatMessage(why, language, values), language),
    cure: cureInWords(rule, formatMessage(cure, language, values), language),
  }));
  postMessage({number, findings} satisfies CheckAnswer);
});
