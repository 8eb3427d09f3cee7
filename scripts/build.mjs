/**
 * Builds `dist`, from nothing: words, modules and types, files for pages, schemas, manifest, themes, notices, hashes. All
 * of it is made beside `dist`, and takes its place when it is whole: a build that fails says where and why, and changes
 * nothing.
 */
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {build} from 'vite';
import {buildFrame} from './build-frame.mjs';
import {buildLanguages} from './build-languages.mjs';
import {buildPrerendered} from './build-prerendered.mjs';
import {checkMessages, extractMessages} from './check-messages.mjs';
import {generate} from './generate.mjs';

/** As deep as `dist`: maps of sources lead out of both alike. */
const next = 'dist.new';
const clear = () => rmSync(next, {recursive: true, force: true});

const run = (command, args, env = {}) =>
  execFileSync('npx', ['--no-install', command, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
    env: {...process.env, ...env},
  });

/** One step. What stops it is told with the cure, and is the end. */
const step = async (what, cure, act) => {
  try {
    return await act();
  } catch (error) {
    // tsc writes "file(line,column)": terminals make links of "file:line:column".
    const reason = (error.stdout || error.message).trim().replace(/\((\d+),(\d+)\):/g, ':$1:$2:');
    console.error(`\n✗ ${what}\n\n${reason}\n\n${cure} dist is as it was.`);
    clear();
    process.exit(1);
  }
};

clear();
await step('words', 'Each line names its cure; docs/languages.md has more.', () => {
  generate();
  const wrong = checkMessages(extractMessages());
  if (wrong[0]) throw new Error(wrong.join('\n'));
});
await step('modules', 'Mend those lines ("npm run types" reads them alone).', () =>
  run('tsc', ['-p', 'tsconfig.build.json', '--pretty', 'false', '--outDir', `${next}/esm`]),
);
await buildLanguages(next);

const {contentTags, tags} = await import(`../${next}/esm/widgets.js`);
await step('files for pages', 'Mend that file, or what it imports.', async () => {
  for (const mode of ['embed', ...tags, 'autoload', 'frame/frame-parent']) await build({mode, build: {outDir: next}});
  await buildFrame(next, contentTags);
  await buildPrerendered(next, contentTags);
});

const {schemaOf, schemaOfOrganisation} = await import(`../${next}/esm/schema/schema.js`);
await step('schemas', 'See "A widget" and "A field" in CONTRIBUTING.md.', async () => {
  const widgets = [];
  for (const tag of contentTags) {
    const file = `schema/texts/${tag}`;
    if (!existsSync(`src/${file}.ts`)) throw new Error(`src/${file}.ts is missing: the texts of its fields.`);
    const {content} = await import(`../${next}/esm/widgets/${tag}/${tag}.content.js`);
    const {texts} = await import(`../${next}/esm/${file}.js`);
    widgets.push({...content, texts});
  }
  mkdirSync(`${next}/schema`);
  for (const [language, ending] of Object.entries({en: '.json', bg: '.bg.json'})) {
    const write = (name, schema) =>
      writeFileSync(`${next}/schema/${name}${ending}`, `${JSON.stringify(schema, null, 2)}\n`);
    for (const widget of widgets) write(widget.tag, schemaOf(widget, language));
    write('organisation', schemaOfOrganisation(widgets, language));
  }
});

cpSync('src/theme/themes', `${next}/themes`, {recursive: true});
await step('manifest', 'Mend the JSDoc of that class.', () =>
  run('cem', ['analyze', '--quiet', '--config', 'custom-elements-manifest.config.mjs'], {OUT_DIR: next}),
);

const notice = (name) => `${name}\n\n${readFileSync(`node_modules/${name}/LICENSE`, 'utf8')}`;
writeFileSync(`${next}/THIRD-PARTY-NOTICES.txt`, ['lit', '@lit/localize'].map(notice).join('\n\n'));

/** What `integrity="…"` says of each file that a page may load. */
const hashOf = (file) =>
  `sha384-${createHash('sha384')
    .update(readFileSync(`${next}/${file}`))
    .digest('base64')}`;
const loaded = readdirSync(next, {recursive: true}).filter((file) => /^(?!esm\/).+\.(js|css)$/.test(file));
const files = Object.fromEntries(loaded.sort().map((file) => [file, hashOf(file)]));
const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
writeFileSync(`${next}/integrity.json`, `${JSON.stringify({version, files}, null, 2)}\n`);

rmSync('dist', {recursive: true, force: true});
renameSync(next, 'dist');
