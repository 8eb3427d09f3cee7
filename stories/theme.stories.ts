/// <reference types="vite/client" />
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ThemeWorkshop} from './theme-workshop.js';

interface CssProperty {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
}
interface Manifest {
  readonly modules: readonly {
    readonly declarations?: readonly {readonly cssProperties?: readonly CssProperty[]}[];
  }[];
}
type Args = Readonly<Record<string, string>>;

// Here, where it is seen to have an effect: package.json says that no other file of ours has one.
customElements.define('theme-workshop', ThemeWorkshop);

// The build makes it; without it there are no controls.
const manifests = Object.values(
  import.meta.glob<Manifest>('../dist/custom-elements.json', {eager: true, import: 'default'}),
);
const properties = new Map(
  manifests
    .flatMap(({modules}) => modules.flatMap(({declarations = []}) => declarations))
    .flatMap(({cssProperties = []}) => cssProperties)
    .map((property) => [property.name, property]),
);
const isColor = (name: string): boolean => /-color(?:-|$)/.test(name);

/** All custom properties, on all widgets: choose, look, copy. It says where a colour that was chosen cannot be read. */
const meta: Meta<Args> = {
  title: 'theme',
  tags: ['!autodocs'],
  argTypes: {
    ground: {
      control: 'color',
      description: 'The ground of your page. It is yours, and not in the CSS below.',
      table: {category: 'your page'},
    },
    ...Object.fromEntries(
      [...properties.values()].map(({name, description, default: summary}) => [
        name,
        {
          control: isColor(name) ? 'color' : 'text',
          description,
          table: {
            category: isColor(name) ? 'colours' : /font|weight|scale|line/.test(name) ? 'type' : 'sizes and shapes',
            ...(summary ? {defaultValue: {summary}} : {}),
          },
        },
      ]),
    ),
  },
  render: ({ground = '', ...settings}, {globals}) =>
    html`<theme-workshop
      .settings=${Object.fromEntries(Object.entries(settings).filter(([, value]) => value))}
      .ground=${ground}
      .language=${globals.language === 'en' ? 'en' : 'bg'}
    ></theme-workshop>`,
};
export default meta;

export const Workshop: StoryObj<Args> = {};

/** Seven lines are a look of one's own. */
export const Example: StoryObj<Args> = {
  args: {
    ground: '#fffaf2',
    '--ngo-color-text': '#2a2320',
    '--ngo-color-heading': '#7a2e12',
    '--ngo-color-link': '#0b5c6b',
    '--ngo-color-accent': '#b5451b',
    '--ngo-radius': '1em',
    '--ngo-heading-font-family': 'Georgia, serif',
    '--ngo-color-surface': '#ffffff',
  },
};
