import {expect} from '@open-wc/testing';
import {all, found, one, seen, show, useWarnings} from '../support/element.js';
import type {Widget} from '../support/element.js';

const tag = 'network-memberships';
const data = {
  items: [
    {id: 'a', name: {bg: 'Евродете', en: 'Eurochild'}, role: 'member', description: {bg: 'Описание.', en: 'Text.'}},
    {id: 'b', name: {bg: 'Втора', en: 'Second'}, role: 'founder'},
  ],
};
const expected = {
  bg: 'Евродете\nОписание.\nчлен\nВтора\nучредител',
  en: 'Eurochild\nText.\nmember\nSecond\nfounder',
} as const;

const settled = async (widget: Widget): Promise<void> => {
  await Promise.resolve();
  await widget.updateComplete;
};

/** The texts of a widget, as a translator finds them. */
const textsIn = (widget: Widget): Text[] => {
  const walker = document.createTreeWalker(found(widget.shadowRoot), NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts.filter(({data: text}) => text.trim());
};

/** An element that HTML has no more: Chromium's translator makes them. */
const font = (content: string | Node): Element => {
  const element = document.createElementNS('http://www.w3.org/1999/xhtml', 'font');
  element.append(content);
  return element;
};

/** What translators do to a text. */
const translators: Readonly<Record<string, (text: Text) => void>> = {
  'puts its own element in the place of each text': (text) => {
    text.replaceWith(font(font(`${text.data} (übersetzt)`)));
  },
  'takes each text into an element of its own': (text) => {
    const element = document.createElement('x-translated');
    text.before(element);
    element.append(text);
    text.data = `${text.data} (übersetzt)`;
  },
  'writes into our texts': (text) => {
    text.data = `${text.data} (übersetzt)`;
  },
};

describe('After a translator that', () => {
  useWarnings();

  for (const [does, translate] of Object.entries(translators)) {
    it(`${does}, a change of language shows`, async () => {
      const widget = await show(tag, data, {lang: 'en'});
      textsIn(widget).forEach(translate);
      expect(seen(widget)).to.contain('übersetzt');
      widget.lang = 'bg';
      await settled(widget);
      expect(seen(widget)).to.equal(expected.bg);
      widget.lang = 'en';
      await settled(widget);
      expect(seen(widget)).to.equal(expected.en);
    });

    it(`${does}, newer data shows`, async () => {
      const widget = await show(tag, data, {lang: 'en'});
      textsIn(widget).forEach(translate);
      widget.data = {items: [{name: {'*': 'Another'}}]};
      await widget.settled;
      expect(seen(widget)).to.equal('Another');
    });
  }

  it('is not there, elements stay as they are when the language changes', async () => {
    const widget = await show(tag, data, {lang: 'en'});
    const before = all(widget, '[part~=item]');
    widget.lang = 'bg';
    await settled(widget);
    await new Promise((resolve) => setTimeout(resolve));
    widget.lang = 'en';
    await settled(widget);
    expect(all(widget, '[part~=item]').every((item, index) => item === before[index])).to.equal(true);
  });
});

describe('On a page that the browser has translated, a widget', () => {
  useWarnings();
  const {documentElement} = document;
  const {lang, className} = documentElement;
  afterEach(() => Object.assign(documentElement, {lang, className}));
  const bulgarian = {lang: 'bg', items: [{name: 'Евродете', role: 'member'}]};

  it('keeps its language', async () => {
    documentElement.lang = 'bg';
    const widget = await show(tag, bulgarian, {});
    for (const [name, into] of Object.entries({'translated-ltr': 'de', 'translated-rtl': 'ar'})) {
      Object.assign(documentElement, {lang: into, className: name});
      await settled(widget);
      expect([widget.language, seen(widget)], name).to.deep.equal(['bg', 'Евродете\nчлен']);
      Object.assign(documentElement, {lang: 'bg', className: ''});
      await settled(widget);
    }
  });

  it('that comes later speaks the language of its data', async () => {
    Object.assign(documentElement, {lang: 'de', className: 'translated-ltr'});
    const widget = await show(tag, bulgarian, {});
    expect([widget.language, seen(widget)]).to.deep.equal(['bg', 'Евродете\nчлен']);
  });

  it('takes a language that it is given itself, and one that the page takes later', async () => {
    documentElement.lang = 'bg';
    const widget = await show(tag, data, {});
    Object.assign(documentElement, {lang: 'de', className: 'translated-ltr'});
    await settled(widget);
    widget.lang = 'en';
    await settled(widget);
    expect(widget.language).to.equal('en');
    widget.removeAttribute('lang');
    documentElement.lang = 'en';
    await settled(widget);
    expect(seen(widget)).to.equal(expected.en);
  });
});

describe('The styles of a widget', () => {
  useWarnings();
  const isStyled = (widget: Widget): boolean =>
    getComputedStyle(widget).display === 'block' && getComputedStyle(one(widget, 'ul')).paddingLeft === '0px';
  const sheet = (css: string): CSSStyleSheet => {
    const made = new CSSStyleSheet();
    made.replaceSync(css);
    return made;
  };

  it('stay where a script sets sheets of its own, which come after them', async () => {
    const widget = await show(tag, data);
    const theirs = sheet('ul { outline: 3px solid rgb(1, 2, 3) }');
    found(widget.shadowRoot).adoptedStyleSheets = [theirs];
    expect(isStyled(widget)).to.equal(true);
    expect(getComputedStyle(one(widget, 'ul')).outlineColor).to.equal('rgb(1, 2, 3)');
    expect(found(widget.shadowRoot).adoptedStyleSheets.at(-1) === theirs).to.equal(true);
    const count = found(widget.shadowRoot).adoptedStyleSheets.length;
    found(widget.shadowRoot).adoptedStyleSheets = [...found(widget.shadowRoot).adoptedStyleSheets];
    expect(found(widget.shadowRoot).adoptedStyleSheets.length).to.equal(count);
  });

  it('stay where a script takes all away', async () => {
    const widget = await show(tag, data);
    found(widget.shadowRoot).adoptedStyleSheets = [];
    expect(isStyled(widget)).to.equal(true);
  });

  it('are there again after the next change where a script empties the list itself', async () => {
    const widget = await show(tag, data);
    found(widget.shadowRoot).adoptedStyleSheets.length = 0;
    expect(isStyled(widget)).to.equal(false);
    widget.lang = 'bg';
    await settled(widget);
    expect(isStyled(widget)).to.equal(true);
  });

  it('stay where a script sets the sheets of the document', async () => {
    const widget = await show(tag, data);
    const {adoptedStyleSheets} = document;
    document.adoptedStyleSheets = [sheet('')];
    expect(isStyled(widget)).to.equal(true);
    document.adoptedStyleSheets = [...adoptedStyleSheets];
  });
});
