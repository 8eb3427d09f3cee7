import {existsSync, readFileSync} from 'node:fs';
import {dirname, resolve} from 'node:path';
import {defineConfig} from 'vite';
import type {Plugin} from 'vite';

const src = resolve(import.meta.dirname, 'src');
const words = resolve(src, 'locale/generated/bg.ts');
const ENTRY = 'virtual:widget';

/** The sources that a module reaches, itself included. */
const reach = (file: string, seen = new Map<string, string>()): Map<string, string> => {
  if (seen.has(file) || !existsSync(file)) return seen;
  const code = readFileSync(file, 'utf8');
  seen.set(file, code);
  for (const [, path] of code.matchAll(/(?:from|import) '(\.[^']+)\.js'/g)) reach(resolve(dirname(file), `${path}.ts`), seen);
  return seen;
};

/** The classic file of one widget: its definition and the placeholder. */
const singleWidget = (tag: string): Plugin => ({
  name: 'ngo-single-widget',
  // Vite makes an entry's name a path.
  resolveId: (id) => (id.endsWith(ENTRY) ? ENTRY : undefined),
  load: (id) =>
    id === ENTRY
      ? `import '${src}/widgets/${tag}/define.ts'; import {startPlaceholders} from '${src}/placeholder/placeholder.ts'; startPlaceholders();`
      : undefined,
});

/**
 * Makes our own words small: leaves out translations that the file does not speak, and numbers the ids,
 * which are long for those who write them.
 */
const ownWords = (entries: readonly string[]): Plugin => {
  const id = /id: '([^']+)'/g;
  const spoken = new Set(entries.flatMap((entry) => [...reach(entry).values()]).flatMap((code) => [...code.matchAll(id)].map(([, name]) => name)));
  const numbers = new Map([...spoken].map((name, index) => [name, index]));
  return {
    name: 'ngo-own-words',
    enforce: 'pre',
    transform: (code, file) => {
      if (file === words)
        return code.replace(/^\s*'([^']+)': (.*,)$/gm, (_, name: string, text: string) => (numbers.has(name) ? `${numbers.get(name)}: ${text}` : ''));
      return file.startsWith(src) ? code.replace(id, (_, name: string) => `id: ${numbers.get(name)}`) : undefined;
    },
  };
};

/** White space and comments in our styles are for those who read the source. */
const smallStyles: Plugin = {
  name: 'ngo-small-styles',
  enforce: 'pre',
  transform: (code, file) =>
    file.endsWith('.styles.ts')
      ? code.replace(/css`([^`]*)`/g, (_, css: string) =>
          ['css`', css.replace(/\/\*[^]*?\*\//g, '').replace(/\s+/g, ' ').replace(/ ?([{};,>]) ?|(:) /g, '$1$2').replaceAll(';}', '}').trim(), '`'].join(''),
        )
      : undefined,
};

/** `vite build --mode embed` makes `dist/embed.js`; with a tag as the mode, that widget's `dist/embed/<tag>.js`. */
export default defineConfig(({mode}) => {
  const all = mode === 'embed';
  const entries = all ? [`${src}/embed.ts`] : [`${src}/widgets/${mode}/define.ts`, `${src}/placeholder/placeholder.ts`];
  return {
    mode: 'production',
    logLevel: 'warn',
    plugins: [...(all ? [] : [singleWidget(mode)]), ownWords(entries), smallStyles],
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
