import {str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {formatNumber} from '../locale/format.js';
import type {Locale} from '../locale/locale.js';

/** What there is to remark: the reader tries again, it takes long, the content is old, there is none. */
export type Remark = 'retrying' | 'slow' | 'stale' | 'error';

/** How many items show, of those that the reader's filter matches, of all. */
export interface Count {
  readonly shown: number;
  readonly matching: number;
  readonly all: number;
  /** Whether the reader has filtered. */
  readonly filtered: boolean;
}

/** What the two buttons do. */
export interface Actions {
  readonly retry: () => void;
  readonly showAll: () => void;
}

const button = (name: string, label: string, onClick: () => void, disabled = false): TemplateResult =>
  html`<p><button part="button" type="button" name=${name} aria-disabled=${ifDefined(disabled ? 'true' : undefined)} @click=${onClick}>${label}</button></p>`;

/** What is said beside the content: one live region, always there, and the buttons after it. */
export const notes = (
  locale: Locale,
  remark: Remark | undefined,
  {shown, matching, all, filtered}: Count,
  {retry, showAll}: Actions,
): TemplateResult => {
  const {msg} = locale;
  const more = shown < matching;
  const remarks = {
    retrying: msg('Loading…', {id: 'state.loading'}),
    slow: msg('This is taking longer than usual.', {id: 'state.slow'}),
    stale: msg('Showing data loaded earlier.', {id: 'state.stale'}),
    error: msg('This content cannot be shown right now.', {id: 'state.error'}),
  };
  const showing =
    filtered && all && !matching
      ? msg('No matches', {id: 'filter.none'})
      : more || (filtered && all)
        ? msg(str`Showing ${formatNumber(locale, more ? shown : matching)} of ${formatNumber(locale, all)}`, {
            id: 'limit.showing',
          })
        : nothing;
  return html`<div role="status" part="note">${remark ? remarks[remark] : showing}</div>${
    remark && remark !== 'slow'
      ? button('retry', msg('Try again', {id: 'state.retry'}), retry, remark === 'retrying')
      : nothing
  }${
    more
      ? button('all', msg(str`Show all (${formatNumber(locale, matching)})`, {id: 'limit.show-all'}), showAll)
      : nothing
  }`;
};
