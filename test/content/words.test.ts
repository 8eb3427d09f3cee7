/** Bulgarian as one hand writes it: in the widgets, the schemas, the command, the examples and the docs. */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import {sharedTexts} from '../../src/schema/shared-texts.js';
import {texts as networks} from '../../src/schema/texts/network-memberships.js';
import {texts as projects} from '../../src/schema/texts/project-results.js';
import {texts as publications} from '../../src/schema/texts/publication-list.js';

const filesIn = (folder: string, ending: RegExp): readonly string[] =>
  readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((name) => ending.test(name))
    .map((name) => `${folder}/${name}`);
const files = [
  'README.md',
  'SECURITY.md',
  'locales/bg.xlf',
  ...filesIn('docs', /\.md$/),
  ...filesIn('examples', /\.(html|json)$/),
  ...filesIn('src/schema', /\.ts$/),
  // What people may write in the place of a key is theirs.
  ...filesIn('src/cli', /(?<!meant)\.ts$/),
  ...filesIn('src/prerender', /messages\.ts$/),
];
/** Every place where a pattern holds, with its line. */
const found = (pattern: RegExp): readonly string[] =>
  files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => pattern.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  );

/** The widgets' own words by id: in English, and in Bulgarian. */
const words = new Map(
  [
    ...readFileSync('locales/bg.xlf', 'utf8').matchAll(
      /<trans-unit id="([^"]+)">\s*<source>([^]*?)<\/source>\s*<target>([^]*?)<\/target>/g,
    ),
  ].map(([, id = '', en, bg]) => [id, {en, bg}]),
);

describe('The Bulgarian of the project', () => {
  test('has one word for one thing, written as the dictionary does', () => {
    assert.deepEqual(found(/уеб[ -](сайт|страниц|сървър|мастър)|(?<!\p{L})(вебмастър|модул(?!н)|картинк)/iu), []);
  });

  test('tells people what to do, and never what is to be done', () => {
    assert.deepEqual(found(/(?<!\p{L})(Да (се|бъде|бъдат|остане)|[Пп]ише се) /u), []);
  });

  test('calls a value in the schema what the widget calls it', () => {
    const values: readonly (readonly [prefix: string, values: object, but?: string])[] = [
      ['link', sharedTexts.link.kind.values],
      ['figure', sharedTexts.figure.qualifier.values],
      ['funding', sharedTexts.funding.level.values],
      ['role', networks.fields.role.values],
      ['scope', networks.fields.scope.values],
      ['status', projects.fields.status.values],
      ['kind', publications.fields.kind.values, 'other'],
    ];
    for (const [prefix, named, but] of values)
      for (const [value, said] of Object.entries(named)) {
        if (value === but) continue;
        const {en = '', bg = ''} = words.get(`${prefix}.${value}`) ?? assert.fail(`${prefix}.${value}`);
        assert.deepEqual(said, {bg: bg.replace(/:$/, ''), en}, `${prefix}.${value}`);
      }
    assert.equal(networks.fields.status.values.ended.bg, words.get('network-memberships.ended')?.bg);
  });
});
