import {chromium} from 'playwright-core';
import type {Browser} from 'playwright-core';
import {findChromium, flags} from '../../scripts/browser.mjs';

/** A Chromium for one test file; close it in `after`. */
export const launch = async (): Promise<Browser> =>
  chromium.launch({executablePath: await findChromium(), args: [...flags]});
