/** What TypeScript, React and Vue say of the packed package: what is right passes, and what is wrong is refused. */
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {contentTags, tags} from '../../src/widgets.js';
import {Project, root} from './project.js';

let project: Project;

before(() => {
  project = Project.start('@types/react', '@types/react-dom', 'react', 'react-dom', 'vue', 'preact');
});
after(() => project.remove());

describe('The types', () => {
  const consumer = `
    import {addMessages, define, NetworkMemberships, NgoWidget, tags} from 'ngo-widgets';
    import type {
      Contact, ContactCardDocument, ErrorCode, Network, NetworkMembershipsDocument, NgoErrorEvent, NgoLoadEvent,
      NgoStatusEvent, OrganisationFile, Status, WidgetError, WidgetProps, WidgetTag,
    } from 'ngo-widgets';
    import {NetworkMemberships as Own} from 'ngo-widgets/network-memberships';
    import 'ngo-widgets/network-memberships/define';
    import {prerender} from 'ngo-widgets/prerender';
    import 'ngo-widgets/lang/uk';
    import 'ngo-widgets/embed.js';
    import 'ngo-widgets/embed/network-memberships.js';

    export const widget: NetworkMemberships = new Own();
    export const status: Status = widget.status;
    export const error: WidgetError | null = widget.error;
    export const settled: Promise<void> = widget.reload();
    export const first: 'network-memberships' = tags[0];
    export const other: WidgetTag = 'language-switch';
    export const base: NgoWidget<{id?: string}> = widget as NgoWidget<{id?: string}>;
    define(first, NetworkMemberships);
    addMessages('bg', {'fold.more': 'Прочетете историята'});
    widget.data = {items: []};
    widget.layout = 'logos';
    widget.missing = 'hide';
    widget.headingLevel = null;
    export const props: WidgetProps<'publication-list'> = {layout: 'grouped', filter: true, missing: null, data: '[]'};
    // @ts-expect-error No widget has such a layout.
    widget.layout = 'rows';
    // @ts-expect-error Others have it.
    widget.layout = 'grouped';
    // @ts-expect-error It is marked, shown or hidden.
    widget.missing = 'hidden';
    // @ts-expect-error Nor is there such a frame.
    widget.appearance = 'framed';
    // @ts-expect-error A status is no number: the types are there, and are not any.
    export const wrong: number = widget.status;
    // @ts-expect-error It can only be read.
    widget.status = 'ready';
    // @ts-expect-error It can only be read.
    export const readOnly: WidgetProps<'publication-list'> = {status: 'ready'};
    // @ts-expect-error Publications alone have it.
    export const foreign: WidgetProps<'news-teasers'> = {filter: true};
    // @ts-expect-error No widget has the tag.
    export const unknownTag: WidgetTag = 'network-membership';

    // The element of a tag.
    document.querySelector('network-memberships')?.reload();
    document.createElement('language-switch').for = 'a b';
    document.querySelectorAll('publication-list').forEach((list) => (list.filter = true));
    // @ts-expect-error No widget has the tag: what comes is any element.
    document.querySelector('network-membership')?.reload();

    // Our events, wherever they are heard.
    const onStatus = ({detail}: NgoStatusEvent): Status => detail.to;
    const onLoad = ({detail}: NgoLoadEvent): number => detail.records;
    const onError = ({detail}: NgoErrorEvent): ErrorCode => detail.code;
    widget.addEventListener('ngo-status', onStatus);
    document.body.addEventListener('ngo-load', onLoad);
    document.addEventListener('ngo-error', onError);
    window.addEventListener('ngo-status', onStatus);
    document.addEventListener('ngo-load', (event) => {
      export_(event.detail.source, event.detail.invalid);
      // @ts-expect-error It says no such thing.
      export_(event.detail.items);
    });
    window.addEventListener('ngo-error', ({detail}) => export_(detail.willRetry, detail.status));
    // @ts-expect-error Another event's listener.
    widget.addEventListener('ngo-status', onLoad);
    function export_(...values: unknown[]): unknown {
      return values;
    }

    // Pages that are made on a server.
    prerender('<p>', {file: 'a.html', site: 'https://a.bg/', language: 'bg', read: async (name) => name}).then(
      ({html, notes}) => [html.length, ...notes.map(({line, severity, text}) => \`\${line}: \${severity}: \${text}\`)],
    );
    // @ts-expect-error There is no such option.
    prerender('<p>', {folder: 'a'});

    // What an author writes.
    export const network: Network = {name: {bg: 'Мрежа', en: 'Network', de: null}, since: '2016-03'};
    export const file: NetworkMembershipsDocument = {version: 1, lang: 'bg', title: 'Мрежи', items: [network]};
    export const whole: OrganisationFile = {lang: 'bg', 'network-memberships': file, 'contact-card': []};
    // @ts-expect-error A network has a name.
    export const nameless: Network = {since: '2016'};
    // @ts-expect-error A text is no truth value.
    export const truthful: Network = {name: true};
    // @ts-expect-error It is misspelt.
    export const misspelt: NetworkMembershipsDocument = {items: [{name: 'A', sinse: '2016'}]};
    // @ts-expect-error A document has items.
    export const empty: ContactCardDocument = {title: 'A'};
    // @ts-expect-error No widget has the tag.
    export const misnamed: OrganisationFile = {'contact-cards': []};
    export type {Contact};
  `;
  const resolutions = {bundler: 'ESNext', nodenext: 'NodeNext'};

  for (const [moduleResolution, module] of Object.entries(resolutions))
    test(`serve a consumer in TypeScript whose modules resolve as "${moduleResolution}"`, () => {
      project.write(`${moduleResolution}.ts`, consumer);
      project.typeCheck(`${moduleResolution}.ts`, {module, moduleResolution});
    });

  test('of a tag and of our events come with its definition alone', () => {
    const lines = contentTags.map(
      (tag) => `
        import 'ngo-widgets/${tag}/define';
        document.querySelector('${tag}')?.addEventListener('ngo-load', ({detail}) => detail.records.toFixed());
        // @ts-expect-error The tag is known: this is none of its layouts.
        document.createElement('${tag}').layout = 'rows';`,
    );
    project.write('definitions.ts', lines.join('\n'));
    project.typeCheck('definitions.ts', {module: 'ESNext', moduleResolution: 'bundler'});
  });

  test('serve React: properties, events, children and what every element has', () => {
    project.write(
      'app.tsx',
      `
      import {createRef} from 'react';
      import type {} from 'ngo-widgets/jsx';
      import type {NetworkMemberships} from 'ngo-widgets';

      const element = createRef<NetworkMemberships>();
      const data = {items: [{name: 'A'}]};
      export const page = (
        <main>
          <network-memberships
            ref={element} key="a" id="a" lang="bg" className="wide" hidden={false} aria-label="A" slot="b" onClick={() => {}}
            data={data} layout="logos" headingLevel={3} noTitle only="a,b" limit={3} missing="mark" appearance="card"
            loading="lazy" debug src={null}
            onngo-status={({detail, currentTarget}) => [detail.from, detail.to, currentTarget]}
            onngo-load={(event) => event.detail.records.toFixed()}
            onngo-error={({detail: {code, status, willRetry}}) => [code, status, willRetry]}
          >
            <p>Fallback</p>
          </network-memberships>
          <publication-list data="[]" filter layout="grouped" heading-level="3" data-page="a" />
          <language-switch for="a" />
        </main>
      );
      export const wrong = [
        // @ts-expect-error No widget has such a layout.
        <network-memberships layout="rows" />,
        // @ts-expect-error It is marked, shown or hidden.
        <network-memberships missing="hidden" />,
        // @ts-expect-error It is a number.
        <network-memberships limit="3" />,
        // @ts-expect-error It is misspelt.
        <network-memberships lyaout="list" />,
        // @ts-expect-error It can only be read.
        <network-memberships status="ready" />,
        // @ts-expect-error Publications alone have it.
        <news-teasers filter />,
        // @ts-expect-error It names no data.
        <language-switch data="[]" />,
        // @ts-expect-error The event says no such thing.
        <news-teasers onngo-load={({detail}) => detail.items} />,
        // @ts-expect-error No widget has the tag.
        <network-membership />,
      ];`,
    );
    project.typeCheck('app.tsx', {module: 'ESNext', moduleResolution: 'bundler', jsx: 'react-jsx'});
  });

  test('serve Preact, and whoever else has elements of their own, by what the index says of a tag', () => {
    project.write(
      'preact.tsx',
      `
      import type {HTMLAttributes} from 'preact';
      import type {WidgetElement, WidgetProps, WidgetTag} from 'ngo-widgets';
      type Elements = {[Tag in WidgetTag]: WidgetProps<Tag> & HTMLAttributes<WidgetElement<Tag>>};
      declare module 'preact' {
        namespace JSX {
          interface IntrinsicElements extends Elements {}
        }
      }
      export const page = <news-teasers layout="headlines" id="a" />;
      // @ts-expect-error No widget has such a layout.
      export const wrong = <news-teasers layout="rows" />;`,
    );
    project.typeCheck('preact.tsx', {
      module: 'ESNext',
      moduleResolution: 'bundler',
      jsx: 'react-jsx',
      jsxImportSource: 'preact',
    });
  });

  test('serve templates of Vue', () => {
    project.write(
      'app.vue',
      `
      <script setup lang="ts">
      import type {} from 'ngo-widgets/vue';
      const data = {items: [{name: 'A'}]};
      </script>
      <template>
        <network-memberships
          id="a" lang="bg" class="wide" :data="data" layout="logos" :heading-level="3" no-title only="a" :limit="3"
          missing="mark" appearance="card" loading="lazy" @ngo-load="({detail}) => detail.records.toFixed()"
          @ngo-error="(event) => event.detail.code"
        ><p>Fallback</p></network-memberships>
        <publication-list data="[]" filter />
        <language-switch for="a" />
        <!-- @vue-expect-error No widget has such a layout. -->
        <network-memberships layout="rows" />
        <!-- @vue-expect-error It is marked, shown or hidden. -->
        <network-memberships missing="hidden" />
        <!-- @vue-expect-error It is misspelt. -->
        <network-memberships lyaout="list" />
        <!-- @vue-expect-error It can only be read. -->
        <network-memberships status="ready" />
        <!-- @vue-expect-error The event says no such thing. -->
        <news-teasers @ngo-load="({detail}) => detail.items" />
        <!-- @vue-expect-error No widget has the tag. -->
        <network-membership />
      </template>`,
    );
    project.typeCheck(
      'app.vue',
      {module: 'ESNext', moduleResolution: 'bundler', jsx: 'preserve'},
      'vue-tsc/bin/vue-tsc.js',
      {vueCompilerOptions: {strictTemplates: true}},
    );
  });

  test('are found at every entry that is a module', () => {
    // A style sheet has none, and what is for a script element exports nothing.
    const entries = ['.', 'jsx', 'vue', 'lang/uk', ...tags.flatMap((tag) => [tag, `${tag}/define`])];
    const attw = join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js');
    const profile = ['--profile', 'esm-only', '--format', 'ascii', '--no-color', '--no-emoji', '--no-summary'];
    project.run(process.execPath, attw, project.tarball, ...profile, '--entrypoints', ...entries);
  });
});
