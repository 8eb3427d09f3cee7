import {expect} from '@open-wc/testing';
import {
  create,
  all,
  found,
  languageAt,
  one,
  place,
  put,
  seen,
  show,
  useServer,
  useWarnings,
} from '../support/element.js';
import type {Widget} from '../support/element.js';

const tag = 'network-memberships';
const data = {items: [{name: {bg: 'Мрежа', en: 'Network', de: 'Netz'}, role: 'member'}]};
const drawn = {bg: 'Мрежа\nчлен', en: 'Network\nmember', de: 'Netz\nmember'};

/** A widget inside an element, which may have a shadow root for it. */
const within = async (markup: string, where = ':not(:has(*))'): Promise<{holder: HTMLElement; widget: Widget}> => {
  const holder = await put(markup);
  const inner = holder.matches(where) ? holder : found(holder.querySelector(where));
  const widget = create(tag);
  widget.data = data;
  inner.append(widget);
  await widget.settled;
  return {holder, widget};
};

/** When a change of language around widgets shows. */
const redrawn = async (...widgets: Widget[]): Promise<void> => {
  await Promise.resolve();
  await Promise.all(widgets.map(({updateComplete}) => updateComplete));
};

describe('The language of a widget', () => {
  const server = useServer();
  const warnings = useWarnings();
  const page = document.documentElement;
  let pageLang: string | null = null;

  beforeEach(() => {
    pageLang = page.getAttribute('lang');
    page.removeAttribute('lang');
  });
  afterEach(() => {
    if (pageLang === null) page.removeAttribute('lang');
    else page.setAttribute('lang', pageLang);
  });

  it('is its own', async () => {
    expect(seen(await show(tag, data, {lang: 'en'}))).to.equal(drawn.en);
  });

  it('is that of the nearest that has one', async () => {
    expect(seen((await within('<div lang="en"><div lang="bg"><p></p></div></div>')).widget)).to.equal(drawn.bg);
  });

  it('is that of the page', async () => {
    page.lang = 'en';
    expect(seen(await show(tag, data, {}))).to.equal(drawn.en);
  });

  it('is that of the JSON where the page names none, and that of the reader where nobody does', async () => {
    expect(seen(await show(tag, {lang: 'en', ...data}, {}))).to.equal(drawn.en);
    // Some engines name no language here: then it is English.
    expect(navigator.language).to.match(/^(en|C$)/);
    expect(seen(await show(tag, data, {}))).to.equal(drawn.en);
    page.lang = 'bg';
    expect(seen(await show(tag, {lang: 'en', ...data}, {}))).to.equal(drawn.bg);
  });

  it('is looked for outside of shadow roots too, one around another', async () => {
    const outer = await put('<div lang="en"></div>');
    const middle = outer.attachShadow({mode: 'open'}).appendChild(document.createElement('div'));
    const widget = create(tag);
    widget.data = data;
    middle.attachShadow({mode: 'open'}).append(widget);
    await widget.settled;
    expect(seen(widget)).to.equal(drawn.en);
    middle.lang = 'bg';
    await redrawn(widget);
    expect(seen(widget)).to.equal(drawn.bg);
    middle.removeAttribute('lang');
    outer.lang = 'de';
    await redrawn(widget);
    expect(seen(widget)).to.equal(drawn.de);
  });

  it('skips an empty lang', async () => {
    expect(seen((await within('<div lang="en"><div lang=""></div></div>')).widget)).to.equal(drawn.en);
    expect(seen((await within(`<div lang="en"><div lang=" "></div></div>`)).widget)).to.equal(drawn.en);
  });

  it('may be written bg_BG, en-us or EN', async () => {
    const texts = await Promise.all(['bg_BG', 'en-us', 'EN'].map(async (lang) => seen(await show(tag, data, {lang}))));
    expect(texts).to.deep.equal([drawn.bg, drawn.en, drawn.en]);
  });

  it('may be written bg_BG in the JSON', async () => {
    expect(seen(await show(tag, {lang: 'bg_BG', items: [{name: 'Мрежа', role: 'member'}]}, {}))).to.equal(drawn.bg);
  });

  for (const lang of ['!!', 'български', 'x', 'en-x'])
    it(`never throws for the bad tag "${lang}", which is as good as none`, async () => {
      const {widget} = await within(`<div lang="en"><div></div></div>`, 'div div');
      widget.lang = lang;
      await redrawn(widget);
      expect(widget.status).to.equal('ready');
      expect(seen(widget)).to.equal(drawn.en);
    });

  for (const lang of ['en-x', 'bg-a-', 'de-1', 'xx-yyyyyyyy-zz'])
    it(`never throws for the tag "${lang}" in the JSON, as its own or as that of a text`, async () => {
      const item = {
        name: {bg: 'Мрежа', [lang]: 'Other'},
        description: {[lang]: 'A text.'},
        since: '2016',
        organisations: 3,
      };
      const own = await show(tag, {lang, items: [item]}, {});
      expect(own.status).to.be.oneOf(['ready', 'partial']);
      const text = await show(tag, {items: [item]}, {lang: 'bg'});
      expect(text.status).to.be.oneOf(['ready', 'partial']);
      expect(seen(text)).to.contain('Мрежа');
    });

  it('is followed when it changes on any element around it, with no new request', async () => {
    const src = server.put('a.json', data);
    const holder = await put('<div lang="bg"><div></div></div>');
    const widget = create(tag);
    widget.src = src;
    one(holder, 'div').append(widget);
    await widget.settled;
    expect(seen(widget)).to.equal(drawn.bg);
    holder.lang = 'en';
    await redrawn(widget);
    expect(seen(widget)).to.equal(drawn.en);
    widget.lang = 'de';
    await redrawn(widget);
    expect(seen(widget)).to.equal(drawn.de);
    widget.removeAttribute('lang');
    holder.removeAttribute('lang');
    page.lang = 'bg';
    await redrawn(widget);
    expect(seen(widget)).to.equal(drawn.bg);
    expect(server.asked.length).to.equal(1);
  });

  it('changes just what is under the change', async () => {
    const page = await put(
      '<div lang="bg"><div id="one"></div><div id="two"></div><div id="three" lang="en"></div></div>',
    );
    const widgets = await Promise.all(
      ['one', 'two', 'three'].map(async (id) => {
        const widget = await show(tag, data, {});
        one(page, `#${id}`).append(widget);
        await widget.updateComplete;
        return widget;
      }),
    );
    const updates = widgets.map(({updateComplete}) => updateComplete);
    one(page, '#one').lang = 'de';
    await redrawn(...widgets);
    expect(widgets.map(seen)).to.deep.equal([drawn.de, drawn.bg, drawn.en]);
    // Who has nothing to draw has drawn nothing.
    expect(widgets.map(({updateComplete}, index) => updateComplete === updates[index])).to.deep.equal([
      false,
      true,
      true,
    ]);
  });

  it('is taken anew where the widget moves', async () => {
    const {widget} = await within('<div lang="en"></div>');
    (await put('<div lang="bg"></div>')).append(widget);
    await widget.updateComplete;
    expect(seen(widget)).to.equal(drawn.bg);
  });

  it('is still followed by others when one widget has gone', async () => {
    const first = await within('<div lang="bg"></div>');
    const second = await within('<div lang="bg"></div>');
    first.widget.remove();
    second.holder.lang = 'en';
    await redrawn(second.widget);
    expect(seen(second.widget)).to.equal(drawn.en);
  });

  it('may be two on one page at once, each with its own words', async () => {
    const widgets = await Promise.all(['bg', 'en'].map((lang) => show(tag, '{', {lang})));
    expect(widgets.map((widget) => seen(widget).split('\n')[1])).to.deep.equal(['Опитайте отново', 'Try again']);
    widgets.forEach((widget) => one(widget, 'button').click());
    await redrawn(...widgets);
    expect(widgets.map((widget) => widget.error?.message.slice(0, 5))).to.deep.equal(['Това ', 'This ']);
    expect(warnings.length).to.equal(2);
  });

  it('keeps the focus where it was when it changes', async () => {
    const widget = await show(tag, {items: [{name: data.items[0]?.name, url: 'https://a.example/'}]});
    const link = one(widget, 'a');
    link.focus();
    widget.lang = 'bg';
    await redrawn(widget);
    expect(link.textContent).to.equal('Официален сайт: Мрежа');
    expect(widget.shadowRoot?.activeElement).to.equal(link);
  });
});

