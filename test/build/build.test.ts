/** A build that fails: what it says, and that it leaves what was built before. */
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {describe, test} from 'node:test';
import {promisify} from 'node:util';

/** What a build reads. */
const parts = ['src', 'scripts', 'locales', ...readdirSync('.').filter((name) => /\.(json|mjs|ts)$/.test(name))];

/** The build of a copy of the project, with one file changed: what it says on its way out. */
const failWith = async (file: string, change: (text: string) => string): Promise<string> => {
  const project = mkdtempSync(join(tmpdir(), 'ngo-widgets-build-'));
  try {
    for (const part of parts) cpSync(part, join(project, part), {recursive: true});
    symlinkSync(resolve('node_modules'), join(project, 'node_modules'));
    cpSync('LICENSE', join(project, 'dist', 'embed.js'));
    const path = join(project, file);
    const text = readFileSync(path, 'utf8');
    assert.notEqual(change(text), text);
    writeFileSync(path, change(text));
    const {code, stderr} = await promisify(execFile)(process.execPath, ['scripts/build.mjs'], {cwd: project}).then(
      () => ({code: 0, stderr: ''}),
      (error: unknown) => error as {code: number; stderr: string},
    );
    assert.equal(code, 1);
    assert.deepEqual(readdirSync(join(project, 'dist')), ['embed.js']);
    assert.equal(readFileSync(join(project, 'dist/embed.js'), 'utf8'), readFileSync('LICENSE', 'utf8'));
    assert.equal(existsSync(join(project, 'dist.new')), false);
    assert.match(stderr, /dist is as it was\.\n$/);
    return stderr;
  } finally {
    rmSync(project, {recursive: true});
  }
};

/** The whole build, and again: what takes half a minute each. */
const skip = process.env.ALL ? false : 'builds the whole project: with npm run test:all';

describe('A build that fails', {concurrency: 2}, () => {
  test('says which text of a schema has no field, and leaves the last good one', {skip}, async () => {
    const said = await failWith('src/schema/texts/news-teasers.ts', (text) =>
      text.replace(/^export const texts.*$/m, '$&\n  nobody: 5,'),
    );
    assert.match(said, /src\/schema\/texts\/news-teasers\.ts:\d+:3: error TS\d+: .*'nobody'/);
    assert.match(said, /npm run types/);
  });

  test('says which message has no translation, where, and what to do', {skip}, async () => {
    const said = await failWith('locales/uk.xlf', (xliff) =>
      xliff.replace(/(<trans-unit id="role.member">[^]*?<target>)[^<]*/, '$1'),
    );
    const lines = readFileSync('locales/uk.xlf', 'utf8').split('\n');
    const line = lines.findIndex((text) => text.includes('"role.member"')) + 1;
    assert.ok(said.includes(`locales/uk.xlf:${line} has no words in uk for: role.member. Translate.`), said);
  });

  test('says which widget of the list is not there', async () => {
    const said = await failWith('src/widgets.ts', (list) => list.replace("'contact-card',", "'event-list',"));
    assert.match(said, /src\/widgets\.ts:\d+: there is no src\/widgets\/event-list\/define\.ts\. Write it/);
  });

  test('says which file the bundler cannot make', {skip}, async () => {
    const said = await failWith(
      'src/embed.ts',
      (text) => `${text}// @ts-expect-error It is not there.\nimport './nowhere.js';\n`,
    );
    assert.match(said, /nowhere\.js[^]*src\/embed\.ts/);
  });
});
