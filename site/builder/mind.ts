/** What is wrong, as a list that leads to it. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Message, Values} from '../../src/cli/messages.js';
import type {Dropped} from '../../src/snapshot/source.js';
import type {Finding} from './check.worker.js';
import {texts} from './texts.js';

export interface MindProps {
  readonly say: (message: Message, values?: Values) => string;
  readonly onGo: (finding: Finding) => void;
}

/** Where many are wrong, more than this are not read. */
const SHOWN = 50;

export const renderFindings = (findings: readonly Finding[], {say, onGo}: MindProps): TemplateResult => {
  const errors = findings.filter(({severity}) => severity === 'error').length;
  const warnings = findings.length - errors;
  if (!findings[0]) return html`<p class="all-right">${say(texts.nothingWrong)}</p>`;
  return html`<details class="mind">
    <summary>${say(texts.found, {errors, warnings})}</summary>
    <ol role="list">
      ${findings.slice(0, SHOWN).map(
        (finding) =>
          html`<li class=${finding.severity}>
            <button type="button" @click=${() => onGo(finding)}>
              <strong>${say(finding.severity === 'error' ? texts.error : texts.warning)}</strong> ${finding.what}
            </button>
            <p>${finding.why} ${finding.cure}</p>
          </li>`,
      )}
    </ol>
    ${findings.length > SHOWN ? html`<p>${say(texts.moreFound, {count: findings.length - SHOWN})}</p>` : nothing}
  </details>`;
};

/** What of a sheet or a feed is not in the file that was made of it, and where that stands there. */
export const renderDropped = (dropped: readonly Dropped[], say: MindProps['say']): TemplateResult | typeof nothing =>
  dropped[0]
    ? html`<details class="mind">
      <summary>${say(texts.dropped, {count: dropped.length})}</summary>
      <ul>
        ${dropped.slice(0, SHOWN).map(({place, message, values}) => html`<li><b>${place}</b>: ${say(message, values)}</li>`)}
      </ul>
    </details>`
    : nothing;