describe('The languages of the content', () => {
  useWarnings();

  it('are told to the page: those that a text is in, and no "*", which is the same in all', async () => {
    const name = {bg: 'Мрежа', en: null, sr_latn: 'Mreža'};
    const widget = await show(tag, {intro: {de: 'Unsere Netze'}, items: [{name}, {name: {'*': 'Eurochild'}}]});
    expect(widget.contentLanguages.toSorted()).to.deep.equal(['bg', 'de', 'sr-Latn']);
    expect(create(tag).contentLanguages).to.deep.equal([]);
  });
});

describe('The language that a text is said to be in', () => {
  useWarnings();

  it('is that of our own words for the whole widget, and nothing more where all is in it', async () => {
    for (const lang of ['bg', 'en'] as const) {
      const widget = await show(tag, data, {lang});
      expect(all(widget, '[lang]').map((each) => each.lang)).to.deep.equal([lang]);
    }
  });

  it('is English for our words in a third language, and that language for its texts', async () => {
    const widget = await show(tag, {title: {de: 'Unsere Netze'}, ...data}, {lang: 'de'});
    expect(languageAt(widget, 'member')).to.equal('en');
    expect(languageAt(widget, 'Netz')).to.equal('de');
    expect(languageAt(widget, 'Unsere Netze')).to.equal('de');
    expect(all(widget, '[part~=mark]')).to.deep.equal([]);
  });

  it('is on the pictures whose words are in another', async () => {
    const image = {src: 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=', alt: {bg: 'Къща'}};
    const widget = await show('success-stories', {items: [{title: {en: 'A'}, image}]});
    expect(one(widget, 'img').lang).to.equal('bg');
  });

  it('is on a title, an intro, a link and what is said of it for ears', async () => {
    const widget = await place(tag, {lang: 'en'});
    widget.data = {
      title: {bg: 'Мрежи'},
      intro: {bg: 'Увод.'},
      items: [
        {name: {bg: 'Съюз'}, links: [{url: 'https://a.example/', label: {bg: 'Още'}}, {url: 'https://a.example/'}]},
      ],
    };
    await widget.settled;
    expect(['Мрежи', 'Увод.', 'Съюз', 'Още'].map((text) => languageAt(widget, text))).to.deep.equal([
      'bg',
      'bg',
      'bg',
      'bg',
    ]);
    expect(one(widget, '.hidden [lang]').lang).to.equal('bg');
  });

  it('is on donors and on what a figure counts, as on every text', async () => {
    const project = {
      title: {en: 'Project'},
      figures: [{value: 1, target: 2, label: {bg: 'деца'}}],
      funding: [{funder: {name: {en: 'Fund'}}, level: 'funded', donors: [{bg: 'Исландия'}, {bg: 'Норвегия'}]}],
    };
    const widget = await show('project-results', {items: [project]});
    expect(languageAt(widget, 'Исландия')).to.equal('bg');
    expect(languageAt(widget, 'деца')).to.equal('bg');
  });
});
