/**
 * `npm run test:mutants`: whether the tests see what they are there for. Each mutant of `list.mjs` is one small fault: it
 * is put into a copy of this checkout, alone, and some test must go red. Ids as arguments: only these.
 */
import {execFileSync, spawnSync} from 'node:child_process';
import {cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import ts from 'typescript';
import {findChromium} from '../../scripts/browser.mjs';
import {mutants} from './list.mjs';

/** How many of a hundred must be killed. */
const GOAL = 95;

const folder = mkdtempSync(join(tmpdir(), 'ngo-widgets-mutants-'));
process.on('exit', () => rmSync(folder, {recursive: true, force: true}));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1));

const copyCheckout = () => {
  const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
  });
  for (const file of files.split('\0').filter((name) => name && existsSync(name))) cpSync(file, join(folder, file));
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  execFileSync(process.execPath, ['scripts/generate.mjs'], {cwd: folder, stdio: 'inherit'});
};

/** Runs a program in the copy: whether it ended well, and what it said. */
const run = (command, args, env = {}) => {
  const {status, stdout} = spawnSync(command, args, {
    cwd: folder,
    encoding: 'utf8',
    env: {...process.env, ...env},
    maxBuffer: 2 ** 28,
    timeout: 300_000,
  });
  return {green: status === 0, stdout: stdout ?? ''};
};

const runFiles = (tests) => {
  const {green, stdout} = run(process.execPath, ['--import', 'tsx', '--test', '--test-reporter=tap', ...tests]);
  return green ? undefined : (/^ *not ok \d+ - (.*)$/m.exec(stdout)?.[1] ?? 'It never ends.');
};

const runNode = (tests) => {
  const layer = tests[0].split('/')[1];
  const others = readdirSync(`test/${layer}`).filter((name) => name.endsWith('.test.ts'));
  return runFiles(tests) ?? runFiles(others.map((name) => `test/${layer}/${name}`));
};

const runElements = (tests) => {
  const report = join(folder, 'report.json');
  writeFileSync(report, '["It never ends."]');
  const config = ['--config', 'test/mutants/web-test-runner.config.mjs'];
  const {green} = run('node_modules/.bin/wtr', config, {TESTS: tests.join(','), REPORT: report});
  return green ? undefined : JSON.parse(readFileSync(report, 'utf8'))[0];
};

const runPages = (tests) =>
  run(process.execPath, ['scripts/build.mjs']).green ? runFiles(tests) : 'The build refuses it.';

/** By the folder of the tests that a mutant names, what runs them: the name of the first that failed, or nothing. */
const layers = {content: runNode, cli: runNode, pages: runPages};
const layerOf = ([test]) => layers[test.split('/')[1]] ?? runElements;

/** The sources, as the compiler of an editor has them: it looks again only at what has changed. */
const startCompiler = () => {
  const {config} = ts.readConfigFile(join(folder, 'tsconfig.json'), ts.sys.readFile);
  const {options, fileNames} = ts.parseJsonConfigFileContent(config, ts.sys, folder);
  const sources = fileNames.filter((file) => file.startsWith(join(folder, 'src/')));
  const versions = new Map();
  const service = ts.createLanguageService({
    getCompilationSettings: () => options,
    getCurrentDirectory: () => folder,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    getScriptFileNames: () => sources,
    getScriptVersion: (file) => `${versions.get(file) ?? 0}`,
    getScriptSnapshot: (file) => {
      const text = ts.sys.readFile(file);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    fileExists: ts.sys.fileExists,
    readFile: ts.sys.readFile,
  });
  /** What is wrong with a file that has just been written; nothing where all is well. */
  return (file) => {
    versions.set(file, (versions.get(file) ?? 0) + 1);
    const [first] = [...service.getSyntacticDiagnostics(file), ...service.getSemanticDiagnostics(file)];
    return first && ts.flattenDiagnosticMessageText(first.messageText, ' ');
  };
};

const wanted = process.argv.slice(2);
const chosen = mutants.filter(({id}) => !wanted[0] || wanted.includes(id));

process.env.CHROME_PATH = await findChromium();
copyCheckout();
const errors = mutants.flatMap(({id, file, find}) => {
  const times = readFileSync(join(folder, file), 'utf8').split(find).length - 1;
  return times === 1 ? [] : [`${id}: its text is ${times} times in ${file}, and must be there once.`];
});
if (errors[0]) {
  console.error(errors.join('\n'));
  process.exit(1);
}

for (const layer of new Set(chosen.map(({tests}) => layerOf(tests)))) {
  const tests = chosen.filter((mutant) => layerOf(mutant.tests) === layer).flatMap((mutant) => mutant.tests);
  const red = layer([...new Set(tests)]);
  if (red === undefined) continue;
  console.error(`Red without any mutant: ${red}`);
  process.exit(1);
}

const check = startCompiler();
let killed = 0;
const survivors = [];
for (const {id, file, find, replace, loses, tests} of chosen) {
  const path = join(folder, file);
  const source = readFileSync(path, 'utf8');
  writeFileSync(
    path,
    source.replace(find, () => replace),
  );
  const refused = check(path);
  if (refused) console.log(`refused   ${id}: ${refused} (not counted)`);
  else {
    const red = layerOf(tests)(tests);
    if (red === undefined) survivors.push(`${id}: ${loses}`);
    else killed++;
    console.log(red === undefined ? `SURVIVED  ${id}: ${loses}` : `killed    ${id}: ${red}`);
  }
  writeFileSync(path, source);
  check(path);
}

const counted = killed + survivors.length;
const score = counted && (killed / counted) * 100;
console.log(
  `\n${killed} of ${counted} killed (${score.toFixed(1)} %)${survivors.map((one) => `\n  survived ${one}`).join('')}`,
);
process.exitCode = score < GOAL ? 1 : 0;
