/** Our own words, and the file of their translations. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import {str} from '@lit/localize';
import {templates} from '../../src/locale/generated/bg.js';
import {Locale} from '../../src/locale/locale.js';
import {message} from '../../src/locale/messages.js';

const bg = new Locale('bg', 'bg', null).msg;
const en = new Locale('en', 'bg', null).msg;
const de = new Locale('de', 'bg', null).msg;

describe('Our own words', () => {
  test('are Bulgarian in Bulgarian, and English in every other language', () => {
    assert.equal(bg('member', {id: 'role.member'}), 'член');
    assert.equal(en('member', {id: 'role.member'}), 'member');
    assert.equal(de('member', {id: 'role.member'}), 'member');
    assert.equal(bg('Try again', {id: 'state.retry'}), 'Опитайте отново');
  });

  test('stand in two languages on one page at once', () => {
    const said = [bg, en, bg].map((msg) => msg('Loading…', {id: 'state.loading'}));
    assert.deepEqual(said, ['Зарежда се…', 'Loading…', 'Зарежда се…']);
  });

  test('hold their values in the order of the sentence', () => {
    const showing = str`Showing ${5} of ${9}`;
    assert.equal(bg(showing, {id: 'limit.showing'}), 'Показани са 5 от 9');
    assert.equal(en(showing, {id: 'limit.showing'}), 'Showing 5 of 9');
    const problem = str`${'items[2].since'} is ${'"x"'}, should be ${'"2016"'}`;
    assert.equal(bg(problem, {id: 'problem.wrong'}), 'items[2].since е "x", а трябва да е "2016"');
    assert.equal(en(problem, {id: 'problem.wrong'}), 'items[2].since is "x", should be "2016"');
  });

  test('hold their values also where a translation names them in another order', (t) => {
    const bulgarian: Record<string, unknown> = templates;
    bulgarian['test.swapped'] = str`${1}, после ${0}, пак ${1}`;
    t.after(() => delete bulgarian['test.swapped']);
    assert.equal(message('bg', str`${'a'} before ${'b'}`, {id: 'test.swapped'}), 'b, после a, пак b');
  });

  test('hold values that look like places for values as they are', () => {
    assert.equal(bg(str`since ${'{0} ${0} $&'}`, {id: 'date.since'}), 'от {0} ${0} $&');
  });

  test('are English where there is no translation', () => {
    assert.equal(bg('A new word', {id: 'test.untranslated'}), 'A new word');
  });
});

describe('The file of translations', () => {
  const xliff = readFileSync(new URL('../../locales/bg.xlf', import.meta.url), 'utf8');
  const units = [...xliff.matchAll(/<trans-unit id="([^"]+)">(.*?)<\/trans-unit>/gs)].map(([, id = '', unit = '']) => ({
    id,
    source: /<source>(.*?)<\/source>/s.exec(unit)?.[1] ?? '',
    target: /<target>(.*?)<\/target>/s.exec(unit)?.[1] ?? '',
  }));
  const values = (text: string): string[] => [...text.matchAll(/<x id="(\d+)"/g)].map(([, id = '']) => id).sort();

  test('is read whole by this test', () => {
    assert.equal(units.length, xliff.split('<trans-unit').length - 1);
    assert.ok(units.length > 50);
  });

  test('has a Bulgarian target for every unit, with the values of its source', () => {
    for (const {id, source, target} of units) {
      assert.match(target.replace(/<[^>]*>/g, ''), /[а-я]/i, id);
      assert.deepEqual(values(target), values(source), id);
    }
  });

  test('has each id once, and all of them are in the module made from it', () => {
    const ids = units.map(({id}) => id);
    assert.deepEqual(
      ids.filter((id, index) => ids.indexOf(id) !== index),
      [],
    );
    assert.deepEqual(Object.keys(templates).sort(), [...ids].sort());
  });

  test('writes quotes as its language does', () => {
    for (const {id, target} of units) assert.doesNotMatch(target.replace(/<[^>]*>/g, ''), /["”«»]/, id);
  });
});
