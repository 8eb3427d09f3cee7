/**
 * `npm run release`: checks that all that names the version agrees, then builds, checks, and packs what is published: for
 * npm and for people. It publishes nothing and pushes nothing: what it ends with says how.
 */
import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

/** What does not agree, a sentence each, with its cure. */
export const disagreements = ({version, locked, inSource, changelog, tags, changed}) => {
  const [, heading] = /^## (.*)$/m.exec(changelog) ?? [];
  const tag = `v${version}`;
  const wrong = [];
  if (locked !== version) wrong.push(`package-lock.json has ${locked}, package.json ${version}: npm install.`);
  if (inSource !== version) wrong.push(`src/version.ts has ${inSource}, package.json ${version}: write it there.`);
  if (!new RegExp(`^${version.replaceAll('.', '\\.')} \\(\\d{4}-\\d\\d-\\d\\d\\)$`).test(heading ?? ''))
    wrong.push(`CHANGELOG.md begins with "${heading}": write "${version} (YYYY-MM-DD)".`);
  if (!tags.includes(tag)) wrong.push(`This commit has no tag ${tag}: git tag ${tag}.`);
  for (const other of tags)
    if (other !== tag && /^v\d/.test(other)) wrong.push(`This commit has the tag ${other}, too: git tag -d ${other}.`);
  if (changed.length > 0) wrong.push(`Not committed: ${changed.join(', ')}. Commit, and move the tag.`);
  return wrong;
};

const lines = (...args) => execFileSync('git', args, {encoding: 'utf8'}).split('\n').filter(Boolean);
const read = (file) => readFileSync(file, 'utf8');

/** What there is in this folder. */
export const state = () => ({
  version: JSON.parse(read('package.json')).version,
  locked: JSON.parse(read('package-lock.json')).version,
  inSource: /VERSION = '(.*)'/.exec(read('src/version.ts'))?.[1],
  changelog: read('CHANGELOG.md'),
  tags: lines('tag', '--points-at', 'HEAD'),
  changed: lines('status', '--porcelain').map((line) => line.slice(3)),
});

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const found = state();
  const wrong = disagreements(found);
  if (wrong[0]) {
    console.error(wrong.join('\n'));
    process.exit(1);
  }
  const run = (command, ...args) => execFileSync(command, args, {stdio: ['ignore', 'inherit', 'inherit']});
  // Builds, too.
  run(process.execPath, 'scripts/check.mjs');
  run(process.execPath, 'scripts/package.mjs');
  run('npm', 'pack', '--silent');
  const files = ['zip', 'tgz'].map((ending) => `ngo-widgets-${found.version}.${ending}`);
  for (const file of files) if (!existsSync(file)) throw new Error(`${file} was not made.`);
  console.log(`\nNothing is published yet. Run npm test, then:
  git push origin v${found.version}
  npm publish ${files[1]}
and put ${files[0]} where people get it.`);
}
