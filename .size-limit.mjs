/** Budgets, gzipped: what was measured, and one percent. One that does not hold fails the check. */
import {tags} from './dist/esm/widgets.js';

/** A project has half of the other widgets in it: funders, news, figures, partners. The switch has no content. */
const limits = {'project-results': '37.9 kB', 'language-switch': '17.3 kB'};

export default [
  {name: 'everything', path: 'dist/embed.js', limit: '45.6 kB', gzip: true},
  ...tags.map((tag) => ({
    name: `one widget: ${tag}`,
    path: `dist/embed/${tag}.js`,
    limit: limits[tag] ?? '36.4 kB',
    gzip: true,
  })),
];
