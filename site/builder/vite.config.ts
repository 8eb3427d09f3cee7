import {resolve} from 'node:path';
import {defineConfig} from 'vite';

const here = import.meta.dirname;

/** The builder: a module with its worker, beside the pages that Eleventy writes. */
export default defineConfig({
  root: here,
  base: './',
  mode: 'production',
  logLevel: 'warn',
  build: {
    outDir: resolve(here, '../out/builder'),
    emptyOutDir: false,
    target: ['chrome111', 'firefox114', 'safari16.4'],
    lib: {
      entry: {
        builder: resolve(here, 'main.ts'),
        preview: resolve(here, 'preview.ts'),
        // Not as Vite builds workers: what it shares with the builder is loaded once.
        check: resolve(here, 'check.worker.ts'),
      },
      formats: ['es'],
    },
    rolldownOptions: {
      output: {minify: true, comments: {legal: false}, entryFileNames: '[name].js', chunkFileNames: 'shared-[hash].js'},
    },
  },
});
