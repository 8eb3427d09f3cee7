/** What a person has done to a file stays when its source is read again. */
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {formatMessage} from '../../src/cli/messages.js';
import {validate} from '../../src/cli/validate.js';
import {merge} from '../../src/snapshot/merge.js';
import type {JsonObject} from '../../src/snapshot/source.js';

type Item = Record<string, unknown>;
const TAG = 'success-stories';

/** What a reader gives. */
const source = (items: readonly object[], head: object = {lang: 'bg'}, frame: object = {}): JsonObject =>
  ({version: 1, ...head, [TAG]: {...frame, items}}) as unknown as JsonObject;
/** What a file holds after it was written and read again. */
const again = (document: JsonObject): JsonObject => JSON.parse(JSON.stringify(document)) as JsonObject;
const itemsOf = (document: JsonObject): Item[] => (document[TAG] as unknown as {items: Item[]}).items;
const plain = ({_source, _edited, ...others}: Item): Item => others;
const ids = (document: JsonObject): unknown[] => itemsOf(document).map(({id}) => id);

/** A file that a person has changed since. */
const edited = (items: readonly object[], change: (items: Item[], document: Item) => void): JsonObject => {
  const document = again(merge(undefined, source(items)).document);
  change(itemsOf(document), document);
  return again(document);
};
const told = (notes: ReturnType<typeof merge>['notes']): string[] =>
  notes.map(({place, message, values}) => `${place}: ${formatMessage(message, 'en', values)}`);

const A = {id: 'a', title: 'Мария', summary: 'Първа'};
const B = {id: 'b', title: 'Иван', image: {src: 'https://a.bg/b.jpg', alt: 'Иван'}};
const C = {id: 'c', title: {bg: 'Ана'}, body: ['Едно', 'Две']};

