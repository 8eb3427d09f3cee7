import {expect} from '@open-wc/testing';
import {contentTags} from '../../src/widgets.js';
import {minimal} from '../support/minimal.js';
import {headings, json, languageAt, one, place, seen, texts, useServer, useWarnings} from '../support/element.js';
import type {Tag, Widget} from '../support/element.js';

const titles = (tag: Tag): {bg: string; en: string} => ({bg: `Заглавие ${tag}`, en: `Title ${tag}`});
const names = (tag: Tag): {bg: string; en: string} => ({bg: `Име ${tag}`, en: `Name ${tag}`});
/** Every second part is a document with a title, the others are bare lists. */
const isDocument = (tag: Tag): boolean => contentTags.indexOf(tag) % 2 === 0;
const part = (tag: Tag, name: unknown = names(tag)): unknown => {
  const items = [minimal[tag](name)];
  return isDocument(tag) ? {title: titles(tag), items} : items;
};
const file = (head: object = {version: 1, lang: 'bg'}, name?: unknown): object => ({
  ...head,
  publisher: {name: {bg: 'Сдружение „Дом и корен“', en: 'Home and Root Association'}},
  ...Object.fromEntries(contentTags.map((tag) => [tag, part(tag, name)])),
});
/** One of each widget, all with the same address. */
const everyone = async (src: string, attributes = {}): Promise<Widget[]> => {
  const widgets = await Promise.all(contentTags.map((tag) => place(tag, {src, ...attributes})));
  await Promise.all(widgets.map(({settled}) => settled));
  return widgets;
};
const tagOf = ({localName}: Widget): Tag => localName as Tag;

describe('One file for the whole organisation', () => {
  const server = useServer();
  const warnings = useWarnings();

  it('serves every widget of a page with one request', async () => {
    const widgets = await everyone(server.put('all.json', file()), {lang: 'en'});
    expect(server.asked.length).to.equal(1);
    expect(widgets.length).to.equal(contentTags.length);
    for (const widget of widgets) {
      const tag = tagOf(widget);
      expect([tag, widget.status]).to.deep.equal([tag, 'ready']);
      expect(seen(widget)).to.contain(names(tag).en);
      for (const other of contentTags.filter((each) => each !== tag))
        expect(seen(widget)).not.to.contain(names(other).en);
    }
    expect(warnings).to.deep.equal([]);
  });

  it('serves two languages at once with that request', async () => {
    const src = server.put('all.json', file());
    const [inBulgarian, inEnglish] = await Promise.all([everyone(src, {lang: 'bg'}), everyone(src, {lang: 'en'})]);
    expect(server.asked.length).to.equal(1);
    for (const widget of inBulgarian) expect(seen(widget)).to.contain(names(tagOf(widget)).bg);
    for (const widget of inEnglish) expect(seen(widget)).to.contain(names(tagOf(widget)).en);
  });

  it('holds documents with a title, and bare lists without one', async () => {
    for (const widget of await everyone(server.put('all.json', file()), {lang: 'en'})) {
      const tag = tagOf(widget);
      const [first = ''] = headings(widget);
      expect(first === `h2 ${titles(tag).en}`, `${tag}: ${first}`).to.equal(isDocument(tag));
    }
  });

  it('says once in which language its plain strings are, and widgets speak it where the page says none', async () => {
    const src = server.put('all.json', file({lang: 'en'}, 'A plain string'));
    for (const widget of await everyone(src, {lang: 'bg'}))
      expect(languageAt(widget, 'A plain string'), widget.localName).to.equal('en');
    const {documentElement} = document;
    const before = documentElement.getAttribute('lang');
    documentElement.removeAttribute('lang');
    const unasked = await everyone(src);
    const spoken = unasked.map((widget) => [
      widget.localName,
      one(widget, '[lang]').lang,
      texts(widget, '[part~=mark]').length,
    ]);
    if (before !== null) documentElement.setAttribute('lang', before);
    expect(spoken).to.deep.equal(contentTags.map((tag) => [tag, 'en', 0]));
  });

  it('says once which version it is of: a newer one shows nowhere', async () => {
    for (const widget of await everyone(server.put('all.json', file({version: 2})), {lang: 'en'}))
      expect([widget.status, widget.error?.code]).to.deep.equal(['error', 'NEWER_VERSION']);
  });

  it('lends each part its publisher, whose mistakes are told by each', async () => {
    const data = {...file(), publisher: {acronym: 'ДК'}};
    for (const widget of await everyone(server.put('all.json', data), {lang: 'en'})) {
      expect([widget.status, seen(widget).includes(names(tagOf(widget)).en)]).to.deep.equal(['partial', true]);
      expect(warnings.find((line) => line.includes(`<${widget.localName}>`))).to.match(/publisher\.name is missing/);
    }
  });

  it('tells a widget that it has nothing for what it has', async () => {
    for (const tag of contentTags) {
      const rest = Object.fromEntries(Object.entries(file()).filter(([key]) => key !== tag));
      const widget = await place(tag, {src: server.put(`${contentTags.indexOf(tag)}.json`, rest), lang: 'en'});
      await widget.settled;
      expect([widget.status, widget.error?.code]).to.deep.equal(['error', 'WRONG_SHAPE']);
      for (const other of contentTags) expect(widget.error?.message.includes(other), other).to.equal(other !== tag);
      expect(seen(widget)).to.equal('This content cannot be shown right now.\nTry again');
      expect(warnings.at(-1)).to.match(new RegExp(`<${tag}> .* WRONG_SHAPE$`));
    }
  });

  it('has room for a part that is empty, and for one that is wrong, beside the others', async () => {
    const data = {...file(), 'news-teasers': [], 'contact-card': {items: 'soon'}};
    const states = (await everyone(server.put('all.json', data), {lang: 'en'})).map(({localName, status, error}) =>
      [localName, status, error?.code].join(' ').trim(),
    );
    expect(states).to.include.members([
      'news-teasers empty',
      'contact-card error WRONG_SHAPE',
      'publication-list ready',
    ]);
    expect(states.filter((state) => state.endsWith('ready')).length).to.equal(contentTags.length - 2);
  });

  it('has nothing for the language switch, which asks for nothing', async () => {
    const src = server.put('all.json', file());
    const holder = await place('news-teasers', {src});
    await holder.settled;
    const from = document.createElement('language-switch');
    from.setAttribute('src', src);
    holder.after(from);
    await Promise.resolve();
    expect(server.asked.length).to.equal(1);
  });

  it('is asked for anew once, for all, when it is old, and all show what is new', async () => {
    const src = server.put('all.json', file());
    const widgets = await everyone(src, {lang: 'en'});
    server.put('all.json', () => json(file(undefined, {en: 'News of today'})));
    await Promise.all(widgets.map((widget) => widget.reload()));
    for (const widget of widgets) expect(seen(widget)).to.contain('News of today');
    expect(server.asked.length).to.equal(2);
  });
});
