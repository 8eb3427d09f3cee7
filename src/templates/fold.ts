import {html} from 'lit/html.js';
import type {Shown} from './text.js';

/** What waits below its heading to be asked for. */
export const fold = (head: Shown, body: Shown): Shown =>
  body ? html`<details><summary>${head}</summary>${body}</details>` : head;
