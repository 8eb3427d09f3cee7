/**
 * Makes our own words small for the classic files. In the sources a message stands where it is said, with an id for
 * the translators: `msg(str`since ${date}`, {id: 'since'})`. In the files it stands there in both languages:
 * `msg("since {0}", "ot {0}", date)`.
 */
import {readFileSync} from 'node:fs';

const MESSAGE = /msg\(\s*(?:str)?(['`])((?:\\.|(?!\1)[^\\])*)\1,\s*\{\s*id: '([^']+)',?\s*\},?\s*\)/g;
const VALUE = /\$\{([^}]*)\}/g;
/** From а to я. */
const LETTERS = 'abvgdejziyklmnoprstufhcqwx~_;^&#';

/**
 * Bulgarian in Latin letters: a Cyrillic one is two bytes of UTF-8, and the words look more like code to a compressor.
 * A fifth of a widget's words. What is in Latin letters stays so, between bars.
 */
const write = (text) =>
  text.replace(/[A-Z](?:[^А-я]*[A-Z])?|[А-я]/gi, (found) => {
    const small = found.toLowerCase();
    const letter = LETTERS[small.charCodeAt(0) - 1072];
    return !letter ? `|${found}|` : found === small ? letter : letter.toUpperCase();
  });

/** What reads it, in the files. */
const read = (text, letters) =>
  text.replace(/\|(.*?)\||./g, (found, latin) => {
    const small = found.toLowerCase();
    const at = letters.indexOf(small);
    return latin ?? (at < 0 ? found : String.fromCharCode(at + (found === small ? 1072 : 1040)));
  });

/**
 * @param {string} src the folder of the sources
 * @returns {import('vite').Plugin}
 */
export const inlineMessages = (src) => {
  const translated = new Map(
    [...readFileSync(`${src}/locale/generated/bg.ts`, 'utf8').matchAll(/^\s*'([^']+)': (?:str)?`(.*)`,$/gm)].map(
      ([, id, text]) => [id, text.replace(VALUE, '{$1}')],
    ),
  );
  for (const text of translated.values())
    if (read(write(text), LETTERS) !== text) throw new Error(`The classic files cannot write this: ${text}`);
  return {
    name: 'ngo-inline-messages',
    enforce: 'pre',
    transform: (code, file) => {
      if (!file.startsWith(src)) return undefined;
      if (file === `${src}/locale/messages.ts`)
        return `const read = ${read};
          export const message = (words, en, bg, ...values) =>
            (words === 'bg' ? read(bg, '${LETTERS}') : en).replace(/{(.)}/g, (_, at) => values[at]);`;
      return code.replace(MESSAGE, (_, quote, text, id) => {
        const values = [];
        const en = text.replace(VALUE, (_, value) => `{${values.push(value) - 1}}`);
        return `msg(${[JSON.stringify(en), JSON.stringify(write(translated.get(id))), ...values].join(', ')})`;
      });
    },
  };
};
