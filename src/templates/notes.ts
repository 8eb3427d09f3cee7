import {str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {keyed} from 'lit/directives/keyed.js';
import {formatNumber} from '../locale/format.js';
import type {Locale, MsgFn} from '../locale/locale.js';

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

/** What the reader asked, and what the buttons do. */
export interface Asked {
  /** How often he has acted. */
  readonly acts: number;
  /** Whether the live region says what there is to say: else it stands beside it. */
  readonly speaks: boolean;
  readonly retry: () => void;
  readonly all: () => void;
}

const button = (name: string, label: string, onClick: () => void, disabled = false): TemplateResult =>
  html`<p><button part="button" type="button" name=${name} aria-disabled=${ifDefined(disabled ? 'true' : undefined)} @click=${onClick}>${label}</button></p>`;

/** What shows all of so many, where some wait. */
export const allLabel = (locale: Locale, all: number): string =>
  locale.msg(str`Show all (${formatNumber(locale, all)})`, {id: 'limit.show-all'});

const remarkText = (remark: Remark, msg: MsgFn): string => {
  switch (remark) {
    case 'retrying':
      return msg('Loading…', {id: 'state.loading'});
    case 'slow':
      return msg('This is taking longer than usual.', {id: 'state.slow'});
    case 'stale':
      return msg('Showing data loaded earlier.', {id: 'state.stale'});
    case 'error':
      return msg('This content cannot be shown right now.', {id: 'state.error'});
  }
};

/** What is said beside the content: one live region, always there, and the buttons after it. */
export const notes = (
  locale: Locale,
  remark: Remark | undefined,
  {shown, matching, all: total, filtered}: Count,
  {acts, speaks, retry, all}: Asked,
): TemplateResult => {
  const {msg} = locale;
  const more = shown < matching;
  const none = filtered && total > 0 && !matching;
  // Of what the reader could see with the button beside it.
  const [some, of] = more ? [shown, matching] : [matching, total];
  const showing = none
    ? msg('No matches', {id: 'filter.none'})
    : more || (filtered && total)
      ? msg(str`Showing ${formatNumber(locale, some)} of ${formatNumber(locale, of)}`, {id: 'limit.showing'})
      : undefined;
  const text = remark ? remarkText(remark, msg) : showing;
  const hasFailed = remark && remark !== 'slow';
  // A text that stays is said again where it is a new element.
  return html`<div class=${ifDefined(hasFailed ? 'failed' : undefined)}><div role="status" part="state">${speaks && text ? keyed(acts, html`<span>${text}</span>`) : nothing}</div>${
    speaks || !text ? nothing : html`<p part="state" class="remark">${text}</p>`
  }${hasFailed ? button('retry', msg('Try again', {id: 'state.retry'}), retry, remark === 'retrying') : nothing}${
    more || none ? button('all', allLabel(locale, more ? matching : total), all) : nothing
  }</div>`;
};
