/** What becomes of HTML: paragraphs and lists, and what of it is told to be lost. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {excerptOf, unsigned, withoutMore} from '../../src/snapshot/excerpt.js';
import {decodeAgain, proseOf} from '../../src/snapshot/prose.js';

const blocks = (html: string) => proseOf(html).blocks;
const lost = (html: string) => [...proseOf(html).lost].sort();

test('Paragraphs, headings and lists stay apart', () => {
  assert.deepEqual(
    blocks('<!-- wp:heading --><h2>За нас</h2>\n<p>Първи\nабзац.</p><div>Втори<p>Трети</p>четвърти</div><hr>накрая'),
    ['За нас', 'Първи абзац.', 'Втори', 'Трети', 'четвърти', 'накрая'],
  );
  assert.deepEqual(blocks('<p>Даваме:</p><ol><li>храна;</li><li><p>обич</p><p>и още</p></li><li></li></ol>'), [
    'Даваме:',
    {list: ['храна;', 'обич и още']},
  ]);
});

test('A list inside a list is told, and none of it is lost', () => {
  const nested = '<ul><li>А<ul><li>Б</li><li>В</li></ul></li><li>Г</li></ul>';
  assert.deepEqual(blocks(nested), [{list: ['А', 'Б', 'В', 'Г']}]);
  assert.deepEqual(lost(nested), ['nested']);
});

test('One line break is a blank, two begin a paragraph, and so does a blank line in <pre>', () => {
  assert.deepEqual(blocks('ул. „Роза“ 1<br>София<br>\n<br/>Тел. 02'), ['ул. „Роза“ 1 София', 'Тел. 02']);
  assert.deepEqual(blocks('<pre>едно\nдве\n\nтри</pre>'), ['едно две', 'три']);
});

test('A row of a table is a line', () => {
  const table = '<table><tr><th>Година</th><th>Деца</th></tr><tr><td>2020</td><td><p>5</p></td></tr></table>';
  assert.deepEqual(blocks(table), ['Година – Деца', '2020 – 5']);
  assert.deepEqual(lost(table), ['table']);
  const layout = '<table><tr><td><p>Едно</p><p>Две</p></td></tr></table>';
  assert.deepEqual(blocks(layout), ['Едно', 'Две']);
  assert.deepEqual(lost(layout), []);
});

test('What nobody sees goes, and what somebody sees is told', () => {
  assert.deepEqual(
    blocks(
      '<style>p{}</style><p>Текст<script>x</script><span class="screen-reader-text">скрит</span></p><p hidden>Скрит</p><p>&nbsp;</p>',
    ),
    ['Текст'],
  );
  assert.deepEqual(lost('<style>p{}</style><p>Текст<script>x</script></p>'), []);
  assert.deepEqual(lost('<iframe src="https://www.youtube.com/embed/x">x</iframe>'), ['video']);
  assert.deepEqual(lost('<form><p>Име <input></p></form>'), ['form']);
  assert.deepEqual(blocks('<form><p>Име <input></p></form>'), []);
  assert.deepEqual(lost('<p><a href="/x">Връзка</a></p>'), ['links']);
  assert.deepEqual(blocks('<p>Виж <a href="/x">тук</a>.</p>'), ['Виж тук.']);
});

test('Pictures are kept beside the text, with their captions away; an emoji is a letter', () => {
  const {pictures, blocks: texts} = proseOf(
    '<figure><img src="data:image/gif;base64,x" data-src="/a.jpg" alt="Деца на двора"><figcaption>Снимка</figcaption></figure>' +
      '<p>Радост <img class="wp-smiley" alt="🙂" src="https://s.w.org/x.png"><img src="/dot.gif" width="1" height="1"></p>',
  );
  assert.deepEqual(pictures, [{src: '/a.jpg', alt: 'Деца на двора'}]);
  assert.deepEqual(texts, ['Радост 🙂']);
  assert.deepEqual(blocks('<figure><table><tr><td>а</td></tr></table><figcaption>Таблица 1</figcaption></figure>'), [
    'а',
    'Таблица 1',
  ]);
});

test('Shortcodes of page builders are unwrapped, and brackets of people stay', () => {
  const page =
    '[vc_row full=&#8221;1&#8243;][vc_column][vc_custom_heading text=&#8221;Нашата мисия&#8221;][vc_column_text]' +
    '<p>Помагаме [от 2003 г.] на деца [1].</p>[/vc_column_text][/vc_column][/vc_row][et_pb_text]<p>Още</p>[/et_pb_text]';
  assert.deepEqual(blocks(page), ['Нашата мисия', 'Помагаме [от 2003 г.] на деца [1].', 'Още']);
  const shown = '[caption id="a"]<img src="/a.jpg"> Надпис[/caption][gallery ids="1,2"][contact-form-7 id="3"]Край';
  assert.deepEqual(blocks(shown), ['Край']);
  assert.deepEqual(lost(shown), ['form', 'pictures']);
});

test('What was encoded twice is decoded, quotes stay as they are', () => {
  assert.deepEqual(blocks('<p>Ние &amp;amp; вие &amp;#8211; “заедно”, 5 &lt; 6, R&amp;D</p>'), [
    'Ние & вие – “заедно”, 5 < 6, R&D',
  ]);
  assert.equal(decodeAgain('&unknown; &amp; да'), '&unknown; & да');
});

test('A text longer than ours may be is divided, and nothing of it is lost', () => {
  const long = Array.from({length: 3000}, (_, number) => `Изречение ${number}.`).join(' ');
  const divided = blocks(`<p>${long}</p>`).map(String);
  assert.ok(divided.length > 1 && divided.every((block) => block.length <= 10_000));
  assert.equal(divided.join(' '), long);
});

test('What nests a hundred thousand deep is told, and takes no second', () => {
  for (const html of ['<div>', '<b>', '<ul><li>', '<table>', '<a>', '[vc_row ', '[caption]', '<p><font>']) {
    const start = performance.now();
    const {blocks: texts} = proseOf(`<p>Преди</p>${html.repeat(50_000)}вътре`);
    assert.ok(performance.now() - start < 2000, html);
    assert.equal(String(texts[0]).slice(0, 5), 'Преди', html);
  }
  assert.deepEqual(lost('<div>'.repeat(50_000)), ['deep']);
});

test('An excerpt is a line without links to more and without signatures', () => {
  const excerpt = (html: string) => excerptOf(proseOf(html));
  assert.equal(excerpt('<p>Открихме нов център [&hellip;]</p>'), 'Открихме нов център…');
  assert.equal(
    excerpt('Открихме център&#8230; <a href="/x">Прочетете още <span>за него</span> &rarr;</a>'),
    'Открихме център…',
  );
  assert.equal(
    excerpt('<p>Край.</p><p>The post <a href="/x">Ден</a> appeared first on <a href="/">Стряха</a>.</p>'),
    'Край.',
  );
  assert.equal(excerpt('<p>Край.</p><p>Публикацията <a>Ден</a> се появи първо в <a>Стряха</a>.</p>'), 'Край.');
  assert.equal(
    excerpt('<p><a rel="tag">деца</a>, <a rel="tag">права</a></p><p>Истинският текст.</p>'),
    'Истинският текст.',
  );
  assert.equal(excerpt('<p>#деца #права</p><p>Истинският текст.</p>'), 'Истинският текст.');
  assert.equal(excerpt('<p> </p>'), undefined);
  const article = `<p>Първи абзац.</p>${'<p>Следващ абзац на статията.</p>'.repeat(40)}`;
  assert.equal(excerpt(article), 'Първи абзац.');
  assert.equal(
    withoutMore('Прочетете още веднъж закона, моля. Важно е.'),
    'Прочетете още веднъж закона, моля. Важно е.',
  );
  assert.deepEqual(unsigned(['Публикацията е готова.']), ['Публикацията е готова.']);
});
