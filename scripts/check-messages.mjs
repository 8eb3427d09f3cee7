/**
 * Messages: every one in each file of `locales/`, every one translated, none that nobody says. As a script it exits with
 * what is wrong.
 */
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {readConfigFileAndWriteSchema} from '@lit/localize-tools/lib/config.js';
import {RuntimeLitLocalizer} from '@lit/localize-tools/lib/modes/runtime.js';

/** An id that ends so is one form of a plural: see `plural` in `src/locale/format.ts`. */
const PLURAL = /\.(zero|one|two|few|many|other)$/;
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

const localizerOf = (configFile) => new RuntimeLitLocalizer(readConfigFileAndWriteSchema(configFile));

/** What the code says, by id. */
export const extractMessages = (configFile = 'lit-localize.json') => {
  const {messages, errors} = localizerOf(configFile).extractSourceMessages();
  const [error] = errors;
  if (error) throw new Error(`${error.file?.fileName}: ${error.messageText}`);
  return new Map(messages.map((message) => [message.name, textOf(message)]));
};

/** The places of values in a text. */
const places = (text) =>
  text
    .match(/\{\d+\}/g)
    ?.sort()
    .join() ?? '';

/** What is wrong with the translations of `said` in the project that `configFile` describes, a line for each matter. */
export const checkMessages = (said, configFile = 'lit-localize.json') => {
  const localizer = localizerOf(configFile);
  const {config} = localizer;
  const {translations} = localizer.readTranslationsSync();
  const wrong = [];

  const plurals = new Set([...said.keys()].filter((id) => PLURAL.test(id)).map((id) => id.replace(PLURAL, '')));
  const unsaid = [...plurals]
    .flatMap((id) => categories.map((category) => `${id}.${category}`))
    .filter((id) => !said.has(id));
  if (unsaid[0]) wrong.push(`No msg() for these forms of a plural: ${unsaid.join(', ')}`);

  for (const tag of config.targetLocales) {
    const file = config.resolve(`${config.interchange.xliffDir}/${tag}.xlf`);
    const report = (what, ids, cure) => ids[0] && wrong.push(`${file} ${what}: ${ids.join(', ')}. ${cure}`);
    let sources;
    try {
      sources = sourcesIn(readFileSync(file, 'utf8'));
    } catch {
      wrong.push(`${file} is missing. Run "npx lit-localize extract" and translate.`);
      continue;
    }
    const extract = 'Run "npx lit-localize extract"';
    report(
      'lacks',
      [...said.keys()].filter((id) => !sources.has(id)),
      `${extract} and translate.`,
    );
    report(
      'holds what nobody says',
      [...sources.keys()].filter((id) => !said.has(id)),
      `${extract}.`,
    );
    report(
      'translates what is no longer said so',
      [...sources].filter(([id, source]) => said.has(id) && said.get(id) !== source).map(([id]) => id),
      `${extract}, and see whether the translation still holds.`,
    );
    // Of a plural a language needs the forms that it has; others may repeat `other`, or stay empty.
    const forms = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
    const needed = [...sources.keys()].filter((id) => forms.includes(PLURAL.exec(id)?.[1] ?? 'other'));
    const translated = new Map((translations.get(tag) ?? []).map((message) => [message.name, textOf(message)]));
    report(
      `has no words in ${tag} for`,
      needed.filter((id) => !translated.get(id)?.trim()),
      'Translate.',
    );
    report(
      'has lost or doubled a value in',
      [...translated]
        .filter(([id, text]) => text.trim() && places(text) !== places(said.get(id) ?? ''))
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
