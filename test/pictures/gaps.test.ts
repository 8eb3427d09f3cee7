/** No layout gapes: not in its rows, not in its items, in no width, with any of the examples. */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {after, before, describe, test} from 'node:test';
import {Camera, root, skip} from './camera.js';
import {some} from '../support/some.js';
import {blanksOf} from './blank.js';
import {layouts} from './pictures.js';

const widths = [260, 390, 700, 1280, 1600];
const folder = `${root}examples/content/`;
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
const examplesOf = (tag: string): readonly string[] =>
  files.filter((name) => {
    const file = JSON.parse(readFileSync(folder + name, 'utf8')) as {readonly $schema: string};
    return tag in file || file.$schema.endsWith(`/${tag}.json`);
  });

describe('With the examples', {skip}, () => {
  let camera: Camera;
  before(async () => {
    camera = await Camera.open();
  });
  after(() => camera.close());

  test('a table gapes where nothing stands beside any of its lines, and not where one of its columns ends earlier', async () => {
    const group = (names: readonly string[]) =>
      `<tbody>${names.map((name) => `<tr part="figure"><th>${name}</th></tr>`).join('')}</tbody>`;
    const table = (css: string, ...groups: readonly string[]) =>
      `<div><style>table, tbody, tr {display: block} ${css}</style><table>${groups.join('')}</table></div>`;
    const wide = 'A name that is as long as its column is wide, or nearly so';
    const gapsOf = async (body: string): Promise<number> => {
      await camera.visit({
        name: '',
        width: 1000,
        body: `${body}<project-results></project-results>`,
        css: 'table {font-size: 15px}',
      });
      return (await camera.page.locator('div').first().evaluate(blanksOf)).length;
    };
    const columns = 'table {columns: 2} tbody {break-inside: avoid}';
    assert.equal(await gapsOf(table(columns, group([wide, wide, wide]), group([wide]))), 0);
    assert.equal(await gapsOf(table(columns, group([wide, wide, wide]))), 1);
    assert.equal(await gapsOf(table('', group([wide]), group([`${wide} ${wide}`]))), 0);
    assert.equal(await gapsOf(table('', group([wide]), group(['Short']))), 1);
  });

  for (const [tag, all] of Object.entries(layouts))
    for (const layout of Object.keys(all))
      test(`no row of ${tag} ${layout} has a gap of a third, no item is more than 60 % blank`, async () => {
        const examples = examplesOf(tag);
        const body = examples.map((name) => `<${tag} src="/examples/content/${name}" layout="${layout}"></${tag}>`);
        const found: string[] = [];
        for (const width of some(widths, 2)) {
          // The first opens the page, the others make its window wider.
          if (width === widths[0]) await camera.visit({name: '', width, body: body.join(''), css: 'body {padding: 0}'});
          else await camera.resize(width);
          for (const [index, widget] of (await camera.page.locator(tag).all()).entries())
            for (const {kind, share, of} of await widget.evaluate(blanksOf))
              found.push(`${width} px, ${examples[index]}: ${kind} of ${Math.round(share * 100)} % (${of})`);
        }
        assert.deepEqual(found, []);
      });
});
