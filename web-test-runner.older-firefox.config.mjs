/** The tests of elements in the Firefox ESR before the newest, which `npm run test:all` runs beside the rest. */
import {findOlderFirefox} from './scripts/browser.mjs';
import base, {firefox} from './web-test-runner.config.mjs';

const path = findOlderFirefox();
if (!path) throw new Error('Firefox ESR 140 is not to be had here: Debian must offer it, to root.');

export default {...base, browsers: [firefox(path)], concurrency: 1};
