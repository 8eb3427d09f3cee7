/**
 * Writes docs/theming.md's tables from the manifest, which comes from the code. With `--check` it only says
 * whether they are up to date.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import prettier from 'prettier';

const file = 'docs/theming.md';
const {modules} = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
const widgets = modules.flatMap(({declarations}) => declarations).filter(({tagName}) => tagName);

/** One row for what several widgets have, with the widgets that have it. */
const table = (heading, key, format) => {
  const rows = new Map();
  for (const widget of widgets)
    for (const entry of widget[key] ?? []) {
      const row = rows.get(entry.name) ?? {...entry, tags: []};
      rows.set(entry.name, {...row, tags: [...row.tags, widget.tagName]});
    }
  const where = ({tags}) => (tags.length === widgets.length ? 'all' : tags.map((tag) => `\`${tag}\``).join(', '));
  return [
    `| ${heading} | what | default | widgets |`,
    '| --- | --- | --- | --- |',
    ...[...rows.values()].map(
      (row) =>
        `| \`${format(row.name)}\` | ${row.description ?? ''} | ${row.default ? `\`${row.default}\`` : ''} | ${where(row)} |`,
    ),
  ].join('\n');
};

const tables = {
  properties: table('property', 'cssProperties', (name) => name),
  parts: table('part', 'cssParts', (name) => `::part(${name})`),
  states: table('state', 'cssStates', (name) => `:state(${name})`),
};

const before = readFileSync(file, 'utf8');
const filled = before.replace(
  /(<!-- (\w+) -->\n)[^]*?(\n<!-- end -->)/g,
  (_, start, name, end) => `${start}\n${tables[name]}\n${end}`,
);
const after = await prettier.format(filled, {...(await prettier.resolveConfig(file)), filepath: file});
if (process.argv.includes('--check') && after !== before) {
  console.error(`${file} is not what the code says. Run "npm run build && node scripts/theming-table.mjs".`);
  process.exit(1);
}
writeFileSync(file, after);
