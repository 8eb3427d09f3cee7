/**
 * Makes our own words small for the classic files. In the sources a message stands where it is said, with
 * an id for the translators: `msg(str`since ${date}`, {id: 'since'})`. In the files it is `msg(3, date)`, beside
 * one table per language that holds just what the file says.
 */
import {existsSync, readFileSync} from 'node:fs';
import {dirname, resolve} from 'node:path';

const MESSAGE = /msg\(\s*(?:str)?(['`])((?:\\.|(?!\1)[^\\])*)\1,\s*\{\s*id: '([^']+)',?\s*\},?\s*\)/g;
const VALUE = /\$\{([^}]*)\}/g;

/**
 * Bulgarian with Latin letters and back, letter by letter: a Cyrillic one is two bytes of UTF-8, and the words look
 * more like code to a compressor. A fifth of a widget's words.
 */
const exchange = (text) =>
  text.replace(/./g, (letter) => {
    const latin = 'abvgdejziyklmnoprstufhcqwx~_;^&#';
    const small = letter.toLowerCase();
    const at = latin.indexOf(small);
    const other = at < 0 ? latin[small.charCodeAt(0) - 1072] : String.fromCharCode(at + 1072);
    return !other ? letter : small === letter ? other : other.toUpperCase();
  });

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
  for (const text of translated.values())
    if (exchange(exchange(text)) !== text) throw new Error(`A letter that cannot be exchanged: ${text}`);
  const table = (texts, write = (text) => text) => JSON.stringify(ids.map((id) => write(texts.get(id) ?? '')));
  return {
    name: 'ngo-message-tables',
    enforce: 'pre',
    transform: (code, file) => {
      if (!file.startsWith(src)) return undefined;
      if (file === `${src}/locale/messages.ts`)
        return `const tables = {bg: ${table(translated, exchange)}, en: ${table(said)}};
          const exchange = ${exchange};
          export const message = (words, index, ...values) =>
            (words === 'bg' ? exchange(tables.bg[index]) : tables.en[index]).replace(/{(.)}/g, (_, at) => values[at]);`;
      return code.replace(
        MESSAGE,
        (_, quote, text, id) =>
          `msg(${[ids.indexOf(id), ...[...text.matchAll(VALUE)].map(([, value]) => value)].join(', ')})`,
      );
    },
  };
};
