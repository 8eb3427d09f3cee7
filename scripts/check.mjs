/**
 * What must hold before anything lands: lint, types, templates, words and build, documentation, package, sizes. Stops
 * at the first that does not.
 */
import {execFile, execFileSync} from 'node:child_process';
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

generate();
// Takes as long as the next two together: beside them.
const lint = promisify(execFile)('npx', ['--no-install', 'eslint', '.', '--max-warnings', '0']).catch(({stdout}) =>
  fail(`── eslint\n${stdout}`),
);
run('prettier', '--check', '.');
run('tsc', '--noEmit');
// With the rules of tsconfig.json.
run('lit-analyzer', 'src', 'stories', '--maxWarnings', '0');
// The build writes what it reads.
await lint;
execFileSync(process.execPath, ['scripts/build.mjs'], {stdio: ['ignore', 'inherit', 'inherit']});
for (const table of ['theming', 'messages'])
  execFileSync(process.execPath, [`scripts/${table}-table.mjs`, '--check'], {stdio: ['ignore', 'inherit', 'inherit']});
run('publint', '--strict');
run('size-limit');
