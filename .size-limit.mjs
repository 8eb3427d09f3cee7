/** Budgets, gzipped: what was measured, and one percent. One that does not hold fails the check. */
import {tags} from './dist/esm/widgets.js';

/** A project has half of the other widgets in it: funders, news, figures, partners. The switch has no content. */
const limits = {'project-results': '49.9 kB', 'language-switch': '20.6 kB'};

export default [
  {name: 'everything', path: 'dist/embed.js', limit: '64.5 kB', gzip: true},
  ...tags.map((tag) => ({
    name: `one widget: ${tag}`,
    path: `dist/embed/${tag}.js`,
    limit: limits[tag] ?? '43.7 kB',
    gzip: true,
  })),
];
