import {tags} from 'ngo-widgets';

export default defineNuxtConfig({
  compatibilityDate: '2026-01-01',
  telemetry: false,
  vue: {compilerOptions: {isCustomElement: (tag) => tags.includes(tag)}},
  app: {head: {htmlAttrs: {lang: 'bg'}, title: 'Nuxt', link: [{rel: 'icon', href: 'data:,'}]}},
});
