import {existsSync} from 'node:fs';
import {basename, dirname, resolve} from 'node:path';
import {defineConfig} from 'vite';
import type {Plugin} from 'vite';

const src = resolve(import.meta.dirname, 'src');

/** The entry of a single widget's classic file: what `src/embed.ts` is for all. */
const widgetEntry = (tag: string): Plugin => ({
  name: 'ngo-widget-entry',
  resolveId: (id) => (id.endsWith('virtual:widget') ? '\0widget' : undefined),
  load: (id) =>
    id === '\0widget'
      ? `import '/src/widgets/${tag}/define.ts';
         import {startPlaceholders} from '/src/placeholder/placeholder.ts';
         import {tags} from '/src/widgets.ts';
         startPlaceholders(tags);`
      : undefined,
});

/**
 * Lit throws while it is evaluated where a page's Trusted Types policy does not allow `lit-html`: the page must not hear of
 * it, keeps its fallback, and the console says what to allow.
 */
const allow = "Content-Security-Policy: trusted-types lit-html 'allow-duplicates' – разрешете / allow";
const guard = {
  // A byte order mark first: a server that names no encoding leaves a page's own, and Bulgarian pages may be in windows-1251.
  postBanner: '\uFEFFtry{',
  postFooter: `}catch(e){console.warn("ngo-widgets: ${allow} ("+e+")")}`,
};

/** What two widgets or more have in common is loaded once. The hash: a page never mixes the parts of two versions. */
const parts = {
  codeSplitting: {groups: [{name: 'shared', test: /./, minShareCount: 2}]},
  chunkFileNames: ({name, facadeModuleId}: {name: string; facadeModuleId: string | null}) =>
    `autoload/${facadeModuleId?.includes('/widgets/') ? basename(dirname(facadeModuleId)) : name}-[hash].js`,
};

/**
 * `vite build --mode embed` makes `dist/embed.js`; with a tag as the mode, that widget's `dist/embed/<tag>.js`; `autoload`
 * makes the module and its parts; `frame/…` what frames need.
 */
export default defineConfig(({mode}) => {
  const isWidget = existsSync(`${src}/widgets/${mode}`);
  const isModule = mode === 'autoload';
  const name = isWidget ? `embed/${mode}` : mode.replace('frame/', '');
  return {
    mode: 'production',
    logLevel: 'warn',
    plugins: isWidget ? [widgetEntry(mode)] : [],
    build: {
      emptyOutDir: false,
      copyPublicDir: false,
      // Without the comment that names it: whoever joins files would lose what follows in its line.
      sourcemap: 'hidden',
      target: ['chrome111', 'firefox113', 'safari16.4'],
      lib: {
        entry: isWidget ? 'virtual:widget' : `${src}/${mode}.ts`,
        formats: [isModule ? 'es' : 'iife'],
        name: 'ngoWidgets',
        fileName: () => `${name}.js`,
      },
      rolldownOptions: {
        output: {
          minify: true,
          comments: {legal: false},
          ...(isModule ? parts : mode.startsWith('frame/') ? {} : guard),
        },
      },
    },
  };
});
