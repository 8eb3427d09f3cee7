import {expect, waitUntil} from '@open-wc/testing';
import {
  all,
  found,
  hasFocus,
  languageAt,
  one,
  pressKey,
  put,
  seen,
  spoken,
  texts,
  useStubs,
  useWarnings,
} from '../support/element.js';
import type {Widget} from '../support/element.js';

type Switch = HTMLElement & {readonly updateComplete: Promise<void>; for: string | null};

const news = JSON.stringify([{title: {bg: 'Новина', en: 'A piece of news'}, url: 'https://ngo.example/'}]).replaceAll(
  '"',
  '&quot;',
);
const widget = (attributes = ''): string => `<news-teasers data="${news}" ${attributes}></news-teasers>`;
const placeholder = (attributes = ''): string =>
  `<div data-ngo-widget="news-teasers" data-data="${news}" ${attributes}></div>`;

/** A page with a switch on it, all drawn. */
const page = async (markup: string, lang = 'bg'): Promise<HTMLElement> => {
  const holder = await put(`<div lang="${lang}">${markup}</div>`);
  await waitUntil(() =>
    [...holder.querySelectorAll('[data-ngo-widget]')].every((each) => each.shadowRoot?.firstElementChild?.shadowRoot),
  );
  await drawn(holder);
  return holder;
};
/** The elements that fit, in the order of the page, also those in placeholders. */
const elements = <T extends HTMLElement>(holder: HTMLElement, selector: string): T[] =>
  all(holder, `${selector}, [data-ngo-widget]`)
    .map((each) => (each.matches('[data-ngo-widget]') ? found(each.shadowRoot?.firstElementChild) : each) as T)
    .filter((each) => each.matches(selector));
/** When what a click or a changed `lang` sets off shows. */
const drawn = async (holder: HTMLElement): Promise<void> => {
  await Promise.resolve();
  for (const tag of ['language-switch', 'news-teasers'])
    for (const each of elements<Widget | Switch>(holder, tag)) await each.updateComplete;
};
const switchIn = (holder: HTMLElement, selector = 'language-switch'): Switch =>
  found(elements<Switch>(holder, selector)[0]);
const button = (from: Switch, lang: string): HTMLElement => one(from, `button[lang=${lang}]`);
const press = async (holder: HTMLElement, lang: string, selector?: string): Promise<void> => {
  button(switchIn(holder, selector), lang).click();
  await drawn(holder);
};
/** Which button is pressed. */
const pressed = (from: Switch): string[] => texts(from, '[aria-pressed=true]');
/** What all news say, in the order of the page. */
const said = (holder: HTMLElement): string[] => elements(holder, 'news-teasers').map(seen);
/** What has a `lang`, but for what a widget draws. */
const langs = (holder: ParentNode = document): string[] =>
  [...holder.querySelectorAll('[lang]')].map((each) => `${each.localName}#${each.id} ${each.getAttribute('lang')}`);
const [bg, en] = ['Новина', 'A piece of news'];

