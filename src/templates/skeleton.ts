import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Appearance} from './context.js';

/**
 * What is typical of a layout: how many items, how they are arranged and framed; and of each how many letters' heights
 * long its heading and its text are, and whether it has a picture.
 */
export type Shape = readonly [
  count: number,
  arrangement: string,
  frame: Appearance,
  heading: number,
  text: number,
  picture?: 'picture',
];

/** What the page asks of what is not there yet. */
export interface Asked {
  readonly appearance: Appearance | null;
  readonly noTitle: boolean;
  readonly limit: number | null;
}

/** More than that fills every screen. */
const MOST = 12;
const PARAGRAPH = 130;

/** Blanks that break as words do: in lines as a text of that length, however wide it stands. */
const words = (ems: number, className: string): TemplateResult =>
  html`<p class=${className}><span class="words">${'\u2003'.repeat(ems)}</span></p>`;

const prose = (ems: number): readonly TemplateResult[] =>
  ems > 0 ? [words(Math.min(ems, PARAGRAPH), 'prose'), ...prose(ems - PARAGRAPH)] : [];

/** Holds the place of what is on its way, in the layout's own grid; still, and for eyes only. */
export const skeleton = (
  [count, arrangement, frame, heading, text, picture]: Shape,
  {appearance, noTitle, limit}: Asked,
): TemplateResult => {
  const lines = html`<div class="entry">${words(heading, 'heading')}${prose(text)}</div>`;
  const item = html`<li>${
    picture ? html`<div class="media"><div class="picture"><div class="tint"></div></div>${lines}</div>` : lines
  }</li>`;
  const isLimited = !!limit && limit >= 1;
  const all = Array<TemplateResult>(isLimited ? Math.min(Math.trunc(limit), MOST) : count).fill(item);
  return html`<div class="skeleton" aria-hidden="true">${noTitle ? nothing : words(10, 'title')}<ul class="items ${arrangement} ${appearance ?? frame}">${all}</ul>${isLimited ? words(8, 'remark') : nothing}</div>`;
};
