import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import dom from '../examples/content/dom-i-koren.json';
import '../src/widgets/contact-card/define.js';
import '../src/widgets/language-switch/define.js';
import '../src/widgets/news-teasers/define.js';

interface Args {
  for?: string;
}
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'language-switch',
  component: 'language-switch',
  argTypes: {for: {control: 'text'}},
};
export default meta;

/** For all widgets of the page. */
export const Default: Story = {
  render: (args) =>
    html`<language-switch for=${ifDefined(args.for)}></language-switch>
      <br />
      <contact-card .data=${dom}></contact-card>`,
};

/** One switch for the first of two widgets: the second keeps the language of the page. */
export const TwoWidgets: Story = {
  args: {for: 'news-to-switch'},
  render: (args) =>
    html`<language-switch for=${ifDefined(args.for)}></language-switch>
      <br />
      <news-teasers id="news-to-switch" .data=${dom}></news-teasers>
      <br />
      <contact-card .data=${dom}></contact-card>`,
};

/** Two switches for the same widget, at its head and at its foot: they agree. */
export const TwoSwitches: Story = {
  args: {for: 'card-to-switch'},
  render: (args) =>
    html`<language-switch for=${ifDefined(args.for)}></language-switch>
      <br />
      <contact-card id="card-to-switch" .data=${dom}></contact-card>
      <br />
      <language-switch for=${ifDefined(args.for)}></language-switch>`,
};
