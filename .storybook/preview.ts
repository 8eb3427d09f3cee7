/// <reference types="vite/client" />
import {setCustomElementsManifest} from '@storybook/web-components-vite';
import type {Preview} from '@storybook/web-components-vite';
import {html} from 'lit';
import './preview.css';

interface Member {
  readonly name: string;
  readonly attribute?: string;
  readonly privacy?: string;
  readonly static?: boolean;
}
interface Manifest {
  readonly modules: readonly {readonly declarations?: readonly {readonly members?: readonly Member[]}[]}[];
}

/** What may be written from outside, once: an attribute goes before the property that it sets. */
const publicOnly = ({modules, ...rest}: Manifest): Manifest => ({
  ...rest,
  modules: modules.map((module) => ({
    ...module,
    declarations: module.declarations?.map((declaration) => ({
      ...declaration,
      members: declaration.members?.filter(
        (member) =>
          !member.static &&
          !member.name.startsWith('#') &&
          (member.privacy ?? 'public') === 'public' &&
          member.attribute === undefined,
      ),
    })),
  })),
});

// The build makes it; without it the docs lack their tables, no more.
const [manifest] = Object.values(
  import.meta.glob<Manifest>('../dist/custom-elements.json', {eager: true, import: 'default'}),
);
if (manifest) setCustomElementsManifest(publicOnly(manifest));

// A file a theme, with a class for light pages and one for dark. Vite would leave the styles out if nobody used them.
const sheets = import.meta.glob<string>('../src/theme/themes/*.css', {
  eager: true,
  query: '?inline',
  import: 'default',
});
const sheet = Object.values(sheets).join('\n');
document.head.append(Object.assign(document.createElement('style'), {textContent: sheet}));
const themes = [...new Set([...sheet.matchAll(/\.ngo-theme-([\w-]+)/g)].map(([, name]) => name))].sort();

const pageName: Readonly<Record<string, string>> = {bg: 'Страница на организацията', en: 'The organisation’s page'};

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes: {
    language: {
      description: 'Language of the page',
      toolbar: {
        title: 'Language',
        icon: 'globe',
        dynamicTitle: true,
        items: [
          {value: 'bg', title: 'Български'},
          {value: 'en', title: 'English'},
          {value: 'both', title: 'Български + English'},
        ],
      },
    },
    theme: {
      description: 'Look of the page',
      toolbar: {
        title: 'Theme',
        icon: 'paintbrush',
        dynamicTitle: true,
        items: [
          {value: 'light', title: 'Light page, its own look'},
          {value: 'dark', title: 'Dark page, its own look'},
          ...themes.map((name) => ({value: `ngo-theme-${name}`, title: `Theme ${name}`})),
        ],
      },
    },
  },
  initialGlobals: {language: 'bg', theme: 'light'},
  decorators: [
    (story, {globals, viewMode, parameters}) => {
      // A page of its own.
      if (parameters.isPage) return story();
      const language = String(globals.language);
      const [first = 'bg', ...others] = language === 'both' ? ['bg', 'en'] : [language];
      const shown = story();
      // The same template twice makes two widgets.
      const content = html`<div class="languages">
        ${[first, ...others].map((lang) => html`<div lang=${lang}>${shown}</div>`)}
      </div>`;
      const classes = `page ${globals.theme}`;
      // Beside other stories, on a page of the docs, it is no page of its own.
      return viewMode === 'docs'
        ? html`<div class=${classes}>${content}</div>`
        : html`<main class=${classes}>
            <h1 lang=${first}>${pageName[first]}</h1>
            ${content}
          </main>`;
    },
  ],
  argTypesEnhancers: [
    // What the manifest alone knows is for reading, and comes after the controls of stories/support.ts.
    ({argTypes}) => {
      const all = Object.entries(argTypes);
      const controls = all.filter(([, {control}]) => control);
      const others = all
        .filter(([, {control}]) => !control)
        .map(([name, type]) => [name, {...type, control: {disable: true}}] as const);
      return Object.fromEntries([...controls, ...others]) as typeof argTypes;
    },
  ],
  parameters: {
    layout: 'fullscreen',
    a11y: {test: 'error'},
    docs: {
      source: {
        excludeDecorators: true,
        // Stories give their data as a property, which HTML does not show; a page would name a file.
        transform: (code: string) =>
          code.includes(' src=') ? code : code.replace('>', ' src="https://ngo.example/content.json">'),
      },
    },
  },
};
export default preview;
