/**
 * Makes what is made from something else, and is not in git: the translated words, the modules that name every widget
 * of `src/widgets.ts`, and the parts that their classes document. Before each build, check and test.
 */
import {execFileSync} from 'node:child_process';
import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

export const generate = () => {
  const list = readFileSync('src/widgets.ts', 'utf8');
  const tags = [...list.matchAll(/'([a-z]+(?:-[a-z]+)+)'/g)].map(([, tag]) => tag);
  for (const tag of tags)
    if (!existsSync(`src/widgets/${tag}/define.ts`)) {
      const line = list.slice(0, list.indexOf(`'${tag}'`)).split('\n').length;
      throw new Error(
        `src/widgets.ts:${line}: there is no src/widgets/${tag}/define.ts. Write it, or take the tag out.`,
      );
    }
  const className = (tag) => tag.replace(/(?:^|-)(.)/g, (_, letter) => letter.toUpperCase());
  const write = (name, line) => writeFileSync(`src/generated/${name}.ts`, `${tags.map(line).join('\n')}\n`);
  mkdirSync('src/generated', {recursive: true});
  write('define', (tag) => `import '../widgets/${tag}/define.js';`);
  writeFileSync(
    'src/generated/load.ts',
    `export const load = {\n${tags.map((tag) => `  '${tag}': () => import('../widgets/${tag}/define.js'),\n`).join('')}};\n`,
  );
  write('classes', (tag) => `export {${className(tag)}} from '../widgets/${tag}/${tag}.js';`);
  // What each widget declares, and the texts of it, by its tag.
  const byTag = (name, fileOf) => {
    const found = tags.filter((tag) => existsSync(`src/${fileOf(tag)}.ts`));
    const imports = found.map((tag) => `import {${name} as of${className(tag)}} from '../${fileOf(tag)}.js';`);
    const entries = found.map((tag) => `  '${tag}': of${className(tag)},`);
    writeFileSync(
      `src/generated/${name}.ts`,
      [...imports, `export const ${name} = {`, ...entries, '} as const;', ''].join('\n'),
    );
  };
  byTag('content', (tag) => `widgets/${tag}/${tag}.content`);
  byTag('texts', (tag) => `schema/texts/${tag}`);
  const sources = readdirSync('src', {recursive: true}).filter((file) => file.endsWith('.ts'));
  const documented = sources.flatMap((file) => [
    ...readFileSync(`src/${file}`, 'utf8').matchAll(/^ \* @csspart ([\w-]+)/gm),
  ]);
  const parts = [...new Set(documented.map(([, part]) => part))].join(', ');
  writeFileSync('src/generated/parts.ts', `/** For \`exportparts\`. */\nexport const parts = '${parts}';\n`);
  // Where it fails, what it says is in the error; what lacks a translation `check-messages.mjs` says better.
  execFileSync('npx', ['--no-install', 'lit-localize', 'build'], {stdio: ['ignore', 'ignore', 'pipe']});
};

if (process.argv[1] === fileURLToPath(import.meta.url)) generate();
