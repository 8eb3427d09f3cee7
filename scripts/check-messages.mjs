/**
 * Messages: every one in each file of `locales/`, every one translated, none that nobody says. As a script it exits with
 * what is wrong.
 */
import {readFileSync} from 'node:fs';
import {relative} from 'node:path';
import {fileURLToPath} from 'node:url';
import {readConfigFileAndWriteSchema} from '@lit/localize-tools/lib/config.js';
import {RuntimeLitLocalizer} from '@lit/localize-tools/lib/modes/runtime.js';

/** An id that ends so is one form of a plural: see `plural` in `src/locale/format.ts`. */
const PLURAL = /\.(zero|one|two|few|many|other)$/;
/** What webmasters read, on the console and with `debug`, is in Bulgarian and English alone. */
export const isForWebmasters = (id) => /^(?:failure|mistake|problem|no-source|debug|placeholder)\./.test(id);
const WEBMASTERS = ['bg', 'en'];
const categories = ['zero', 'one', 'two', 'few', 'many', 'other'];

/** By id, the English that was translated. What stands for a value is code, and no matter of the translator's. */
const sourcesIn = (xliff) =>
  new Map(
    [...xliff.matchAll(/<trans-unit id="([^"]+)">\s*<source>([^]*?)<\/source>/g)].map(([, id, source]) => [
      id,
      source
        .replace(/<x id="(\d+)"[^>]*>/g, '{$1}')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&amp;', '&'),
    ]),
  );

const textOf = ({contents}) => contents.map((part) => (typeof part === 'string' ? part : `{${part.index}}`)).join('');

const lineAt = (text, index) => text.slice(0, index).split('\n').length;
const placeIn = (source, node) => {
  const {line} = source.getLineAndCharacterOfPosition(node.getStart?.(source) ?? node.start);
  return `${relative('', source.fileName)}:${line + 1}`;
};

const localizerOf = (configFile) => new RuntimeLitLocalizer(readConfigFileAndWriteSchema(configFile));

/** What the code says, by id: the text, and where. */
export const extractMessages = (configFile = 'lit-localize.json') => {
  const {messages, errors} = localizerOf(configFile).extractSourceMessages();
  const [error] = errors;
  if (error) throw new Error(`${error.file ? placeIn(error.file, error) : configFile}: ${error.messageText}`);
  return new Map(
    messages.map((message) => [message.name, {text: textOf(message), place: placeIn(message.file, message.node)}]),
  );
};

/** The places of values in a text. */
const places = (text) =>
  text
    .match(/\{\d+\}/g)
    ?.sort()
    .join() ?? '';

/** What is wrong with the translations of `said` in the project that `configFile` describes, a line for each: where, what, and the cure. */
export const checkMessages = (said, configFile = 'lit-localize.json') => {
  const localizer = localizerOf(configFile);
  const {config} = localizer;
  const {translations} = localizer.readTranslationsSync();
  const wrong = [];

  const plurals = new Map(
    [...said].filter(([id]) => PLURAL.test(id)).map(([id, {place}]) => [id.replace(PLURAL, ''), place]),
  );
  for (const [id, place] of plurals) {
    const unsaid = categories.map((category) => `${id}.${category}`).filter((form) => !said.has(form));
    if (unsaid[0])
      wrong.push(`${place}: no msg() for these forms of a plural: ${unsaid.join(', ')}. Write one for each.`);
  }

  for (const tag of config.targetLocales) {
    const file = relative('', config.resolve(`${config.interchange.xliffDir}/${tag}.xlf`));
    let xliff;
    try {
      xliff = readFileSync(file, 'utf8');
    } catch {
      wrong.push(`${file} is missing. Run "npx lit-localize extract" and translate.`);
      continue;
    }
    const sources = sourcesIn(xliff);
    const report = (what, ids, cure) => {
      for (const id of ids) wrong.push(`${file}:${lineAt(xliff, xliff.indexOf(`id="${id}"`))} ${what}: ${id}. ${cure}`);
    };
    const extract = 'Run "npx lit-localize extract"';
    for (const [id, {place}] of said)
      if (!sources.has(id)) wrong.push(`${place}: ${file} lacks: ${id}. ${extract} and translate.`);
    report(
      'holds what nobody says',
      [...sources.keys()].filter((id) => !said.has(id)),
      `${extract}.`,
    );
    report(
      'translates what is no longer said so',
      [...sources].filter(([id, source]) => said.has(id) && said.get(id).text !== source).map(([id]) => id),
      `${extract}, and see whether the translation still holds.`,
    );
    // Of a plural a language needs the forms that it has; others may repeat `other`, or stay empty.
    const forms = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
    const needed = [...sources.keys()].filter(
      (id) => forms.includes(PLURAL.exec(id)?.[1] ?? 'other') && (WEBMASTERS.includes(tag) || !isForWebmasters(id)),
    );
    const translated = new Map((translations.get(tag) ?? []).map((message) => [message.name, textOf(message)]));
    report(
      `has no words in ${tag} for`,
      needed.filter((id) => !translated.get(id)?.trim()),
      'Translate.',
    );
    report(
      'has lost or doubled a value in',
      [...translated]
        .filter(([id, text]) => text.trim() && places(text) !== places(said.get(id)?.text ?? ''))
        .map(([id]) => id),
      'Each of the source stands once in the translation.',
    );
  }
  return wrong;
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const wrong = checkMessages(extractMessages());
  for (const line of wrong) console.error(line);
  process.exitCode = wrong[0] ? 1 : 0;
}
