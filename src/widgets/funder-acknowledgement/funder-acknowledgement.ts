import {html, nothing} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {Funding} from '../../content/funding.js';
import type {MsgFn} from '../../locale/locale.js';
import type {RenderContext} from '../../templates/context.js';
import {funding} from '../../templates/funding.js';
import {shares} from '../../templates/shares.js';
import {fundingStyles} from '../../theme/funding.styles.js';
import {hostStyles} from '../../theme/host.styles.js';
import {NgoWidget} from '../../widget/ngo-widget.js';
import {content} from './funder-acknowledgement.content.js';
import type {FunderLayout} from './funder-acknowledgement.content.js';
import {styles} from './funder-acknowledgement.styles.js';

/**
 * Who paid for what an organisation does, in the words that the funder prescribes: wording and logos come from
 * the data, and no theme reaches them.
 *
 * Layouts: `block` (default), `inline`. Where all amounts are known, `block` shows who paid which part.
 *
 * @tag funder-acknowledgement
 */
export class FunderAcknowledgement extends NgoWidget<Funding, FunderLayout> {
  static override readonly styles = [hostStyles, fundingStyles, styles];

  protected override readonly definition = content;

  protected override nameOf({funder}: Funding) {
    return funder.name;
  }

  protected override emptyMessage(msg: MsgFn): string {
    return msg('There are no funders to show.', {id: 'funder-acknowledgement.empty'});
  }

  protected override renderContent(
    funders: readonly Funding[],
    context: RenderContext,
    layout: FunderLayout,
    all: readonly Funding[],
  ): unknown {
    // Without the parts of other lists: a theme that hides items must not reach what a funder demands.
    return html`${layout === 'block' ? shares(context, all) : nothing}<ul role="list" class="items ${layout}">${funders.map((one) => html`<li id=${ifDefined(one.id)}>${funding(one, context)}</li>`)}</ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'funder-acknowledgement': FunderAcknowledgement;
  }
}
