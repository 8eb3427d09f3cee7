/** Takes pictures of the built files, the same to the last pixel wherever it runs. */
import {readFileSync} from 'node:fs';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {chromium} from 'playwright-core';
import type {Browser, Page} from 'playwright-core';
import {findCamera, flags} from '../../scripts/browser.mjs';
import {serve} from '../../scripts/serve.mjs';
import type {Picture} from './pictures.js';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Chromium alone, its version and its fonts fixed; undefined where it is not to be had. */
const installed = findCamera();
export const skip = installed
  ? false
  : 'its browser is not to be had here (npm: @sparticuz/chromium@153.0.0, for Linux)';

const face = (family: string, folder: string, file: string, weight: string, range: string, style = 'normal') =>
  `@font-face {font-family: "${family}"; font-style: ${style}; font-weight: ${weight}; unicode-range: ${range};
    src: url(/fonts/${folder}/files/${file}.woff2)}`;
const scripts = {
  cyrillic: 'U+0301, U+0400-045F, U+0490-0491, U+04B0-04B1, U+2116',
  'latin-ext': 'U+0100-02AF, U+1E00-1EFF, U+20A0-20AB, U+20AD-20C0, U+2113',
  latin: 'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02DC, U+2000-206F, U+20AC, U+2122, U+2191-2193, U+2212, U+2215',
};
const fonts = Object.entries(scripts)
  .flatMap(([script, range]) => [
    ...['400', '700'].flatMap((weight) =>
      ['normal', 'italic'].map((style) =>
        face('Noto Sans', '@fontsource/noto-sans', `noto-sans-${script}-${weight}-${style}`, weight, range, style),
      ),
    ),
    face('Sofia Sans', '@fontsource-variable/sofia-sans', `sofia-sans-${script}-wght-normal`, '1 1000', range),
  ])
  // Arrows and check marks.
  .concat(face('DejaVu Sans', '@fontsource/dejavu-sans', 'dejavu-sans-latin-400-normal', '400', 'U+2190-27BF'));

/** A small page of somebody else's. It asks for our files when its fonts are there, so that text has its size at once. */
const html = ({body, css = '', lang = 'bg', theme = ''}: Picture): string => `<!doctype html>
<html lang="${lang}"><meta charset="utf-8"><title>Чужда страница</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>${fonts.join('')} body {margin: 0; padding: 16px; font: 16px/1.5 "Noto Sans", "DejaVu Sans"; color: #1d2433; background: #fff}
${css}</style>${theme && `<link rel="stylesheet" href="/dist/themes/${theme.replace(/-.*/, '')}.css">`}
<body class="${theme && `ngo-theme-${theme}`}">${body}
<script>Promise.all([...document.fonts].map((font) => font.load())).then(() => {
  document.head.append(Object.assign(document.createElement('script'), {src: '/dist/embed.js'}));
});</script>`;

interface Widget extends Element {
  readonly updateComplete: Promise<unknown>;
  readonly settled?: Promise<void>;
}

/** Waits until all widgets, and those in placeholders, have come to rest with their pictures. */
const settle = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await document.fonts.ready;
    const widgets: Widget[] = [];
    const roots: (Document | ShadowRoot)[] = [document];
    for (const place of roots)
      for (const element of place.querySelectorAll('*')) {
        if (element.localName.includes('-')) {
          await customElements.whenDefined(element.localName);
          await (element as Widget).updateComplete;
          widgets.push(element as Widget);
        }
        if (element.shadowRoot) roots.push(element.shadowRoot);
      }
    // One that waits for a server that never answers stays as it is.
    for (const widget of widgets) if (!widget.matches('[src="/never.json"]')) await widget.settled;
    for (const place of roots)
      for (const image of place.querySelectorAll('img')) {
        image.loading = 'eager';
        await image.decode().catch(() => undefined);
      }
    await document.fonts.ready;
    // What is drawn in answer to what was drawn.
    for (let frame = 0; frame < 3; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
  });

export class Camera {
  private constructor(
    readonly page: Page,
    readonly close: () => Promise<void>,
    private readonly show: (picture: Picture) => void,
  ) {}

  /** One that looks at the built files and the examples of a folder: this one, or that of an older commit. */
  static async open(folder = root): Promise<Camera> {
    if (!installed) throw new Error('There is no browser.');
    const temporary = await mkdtemp(join(tmpdir(), 'ngo-widgets-pictures-'));
    let picture: Picture;
    const asked = new Set<string>();
    const site = await serve(folder, 0, (_, response, {pathname}) => {
      if (pathname === '/') {
        asked.clear();
        response.writeHead(200, {'content-type': 'text/html; charset=utf-8'}).end(html(picture));
      } else if (pathname.startsWith('/fonts/')) {
        response
          .writeHead(200, {'content-type': 'font/woff2', 'cache-control': 'max-age=3600'})
          .end(readFileSync(join(root, 'node_modules', pathname.slice('/fonts'.length))));
      } else if (pathname === '/once.json' && !asked.has(pathname)) {
        asked.add(pathname);
        response.writeHead(302, {location: '/examples/content/memberships.json'}).end();
      } else return pathname === '/never.json';
      return true;
    });
    const browser: Browser = await chromium.launch({
      executablePath: installed.executablePath,
      args: [
        ...flags,
        '--font-render-hinting=none',
        '--disable-lcd-text',
        '--force-color-profile=srgb',
        // What has changed is drawn with all around it: else the edge of it may differ in its last bit.
        '--disable-partial-raster',
        // An address that pictures may show: without a port, which is another one each time.
        `--host-resolver-rules=MAP partner.example ${new URL(site.url).host}`,
      ],
      env: {...process.env, ...installed.env, TMPDIR: temporary},
    });
    const context = await browser.newContext({
      locale: 'bg-BG',
      timezoneId: 'Europe/Sofia',
      reducedMotion: 'reduce',
      viewport: {width: 1280, height: 4000},
    });
    // tsx names the functions inside a function by a helper, which pages lack.
    await context.addInitScript('globalThis.__name = (named) => named');
    const page = await context.newPage();
    await page.clock.setFixedTime(new Date('2026-11-15T12:00:00+02:00'));
    const close = async () => {
      await browser.close();
      await site.close();
      await rm(temporary, {recursive: true, force: true});
    };
    return new Camera(page, close, (next) => (picture = next));
  }

  /** Opens the page of a picture, and waits until nothing on it moves any more. */
  async visit(picture: Picture): Promise<void> {
    const {page} = this;
    this.show(picture);
    if (page.viewportSize()?.width !== picture.width) await page.setViewportSize({width: picture.width, height: 4000});
    await page.emulateMedia({
      media: picture.print ? 'print' : 'screen',
      forcedColors: picture.forced ? 'active' : 'none',
      reducedMotion: 'reduce',
    });
    await page.goto('http://partner.example/');
    await page.waitForFunction(() => customElements.get('project-results'));
    await settle(page);
    if (picture.act) {
      await picture.act(page);
      await settle(page);
    }
  }

  /** Makes the window of an open page wider or narrower. */
  async resize(width: number): Promise<void> {
    await this.page.setViewportSize({width, height: 4000});
    await settle(this.page);
  }

  async take(picture: Picture): Promise<Buffer> {
    await this.visit(picture);
    const height = await this.page.evaluate(() => Math.ceil(document.body.getBoundingClientRect().bottom));
    return this.page.screenshot({
      clip: {x: 0, y: 0, width: picture.width, height: Math.min(height, 4000)},
      caret: 'hide',
      animations: 'disabled',
    });
  }
}
