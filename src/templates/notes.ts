import {str} from '@lit/localize';
import {html, nothing} from 'lit/html.js';
import type {TemplateResult} from 'lit/html.js';
import {formatNumber} from '../locale/format.js';
import type {View} from './view.js';

/** What there is to remark: the reader tries again, it takes long, the content is old, there is none. */
export type Remark = 'retrying' | 'slow' | 'stale' | 'error' | false | null | undefined;

const button = (name: 'retry' | 'all', label: string, waiting = false): TemplateResult =>
  html`<p><button part="button" type="button" name=${name} aria-disabled=${waiting || nothing}>${label}</button></p>`;

/** How many items show, of those that the reader chose, of all; whether there is something to choose. */
export interface Count {
  readonly shown: number;
  readonly found: number;
  readonly all: number;
  readonly choice: boolean;
}

/** What is said beside the content: one live region, always there, and the buttons after it. */
export const notes = (view: View, remark: Remark, {shown, found, all, choice}: Count): TemplateResult => {
  const {msg} = view;
  const more = shown < found;
  const remarks = {
    retrying: msg('Loading…', {id: 'state.loading'}),
    slow: msg('This is taking longer than usual.', {id: 'state.slow'}),
    stale: msg('Showing data loaded earlier.', {id: 'state.stale'}),
    error: msg('This content cannot be shown right now.', {id: 'state.error'}),
  };
  const showing =
    more || (choice && all)
      ? msg(str`Showing ${formatNumber(view, more ? shown : found)} of ${formatNumber(view, all)}`, {
          id: 'limit.showing',
        })
      : undefined;
  return html`<div role="status" part="note">${remark ? remarks[remark] : showing}</div>${
    remark && remark !== 'slow'
      ? button('retry', msg('Try again', {id: 'state.retry'}), remark === 'retrying')
      : undefined
  }${more ? button('all', msg(str`Show all (${formatNumber(view, found)})`, {id: 'limit.show-all'})) : undefined}`;
};