describe('language-switch', () => {
  const warnings = useWarnings();
  const stub = useStubs();

  it('has a button for each language, in the language itself, in a group with a name', async () => {
    for (const [lang, name] of [
      ['bg', 'Език'],
      ['en', 'Language'],
    ] as const) {
      const holder = await page(`<language-switch></language-switch>${widget()}`, lang);
      const from = switchIn(holder);
      expect(seen(from)).to.equal('Български\nEnglish');
      expect(all(from, 'button').map((each) => [each.textContent, each.lang, each.getAttribute('type')])).to.deep.equal(
        [
          ['Български', 'bg', 'button'],
          ['English', 'en', 'button'],
        ],
      );
      expect(one(from, '[role=group]').getAttribute('aria-label')).to.equal(name);
      expect(one(from, '[role=group]').closest('[lang]')?.getAttribute('lang')).to.equal(lang);
      holder.remove();
    }
    expect(warnings).to.deep.equal([]);
  });

  it('shows the widgets in another language, and back', async () => {
    const holder = await page(`<language-switch></language-switch>${widget()}`);
    expect([said(holder), pressed(switchIn(holder))]).to.deep.equal([[bg], ['Български']]);
    await press(holder, 'en');
    expect([said(holder), pressed(switchIn(holder))]).to.deep.equal([[en], ['English']]);
    await press(holder, 'bg');
    expect([said(holder), pressed(switchIn(holder))]).to.deep.equal([[bg], ['Български']]);
  });

  it('says of each button whether it is pressed', async () => {
    const holder = await page(`<language-switch></language-switch>${widget()}`);
    const states = (): (string | null)[] =>
      all(switchIn(holder), 'button').map((each) => each.getAttribute('aria-pressed'));
    expect(states()).to.deep.equal(['true', 'false']);
    await press(holder, 'en');
    expect(states()).to.deep.equal(['false', 'true']);
  });

  it('is for all widgets and placeholders of the page, wherever they are', async () => {
    const holder = await page(
      `${widget()}<language-switch></language-switch><section lang="en">${widget()}</section><aside>${placeholder()}</aside>`,
    );
    expect(said(holder)).to.deep.equal([bg, en, bg]);
    await press(holder, 'en');
    expect(said(holder)).to.deep.equal([en, en, en]);
    await press(holder, 'bg');
    expect(said(holder)).to.deep.equal([bg, bg, bg]);
  });

  it('is for those that "for" names: one, several, what holds them, and none that is not there', async () => {
    const some = `${widget('id="a"')}${widget('id="b"')}<section id="c">${widget()}<div>${placeholder()}</div></section>${placeholder('id="d"')}`;
    const changed = async (ids: string): Promise<string> => {
      const holder = await page(`<language-switch for="${ids}"></language-switch>${some}`);
      await press(holder, 'en');
      const now = said(holder).map((text) => (text === en ? 'en' : 'bg'));
      holder.remove();
      return now.join(' ');
    };
    expect(await changed('a')).to.equal('en bg bg bg bg');
    expect(await changed('a b')).to.equal('en en bg bg bg');
    expect(await changed(' b \n d ')).to.equal('bg en bg bg en');
    expect(await changed('c')).to.equal('bg bg en en bg');
    expect(await changed('nobody a')).to.equal('en bg bg bg bg');
    expect(await changed('nobody')).to.equal('bg bg bg bg bg');
  });

  it('follows when "for" changes, as an attribute and as a property', async () => {
    const holder = await page(
      `<language-switch for="a"></language-switch>${widget('id="a"')}${widget('id="b" lang="en"')}`,
    );
    const from = switchIn(holder);
    expect([pressed(from), from.for]).to.deep.equal([['Български'], 'a']);
    from.for = 'b';
    await from.updateComplete;
    expect([pressed(from), from.getAttribute('for')]).to.deep.equal([['English'], 'b']);
  });

  it('sets `lang` on widgets and placeholders and on nothing else: not inside a placeholder, not on the page', async () => {
    const holder = await page(
      `<language-switch></language-switch>${widget('id="a"')}<section id="c"><p id="p" lang="fr">…</p>${placeholder('id="d"')}</section>`,
    );
    const root = document.documentElement;
    const before = [root.getAttribute('lang'), document.body.getAttribute('lang'), holder.lang];
    expect(langs(holder)).to.deep.equal(['p#p fr']);
    await press(holder, 'en');
    expect(langs(holder)).to.deep.equal(['news-teasers#a en', 'p#p fr', 'div#d en']);
    expect([root.getAttribute('lang'), document.body.getAttribute('lang'), holder.lang]).to.deep.equal(before);
  });

  it('remembers nothing: no storage, no cookie, nothing in the address', async () => {
    const written: string[] = [];
    stub(Storage.prototype, 'setItem', (key: string) => written.push(key));
    stub(document, 'cookie', '');
    const {href} = location;
    const stored = localStorage.length + sessionStorage.length;
    const holder = await page(`<language-switch></language-switch>${widget()}`);
    await press(holder, 'en');
    expect(written).to.deep.equal([]);
    expect([localStorage.length + sessionStorage.length, document.cookie, location.href]).to.deep.equal([
      stored,
      '',
      href,
    ]);
  });

  it('says aloud what was chosen, in the language that was chosen; and before that nothing', async () => {
    const holder = await page(`<language-switch></language-switch>${widget()}`);
    const from = switchIn(holder);
    expect(spoken(from)).to.equal('');
    await press(holder, 'en');
    expect([spoken(from), languageAt(from, 'Language:')]).to.deep.equal(['Language: English', 'en']);
    await press(holder, 'bg');
    expect([spoken(from), languageAt(from, 'Език:')]).to.deep.equal(['Език: български', 'bg']);
    expect(seen(from), 'for ears only').to.equal('Български\nEnglish');
  });

  it('keeps the focus on the button, and is used by the keyboard', async () => {
    const holder = await page(`<button>before</button><language-switch></language-switch>${widget()}`);
    const from = switchIn(holder);
    one(holder, 'button').focus();
    await pressKey('Tab');
    expect(texts(from, ':focus')).to.deep.equal(['Български']);
    await pressKey('Tab');
    const focused = from.shadowRoot?.activeElement;
    await pressKey('Enter');
    await drawn(holder);
    expect([said(holder), texts(from, ':focus')]).to.deep.equal([[en], ['English']]);
    expect(hasFocus(focused)).to.equal(true);
    await pressKey('Shift+Tab');
    await pressKey(' ');
    await drawn(holder);
    expect([said(holder), texts(from, ':focus')]).to.deep.equal([[bg], ['Български']]);
  });

  it('follows a language that is set elsewhere, and says nothing of it', async () => {
    const holder = await page(`<language-switch></language-switch>${widget('id="a"')}`);
    const from = switchIn(holder);
    one(holder, '#a').lang = 'en-GB';
    await drawn(holder);
    expect([pressed(from), spoken(from)]).to.deep.equal([['English'], '']);
    one(holder, '#a').removeAttribute('lang');
    await drawn(holder);
    expect(pressed(from)).to.deep.equal(['Български']);
    holder.lang = 'en';
    await drawn(holder);
    expect([pressed(from), one(from, '[role=group]').getAttribute('aria-label')]).to.deep.equal([
      ['English'],
      'Language',
    ]);
  });

  it('has no button pressed where the widgets are in a third language', async () => {
    const holder = await page(`<language-switch></language-switch>${widget()}`, 'fr');
    expect([pressed(switchIn(holder)), seen(switchIn(holder))]).to.deep.equal([[], 'Български\nEnglish']);
  });

  it('agrees with another one, of which the one that was not used is silent', async () => {
    const both = '<language-switch id="one"></language-switch><language-switch id="two"></language-switch>';
    const holder = await page(both + widget());
    const [first, second] = [switchIn(holder, '#one'), switchIn(holder, '#two')];
    await press(holder, 'en', '#two');
    expect([pressed(first), pressed(second)]).to.deep.equal([['English'], ['English']]);
    expect([spoken(first), spoken(second)]).to.deep.equal(['', 'Language: English']);
    await press(holder, 'bg', '#one');
    expect([pressed(first), pressed(second), said(holder)]).to.deep.equal([['Български'], ['Български'], [bg]]);
    expect([spoken(first), spoken(second)]).to.deep.equal(['Език: български', '']);
    expect(langs(holder), 'neither sets the language of the other').to.deep.equal(['news-teasers# bg']);
  });

  it('disagrees with one that is for other widgets', async () => {
    const holder = await page(
      `<language-switch for="a"></language-switch><language-switch for="b" id="two"></language-switch>${widget('id="a"')}${widget('id="b"')}`,
    );
    await press(holder, 'en', '#two');
    expect([said(holder), pressed(switchIn(holder)), pressed(switchIn(holder, '#two'))]).to.deep.equal([
      [bg, en],
      ['Български'],
      ['English'],
    ]);
  });

  it('knows of widgets that stand below it when the page has been parsed, and of later ones when it is used', async () => {
    const holder = await page('<language-switch></language-switch>');
    const from = switchIn(holder);
    const later = async (): Promise<void> => {
      holder.append(document.createRange().createContextualFragment(widget('lang="en"')));
      await drawn(holder);
    };
    await later();
    document.dispatchEvent(new CustomEvent('DOMContentLoaded'));
    await drawn(holder);
    expect(pressed(from)).to.deep.equal(['English']);
    await later();
    await press(holder, 'bg');
    expect(said(holder)).to.deep.equal([bg, bg]);
  });

  it('is for the widgets beside it where it stands in a shadow root', async () => {
    const holder = await page(`${widget('id="a"')}<div id="host"></div>`);
    const inner = one(holder, '#host').attachShadow({mode: 'open'});
    inner.append(
      document.createRange().createContextualFragment(`<language-switch for="a"></language-switch>${widget('id="a"')}`),
    );
    const from = found(inner.querySelector<Switch>('language-switch'));
    await from.updateComplete;
    button(from, 'en').click();
    await drawn(holder);
    await Promise.resolve();
    const within = found(inner.querySelector<Widget>('news-teasers'));
    await within.updateComplete;
    expect([said(holder), seen(within), pressed(from)]).to.deep.equal([[bg], en, ['English']]);
  });

  it('does nothing, and breaks nothing, where there is nothing to switch', async () => {
    const holder = await page('<language-switch></language-switch>');
    await press(holder, 'en');
    expect([langs(holder), pressed(switchIn(holder)), spoken(switchIn(holder))]).to.deep.equal([[], ['Български'], '']);
  });

  it('is silent once it has gone, and as good as new when it is back', async () => {
    const holder = await page(`<language-switch></language-switch>${widget()}`);
    const from = switchIn(holder);
    from.remove();
    const shown = one(holder, 'news-teasers') as Widget;
    shown.lang = 'en';
    await shown.reload();
    await from.updateComplete;
    expect(pressed(from)).to.deep.equal(['Български']);
    holder.prepend(from);
    await drawn(holder);
    expect(pressed(from)).to.deep.equal(['English']);
    await press(holder, 'bg');
    expect([said(holder), spoken(from)]).to.deep.equal([[bg], 'Език: български']);
  });

  it('says what language shows where only the file names one', async () => {
    const {documentElement} = document;
    const before = documentElement.getAttribute('lang');
    documentElement.removeAttribute('lang');
    const holder = await put('<div><language-switch></language-switch><news-teasers></news-teasers></div>');
    const shown = one(holder, 'news-teasers') as Widget;
    shown.data = {lang: 'en', items: [{title: {bg, en}, url: 'https://ngo.example/'}]};
    await shown.settled;
    await drawn(holder);
    const says = [seen(shown), pressed(switchIn(holder))];
    if (before !== null) documentElement.setAttribute('lang', before);
    expect(says).to.deep.equal([en, ['English']]);
  });
});

