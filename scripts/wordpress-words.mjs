/**
 * The widgets' own words for the WordPress plugin, whose PHP cannot read those of the widgets: those of `locales/`, and the names of languages and
 * countries. Run it after a word has changed; a test says when it was forgotten.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const root = new URL('../', import.meta.url);
const target = new URL('integrations/wordpress/inc/words.php', root);
const unescaped = (xml) =>
  xml
    .replace(/<x id="(\d+)"[^>]*\/>/g, '{$1}')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
const quoted = (text) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

const LANGUAGES =
  'bg en de fr es it pt nl pl cs sk sl hr sr bs mk sq el ro hu tr uk ru be lt lv et fi sv da nb no is ga mt ca eu hy ka ar he fa ur ku rom zh ja ko vi hi';
const REGIONS =
  'AL AD AM AT AU AZ BE BA BG BR BY CA CH CN CY CZ DE DK EE ES FI FR GB GE GR HR HU IE IL IN IS IT JP KR LI LT LU LV MC MD ME MK MT NL NO NZ PL PT RO RS RU SE SI SK SM SY TR UA US VA XK ZA';
/** Names in English and Bulgarian; of what has none, nothing. */
const names = (type, tags) => {
  const [en, bg] = ['en-GB', 'bg'].map((locale) => new Intl.DisplayNames(locale, {type}));
  return tags
    .split(' ')
    .filter((tag) => en.of(tag) !== tag)
    .map((tag) => `\t${quoted(tag)} => array( ${quoted(en.of(tag))}, ${quoted(bg.of(tag))} ),\n`)
    .join('');
};

/** The file as it must be. */
export const wordsFile = (xliff, used) => {
  const units = [...xliff.matchAll(/<trans-unit id="([^"]+)">\s*<source>(.*?)<\/source>\s*<target>(.*?)<\/target>/gs)];
  const rows = units
    .map(([, id, source, text]) => [id, unescaped(source), unescaped(text)])
    .filter(([id]) => used(id))
    .map(([id, en, bg]) => `\t${quoted(id)} => array( ${quoted(en)}, ${quoted(bg)} ),\n`);
  return `<?php
/**
 * The widgets' own words: in English, in Bulgarian. Made by scripts/wordpress-words.mjs; do not edit.
 *
 * @package NgoWidgets
 */

namespace NgoWidgets;

defined( 'ABSPATH' ) || exit;

const WORDS = array(
${rows.join('')});

/** The names of languages. */
const LANGUAGES = array(
${names('language', LANGUAGES)});

/** The names of countries. */
const REGIONS = array(
${names('region', REGIONS)});
`;
};

/** Whether the plugin says a word: `'contact.hours'`, or one of a group: `'role'`. */
export const usedBy = (php) => (id) => php.includes(`'${id}'`) || php.includes(`'${id.replace(/\.[^.]+$/, '')}'`);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const {readdirSync} = await import('node:fs');
  const folder = new URL('integrations/wordpress/inc/', root);
  const php = readdirSync(folder)
    .filter((name) => name !== 'words.php')
    .map((name) => readFileSync(new URL(name, folder), 'utf8'))
    .join('\n');
  writeFileSync(target, wordsFile(readFileSync(new URL('locales/bg.xlf', root), 'utf8'), usedBy(php)));
}
