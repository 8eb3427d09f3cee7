/** The published schemas in an editor: the language service of VS Code, on the example files and on mistakes in them. */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {describe, test} from 'node:test';
import type {JSONDocument, TextDocument} from 'vscode-json-languageservice';
import {frameTexts} from '../../src/schema/shared-texts.js';
import {schemaOf, schemaOfOrganisation} from '../../src/schema/schema.js';
import {texts} from '../../src/schema/texts/network-memberships.js';
import {widgets} from './described.js';

// What it exports in a way that Node.js does not see from a module.
const vscode = createRequire(import.meta.url)(
  'vscode-json-languageservice',
) as typeof import('vscode-json-languageservice');

const examples = new URL('../../examples/content/', import.meta.url);

/** What stands at the address that `$schema` leads to, as the build would write it there. */
const published = (address: string): string => {
  const [, name = '', bulgarian] = /\/dist\/schema\/([\w-]+)(\.bg)?\.json$/.exec(address) ?? [];
  const language = bulgarian ? 'bg' : 'en';
  const widget = widgets.find(({tag}) => tag === name);
  assert.ok(widget || name === 'organisation', `no schema is published at ${address}`);
  return JSON.stringify(widget ? schemaOf(widget, language) : schemaOfOrganisation(widgets, language));
};

const service = vscode.getLanguageService({
  schemaRequestService: (address) => Promise.resolve(published(address)),
  workspaceContext: {resolveRelativePath: (path, resource) => new URL(path, resource).href},
});

interface Opened {
  readonly file: TextDocument;
  readonly json: JSONDocument;
}

/** Opens a text where the examples are. */
const open = (text: string): Opened => {
  const file = vscode.TextDocument.create(new URL('open.json', examples).href, 'json', 1, text);
  return {file, json: service.parseJSONDocument(file)};
};

/** Opens a document of a schema; `|` marks the cursor. */
const openAt = (schema: string, text: string) => {
  const written = text.replace('{', `{"$schema": "../../dist/schema/${schema}.json",`);
  const opened = open(written.replace('|', ''));
  return {...opened, position: opened.file.positionAt(written.indexOf('|'))};
};

/** What the editor underlines, and what it says of it. */
const diagnostics = async ({file, json}: Opened) =>
  (await service.doValidation(file, json)).map(({range, message}) => ({
    line: range.start.line + 1,
    found: file.getText(range),
    message: String(message),
  }));

/** What the editor shows over the cursor, in plain text. */
const hover = async (schema: string, text: string): Promise<string> => {
  const {file, json, position} = openAt(schema, text);
  const shown = await service.doHover(file, position, json);
  return String(shown?.contents).replaceAll('&nbsp;', ' ').replace(/\\(.)/g, '$1');
};

/** What the editor offers at the cursor: what it is called, what it says of it. */
const completions = async (schema: string, text: string): Promise<Map<string, unknown>> => {
  const {file, json, position} = openAt(schema, text);
  const offered = await service.doComplete(file, position, json);
  return new Map(offered?.items.map(({label, documentation}) => [label, documentation]));
};

const files = readdirSync(examples).filter((file) => file.endsWith('.json'));
const textOf = (file: string) => readFileSync(new URL(file, examples), 'utf8');

