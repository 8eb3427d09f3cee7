import {html, nothing} from 'lit';
import type {Rendered} from './text.js';

/** What waits below its heading to be asked for. */
export const fold = (summary: Rendered, body: Rendered): Rendered =>
  body === nothing ? summary : html`<details><summary>${summary}</summary>${body}</details>`;
