/**
 * What must hold before anything lands: lint, types, messages, documentation, build, package, sizes. Stops
 * at the first that does not.
 */
import {execFile, execFileSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';
import {promisify} from 'node:util';
import {generate} from './generate.mjs';

const run = (command, ...args) => {
  console.log(`\n── ${[command, ...args].join(' ')}`);
  execFileSync('npx', ['--no-install', command, ...args], {stdio: ['ignore', 'inherit', 'inherit']});
};
const fail = (message) => {
  console.error(`\n${message}`);
  process.exit(1);
};

/** Messages: every one in `locales/`, every one translated, none that nobody says. */
const checkMessages = () => {
  const file = 'locales/bg.xlf';
  const before = readFileSync(file, 'utf8');
  run('lit-localize', 'extract');
  const after = readFileSync(file, 'utf8');
  // What stands for a value in a message is code, and no matter of the translator's.
  const ids = (xliff) =>
    new Set(
      [...xliff.matchAll(/<trans-unit id="[^"]+">\s*<source>[^]*?<\/source>/g)].map(([unit]) =>
        unit.replace(/ equiv-text="[^"]*"/g, ''),
      ),
    );
  const said = ids(after);
  const kept = ids(before);
  const missing = [...said].filter((unit) => !kept.has(unit));
  const unused = [...kept].filter((unit) => !said.has(unit));
  const name = (unit) => /id="([^"]+)"/.exec(unit)?.[1];
  if (missing.length > 0 || unused.length > 0) writeFileSync(file, before);
  if (missing.length > 0)
    fail(`${file} lacks: ${missing.map(name).join(', ')}. Run "npx lit-localize extract" and translate.`);
  if (unused.length > 0)
    fail(`${file} holds what nobody says: ${unused.map(name).join(', ')}. Run "npx lit-localize extract".`);
  const untranslated = [...after.matchAll(/<trans-unit id="([^"]+)">[^]*?<\/trans-unit>/g)].filter(
    ([unit]) => !/<target>[^]*\S[^]*<\/target>/.test(unit),
  );
  if (untranslated.length > 0) fail(`${file} has no Bulgarian for: ${untranslated.map(([, id]) => id).join(', ')}`);
};

generate();
checkMessages();
// Takes as long as the next two together: beside them.
const lint = promisify(execFile)('npx', ['--no-install', 'eslint', '.', '--max-warnings', '0']).catch(({stdout}) =>
  fail(`── eslint\n${stdout}`),
);
run('prettier', '--check', '.');
run('tsc', '--noEmit');
// The build writes what it reads.
await lint;
execFileSync(process.execPath, ['scripts/build.mjs'], {stdio: ['ignore', 'inherit', 'inherit']});
execFileSync(process.execPath, ['scripts/theming-table.mjs', '--check'], {stdio: ['ignore', 'inherit', 'inherit']});
run('publint', '--strict');
run('size-limit');
