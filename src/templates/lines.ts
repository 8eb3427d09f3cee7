import {html} from 'lit';
import type {Picked} from '../locale/locale.js';
import {renderText} from './text.js';
import type {Rendered} from './text.js';

/** The lines of a text that keeps them, without blank ones. */
export const linesOf = (text: Picked | undefined): Picked[] =>
  text ? text.value.split(/\n+/).map((value) => ({...text, value})) : [];

/** Paragraphs with the lines that they were written in. */
export const paragraphsOfLines = (text: Picked | undefined): readonly Rendered[] =>
  text
    ? text.value
        .split('\n\n')
        .map(
          (value) =>
            html`<p>${linesOf({...text, value}).map((line, index) => html`${index ? html`<br>` : ''}${renderText(line)}`)}</p>`,
        )
    : [];
