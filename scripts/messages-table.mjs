/**
 * Writes docs/languages.md's list of our own words from `locales/`. With `--check` it only says whether it is up to date.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import prettier from 'prettier';

const file = 'docs/languages.md';
const {sourceLocale, targetLocales, interchange} = JSON.parse(readFileSync('lit-localize.json', 'utf8'));

/** As a page writes it: a value is `{0}`. */
const plain = (xml = '') =>
  xml
    .replace(/<x id="(\d+)"[^>]*>/g, '{$1}')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replaceAll('|', '\\|');

const rows = new Map();
for (const tag of targetLocales) {
  const xliff = readFileSync(`${interchange.xliffDir}/${tag}.xlf`, 'utf8');
  for (const [, id, unit] of xliff.matchAll(/<trans-unit id="([^"]+)">([^]*?)<\/trans-unit>/g)) {
    const [, source] = /<source>([^]*?)<\/source>/.exec(unit) ?? [];
    const [, target] = /<target>([^]*?)<\/target>/.exec(unit) ?? [];
    rows.set(id, [...(rows.get(id) ?? [plain(source)]), plain(target)]);
  }
}
const row = (cells) => `| ${cells.join(' | ')} |`;
const table = [
  row(['id', sourceLocale, ...targetLocales]),
  row(['---', '---', ...targetLocales.map(() => '---')]),
  ...[...rows].map(([id, texts]) => row([`\`${id}\``, ...texts])),
].join('\n');

const before = readFileSync(file, 'utf8');
const place = /(<!-- messages -->)[^]*?(<!-- end -->)/;
if (!place.test(before)) throw new Error(`${file} has no place for the table: "<!-- messages -->" and "<!-- end -->".`);
const filled = before.replace(place, (_, start, end) => `${start}\n\n${table}\n\n${end}`);
const after = await prettier.format(filled, {...(await prettier.resolveConfig(file)), filepath: file});
if (process.argv.includes('--check') && after !== before) {
  console.error(`${file} is not what locales/ says. Run "node scripts/messages-table.mjs".`);
  process.exit(1);
}
writeFileSync(file, after);
