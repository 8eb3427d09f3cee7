/**
 * Budgets, gzipped, of each file that a page may load: what was measured, and one percent. One that does not hold fails
 * the check. What the kilobytes are: `docs/performance.md`.
 */
import {readdirSync} from 'node:fs';
import {tags} from './dist/esm/widgets.js';

/** A project has half of the other widgets in it: funders, news, figures, partners. The switch has no content. */
const limits = {'network-memberships': '46.3 kB', 'project-results': '52.1 kB', 'language-switch': '20.7 kB'};

/** What `autoload.js` loads where there is a widget, besides the widget. Its name holds a hash. */
const isShared = (file) => /^(shared|placeholder)-.+\.js$/.test(file);
const modules = readdirSync('dist/autoload').filter((file) => file.endsWith('.js'));
/** What it loads of one widget more. */
const owns = {'project-results': '8.5 kB', 'network-memberships': '5.2 kB', 'contact-card': '4.5 kB'};
const ownOf = (file) => Object.entries(owns).find(([tag]) => file.startsWith(tag))?.[1] ?? '4 kB';

const each = (folder, limit) =>
  readdirSync(`dist/${folder}`)
    .filter((file) => !file.endsWith('.map'))
    .map((file) => ({name: `${folder}/${file}`, path: `dist/${folder}/${file}`, limit, gzip: true}));

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
    path: ['dist/autoload.js', ...modules.filter(isShared).map((file) => `dist/autoload/${file}`)],
    limit: '48.6 kB',
    gzip: true,
  },
  ...modules
    .filter((file) => !isShared(file))
    .map((file) => ({name: `autoload/${file}`, path: `dist/autoload/${file}`, limit: ownOf(file), gzip: true})),
  ...each('lang', '2.1 kB'),
  ...each('themes', '0.8 kB'),
  {name: 'the look of prerendered pages', path: 'dist/prerendered.css', limit: '11.6 kB', gzip: true},
  {name: 'a widget in a frame', path: 'dist/frame.html', limit: '3.3 kB', gzip: true},
  {name: 'the script for pages with frames', path: 'dist/frame-parent.js', limit: '1 kB', gzip: true},
];