describe('A second snapshot', () => {
  test('of the same source changes nothing, whatever a person has done', () => {
    const file = edited([A, B, C], (items) => {
      Object.assign(items[0] ?? {}, {title: {bg: 'Мария', en: 'Maria'}, place: 'Враца'});
      items.reverse();
      items.push({id: 'own', title: 'Наша'});
    });
    const once = merge(file, source([A, B, C])).document;
    assert.equal(JSON.stringify(merge(again(once), source([A, B, C])).document), JSON.stringify(once));
    assert.deepEqual(merge(again(once), source([A, B, C])).notes, []);
  });

  test('takes what is new in the source where nobody has changed the file', () => {
    const file = edited([A], () => undefined);
    const {document, notes} = merge(file, source([{id: 'a', title: 'Мария', place: 'Враца'}], {lang: 'en'}));
    assert.deepEqual(itemsOf(document).map(plain), [{id: 'a', title: 'Мария', place: 'Враца'}]);
    assert.equal(document.lang, 'en');
    assert.deepEqual(notes, []);
  });

  test('keeps what a person has changed, and takes the rest of the record', () => {
    const file = edited([B], ([item]) => Object.assign(item?.image ?? {}, {alt: 'Момче', focus: '50% 20%'}));
    const next = {...B, title: 'Иван и Петър', image: {src: 'https://a.bg/b2.jpg', alt: 'Иван'}};
    const {document, notes} = merge(file, source([next]));
    const [item = {}] = itemsOf(document);
    assert.deepEqual(plain(item), {
      id: 'b',
      title: 'Иван и Петър',
      image: {src: 'https://a.bg/b2.jpg', alt: 'Момче', focus: '50% 20%'},
    });
    assert.deepEqual(item._edited, ['image.alt', 'image.focus']);
    assert.deepEqual(notes, []);
  });

  test('says where both have changed something, and keeps the person’s', () => {
    const file = edited([A], ([item]) => Object.assign(item ?? {}, {title: 'Мария Н.'}));
    const {document, notes} = merge(file, source([{...A, title: 'Мария П.'}]));
    assert.equal(itemsOf(document)[0]?.title, 'Мария Н.');
    assert.deepEqual(told(notes), [
      'success-stories "a" title: both you and the source have changed this. Yours stays. The source has now: "Мария П."',
    ]);
    assert.deepEqual(merge(again(document), source([{...A, title: 'Мария П.'}])).notes, []);
  });

  test('keeps a translation beside a text, and follows the source in the other language', () => {
    const file = edited([A, C], ([a, c]) => {
      Object.assign(a ?? {}, {title: {bg: 'Мария', en: 'Maria'}});
      Object.assign(c ?? {}, {title: {bg: 'Ана', en: 'Ana'}, body: {bg: ['Едно', 'Две'], en: ['One', 'Two']}});
    });
    const next = [
      {...A, title: 'Мария П.'},
      {...C, title: {bg: 'Анна'}, body: ['Едно']},
    ];
    const {document, notes} = merge(file, source(next));
    assert.deepEqual(
      itemsOf(document).map(({title, body}) => ({title, body})),
      [
        {title: {bg: 'Мария П.', en: 'Maria'}, body: undefined},
        {title: {bg: 'Анна', en: 'Ana'}, body: {bg: ['Едно'], en: ['One', 'Two']}},
      ],
    );
    assert.deepEqual(
      itemsOf(document).map(({_edited}) => _edited),
      [['title.en'], ['title.en', 'body.en']],
    );
    assert.deepEqual(notes, []);
  });

  test('does not bring back a field or a record that a person has deleted', () => {
    const file = edited([A, B], (items) => {
      delete items[0]?.summary;
      items.pop();
    });
    const once = again(merge(file, source([A, B])).document);
    const lost = again(merge(once, source([A])).document);
    const {document} = merge(lost, source([A, B, C]));
    assert.deepEqual(itemsOf(document).map(plain), [{id: 'a', title: 'Мария'}, C]);
  });

  test('keeps the records that a person added, where they stand', () => {
    const file = edited([A, B], (items) => items.splice(1, 0, {title: 'Наша', _note: 'x'}));
    const {document} = merge(file, source([C, A, B]));
    assert.deepEqual(
      itemsOf(document).map(({title}) => title),
      [{bg: 'Ана'}, 'Мария', 'Наша', 'Иван'],
    );
    assert.deepEqual(itemsOf(document)[2], {title: 'Наша', _note: 'x'});
  });

  test('keeps the order that a person gave, and puts new records behind what is before them in the source', () => {
    const file = edited([A, B, C], (items) => items.reverse());
    const D = {id: 'd', title: 'Нов'};
    assert.deepEqual(ids(merge(file, source([A, D, B, C])).document), ['c', 'b', 'a', 'd']);
    const untouched = edited([A, B, C], () => undefined);
    assert.deepEqual(ids(merge(untouched, source([C, A, B])).document), ['c', 'a', 'b']);
  });

  test('takes out what the source no longer has, and says so where a person had worked on it', () => {
    const file = edited([A, B, C], ([, b]) => Object.assign(b ?? {}, {place: 'Русе'}));
    const {document, notes} = merge(file, source([A]));
    assert.deepEqual(ids(document), ['a']);
    assert.match(told(notes).join(), /^success-stories "b": the source no longer has this record.*: place$/);
  });

  test('of a feed keeps what a person has worked on when it is too old for the feed', () => {
    const file = edited([A, B, C], ([a, b, c]) => {
      Object.assign(b ?? {}, {place: 'Русе'});
      Object.assign(c ?? {}, {safeguarding: {withdrawn: true}});
      assert.ok(a);
    });
    const D = {id: 'd', title: 'Нов'};
    const once = merge(file, source([D]), true);
    assert.deepEqual([ids(once.document), once.notes.length], [['d', 'b'], 1]);
    const twice = merge(again(once.document), source([D]), true).document;
    assert.equal(JSON.stringify(twice), JSON.stringify(once.document));
    const E = {id: 'e', title: 'Най-нов'};
    assert.deepEqual(ids(merge(again(twice), source([E, D, C, B]), true).document), ['e', 'd', 'b']);
  });

  test('never shows again a story that a person has withdrawn', () => {
    const withdrawn = {withdrawn: true, reviewBy: '2027-01-01'};
    const file = edited([A, B], ([a]) => Object.assign(a ?? {}, {safeguarding: withdrawn}));
    const [a] = itemsOf(merge(file, source([{...A, title: 'Друго', safeguarding: {withdrawn: false}}, B])).document);
    assert.deepEqual(a?.safeguarding, withdrawn);
    // Not either when the source loses it for a while,
    const lost = again(merge(file, source([B])).document);
    assert.deepEqual(ids(merge(lost, source([A, B])).document), ['b']);
    // nor when the source had withdrawn it and forgets that.
    const theirs = again(merge(undefined, source([{...A, safeguarding: {withdrawn: true}}])).document);
    const {document, notes} = merge(theirs, source([A]));
    assert.deepEqual(itemsOf(document)[0]?.safeguarding, {withdrawn: true});
    assert.match(told(notes).join(), /"a": the record stays withdrawn/);
  });

  test('knows a record whose id a person has changed, and takes a copy of one for the person’s', () => {
    const file = edited([A], (items) => {
      Object.assign(items[0] ?? {}, {id: 'maria'});
      items.push({...items[0], id: 'copy', title: 'Друга'});
    });
    const {document} = merge(file, source([{...A, summary: 'Нова'}]));
    assert.deepEqual(itemsOf(document).map(plain), [
      {...A, id: 'maria', summary: 'Нова'},
      {id: 'copy', title: 'Друга', summary: 'Първа'},
    ]);
    assert.equal(itemsOf(document)[1]?._source, undefined);
  });

  test('keeps what is around the records as a person wrote it', () => {
    const file = edited([A], (_, document) => {
      Object.assign(document, {publisher: 'НМД'});
      Object.assign(document[TAG] ?? {}, {title: 'Истории', intro: 'Увод'});
    });
    const {document} = merge(file, source([A], {lang: 'bg'}, {title: 'Stories'}));
    assert.equal(document.publisher, 'НМД');
    const {title, intro} = document[TAG] as JsonObject;
    assert.deepEqual([title, intro], ['Истории', 'Увод']);
  });

  test('leaves what other widgets have in the file alone, and says for its own part what is different there', () => {
    const contact = {items: [{organisation: 'НМД'}]};
    const file = {lang: 'en', 'contact-card': contact} as unknown as JsonObject;
    const {document} = merge(file, source([A], {lang: 'bg'}));
    assert.deepEqual([document.lang, document['contact-card']], ['en', contact]);
    assert.equal((document[TAG] as JsonObject).lang, 'bg');
    const twice = merge(again(document), source([A], {lang: 'bg'})).document;
    assert.equal(JSON.stringify(twice), JSON.stringify(document));
  });

  test('keeps a file of one’s own beside records with the same ids', () => {
    const file = source([{id: 'a', title: 'Моя'}]);
    const [item] = itemsOf(merge(file, source([A])).document);
    assert.deepEqual(plain(item ?? {}), {id: 'a', title: 'Моя', summary: 'Първа'});
  });

  test('remembers nothing that can be read: a name that is taken out is out of the file', () => {
    const file = edited([A], ([item]) => Object.assign(item ?? {}, {title: 'Едно момиче'}));
    assert.ok(!JSON.stringify(merge(file, source([A])).document).includes('Мария'));
  });

  test('takes keys that JavaScript has for itself for keys like all others', () => {
    const hostile = JSON.parse('{"id": "__proto__", "title": "x", "__proto__": {"polluted": true}}') as object;
    const once = again(merge(undefined, source([hostile])).document);
    const {document} = merge(once, source([hostile]));
    assert.deepEqual(ids(document), ['__proto__']);
    assert.equal(({} as Item).polluted, undefined);
  });

  test('is a file in which the linter finds nothing of what is remembered', () => {
    const file = edited([A, B], ([a]) => Object.assign(a ?? {}, {title: {bg: 'Мария', en: 'Maria'}}));
    const text = JSON.stringify(merge(file, source([A, B])).document);
    const {drafts} = validate({bytes: new TextEncoder().encode(text), baseUrl: 'https://a.bg/'}, 'a.json', undefined);
    assert.deepEqual(
      drafts.filter(({path}) => path.includes('_')),
      [],
    );
    assert.deepEqual(
      drafts.filter(({severity}) => severity === 'error'),
      [],
    );
  });

  test('is done in a moment with ten thousand records', () => {
    const many = Array.from({length: 10_000}, (_, index) => ({id: `${index}`, title: `Запис ${index}`}));
    const file = edited(many, (items) => items.reverse());
    const start = performance.now();
    assert.equal(ids(merge(file, source([...many, A])).document).length, 10_001);
    assert.ok(performance.now() - start < 3000);
  });
});
