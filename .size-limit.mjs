/** Budgets, gzipped. One that does not hold fails the check. */
import {tags} from './dist/esm/widgets.js';

/** A project has half of the other widgets in it: funders, news, figures, partners. */
const limits = {'project-results': '15.45 kB'};

export default [
  {name: 'everything', path: 'dist/embed.js', limit: '30 kB', gzip: true},
  ...tags.map((tag) => ({
    name: `one widget: ${tag}`,
    path: `dist/embed/${tag}.js`,
    limit: limits[tag] ?? '14 kB',
    gzip: true,
  })),
];
