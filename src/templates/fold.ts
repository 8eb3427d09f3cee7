import {html, nothing} from 'lit/html.js';
import type {Shown} from './text.js';

/** What waits below its heading to be asked for. */
export const fold = (head: Shown, body: Shown): Shown =>
  body === nothing ? head : html`<details><summary>${head}</summary>${body}</details>`;
