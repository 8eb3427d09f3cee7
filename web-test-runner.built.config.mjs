/** `npx wtr --config web-test-runner.built.config.mjs`: the tests of elements, with `dist/embed.js` in the place of the sources. */
import {readFileSync} from 'node:fs';
import base from './web-test-runner.config.mjs';

/** What pages load, where tests import `src/embed.ts`. */
export const built = {
  name: 'built',
  serve: ({path}) => (path === '/src/embed.ts' ? {body: readFileSync('dist/embed.js', 'utf8'), type: 'js'} : undefined),
};

export default {...base, files: ['test/elements-*.mjs'], plugins: [built, ...base.plugins]};
