/**
 * Makes our own words small for the classic files. In the sources a message stands where it is said, with
 * an id for the translators: `msg(str`since ${date}`, {id: 'since'})`. In the files it is `msg(3, date)`, beside
 * one table per language that holds just what the file says.
 */
import {existsSync, readFileSync} from 'node:fs';
import {dirname, resolve} from 'node:path';

const MESSAGE = /msg\(\s*(?:str)?(['`])((?:\\.|(?!\1)[^\\])*)\1,\s*\{\s*id: '([^']+)',?\s*\},?\s*\)/g;
const VALUE = /\$\{([^}]*)\}/g;

/** The sources that a module reaches, itself included. */
const reach = (file, seen = new Map()) => {
  if (seen.has(file) || !existsSync(file)) return seen;
  const code = readFileSync(file, 'utf8');
  seen.set(file, code);
  for (const [, path] of code.matchAll(/(?:from|import) '(\.[^']+)\.js'/g))
    reach(resolve(dirname(file), `${path}.ts`), seen);
  return seen;
};

/**
 * @param {string} src the folder of the sources
 * @param {readonly string[]} entries the modules that the file starts with
 * @returns {import('vite').Plugin}
 */
export const messageTables = (src, entries) => {
  const sources = new Map(entries.flatMap((entry) => [...reach(entry)]));
  const said = new Map();
  for (const code of sources.values())
    for (const [, , text, id] of code.matchAll(MESSAGE)) {
      let value = 0;
      said.set(
        id,
        text.replace(VALUE, () => `{${value++}}`),
      );
    }
  const ids = [...said.keys()];
  const translated = new Map(
    [...readFileSync(`${src}/locale/generated/bg.ts`, 'utf8').matchAll(/^\s*'([^']+)': (?:str)?`(.*)`,$/gm)].map(
      ([, id, text]) => [id, text.replace(VALUE, '{$1}')],
    ),
  );
  const table = (texts) => JSON.stringify(ids.map((id) => texts.get(id)));
  return {
    name: 'ngo-message-tables',
    enforce: 'pre',
    transform: (code, file) => {
      if (!file.startsWith(src)) return undefined;
      if (file === `${src}/locale/messages.ts`)
        return `const tables = {bg: ${table(translated)}, en: ${table(said)}};
          export const message = (words, index, ...values) => tables[words][index].replace(/{(.)}/g, (_, at) => values[at]);`;
      return code.replace(
        MESSAGE,
        (_, quote, text, id) =>
          `msg(${[ids.indexOf(id), ...[...text.matchAll(VALUE)].map(([, value]) => value)].join(', ')})`,
      );
    },
  };
};
