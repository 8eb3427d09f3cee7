import {readdirSync} from 'node:fs';
import {resolve} from 'node:path';
import {minify} from 'terser';
import {defineConfig} from 'vite';
import type {Plugin} from 'vite';

const src = resolve(import.meta.dirname, 'src');
const ENTRY = 'virtual:widget';

/**
 * The classic file of one widget: its definition and the placeholder. Styles are first, side by side: what resembles
 * what stands near costs little.
 */
const singleWidget = (tag: string): Plugin => ({
  name: 'ngo-single-widget',
  // Vite makes an entry's name a path.
  resolveId: (id) => (id.endsWith(ENTRY) ? ENTRY : undefined),
  load: (id) =>
    id === ENTRY
      ? `
        import '${src}/widgets/${tag}/${tag}.styles.ts';
        ${readdirSync(`${src}/theme`)
          .filter((file) => file.endsWith('.styles.ts'))
          .map((file) => `import '${src}/theme/${file}';`)
          .join('')}
        import {startPlaceholders} from '${src}/placeholder/placeholder.ts';
        import '${src}/widgets/${tag}/define.ts';
        startPlaceholders();`
      : undefined,
});

/** White space and comments in our styles are for those who read the source. */
const smallStyles: Plugin = {
  name: 'ngo-small-styles',
  enforce: 'pre',
  transform: (code, file) =>
    file.endsWith('.styles.ts')
      ? code.replace(/css`([^`]*)`/g, (_, css: string) =>
          [
            '`',
            css
              .replace(/\/\*[^]*?\*\//g, '')
              .replace(/\s+/g, ' ')
              .replace(/ ?([{};,>]) ?|(:) | ([+*]) (?![^(]*\))/g, '$1$2$3')
              .replace(/\b0\./g, '.')
              .replace(/='([\w-]+)'\]/g, '=$1]')
              .replaceAll(';}', '}')
              .trim(),
            '`',
          ].join(''),
        )
      : undefined,
};

/** What a template may not ask for: `src/classic/lit-html.ts` leaves it out. */
const tooMuch = /\s[.?@][\w-]+=\$\{|[\w-]+="[^"]*\$\{|=\$\{[^}]*\}[^\s>]|<!--|&\w+;/;
const plainTemplates: Plugin = {
  name: 'ngo-plain-templates',
  enforce: 'pre',
  transform: (code, file) => {
    if (!file.startsWith(src)) return undefined;
    for (const [template] of code.matchAll(/html`[^`]*/g)) {
      const asked = tooMuch.exec(template);
      if (asked) throw new Error(`${file}: the classic files know no such template:${asked[0]}`);
    }
    // Whatever is undefined is no attribute there, and an end needs no name: it ends what is open.
    return code.replaceAll(' ?? nothing}', '}').replace(/<\/\w+(?=\s*>)/g, '</');
  },
};

/**
 * Properties that are ours alone: no data, no DOM, no other file of ours on the page knows them. In a classic
 * file nobody sees their names.
 */
const ours =
  /^(_\$\w+|broken|check|choice|chosen|content|document|documentLang|emptySentence|expected|failure|fellBack|findings|frame|last|layouts|load|loaded|look|mayShow|msg|nameOf|namedLang|need|path|problems|renderContent|root|requestUpdate|shown|state|texts|tried|words)$/;

/** A second minifier finds what the first leaves: some two hundred bytes of the budget. */
const smallCode: Plugin = {
  name: 'ngo-small-code',
  async generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk') continue;
      const {code} = await minify(file.code, {
        ecma: 2020,
        compress: {passes: 3, unsafe_arrows: true, lhs_constants: false},
        // Some of ours are names in the DOM too, of things that we do not use.
        mangle: {properties: {regex: ours, builtins: true}},
      });
      file.code = code ?? file.code;
    }
  },
};

/** `vite build --mode embed` makes `dist/embed.js`; with a tag as the mode, that widget's `dist/embed/<tag>.js`. */
export default defineConfig(({mode}) => {
  const all = mode === 'embed';
  return {
    mode: 'production',
    logLevel: 'warn',
    resolve: {
      alias: [
        // Pages need little of these.
        {find: /^@lit\/localize$/, replacement: '@lit/localize/internal/str-tag.js'},
        {find: /^lit\/html.js$/, replacement: `${src}/classic/lit-html.ts`},
        {find: /^\.\/(described|server)\.js$/, replacement: `${src}/classic/$1.ts`},
      ],
    },
    plugins: [...(all ? [] : [singleWidget(mode)]), smallStyles, plainTemplates, smallCode],
    build: {
      outDir: all ? 'dist' : 'dist/embed',
      emptyOutDir: false,
      copyPublicDir: false,
      target: ['chrome111', 'firefox113', 'safari16.4'],
      lib: {
        entry: all ? `${src}/embed.ts` : ENTRY,
        formats: ['iife'],
        name: 'ngoWidgets',
        fileName: () => (all ? 'embed.js' : `${mode}.js`),
      },
      rolldownOptions: {output: {minify: true, comments: {legal: false}}},
    },
  };
});
