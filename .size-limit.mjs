/** Budgets, gzipped. One that does not hold fails the check. */
import {tags} from './dist/esm/widgets.js';

export default [
  {name: 'everything', path: 'dist/embed.js', limit: '30 kB', gzip: true},
  ...tags.map((tag) => ({name: `one widget: ${tag}`, path: `dist/embed/${tag}.js`, limit: '14 kB', gzip: true})),
];