describe('An editor with an example file', () => {
  for (const file of files)
    test(`finds the schema of ${file}, and nothing wrong`, async () => {
      assert.deepEqual(await diagnostics(open(textOf(file))), []);
    });

  const roles = '"member", "founder", "co-founder", "coordinator", "representative", "observer", "partner"';
  for (const [mistake, right, wrong, found, message] of [
    ['an unknown word', /"role": "co-founder"/, '"role": "boss"', '"boss"', `Valid values: ${roles}.`],
    ['a wrong date', /"founded": "2003"/, '"founded": "2003 г."', '"2003 г."', '"2016", "2016-03", "2016-03-01".'],
    ['a missing name', /\{\s+"id": "nmd",\s+"name":/, '{"id": "nmd", "nome":', '{', 'Missing property "name".'],
  ] as const)
    test(`underlines ${mistake} in its line, and says what belongs there`, async () => {
      const text = files.map(textOf).find((one) => right.test(one)) ?? '';
      const line = text.slice(0, text.search(right)).split('\n').length;
      const [first, ...others] = await diagnostics(open(text.replace(right, wrong)));
      assert.deepEqual([first?.line, first?.found, others], [line, found, []]);
      assert.ok(first?.message.endsWith(message), first?.message);
    });
});

/** Mistakes of webmasters in an item, and the one thing that the editor says of each. */
const mistakes: readonly (readonly [item: object, found: string, message: string])[] = [
  [{name: ''}, '""', 'A text belongs here: "…" or {"bg": "…", "en": "…"}.'],
  [{name: true}, 'true', 'A text belongs here: "…" or {"bg": "…", "en": "…"}.'],
  [{name: {bg: true}}, 'true', 'A text belongs here: "…" or {"bg": "…", "en": "…"}.'],
  [{name: {bg: null}}, '{"bg":null}', 'A text belongs here: "…" or {"bg": "…", "en": "…"}.'],
  [{name: {български: 'а'}}, '"български"', 'A text belongs here: "…" or {"bg": "…", "en": "…"}.'],
  [{name: 'а', description: ['']}, '""', 'A text belongs here: "…", ["…", {"list": ["…"]}] or {"bg": "…", "en": "…"}.'],
  [{name: 'а', description: [{lists: ['а']}]}, '{', 'Missing property "list".'],
  [{name: 'а', objectives: true}, 'true', 'A text belongs here: "…" or {"bg": "…", "en": "…"}.'],
  [{name: 'а', objectives: {'2': ''}}, '""', 'A text belongs here: "…" or {"bg": "…", "en": "…"}.'],
  [{name: 'а', url: 'nmd.bg'}, '"nmd.bg"', 'An address belongs here: "https://…", "mailto:…", "tel:…", "/…" or "./…".'],
  [
    {name: 'а', since: '2016 г.'},
    '"2016 г."',
    'A year, a month or a day belongs here: "2016", "2016-03", "2016-03-01".',
  ],
  [{name: 'а', countries: 'много'}, '"много"', 'A whole number belongs here: 0, 1, 2…'],
  [{name: 'а', links: 'тук'}, '"тук"', 'An address belongs here: "https://…", "mailto:…", "tel:…", "/…" or "./…".'],
  [{name: 'а', logo: {alt: 'а'}}, '"logo"', 'Missing property "src".'],
  [{name: 'а', links: [{label: 'а'}]}, '{', 'Missing property "url".'],
];
const tag = 'network-memberships';

describe('An editor', () => {
  for (const [item, found, message] of mistakes)
    test(`says one thing of ${JSON.stringify(item)}: ${message}`, async () => {
      const wrong = JSON.stringify(item);
      for (const [schema, document] of [
        [tag, `{"items": [${wrong}]}`],
        [tag, `{"${tag}": {"items": [${wrong}]}}`],
        ['organisation', `{"${tag}": [${wrong}]}`],
      ] as const) {
        const said = await diagnostics(openAt(schema, document));
        assert.deepEqual(said, [{line: 1, found, message}], document);
      }
    });

  test('says in Bulgarian what belongs somewhere, with the Bulgarian schema', async () => {
    const said = await diagnostics(openAt(`${tag}.bg`, '{"items": [{"name": "а", "since": "отдавна"}]}'));
    assert.deepEqual(
      said.map(({message}) => message),
      ['Тук трябва година, месец или ден: "2016", "2016-03", "2016-03-01".'],
    );
  });

  test('explains the field under the cursor, whatever its value', async () => {
    const [title, description] = texts.fields.since.bg;
    for (const value of ['"2016"', '5', '"отдавна"'])
      assert.equal(await hover(`${tag}.bg`, `{"items": [{"si|nce": ${value}}]}`), `${title}\n\n${description}`);
    assert.equal(await hover(tag, '{"items": [{"na|me": {"en": "a"}}]}'), texts.fields.name.en.join('\n\n'));
    assert.equal(await hover(tag, `{"${tag}": {"ti|tle": "a"}}`), frameTexts.title.en.join('\n\n'));
    assert.equal(await hover('organisation', `{"${tag}|": []}`), texts.en.join('\n\n'));
  });

  test('calls a value by its name', async () => {
    const {bg, values} = texts.fields.role;
    const shown = `${values['co-founder'].bg}\n\n${bg[1]}`;
    assert.equal(await hover(`${tag}.bg`, '{"items": [{"role": "co-fo|under"}]}'), shown);
  });

  test('offers the fields of an item, in the order of the declaration, each with its explanation', async () => {
    for (const [schema, document] of [
      [tag, '{"items": [{|}]}'],
      [tag, `{"${tag}": [{|}]}`],
      ['organisation', `{"${tag}": {"items": [{|}]}}`],
    ] as const) {
      const offered = await completions(schema, document);
      const fields = Object.entries(texts.fields).map(([key, {en}]) => [key, en[1]]);
      assert.deepEqual([...offered], fields, document);
    }
  });

  test('offers what a value may be: words, dates, languages, or nothing', async () => {
    const offeredFor = async (value: string) => [...(await completions(tag, `{"items": [{${value}}]}`)).keys()];
    assert.deepEqual(await offeredFor('"scope": |'), ['"national"', '"european"', '"international"', 'null']);
    assert.deepEqual(await offeredFor('"since": |'), ['"2016"', '"2016-03"', '"2016-03-01"', 'null']);
    assert.deepEqual(await offeredFor('"name": {|}'), ['bg', 'en']);
  });

  test('offers the widgets in a file for all of them', async () => {
    const offered = [...(await completions('organisation', '{|}')).keys()];
    assert.deepEqual(offered, ['version', 'lang', 'base', 'asOf', 'publisher', ...widgets.map((widget) => widget.tag)]);
  });
});
