/** JSON as files, attributes and pages hold it, and what a CMS did to it. */
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {parseInlineJson, parseJson} from '../../src/content/inline-json.js';
import {errorOf} from './support.js';

describe('JSON', () => {
  for (const [name, parse] of [
    ['of a file', (source: string) => parseJson(source)],
    ['of an attribute', (source: string) => parseJson(source, 'ATTR_JSON')],
    ['in a page', parseInlineJson],
  ] as const) {
    test(`${name} is parsed, with white space around it`, () => {
      assert.deepEqual(parse(' \n\t{"items": [1, "а", null, true]}\n '), {items: [1, 'а', null, true]});
    });

    test(`${name} may begin with a byte order mark`, () => {
      assert.deepEqual(parse('\uFEFF{"items": []}'), {items: []});
    });

    for (const source of ['', ' \n\t', '\uFEFF', '\u00a0'])
      test(`${name} that is ${JSON.stringify(source)} is empty`, () => {
        assert.equal(errorOf(() => parse(source)).code, 'EMPTY_BODY');
      });
  }

  for (const source of [
    '<!doctype html><html></html>',
    '<?xml version="1.0"?><rss/>',
    '  \n<div>404</div>',
    '\uFEFF<html>',
  ])
    test(`is not ${JSON.stringify(source)}, which is another type`, () => {
      assert.equal(errorOf(() => parseJson(source)).code, 'NOT_JSON_TYPE');
      assert.equal(errorOf(() => parseInlineJson(source)).code, 'NOT_JSON_TYPE');
    });

  for (const source of [
    '{items: []}',
    '{"items": [],}',
    "{'items': []}",
    '{"items": [}',
    '{"items": [] // none\n}',
    '{"items": []}{}',
    '{"a": NaN}',
    '{"a": 01}',
    '{"a": "two\nlines"}',
    '[object Object]',
    'undefined',
    '{&quot;items&quot;: []}',
  ])
    test(`is not ${JSON.stringify(source)}`, () => {
      assert.equal(errorOf(() => parseJson(source)).code, 'PARSE');
      assert.equal(errorOf(() => parseInlineJson(source)).code, 'PARSE');
      assert.equal(errorOf(() => parseJson(source, 'ATTR_JSON')).code, 'ATTR_JSON');
    });

  test('with curled quotes is not guessed at, and the error shows them', () => {
    for (const source of ['{“items”: []}', '{„items“: []}', '{«items»: []}', '{&#8220;items&#8221;: []}']) {
      const {code, detail} = errorOf(() => parseInlineJson(source));
      assert.deepEqual([code, detail], ['PARSE', source]);
    }
  });

  test('that is wrong is told by a piece around the mistake', () => {
    assert.equal(errorOf(() => parseJson(`  {${'я'.repeat(1000)}`)).detail, `{${'я'.repeat(59)}`);
    const rows = Array.from({length: 100}, (_, index) => `{"name": "${index}"}`);
    const {detail, mistake} = errorOf(() => parseJson(`\n[${rows.join(',\n').replace('"50"', "'50'")}]`));
    assert.ok(detail.length === 60 && detail.slice(20, 40).includes("'50'"), detail);
    assert.deepEqual([mistake?.line, mistake?.column, mistake?.token], [52, 10, "'"]);
  });

  test('of an attribute that begins with < is still the mistake of an attribute', () => {
    assert.equal(errorOf(() => parseJson('<p>', 'ATTR_JSON')).code, 'ATTR_JSON');
  });

  test('with __proto__ in it is parsed, and changes no prototype', () => {
    const parsed = parseInlineJson('{"__proto__": {"polluted": 1}}');
    assert.ok(Object.hasOwn(parsed as object, '__proto__'));
    assert.equal('polluted' in {}, false);
  });
});

describe('A CMS', () => {
  test('that put paragraphs where lines were blank does no harm', () => {
    assert.deepEqual(parseInlineJson('<p>{"items": [</p>\n<p>{"name": "а"},</p><p>{"name": "б"}\n]}</p>'), {
      items: [{name: 'а'}, {name: 'б'}],
    });
  });

  test('that put line breaks where lines ended does no harm', () => {
    assert.deepEqual(parseInlineJson('{<br />\n"a": 1,<br>\n"b":<br/> 2<br />}'), {a: 1, b: 2});
  });

  test('that wrote & as &#038; does no harm', () => {
    assert.deepEqual(parseInlineJson('{"url": "https://example.org/?a=1&#038;b=2&#038;c"}'), {
      url: 'https://example.org/?a=1&b=2&c',
    });
  });

  for (const [before, after] of [
    ['// <![CDATA[\n', '\n// ]]>'],
    ['/* <![CDATA[ */', '/* ]]> */'],
    ['<![CDATA[', ']]>'],
    ['<!--\n', '\n-->'],
    ['//<!--\n', '\n//-->'],
    ['<p><!--//--><![CDATA[//><!--</p>\n', '\n//--><!]]>'],
  ] as const)
    test(`or an editor that put ${JSON.stringify(before)} before it does no harm`, () => {
      const json = {a: [['<!-- a -->', '// <![CDATA[ ]]>', '/* b */']]};
      assert.deepEqual(parseInlineJson(before + JSON.stringify(json) + after), json);
      assert.equal(errorOf(() => parseInlineJson(`${before}[1 // one\n]${after}`)).mistake?.kind, 'comment');
    });

  test('that did nothing leaves tags inside strings alone', () => {
    const json = {a: '</p><p>', b: 'a<br />b<br>c<br/>', '<p>': '\\', c: '\\"<p>', d: '"<p>\\\\"</p>', e: ''};
    assert.deepEqual(parseInlineJson(JSON.stringify(json)), json);
    assert.deepEqual(parseInlineJson(JSON.stringify(json, undefined, 2).replaceAll('\n', '<br />\n')), json);
  });

  test('is not undone in what it never does: other entities and tags stay', () => {
    assert.deepEqual(parseInlineJson('{"a": "&amp; &#8222; &quot; &lt;p>"}'), {a: '&amp; &#8222; &quot; &lt;p>'});
    assert.equal(errorOf(() => parseInlineJson('{<b>"a"</b>: 1}')).code, 'PARSE');
    assert.equal(errorOf(() => parseInlineJson('{"a": 1}<script>')).code, 'PARSE');
  });

  test('is undone in a page only: a file is taken as it is', () => {
    assert.equal(errorOf(() => parseJson('{"a": 1,<br />"b": 2}')).code, 'PARSE');
    assert.deepEqual(parseJson('{"a": "&#038;"}'), {a: '&#038;'});
  });

  test('that left nothing but its paragraphs left nothing', () => {
    assert.equal(errorOf(() => parseInlineJson('<p></p>\n<p><br /></p>')).code, 'EMPTY_BODY');
  });
});
