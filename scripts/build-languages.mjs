/**
 * Makes the files that add a language to a page: `dist/lang/<tag>.js` for a `<script>`, `dist/esm/lang/<tag>.js` for an
 * import. Bulgarian and English are in every file, and have none.
 */
import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {isForWebmasters} from './check-messages.mjs';

const IN_EVERY_FILE = 'bg';

/** A translation as one text: `{0}`, `{1}` are the values of the source. */
const textOf = (template) =>
  typeof template === 'string'
    ? template
    : template.strings.map((part, index) => (index ? `{${template.values[index - 1]}}${part}` : part)).join('');

/** After the modules have been built: what the generated ones hold moves into the files of their languages. */
export const buildLanguages = async (dist = 'dist', configFile = 'lit-localize.json') => {
  const {targetLocales} = JSON.parse(readFileSync(configFile, 'utf8'));
  for (const tag of targetLocales.filter((tag) => tag !== IN_EVERY_FILE)) {
    const generated = resolve(dist, `esm/locale/generated/${tag}`);
    const {templates} = await import(pathToFileURL(`${generated}.js`).href);
    const messages = Object.fromEntries(
      Object.entries(templates)
        .filter(([id]) => !isForWebmasters(id))
        .map(([id, template]) => [id, textOf(template)]),
    );
    // The last member: these are the words of a whole language, before which the page's own go. See `messages.ts`.
    const entry = JSON.stringify([tag, messages, true]);
    const write = (file, text) => {
      mkdirSync(resolve(dist, file, '..'), {recursive: true});
      writeFileSync(resolve(dist, file), text);
    };
    const code = `(globalThis.ngoWidgetsMessages ??= []).push(${entry});\n`;
    // A byte order mark: see `vite.config.ts`. A module is UTF-8 in any case.
    write(`lang/${tag}.js`, `\uFEFF${code}`);
    write(`esm/lang/${tag}.js`, code);
    write(`esm/lang/${tag}.d.ts`, 'export {};\n');
    // Nobody imports it.
    for (const ending of ['.js', '.js.map', '.d.ts', '.d.ts.map']) rmSync(generated + ending, {force: true});
  }
};
