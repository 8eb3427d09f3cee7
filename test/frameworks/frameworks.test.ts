/** The examples of `integrations/frameworks`: installed from the packed package, built as their frameworks say, used in a browser. */
import assert from 'node:assert/strict';
import {execFileSync, spawn} from 'node:child_process';
import {cpSync, existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, test} from 'node:test';
import type {Browser} from 'playwright-core';
import {serve} from '../../scripts/serve.mjs';
import {Project, root} from '../packed/project.js';
import {launch} from '../support/browser.js';

/** What is said of an example, beside what all do. */
interface Example {
  /** The folder that is made, where any server will do; else the example has a server of its own. */
  readonly folder?: string;
  /** What of the content is in the HTML, before a script has run. */
  readonly html?: RegExp;
  /** How often the list of news has loaded once the language has changed; other content comes with the page. */
  readonly loads?: string;
}

const fallback = /<network-memberships[^>]*>\s*(?:<!--.*?-->)?\s*<p[^>]*>Мрежите, в които членуваме<\/p>/;
const examples: Readonly<Record<string, Example>> = {
  react: {folder: 'dist'},
  vue: {folder: 'dist'},
  svelte: {folder: 'dist'},
  eleventy: {folder: 'dist', html: /Европейска мрежа[^]*Новина/, loads: '2'},
  astro: {folder: 'dist', html: fallback},
  next: {html: fallback},
  nuxt: {html: fallback},
  angular: {folder: 'dist/browser'},
};

/** Milliseconds that an installation and a build may take each. */
const PATIENCE = 600_000;
const PORT = 4_180;

let browser: Browser;
let project: Project;

before(async () => {
  browser = await launch();
  project = Project.start();
});
after(async () => {
  await browser.close();
  project.remove();
});

/** What npm's registry does not answer is no mistake of ours. */
const isReachable = (): boolean => {
  try {
    execFileSync('npm', ['ping'], {stdio: 'ignore', timeout: 30_000});
    return true;
  } catch {
    return false;
  }
};
const skip = isReachable() ? false : 'npm’s registry does not answer';

/** Runs a command of an example; where it fails, so does the test, with what it said. */
const run = (folder: string, ...args: readonly string[]): void => {
  const env = {
    ...process.env,
    CI: 'true',
    NEXT_TELEMETRY_DISABLED: '1',
    ASTRO_TELEMETRY_DISABLED: '1',
    NG_CLI_ANALYTICS: 'false',
  };
  try {
    execFileSync('npm', args, {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: PATIENCE,
      env,
    });
  } catch (thrown) {
    const {stdout, stderr} = thrown as {stdout: string; stderr: string};
    assert.fail(`npm ${args.join(' ')}\n${stdout}\n${stderr}`);
  }
};

/** A copy of an example that has our package beside its own. */
const install = (name: string): string => {
  const folder = join(project.root, name);
  cpSync(join(root, 'integrations/frameworks', name), folder, {recursive: true});
  const file = join(folder, 'package.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as {dependencies: Record<string, string>};
  manifest.dependencies['ngo-widgets'] = `file:${project.tarball}`;
  writeFileSync(file, JSON.stringify(manifest));
  // What packages would fetch after their installation they fetch from elsewhere.
  run(folder, 'install', '--no-audit', '--no-fund', '--ignore-scripts', '--prefer-offline');
  return folder;
};

/** The server of an example, once it answers. */
const startOwn = async (folder: string): Promise<{readonly url: string; close(): Promise<void>}> => {
  const env = {...process.env, PORT: `${PORT}`, HOST: '127.0.0.1', NEXT_TELEMETRY_DISABLED: '1'};
  const child = spawn('npm', ['start'], {cwd: folder, env, stdio: 'ignore', detached: true});
  const url = `http://127.0.0.1:${PORT}/`;
  const closed = new Promise((resolve) => child.once('close', resolve));
  const close = async (): Promise<void> => {
    // It has started others.
    if (child.pid) process.kill(-child.pid);
    await closed;
  };
  for (let tries = 0; tries < 120; tries++)
    try {
      await fetch(url);
      return {url, close};
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
  await close();
  return assert.fail(`${folder}: the server does not answer`);
};

for (const [name, {folder, html, loads = '1'}] of Object.entries(examples))
  test(
    `The example for ${name} shows its widgets, hears an event, changes the language, and says nothing on the console`,
    {skip},
    async () => {
      const copy = install(name);
      run(copy, 'run', 'build');
      const server = folder === undefined ? await startOwn(copy) : await serve(join(copy, folder));
      try {
        const sent = await (await fetch(server.url)).text();
        if (html) assert.match(sent, html);
        const page = await browser.newPage();
        const said: string[] = [];
        page.on('pageerror', (error) => said.push(`${error}`));
        page.on('console', (message) => said.push(message.text()));
        await page.goto(server.url);
        const shows = (level: number, text: string) =>
          page.getByRole('heading', {level, name: text, exact: true}).waitFor();
        await shows(2, 'Членуваме в');
        await page.getByRole('link', {name: 'Европейска мрежа'}).waitFor();
        await page.getByText('Новина', {exact: true}).waitFor();
        await page.locator('output').getByText('1', {exact: true}).waitFor();
        await page.getByRole('button', {name: 'English'}).click();
        await shows(2, 'We belong to');
        await page.getByText('News', {exact: true}).waitFor();
        await page.locator('output').getByText(loads, {exact: true}).waitFor();
        // What loads again with each drawing would go on doing so.
        const later = await page.evaluate(
          () => new Promise((resolve) => setTimeout(() => resolve(document.querySelector('output')?.textContent), 300)),
        );
        assert.deepEqual([later, said], [loads, []]);
        await page.close();
      } finally {
        await server.close();
      }
    },
  );

test('Every example of a framework is one of these', () => {
  for (const name of Object.keys(examples))
    assert.ok(existsSync(join(root, 'integrations/frameworks', name, 'package.json')), name);
});
