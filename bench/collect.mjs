/**
 * How long `collect` takes with 5, 50 and 500 files of a server on the same machine, and `snapshot` with sheets of 10,
 * 1,000 and 10,000 rows, for the first time and again; and how much memory at its peak. Figures of one run, since machines
 * differ.
 *
 * `npm run build && node bench/collect.mjs`
 */
import {spawn} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {performance} from 'node:perf_hooks';

const folder = mkdtempSync(join(tmpdir(), 'ngo-widgets-'));
const PROGRAM = 'dist/esm/cli/main.js';
/** Tells the peak, in kB, as the last line of the standard error. */
const TELL_PEAK =
  'data:text/javascript,import {writeSync} from "node:fs"; process.on("exit", () => writeSync(2, String(process.resourceUsage().maxRSS)))';

/** Seconds and MB that a command takes. */
const measure = (...args) =>
  new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(process.execPath, ['--import', TELL_PEAK, PROGRAM, ...args], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let err = '';
    child.stderr.setEncoding('utf8').on('data', (text) => (err += text));
    child.on('close', (code) => {
      if (code === 2) reject(new Error(err));
      resolve({seconds: (performance.now() - start) / 1000, megabytes: Number(/\d+$/.exec(err)?.[0]) / 1024});
    });
  });
const row = (name, {seconds, megabytes}) =>
  console.log(`${name.padEnd(60)} ${seconds.toFixed(2).padStart(8)} s ${megabytes.toFixed(0).padStart(6)} MB`);

/** A member's file: each example's records, with addresses of its own. */
const starters = ['success-stories', 'news-teasers', 'publication-list'].map((tag) => [
  tag,
  JSON.parse(readFileSync(`examples/starters/${tag}.bg.json`, 'utf8')).items,
]);
const fileOf = (member) => {
  const text = JSON.stringify({
    version: 1,
    lang: 'bg',
    publisher: {name: `Member ${member}`},
    ...Object.fromEntries(starters),
  });
  return text.replaceAll('https://', `https://member-${member}.`).replaceAll('"title":"', `"title":"${member}: `);
};
const server = createServer(({url}, response) => response.end(fileOf(Number(url.slice(1)))));
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const {port} = server.address();

for (const count of [5, 50, 500]) {
  const list = join(folder, `${count}.txt`);
  const output = join(folder, `${count}.json`);
  writeFileSync(list, Array.from({length: count}, (_, member) => `http://127.0.0.1:${port}/${member}\n`).join(''));
  row(`collect, ${count} files`, await measure('collect', list, '--output', output));
  row(`collect, ${count} files, again`, await measure('collect', list, '--output', output));
}
server.close();

for (const count of [10, 1000, 10_000]) {
  const sheet = join(folder, `${count}.csv`);
  const output = join(folder, `sheet-${count}.json`);
  const rows = Array.from({length: count}, (_, index) => `Мрежа ${index};https://network-${index}.org/;член\n`);
  writeFileSync(sheet, `Име;Сайт;Роля\n${rows.join('')}`);
  const args = ['snapshot', sheet, '--widget', 'network-memberships', '--output', output];
  row(`snapshot, ${count} rows`, await measure(...args));
  row(`snapshot, ${count} rows, again`, await measure(...args));
}
rmSync(folder, {recursive: true});
