/** A page that shows what has changed: before, after, and where they differ. */
import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {compare} from '../../scripts/compare-pictures.mjs';
import {Camera, root} from './camera.js';
import {accepted, hashOf} from './hashes.js';
import type {Picture} from './pictures.js';

const git = (...args: readonly string[]): string =>
  execFileSync('git', args, {cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']}).trim();

/** Takes the pictures again of the commit that the hashes are of: the last that wrote them. */
const takeBefore = async (pictures: readonly Picture[]): Promise<ReadonlyMap<Picture, Buffer>> => {
  const taken = new Map<Picture, Buffer>();
  // Not in `node_modules`: what is there is taken as it is, decorators and all.
  const temporary = mkdtempSync(join(tmpdir(), 'ngo-widgets-before-'));
  const folder = join(temporary, 'tree');
  let camera: Camera | undefined;
  try {
    git('worktree', 'add', '--detach', folder, git('log', '-1', '--format=%H', '--', 'test/pictures/hashes.json'));
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    execFileSync(process.execPath, ['scripts/build.mjs'], {cwd: folder, stdio: 'ignore'});
    camera = await Camera.open(folder);
    for (const picture of pictures) taken.set(picture, await camera.take(picture));
  } catch (error) {
    console.log(`The pictures of before cannot be taken: ${String(error)}`);
  } finally {
    await camera?.close();
    rmSync(temporary, {recursive: true, force: true});
    git('worktree', 'prune');
  }
  return taken;
};

/** Writes the report, and says in words what is in it. */
export const report = async (changed: ReadonlyMap<Picture, Buffer>): Promise<string> => {
  const folder = join(root, 'test/pictures/report');
  rmSync(folder, {recursive: true, force: true});
  mkdirSync(folder, {recursive: true});
  const hashes = accepted();
  const known = [...changed.keys()].filter(({name}) => name in hashes);
  const before = known.length ? await takeBefore(known) : new Map<Picture, Buffer>();
  const rows: string[] = [];
  const words: string[] = [];
  for (const [picture, after] of changed) {
    const {name} = picture;
    const file = name.replace(/[^a-z0-9]+/gi, '-');
    const shown = (suffix: string, image: Buffer): string => {
      writeFileSync(join(folder, `${file}-${suffix}.png`), image);
      return `<td><a href="${file}-${suffix}.png"><img src="${file}-${suffix}.png" alt="${name}: ${suffix}"></a></td>`;
    };
    const past = before.get(picture);
    const difference = past && compare(past, after);
    const word = !past
      ? 'there is nothing to compare it with'
      : hashOf(past) !== hashes[name]
        ? `${difference?.words ?? ''}; the picture of before is not the accepted one either`
        : (difference?.words ?? '');
    words.push(`  ${name}: ${word}`);
    rows.push(
      `<tr><th colspan="3" scope="rowgroup">${name}: ${word}</th></tr><tr>`,
      past ? shown('before', past) : '<td></td>',
      shown('after', after),
      difference ? shown('difference', difference.image) : '<td></td>',
      '</tr>',
    );
  }
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Pictures that have changed</title>
<style>body {font: 16px/1.5 sans-serif} table {border-collapse: collapse; inline-size: 100%} th {text-align: start; padding-block: 2em 0.5em}
td {border: 1px solid; padding: 0; vertical-align: top; inline-size: 33.3%} img {inline-size: 100%}</style>
<h1>Pictures that have changed: ${changed.size}</h1>
<p>If this is how it should look: <code>npm run pictures:accept</code>, and commit <code>test/pictures/hashes.json</code>.</p>
<table><thead><tr><td>before</td><td>after</td><td>difference</td></tr></thead>${rows.join('\n')}</table></html>`,
  );
  return `\nPictures that have changed: ${changed.size}
${words.join('\n')}
Before, after and difference: ${pathToFileURL(join(folder, 'index.html')).href}
If this is how it should look: npm run pictures:accept, and commit test/pictures/hashes.json.`;
};