describe('A language-switch in a placeholder', () => {
  useWarnings();
  const form = (ids = ''): string =>
    `<div id="switch" data-ngo-widget="language-switch" ${ids}><p>Bulgarian · English</p></div>`;

  it('is for what data-for names', async () => {
    const holder = await page(
      `${form('data-for="a b"')}${placeholder('id="a"')}${widget('id="b"')}${widget('id="c"')}`,
    );
    await press(holder, 'en');
    expect(said(holder)).to.deep.equal([en, en, bg]);
    expect(seen(one(holder, '#switch'))).to.equal('Български\nEnglish');
  });

  it('follows when data-for changes', async () => {
    const holder = await page(`${form('data-for="a"')}${widget('id="a"')}${widget('id="b"')}`);
    one(holder, '#switch').setAttribute('data-for', 'b');
    await drawn(holder);
    await press(holder, 'en');
    expect(said(holder)).to.deep.equal([bg, en]);
  });

  it('is for all without it, and sets its own language on none of the switches', async () => {
    const holder = await page(`${form()}${placeholder('id="a"')}${widget('id="b"')}`);
    await press(holder, 'en');
    expect(said(holder)).to.deep.equal([en, en]);
    expect(langs(holder)).to.deep.equal(['div#a en', 'news-teasers#b en']);
  });

  it('says what language the widgets are in, and not that of the page it stands on', async () => {
    const holder = await page(`${form()}${placeholder('lang="en"')}`);
    expect([said(holder), pressed(switchIn(holder))]).to.deep.equal([[en], ['English']]);
  });
});
