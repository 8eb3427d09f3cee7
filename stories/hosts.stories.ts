import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';

/** The pages of examples/hosts as others would have made them, in Bulgarian, with no CSS for the widgets. */
const meta: Meta = {
  title: 'host pages',
  // Eleven pages at once are no docs.
  tags: ['!autodocs'],
  parameters: {isPage: true, controls: {disable: true}},
};
export default meta;

const page = (file: string): StoryObj => ({
  render: (_, {name}) => html`<iframe class="host" src=${`./examples/hosts/${file}.html`} title=${name}></iframe>`,
});

/** A table layout of 2009, patched for phones. */
export const OldSite = page('old-table');

/** A block theme of WordPress, the widgets in a wide block. */
export const WordPress: StoryObj = {...page('wordpress'), name: 'WordPress'};

/** Bootstrap 5. */
export const Bootstrap = page('bootstrap');

/** Tailwind, whose reset takes the look of all headings. */
export const Tailwind = page('tailwind');

/** What a site builder makes: strips of colour, all in the middle. */
export const SiteBuilder = page('wix');

/** A dark site. */
export const Dark = page('dark');

/** White text straight on a picture. */
export const Photo = page('photo');

/** A root of 62.5 %, all sizes in rem. */
export const SmallRoot = page('small-root');

/** 260 px beside a text. */
export const Sidebar = page('sidebar');

/** One narrow column, serif throughout. */
export const Magazine = page('magazine');

/** From edge to edge, up to 1600 px. */
export const FullBleed = page('full-bleed');
