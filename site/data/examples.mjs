/** The code of the examples that are built and tested, for the pages of the frameworks. */
import {readFileSync} from 'node:fs';

const read = (path) =>
  readFileSync(new URL(`../../integrations/frameworks/${path}`, import.meta.url), 'utf8').trimEnd();

export default {
  react: read('react/src/App.jsx'),
  nextPage: read('next/app/page.jsx'),
  next: read('next/app/news.jsx'),
  vue: read('vue/src/App.vue'),
  vueConfig: read('vue/vite.config.js'),
  nuxt: read('nuxt/app/app.vue'),
  nuxtConfig: read('nuxt/nuxt.config.js'),
  angular: read('angular/src/page.ts'),
  svelte: read('svelte/src/App.svelte'),
  astro: read('astro/src/pages/index.astro'),
  astroListen: read('astro/src/listen.js'),
  eleventy: read('eleventy/eleventy.config.js'),
};
