import {html} from 'lit/html.js';
import type {Funding} from '../../content/funding.js';
import type {MsgFn} from '../../locale/locale.js';
import {funding} from '../../templates/funding.js';
import {viewWith} from '../../templates/view.js';
import type {View} from '../../templates/view.js';
import {fundingStyles} from '../../theme/funding.styles.js';
import {hostStyles} from '../../theme/host.styles.js';
import {NgoWidget} from '../../widget/ngo-widget.js';
import {content} from './funder-acknowledgement.content.js';
import {styles} from './funder-acknowledgement.styles.js';

/**
 * Who paid for what an organisation does, in the words that the funder prescribes: wording and logos come from
 * the data, and no theme reaches them.
 *
 * Layouts: `block` (default), `inline`.
 *
 * @tag funder-acknowledgement
 */
export class FunderAcknowledgement extends NgoWidget<Funding> {
  static override readonly styles = hostStyles + fundingStyles + styles;

  protected override readonly content = content;

  protected override nameOf({funder}: Funding) {
    return funder.name;
  }

  protected override emptySentence(msg: MsgFn): string {
    return msg('There are no funders to show.', {id: 'funder-acknowledgement.empty'});
  }

  protected override renderContent(funders: readonly Funding[], view: View, layout: string): unknown {
    // Without the parts of other lists: a theme that hides items must not reach what a funder demands.
    return html`<ul role="list" class=${`items ${layout}`}>${funders.map((one) => html`<li>${funding(one, viewWith(view, {fellBack: {}}))}</li>`)}</ul>`;
  }
}
