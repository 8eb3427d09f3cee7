import {expect} from '@open-wc/testing';
import {all, event, one, place, seen, show, texts, useServer, useStubs, useWarnings} from '../support/element.js';
import type {Widget} from '../support/element.js';
import {dressed} from '../theme/fixtures.js';

const tag = 'network-memberships';
const networks = (count: number): object => ({
  items: [...Array(count).keys()].map((number) => ({
    name: {'*': `Network ${number}`},
    description: {'*': `Folded ${number}`},
  })),
});
const names = (widget: Widget): number => all(widget, '[part~=item]').length;

/** What an engine does before it lays out the pages, and after. */
const print = async (step: 'beforeprint' | 'afterprint', widget: Widget): Promise<void> => {
  window.dispatchEvent(new Event(step));
  await widget.updateComplete;
};

describe('On paper', () => {
  const server = useServer();
  useWarnings();
  const stub = useStubs();

  it('a limited list shows all, and is limited again afterwards', async () => {
    const widget = await show(tag, networks(9), {lang: 'en', limit: '3'});
    const before = seen(widget);
    await print('beforeprint', widget);
    expect([names(widget), texts(widget, 'button')]).to.deep.equal([9, []]);
    await print('afterprint', widget);
    expect(seen(widget)).to.equal(before);
  });

  it('a list that is drawn little by little is there, whole', async () => {
    const widget = await show(tag, networks(700), {lang: 'en'});
    await print('beforeprint', widget);
    expect(names(widget)).to.equal(700);
    await print('afterprint', widget);
  });

  it('what is folded is open, and folded again afterwards, but for what the reader had opened', async () => {
    const widget = await show(tag, networks(3), {lang: 'en', layout: 'accordion'});
    one(widget, 'summary').click();
    await print('beforeprint', widget);
    for (const number of [0, 1, 2]) expect(seen(widget)).to.contain(`Folded ${number}`);
    await print('afterprint', widget);
    expect(seen(widget).match(/Folded ./g)).to.deep.equal(['Folded 0']);
  });

  it('a logo is the one for white ground, also from a dark page, and again the other afterwards', async () => {
    const [src, onDark] = ['data:image/gif;base64,R0lGODlhAQABAAAAACw=', 'data:image/gif;base64,R0lGODlhAQABAAAAACwA'];
    const item = {name: {'*': 'Network'}, logo: {src, onDark, alt: {'*': 'Logo'}, width: 40, height: 20}};
    const widget = await show(tag, {items: [item]}, {lang: 'en', style: 'color: #fff'});
    const address = (): string | null => one(widget, '[part~=logo]').getAttribute('src');
    const onScreen = address();
    await print('beforeprint', widget);
    expect([onScreen, address()]).to.deep.equal([onDark, src]);
    await print('afterprint', widget);
    expect(address()).to.equal(onDark);
  });

  it('a lazy widget that is far away starts', async () => {
    stub(navigator, 'connection' as keyof Navigator, {saveData: true} as never);
    const widget = await place(tag, {lang: 'en', src: server.put('a.json', networks(1)), loading: 'lazy'});
    widget.style.marginBlockStart = '9999px';
    await widget.updateComplete;
    window.dispatchEvent(new Event('beforeprint'));
    await event(widget, 'ngo-load');
    window.dispatchEvent(new Event('afterprint'));
    expect(seen(widget)).to.contain('Network 0');
  });
});

describe('A lazy widget that is far away', () => {
  const server = useServer();
  useWarnings();
  const stub = useStubs();
  const far = async (): Promise<Widget> => {
    const spacer = await place('language-switch');
    spacer.style.cssText = 'display: block; block-size: 9999px';
    const widget = document.createElement(tag) as Widget;
    Object.assign(widget, {lang: 'en', loading: 'lazy', src: server.put('a.json', networks(1))});
    spacer.after(widget);
    return widget;
  };
  /** When the page has had nothing to do, so often as engines ask. */
  const idle = async (): Promise<void> => {
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    await new Promise((resolve) =>
      'requestIdleCallback' in window ? requestIdleCallback(resolve) : setTimeout(resolve, 250),
    );
  };

  it('starts when the page has nothing else to do', async () => {
    const widget = await far();
    await event(widget, 'ngo-load');
    expect(seen(widget)).to.contain('Network 0');
  });

  it('starts a few seconds later on a page that is always busy', async () => {
    const patience: (number | undefined)[] = [];
    const busy = ((run: () => void, {timeout}: IdleRequestOptions = {}) => {
      patience.push(timeout);
      setTimeout(run);
      return 0;
    }) as typeof requestIdleCallback;
    stub(window, 'requestIdleCallback', busy);
    await event(await far(), 'ngo-load');
    expect(patience).to.deep.equal([5000]);
  });

  it('waits for the reader where his line is metered', async () => {
    stub(navigator, 'connection' as keyof Navigator, {saveData: true} as never);
    const widget = await far();
    await idle();
    expect([widget.status, server.asked]).to.deep.equal(['loading', []]);
    widget.scrollIntoView();
    await event(widget, 'ngo-load');
  });
});

// At once: a page's own button that calls `print()` waits for nothing.
describe('While a page is printed', () => {
  useWarnings();
  const data = {
    items: ['One', 'Two'].map((name) => ({name, description: `About ${name}.`, logo: {src: '/none.png'}})),
  };

  it('all that is folded is open, in every engine; then only what the reader opened', async () => {
    const widget = await show('network-memberships', data, {lang: 'en', layout: 'accordion'});
    const details = all(widget, 'details') as HTMLDetailsElement[];
    one(widget, 'details').setAttribute('open', '');
    dispatchEvent(new Event('beforeprint'));
    expect(details.map(({open}) => open)).to.deep.equal([true, true]);
    for (const text of all(widget, 'details p')) expect(text.getBoundingClientRect().height).to.be.greaterThan(0);
    dispatchEvent(new Event('afterprint'));
    expect(details.map(({open}) => open)).to.deep.equal([true, false]);
  });

  it('pictures that nobody has scrolled to load', async () => {
    const {widget} = await dressed('network-memberships');
    const images = all(widget, 'img') as HTMLImageElement[];
    expect(new Set(images.map(({loading}) => loading))).to.deep.equal(new Set(['lazy']));
    dispatchEvent(new Event('beforeprint'));
    expect(new Set(images.map(({loading}) => loading))).to.deep.equal(new Set(['eager']));
  });

  it('a widget that has left the page does nothing', async () => {
    const widget = await show('network-memberships', data, {lang: 'en', layout: 'accordion'});
    widget.remove();
    dispatchEvent(new Event('beforeprint'));
    expect((one(widget, 'details') as HTMLDetailsElement).open).to.equal(false);
  });
});
