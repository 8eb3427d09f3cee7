/** How XML and the bytes of a text are read, and what of them is refused. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {CommandError} from '../../src/cli/command-error.js';
import {decodeText, elementsOf, MAX_XML_DEPTH, readXml, textOf} from '../../src/snapshot/xml.js';

const refused = (xml: string): string => {
  try {
    readXml(xml, 'a.xml');
  } catch (thrown) {
    assert.ok(thrown instanceof CommandError);
    return thrown.message;
  }
  return assert.fail('it was read');
};

test('Elements, attributes and texts stay in their order, with CDATA as text', () => {
  const root = readXml(
    '\n<?xml version="1.0"?>\n<!-- с коментар --><a:b c="1 &amp; &#8222;">х<d/><![CDATA[<p>&amp;</p>]]> &lt; &#x436;</a:b>',
    'a.xml',
  );
  assert.equal(root.name, 'a:b');
  assert.equal(root.attributes.get('c'), '1 & „');
  assert.deepEqual(root.children, ['х', {name: 'd', attributes: new Map(), children: []}, '<p>&amp;</p>', ' < ж']);
  assert.equal(textOf(root), 'х<p>&amp;</p> < ж');
  assert.equal(elementsOf(root, 'd').length, 1);
  assert.equal(elementsOf(root, 'e').length, 0);
});

test('A bare ampersand is one, and an unknown entity stays as it is written', () => {
  assert.equal(
    textOf(readXml('<a>Деца & младежи &nbsp; &xxe;&#0;&#xD800;</a>', 'a.xml')),
    'Деца & младежи &nbsp; &xxe;',
  );
});

test('A document type without entities is passed over, and one that declares them is refused with its line', () => {
  const old = '<!DOCTYPE rss PUBLIC "-//Netscape//DTD RSS 0.91//EN" "http://my.netscape.com/rss-0.91.dtd"><rss/>';
  assert.equal(readXml(old, 'a.xml').name, 'rss');
  const bomb = '<?xml version="1.0"?>\n<!DOCTYPE a [<!ENTITY x "xxxxxxxxxx"><!ENTITY y "&x;&x;&x;">]><a>&y;</a>';
  assert.match(refused(bomb), /^a\.xml, line 2: the file declares abbreviations/);
  const later = '<a><!DOCTYPE b [<!ENTITY x SYSTEM "file:///etc/passwd">]>&x;</a>';
  assert.match(refused(later), /^a\.xml/);
  assert.equal(textOf(readXml('<a><!DOCTYPE b [<!ENTITY x "y">]>&x;</a>', 'a.xml')), '&x;');
});

test('What is not closed is named with its line', () => {
  assert.match(refused('<a>\n<b>\n</a>'), /^a\.xml, line 2: .*<b>/);
  assert.match(refused('<a>\r\n<c/>\r\n\r\n<b>текст'), /^a\.xml, line 4: .*<b>/);
  assert.match(refused('<a><![CDATA[текст</a>'), /begins in it and does not end/);
  assert.match(refused('{"items": []}'), /is not XML/);
  assert.match(refused(''), /is not XML/);
});

test('Too deep is refused, and as deep as allowed is read', () => {
  const nested = (levels: number) => '<a>'.repeat(levels) + '</a>'.repeat(levels);
  assert.equal(readXml(nested(MAX_XML_DEPTH), 'a.xml').name, 'a');
  assert.match(refused(nested(100_000)), /nested more than 100 deep/);
});

test('No name reaches a prototype', () => {
  const root = readXml('<a __proto__="2"><toString>x</toString></a>', 'a.xml');
  assert.equal(root.attributes.get('__proto__'), '2');
  assert.equal(textOf(root), 'x');
  for (const name of ['__proto__', 'constructor', 'prototype'])
    assert.match(refused(`<a><${name}><polluted>1</polluted></${name}></a>`), /^a\.xml/);
  assert.equal(({} as {polluted?: string}).polluted, undefined);
});

/** In windows-1251. */
const cyrillic = (text: string) =>
  Uint8Array.from(text, (letter) => (letter >= 'А' ? letter.charCodeAt(0) - 0x350 : letter.charCodeAt(0)));

test('Bytes are read as what they are', () => {
  const utf8 = new TextEncoder();
  assert.equal(decodeText(utf8.encode('\uFEFFДеца\0\x07\tи\u00A0млади\n')), 'Деца\tи\u00A0млади\n');
  assert.equal(decodeText(cyrillic('име;Проект')), 'име;Проект');
  assert.equal(
    decodeText(cyrillic('<?xml version="1.0" encoding="windows-1251"?><a>Деца</a>')).slice(-11),
    '<a>Деца</a>',
  );
  // What declares windows-1251 and is UTF-8 is UTF-8.
  const slip = '<?xml version="1.0" encoding="windows-1251"?><a>Деца</a>';
  assert.equal(decodeText(utf8.encode(slip)), slip);
  assert.equal(
    decodeText(Uint8Array.of(...utf8.encode('Цял текст, прекъснат н'), 0xd0)),
    'Цял текст, прекъснат н\uFFFD',
  );
  assert.equal(decodeText(new Uint8Array(Buffer.from('\uFEFF<a>Деца</a>', 'utf16le'))), '<a>Деца</a>');
  const latin = Uint8Array.from('<?xml version="1.0" encoding="iso-8859-1"?>Ó', (letter) => letter.charCodeAt(0));
  assert.ok(decodeText(latin).endsWith('Ó'));
  assert.ok(decodeText(cyrillic('<?xml version="1.0" encoding="no-such"?>Да')).endsWith('Да'));
});
