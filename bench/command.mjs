/** Times the command as whole processes: `validate`, `snapshot` and `collect`, by the size of what they read. */
import {execFileSync, spawn} from 'node:child_process';
import {existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {join, resolve} from 'node:path';
import {performance} from 'node:perf_hooks';
import {documentOf} from './data.mjs';

/** What is compared with: the commit before `validate` was made faster. */
export const OLD = '622d17c';

/**
 * Tells the peak, in kB, as the last line of the standard error. Linux counts to `maxRSS` what the parent had before the
 * child became another program: `VmHWM` is the program's own.
 */
const TELL_PEAK = `data:text/javascript,${encodeURIComponent(`
  import {readFileSync, writeSync} from 'node:fs';
  const peak = () => {
    try {
      return /VmHWM:\\s*(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1];
    } catch {
      return process.resourceUsage().maxRSS;
    }
  };
  process.on('exit', () => writeSync(2, '\\npeak ' + peak()));
`)}`;

/** Milliseconds, and MB at the peak, that a command takes. */
const run = (program, args) =>
  new Promise((done, fail) => {
    const start = performance.now();
    const child = spawn(process.execPath, ['--import', TELL_PEAK, program, ...args], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text) => (said += text));
    child.on('close', (code) => {
      const time = performance.now() - start;
      const peak = /peak (\d+)$/.exec(said)?.[1];
      if (code > 1 || !peak) fail(new Error(`bench: "${args.join(' ')}" ended with ${code}: ${said}`));
      else done({time, memory: Number(peak) / 1024});
    });
  });

/** The old program, built once; or why there is none. */
const buildOld = () => {
  const folder = resolve(`node_modules/.cache/ngo-widgets/bench-${OLD}`);
  const program = join(folder, 'dist/esm/cli/main.js');
  if (existsSync(program)) return {program};
  const quiet = {stdio: ['ignore', 'pipe', 'pipe']};
  try {
    execFileSync('git', ['cat-file', '-e', `${OLD}^{commit}`], quiet);
  } catch {
    return {reason: `the commit ${OLD} is not in this clone (git fetch --unshallow brings it)`};
  }
  try {
    mkdirSync(folder, {recursive: true});
    const files = execFileSync('git', ['archive', OLD], {...quiet, maxBuffer: 2 ** 28});
    execFileSync('tar', ['-x', '-C', folder], {...quiet, input: files, stdio: ['pipe', 'pipe', 'pipe']});
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
    const there = {...quiet, cwd: folder};
    execFileSync(process.execPath, ['scripts/generate.mjs'], there);
    execFileSync('npx', ['--no-install', 'tsc', '-p', 'tsconfig.build.json', '--outDir', 'dist/esm'], there);
    return {program};
  } catch (error) {
    rmSync(folder, {recursive: true, force: true});
    return {reason: `the commit ${OLD} does not build: ${String(error.stderr || error.message).slice(0, 300)}`};
  }
};

/** A member's file: each example's records, with addresses of its own. */
const starters = ['success-stories', 'news-teasers', 'publication-list'].map((tag) => [
  tag,
  JSON.parse(readFileSync(`examples/starters/${tag}.bg.json`, 'utf8')).items,
]);
const memberFile = (member) => {
  const publisher = {name: `Member ${member}`};
  const text = JSON.stringify({version: 1, lang: 'bg', publisher, ...Object.fromEntries(starters)});
  return text.replaceAll('https://', `https://member-${member}.`).replaceAll('"title":"', `"title":"${member}: `);
};

/** The commands, each as what makes a sample; and a function that ends what they need. */
export const commands = async (folder, isQuick) => {
  const server = createServer(({url}, response) => response.end(memberFile(Number(url.slice(1)))));
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const address = `http://127.0.0.1:${server.address().port}`;
  const old = isQuick ? {reason: 'only the quick part was run'} : buildOld();
  const program = 'dist/esm/cli/main.js';
  const write = (name, content) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  const list = [];
  for (const count of isQuick ? [10] : [10, 1000, 10_000]) {
    const publisher = {name: 'Речен бряг', url: 'https://example.org/'};
    const json = write(`${count}.json`, JSON.stringify({...documentOf(count), publisher}));
    const validate = ['validate', json, '--widget', 'network-memberships'];
    list.push({name: `validate, ${count} records`, run: () => run(program, validate)});
    if (old.program) list.push({name: `validate, ${count} records, ${OLD}`, run: () => run(old.program, validate)});
    const rows = documentOf(count).items.map(({name, url}) => `${name.bg};${url};член\n`);
    const sheet = write(`${count}.csv`, `Име;Сайт;Роля\n${rows.join('')}`);
    const output = join(folder, `sheet-${count}.json`);
    list.push({
      name: `snapshot, ${count} rows`,
      run: () => {
        rmSync(output, {force: true});
        return run(program, ['snapshot', sheet, '--widget', 'network-memberships', '--output', output]);
      },
    });
  }
  for (const count of isQuick ? [5] : [5, 50, 500]) {
    const members = Array.from({length: count}, (_, member) => `${address}/${member}\n`);
    const addresses = write(`${count}.txt`, members.join(''));
    const output = join(folder, `collected-${count}.json`);
    list.push({
      name: `collect, ${count} files`,
      run: () => {
        rmSync(output, {force: true});
        return run(program, ['collect', addresses, '--output', output]);
      },
    });
  }
  return {list, oldReason: old.reason, close: () => server.close()};
};
