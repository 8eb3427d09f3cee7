import {str} from '@lit/localize';
import type {Failure, FailureCode} from '../content/failure.js';
import type {Problem} from '../content/fields.js';
import type {MsgFn} from '../locale/locale.js';
import {failureSentence, problemSentence} from './sentences.js';

/** How many problems of the data are told one by one. */
const TOLD = 5;

/** One thing to tell the webmaster. */
export interface Finding {
  /** An error code, or what a note is about: told once per element and code. */
  readonly code: FailureCode | 'DATA' | 'LAYOUT' | 'ONLY';
  readonly text: string;
}

const problemList = (msg: MsgFn, problems: readonly Problem[]): string => {
  const lines = problems.slice(0, TOLD).map((problem) => `\n  ${problemSentence(msg, problem)}`);
  const more = problems.length - lines.length;
  return lines.join('') + (more > 0 ? `\n  + ${more}` : '');
};

/** The address as it may stand in a log: what follows `?` is nobody's business. */
const withoutQuery = (url: string): string => url.replace(/[?#].*/, '');

export const findFailure = (msg: MsgFn, failure: Failure, url: string | undefined): Finding => ({
  code: failure.code,
  text: `${failure.code}${url ? ` ${withoutQuery(url)}` : ''}: ${failureSentence(msg, failure, url)}${problemList(msg, failure.problems)}`,
});

export const findProblems = (msg: MsgFn, problems: readonly Problem[]): Finding[] =>
  problems.length === 0
    ? []
    : [{code: 'DATA', text: msg('Left out of the data:', {id: 'note.data'}) + problemList(msg, problems)}];

export const findUnknownLayout = (msg: MsgFn, layout: string, layouts: readonly string[]): Finding => ({
  code: 'LAYOUT',
  text: msg(str`No layout "${layout}". Choose: ${layouts.join(', ')}`, {id: 'note.layout'}),
});

export const findUnknownIds = (msg: MsgFn, ids: readonly string[]): Finding => ({
  code: 'ONLY',
  text: msg(str`"only" names unknown ids: ${ids.join(', ')}`, {id: 'note.only'}),
});
