import {expect} from '@open-wc/testing';
import {
  all,
  create,
  event,
  found,
  json,
  one,
  place,
  put,
  sameElements,
  seen,
  show,
  useServer,
  useStubs,
  useWarnings,
} from '../support/element.js';
import type {Widget} from '../support/element.js';

const tag = 'network-memberships';
const named = (name: string): {items: {name: string}[]} => ({items: [{name}]});
const script = (name: string): string => `<script type="application/json">${JSON.stringify(named(name))}</script>`;

/** A widget that comes back within its task has only been moved. */
const nextTask = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve));

describe('The source of a widget', () => {
  const server = useServer();
  const warnings = useWarnings();
  const stub = useStubs();

  it('is the property, then the attribute, then the child script, then the address; anew at each change', async () => {
    const src = server.put('a.json', named('Address'));
    const widget = await place(tag, {lang: 'en', src, data: JSON.stringify(named('Attribute'))}, script('Child'));
    const show = async (): Promise<string> => {
      await widget.settled;
      return seen(widget);
    };
    expect(await show()).to.equal('Attribute');
    widget.data = named('Property');
    expect(await show()).to.equal('Property');
    widget.setAttribute('data', JSON.stringify(named('Another attribute')));
    expect(await show()).to.equal('Property');
    widget.data = undefined;
    expect(await show()).to.equal('Another attribute');
    expect(server.asked, 'nobody has needed the address').to.deep.equal([]);
    widget.removeAttribute('data');
    expect(await show()).to.equal('Child');
    const loaded = event(widget, 'ngo-load');
    widget.replaceChildren();
    await loaded;
    expect(seen(widget)).to.equal('Address');
    for (const none of [null, undefined, '']) {
      widget.data = named('Property again');
      expect(await show()).to.equal('Property again');
      widget.data = none;
      expect(await show()).to.equal('Address');
    }
    widget.src = null;
    expect(await show()).to.equal('');
    expect(widget.status).to.equal('idle');
  });

  it('is decided by precedence alone: a bad attribute is an error, however good the address', async () => {
    const src = server.put('a.json', named('Address'));
    const widget = await place(tag, {lang: 'en', src, data: '{'});
    await widget.settled;
    expect(widget.error?.code).to.equal('ATTR_JSON');
    expect(server.asked).to.deep.equal([]);
  });

  it('keeps the attribute apart from the property', async () => {
    const widget = await place(tag, {lang: 'en', data: JSON.stringify(named('Attribute'))});
    await widget.settled;
    expect(widget.data).to.equal(undefined);
    widget.data = named('Property');
    await widget.settled;
    expect(widget.getAttribute('data')).to.equal(JSON.stringify(named('Attribute')));
  });

  it('may be a string in the property', async () => {
    const widget = await show(tag, JSON.stringify(named('Eurochild')));
    expect(seen(widget)).to.equal('Eurochild');
    widget.data = '{"items":';
    await widget.settled;
    expect(widget.error?.code).to.equal('PARSE');
  });

  it('may be a bare list, and one file for all widgets', async () => {
    expect(seen(await show(tag, [{name: 'Bare'}]))).to.equal('Bare');
    expect(seen(await show(tag, {version: 1, [tag]: [{name: 'Own'}], 'success-stories': []}))).to.equal('Own');
  });

  it('is followed where a child script comes, changes and goes', async () => {
    const widget = await place(tag, {lang: 'en'}, 'Fallback');
    const change = async (made: () => void, name: string): Promise<string> => {
      const changed = event(widget, name);
      made();
      await changed;
      return seen(widget);
    };
    expect(
      await change(() => widget.append(document.createRange().createContextualFragment(script('One'))), 'ngo-load'),
    ).to.equal('One');
    const child = found(widget.querySelector('script'));
    expect(await change(() => (child.textContent = JSON.stringify(named('Two'))), 'ngo-load')).to.equal('Two');
    // As a framework patches a text that it has written.
    const text = child.firstChild as Text;
    expect(await change(() => (text.data = JSON.stringify(named('Three'))), 'ngo-load')).to.equal('Three');
    expect(await change(() => child.remove(), 'ngo-status')).to.equal('Fallback');
  });

  it('is a script of the widget itself, not one further in, and of no other type', async () => {
    const widget = await place(tag, {lang: 'en'}, `<div>${script('Inner')}</div><script type="text/plain">{}</script>`);
    expect(widget.status).to.equal('idle');
  });

  it('may be set before the element is known to the page', async () => {
    const late = document.createElement('late-networks') as HTMLElement & Record<string, unknown>;
    Object.assign(late, {data: named('Early'), layout: 'cards', limit: 3, noTitle: true});
    (await put('<div></div>')).append(late);
    const {NetworkMemberships} = await import('../../src/widgets/network-memberships/network-memberships.js');
    customElements.define('late-networks', class extends NetworkMemberships {});
    const widget = late as unknown as Widget;
    await widget.settled;
    expect(seen(widget)).to.equal('Early');
    expect([widget.getAttribute('layout'), widget.getAttribute('limit'), widget.noTitle]).to.deep.equal([
      'cards',
      '3',
      true,
    ]);
    widget.data = named('Later');
    await widget.settled;
    expect(seen(widget)).to.equal('Later');
  });

  it('drops an answer that comes after the source has changed, though another widget waits for it', async () => {
    const slow = server.hold('slow.json');
    const [widget, other] = [
      await place(tag, {lang: 'en', src: slow.address}),
      await place(tag, {lang: 'en', src: slow.address}),
    ];
    const loads: unknown[] = [];
    widget.addEventListener('ngo-load', () => loads.push(seen(widget)));
    widget.src = server.put('quick.json', named('Quick'));
    await widget.settled;
    slow.answer(json(named('Slow')));
    await other.settled;
    await widget.settled;
    expect([loads, seen(widget), seen(other)]).to.deep.equal([['Quick'], 'Quick', 'Slow']);
  });

  it('drops the answer of an address where a property has come meanwhile', async () => {
    const slow = server.hold('slow.json');
    const [widget, other] = [
      await place(tag, {lang: 'en', src: slow.address}),
      await place(tag, {lang: 'en', src: slow.address}),
    ];
    widget.data = named('Property');
    await widget.settled;
    slow.answer(json(named('Slow')));
    await other.settled;
    await widget.settled;
    expect([seen(widget), seen(other)]).to.deep.equal(['Property', 'Slow']);
  });

  it('is given up for a new one where nobody else waits for it', async () => {
    const widget = await place(tag, {lang: 'en', src: server.hold('slow.json').address});
    widget.data = named('Property');
    await widget.settled;
    expect(server.asked.map(({signal}) => signal.aborted)).to.deep.equal([true]);
  });

  it('is asked once for several widgets, in whatever languages', async () => {
    const {address, answer} = server.hold('a.json');
    const widgets = await Promise.all(['bg', 'en', 'de'].map((lang) => place(tag, {lang, src: address})));
    answer(json({items: [{name: {bg: 'Едно', en: 'One', de: 'Eins'}}]}));
    await Promise.all(widgets.map(({settled}) => settled));
    expect(widgets.map(seen)).to.deep.equal(['Едно', 'One', 'Eins']);
    expect(server.asked.length).to.equal(1);
  });

  it('is asked for nothing new by a move in the page', async () => {
    const {address, answer} = server.hold('a.json');
    const widget = await place(tag, {lang: 'en', src: address});
    const elsewhere = await put('<div></div>');
    elsewhere.append(widget);
    await widget.updateComplete;
    // Also where the page needs a moment between taking it and putting it.
    widget.remove();
    await Promise.resolve();
    elsewhere.append(widget);
    await nextTask();
    expect(server.asked[0]?.signal.aborted).to.equal(false);
    answer(json(named('Eurochild')));
    await widget.settled;
    elsewhere.append(document.createElement('p'), widget);
    await widget.settled;
    expect(seen(widget)).to.equal('Eurochild');
    expect(server.asked.length).to.equal(1);
  });

  it('is given up when the widget leaves the page while it loads, and asked again when it comes back', async () => {
    const {address} = server.hold('a.json');
    const widget = await place(tag, {lang: 'en', src: address});
    const parent = found(widget.parentElement);
    widget.remove();
    await nextTask();
    expect(server.asked[0]?.signal.aborted).to.equal(true);
    server.put('a.json', named('Eurochild'));
    parent.append(widget);
    await widget.settled;
    expect(seen(widget)).to.equal('Eurochild');
  });

  for (const [how, fails] of [
    ['ready', false],
    ['stale', true],
  ] as const)
    it(`is kept where a ${how} widget is taken out and put back a task later: same tree, no request, no event`, async () => {
      const items = ['One', 'Two', 'Three'].map((name) => ({name}));
      const widget = await place(tag, {lang: 'en', src: server.put('a.json', items), limit: '1'});
      await widget.settled;
      one(widget, 'button[name=all]').click();
      await widget.settled;
      if (fails) {
        server.put('a.json', () => new Response('', {status: 404}));
        await widget.reload();
      }
      const before = {tree: all(widget, '*'), shown: seen(widget), asked: server.asked.length};
      expect([widget.status, before.shown.split('\n').slice(0, 3)]).to.deep.equal([how, ['One', 'Two', 'Three']]);
      const told: string[] = [];
      for (const name of ['ngo-status', 'ngo-load', 'ngo-error']) widget.addEventListener(name, () => told.push(name));
      const parent = found(widget.parentElement);
      widget.remove();
      await nextTask();
      parent.append(widget);
      expect(seen(widget), 'at once').to.equal(before.shown);
      await widget.settled;
      await nextTask();
      expect([widget.status, seen(widget)]).to.deep.equal([how, before.shown]);
      expect(sameElements(all(widget, '*'), before.tree)).to.equal(true);
      expect([told, server.asked.length]).to.deep.equal([[], before.asked]);
    });

  it('is waited for by nobody where the widget has left the page', async () => {
    const widget = await place(tag, {lang: 'en', src: server.hold('a.json').address});
    const {settled} = widget;
    widget.remove();
    await settled;
    expect(widget.status).to.equal('idle');
  });

  it('that is taken from a widget off the page is gone when it comes back', async () => {
    const {address} = server.hold('a.json');
    const widget = await place(tag, {lang: 'en', src: address});
    const parent = found(widget.parentElement);
    widget.remove();
    await nextTask();
    widget.src = null;
    parent.append(widget);
    await widget.updateComplete;
    expect(widget.status).to.equal('idle');
  });

  it('comes with a clone, which is a widget of its own', async () => {
    const src = server.put('a.json', {items: [{name: 'One'}, {name: 'Two'}]});
    const widget = await place(tag, {lang: 'en', src, limit: '1'}, '<p>Fallback</p>');
    await widget.settled;
    const clone = widget.cloneNode(true) as typeof widget;
    found(widget.parentElement).append(clone);
    await clone.settled;
    expect(seen(clone)).to.equal(seen(widget));
    clone.limit = null;
    await clone.updateComplete;
    expect(seen(clone)).to.equal('One\nTwo');
    expect(seen(widget)).to.contain('Showing 1 of 2');
    expect(server.asked.length).to.equal(1);
  });

  it('is lazy where the widget is: loading without a request until the reader comes near, on a metered line', async () => {
    stub(navigator, 'connection' as keyof Navigator, {saveData: true} as never);
    const src = server.put('a.json', named('Eurochild'));
    const far = await put('<div style="block-size: 5000px"></div>');
    const widget = await place(tag, {lang: 'en', src, loading: 'lazy'}, 'Fallback');
    found(far.parentElement).append(found(widget.parentElement));
    await widget.updateComplete;
    // Whoever watches later is told later.
    await new Promise((resolve) => new IntersectionObserver(resolve).observe(widget));
    expect([widget.status, seen(widget), server.asked.length]).to.deep.equal(['loading', 'Fallback', 0]);
    widget.scrollIntoView();
    await widget.settled;
    expect(seen(widget)).to.equal('Eurochild');
    window.scrollTo(0, 0);
  });

  it('is asked for by a lazy widget once, however often the reader comes by while it loads', async () => {
    stub(navigator, 'connection' as keyof Navigator, {saveData: true} as never);
    const {setTimeout} = window;
    // Each start has a clock of its own for the sentence that it takes long.
    let clocks = 0;
    stub(window, 'setTimeout', ((run: () => void, delay?: number) => {
      if (delay === 3_000) clocks++;
      return setTimeout(run, delay);
    }) as typeof setTimeout);
    const {address, answer} = server.hold('a.json');
    const at = await put('<div style="position: absolute; top: 9000px"></div>');
    const widget = create(tag);
    Object.assign(widget, {loading: 'lazy', src: address, lang: 'en'});
    at.append(widget);
    await widget.updateComplete;
    for (const top of [0, 9000, 0]) {
      at.style.top = `${top}px`;
      // In one frame engines tell whom they like first.
      for (let frames = 0; frames < 2; frames++)
        await new Promise((resolve) => new IntersectionObserver(resolve, {rootMargin: '256px'}).observe(widget));
    }
    answer(json(named('Eurochild')));
    await widget.settled;
    expect([seen(widget), server.asked.length, clocks]).to.deep.equal(['Eurochild', 1, 1]);
  });

  for (const [distance, asked] of [
    [200, 1],
    [300, 0],
  ] as const)
    it(`is asked for ${asked} times where a lazy widget is ${distance} px below what the reader sees`, async () => {
      stub(navigator, 'connection' as keyof Navigator, {saveData: true} as never);
      const at = await put(`<div style="position: absolute; top: ${innerHeight + distance}px"></div>`);
      const widget = create(tag);
      Object.assign(widget, {loading: 'lazy', src: server.put('a.json', named('Eurochild'))});
      at.append(widget);
      await widget.updateComplete;
      // In one frame engines tell whom they like first.
      for (let frames = 0; frames < 2; frames++)
        await new Promise((resolve) => new IntersectionObserver(resolve, {rootMargin: '256px'}).observe(widget));
      expect(server.asked).to.have.length(asked);
    });

  it('shows at once what came more than a minute ago, while the server is asked, also to a lazy widget', async () => {
    stub(Date, 'now', () => 1_000);
    const src = server.put('a.json', named('Old'));
    const first = await place(tag, {lang: 'en', src});
    await first.settled;
    stub(Date, 'now', () => 62_000);
    const {answer} = server.hold('a.json');
    const eager = await place(tag, {lang: 'en', src});
    const lazy = await place(tag, {lang: 'en', src, loading: 'lazy'});
    if (seen(lazy) !== 'Old') await event(lazy, 'ngo-load');
    const both = [eager, lazy];
    expect([...both.map(seen), server.asked.length]).to.deep.equal(['Old', 'Old', 2]);
    answer(json(named('New')));
    for (const widget of both) {
      await widget.settled;
      expect([widget.status, seen(widget)]).to.deep.equal(['ready', 'New']);
    }
  });

  it('that was lazy starts when it is eager', async () => {
    const src = server.put('a.json', named('Eurochild'));
    await put('<div style="block-size: 5000px"></div>');
    const widget = await place(tag, {lang: 'en', src, loading: 'lazy'});
    found(document.body.lastElementChild).after(widget);
    widget.loading = 'eager';
    await widget.settled;
    expect(seen(widget)).to.equal('Eurochild');
    widget.remove();
  });

  it('that is not on the page asks nobody', async () => {
    const widget = await place(tag, {lang: 'en', src: server.put('a.json', named('A'))});
    await widget.settled;
    widget.remove();
    widget.setAttribute('src', server.put('b.json', named('B')));
    await widget.updateComplete;
    expect(server.asked.length).to.equal(1);
  });

  it('tries a picture again that did not load from an earlier answer', async () => {
    const logo = {src: 'data:image/png;base64,broken'};
    const widget = await place(tag, {lang: 'en'});
    const pictures = (): number => all(widget, 'img').length;
    widget.data = [{name: 'A', logo}];
    await widget.settled;
    await new Promise((resolve) => one(widget, 'img').addEventListener('error', resolve));
    await widget.updateComplete;
    expect(pictures()).to.equal(0);
    widget.data = [{name: 'B', logo}];
    await widget.updateComplete;
    expect(pictures()).to.equal(1);
  });

  it('asks for JSON without credentials, headers of its own or anything added to the address', async () => {
    const src = server.put('a.json', named('Eurochild'));
    await (
      await place(tag, {lang: 'en', src: `${src}?v=1`})
    ).settled;
    const {url, init} = found(server.asked[0]);
    expect(url).to.equal(`${src}?v=1`);
    expect({...init, signal: undefined}).to.deep.equal({
      cache: 'no-cache',
      credentials: 'same-origin',
      headers: {Accept: 'application/json'},
      signal: undefined,
    });
  });

  it('gives relative addresses the base of the file, or of the page where the data is in the page', async () => {
    const src = server.put('folder/a.json', [{name: 'A', url: './a.html'}]);
    const widget = await place(tag, {lang: 'en', src});
    await widget.settled;
    expect((one(widget, 'a') as HTMLAnchorElement).href).to.equal(server.address('folder/a.html'));
    widget.data = [{name: 'A', url: './a.html'}];
    await widget.settled;
    expect((one(widget, 'a') as HTMLAnchorElement).href).to.equal(new URL('./a.html', document.baseURI).href);
    expect(warnings).to.deep.equal([]);
  });
});
