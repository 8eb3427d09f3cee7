import {html, nothing} from 'lit';
import type {Locale} from '../locale/locale.js';
import type {Diagnostic} from '../widget/diagnostics.js';
import type {Rendered} from './text.js';

/** What the console says, in place: a box of which nobody thinks that the page is broken. */
export const debugBox = ({msg, uiLanguage}: Locale, lines: readonly Diagnostic[]): Rendered =>
  lines[0]
    ? html`<div part="debug" lang=${uiLanguage} dir="ltr"><p>${msg('For the webmaster. This box is here because of the attribute "debug"; take it away before visitors come.', {id: 'debug.box'})}</p>${lines.map(({code, text, help}) => html`<pre>${text} ${help ? html`<a href=${help}>${help}</a>` : code}</pre>`)}</div>`
    : nothing;
