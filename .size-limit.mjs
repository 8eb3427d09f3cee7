/** Budgets, gzipped: what was measured, and one percent. One that does not hold fails the check. */
import {readdirSync} from 'node:fs';
import {tags} from './dist/esm/widgets.js';

/** A project has half of the other widgets in it: funders, news, figures, partners. The switch has no content. */
const limits = {'network-memberships': '46.3 kB', 'project-results': '52.1 kB', 'language-switch': '20.7 kB'};

/** What `autoload.js` loads where there is a widget, besides the widget. Its name holds a hash. */
const shared = readdirSync('dist/autoload').filter((file) => /^(shared|placeholder)-.+\.js$/.test(file));

export default [
  {name: 'everything', path: 'dist/embed.js', limit: '67.8 kB', gzip: true},
  ...tags.map((tag) => ({
    name: `one widget: ${tag}`,
    path: `dist/embed/${tag}.js`,
    limit: limits[tag] ?? '45.5 kB',
    gzip: true,
  })),
  {name: 'autoload: the module alone', path: 'dist/autoload.js', limit: '0.7 kB', gzip: true},
  {
    name: 'autoload: with what all widgets share',
    path: ['dist/autoload.js', ...shared.map((file) => `dist/autoload/${file}`)],
    limit: '48.6 kB',
    gzip: true,
  },
  {name: 'the look of prerendered pages', path: 'dist/prerendered.css', limit: '11.6 kB', gzip: true},
  {name: 'the script for pages with frames', path: 'dist/frame-parent.js', limit: '1 kB', gzip: true},
];
