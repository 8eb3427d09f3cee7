import {expect} from '@open-wc/testing';
import {all, create, event, json, place, put, seen, show, useServer, useWarnings} from '../support/element.js';
import type {Widget} from '../support/element.js';

const tag = 'network-memberships';
const good = {items: [{id: 'a', name: 'Eurochild'}, {id: 'b', name: 'Missing'}, {}]};
const other = {items: [{name: 'Other'}]};
const notFound = (): Response => new Response('', {status: 404});

describe('A widget tells the page', () => {
  const server = useServer();
  useWarnings();

  it('of each state that it comes into, when that shows', async () => {
    const {address, answer} = server.hold('a.json');
    const widget = await place(tag, {lang: 'en'});
    const told: string[] = [];
    widget.addEventListener('ngo-status', (said) => {
      const {from, to} = (said as CustomEvent<{from: string; to: string}>).detail;
      told.push(`${from}→${to} ${widget.status} ${seen(widget).split('\n')[0] ?? ''}`);
    });
    widget.src = address;
    await widget.updateComplete;
    answer(json(good));
    await widget.settled;
    widget.data = {items: []};
    await widget.settled;
    widget.data = '{';
    await widget.settled;
    expect(told).to.deep.equal([
      'idle→loading loading Loading…',
      'loading→partial partial Eurochild',
      'partial→empty empty There are no networks to show.',
      'empty→error error This content cannot be shown right now.',
    ]);
  });

  it('of each load, with what it holds before "only" and "limit", and where it came from', async () => {
    const src = server.put('a.json', good);
    const loads: unknown[] = [];
    const holder = await put('<div></div>');
    holder.addEventListener('ngo-load', (said) => loads.push((said as CustomEvent).detail));
    const widget = create(tag);
    for (const [name, value] of Object.entries({lang: 'en', src, only: 'a', limit: '1'}))
      widget.setAttribute(name, value);
    holder.append(widget);
    await widget.settled;
    widget.setAttribute('data', JSON.stringify(other));
    await widget.settled;
    widget.data = other;
    await widget.settled;
    expect(loads).to.deep.equal([
      {records: 2, invalid: 1, source: 'url'},
      {records: 1, invalid: 0, source: 'attribute'},
      {records: 1, invalid: 0, source: 'property'},
    ]);
  });

  it('of a child script by its name', async () => {
    const widget = await place(tag, {lang: 'en'});
    const loaded = event(widget, 'ngo-load');
    widget.innerHTML = `<script type="application/json">${JSON.stringify(other)}</script>`;
    expect(await loaded).to.deep.equal({records: 1, invalid: 0, source: 'child'});
  });

  it('of each failure, with its code, and the status where a server answered', async () => {
    const widget = await place(tag, {lang: 'en'});
    const failed = event(widget, 'ngo-error');
    widget.src = server.put('a.json', notFound);
    expect(await failed).to.deep.equal({code: 'HTTP_4XX', status: 404, willRetry: false});
    expect(widget.error).to.deep.include({code: 'HTTP_4XX', status: 404});
    const again = event<{code: string}>(widget, 'ngo-error');
    widget.data = '[';
    expect((await again).code).to.equal('PARSE');
  });

  it('of an attempt that is followed by another, once, whatever else changes meanwhile', async () => {
    let answer: (response: Response) => void = () => undefined;
    const address = server.put('a.json', () => {
      ({answer} = server.hold('a.json'));
      return new Response('', {status: 503});
    });
    const widget = create(tag);
    widget.src = address;
    const told: unknown[] = [];
    widget.addEventListener('ngo-error', ({detail}) => told.push(detail));
    (await put('<div></div>')).append(widget);
    await event(widget, 'ngo-error');
    widget.headingLevel = 3;
    await widget.updateComplete;
    answer(json(good));
    await widget.settled;
    expect(told).to.deep.equal([{code: 'HTTP_5XX', status: 503, willRetry: true}]);
    expect(widget.status).to.equal('partial');
  });

  it('of the second of two failures in a row too', async () => {
    const widget = await place(tag, {lang: 'en', src: server.put('a.json', notFound)});
    await widget.settled;
    const failed = event(widget, 'ngo-error');
    await widget.reload();
    expect(await failed).to.deep.equal({code: 'HTTP_4XX', status: 404, willRetry: false});
  });

  it('by events that bubble, out of a shadow root too', async () => {
    const host = await put('<div></div>');
    const heard: string[] = [];
    for (const name of ['ngo-status', 'ngo-load', 'ngo-error']) {
      const hear = (): unknown => heard.push(name);
      document.addEventListener(name, hear, {once: true});
    }
    const widget = create(tag);
    host.attachShadow({mode: 'open'}).append(widget);
    widget.data = other;
    await widget.settled;
    widget.data = '{';
    await widget.settled;
    expect(heard).to.deep.equal(['ngo-status', 'ngo-load', 'ngo-error']);
  });

  it('nothing at a redraw that changes nothing of this', async () => {
    const widget = await show(tag, other);
    const heard: string[] = [];
    for (const name of ['ngo-status', 'ngo-load', 'ngo-error']) widget.addEventListener(name, () => heard.push(name));
    widget.layout = 'cards';
    widget.lang = 'bg';
    widget.limit = 5;
    await Promise.resolve();
    await widget.settled;
    expect(heard).to.deep.equal([]);
  });

  const linked = ['One', 'Two'].map((name) => ({name, url: 'https://a.example/'}));
  const changes: readonly (readonly [
    change: Partial<Widget>,
    shows: (widget: Widget) => unknown,
    expected: unknown,
  ])[] = [
    [{limit: 1}, (widget) => all(widget, '[part~=item]').length, 1],
    [{layout: 'accordion'}, (widget) => all(widget, 'details').length, 2],
    [{data: other}, seen, 'Other'],
  ];
  for (const [name, answer] of [
    ['ngo-status', {items: [...linked, {}]}],
    ['ngo-load', {items: linked}],
    ['ngo-error', notFound],
  ] as const)
    for (const [change, shows, expected] of changes)
      it(`by ${name}, whose listener may set \`${Object.keys(change).join()}\`, and that shows`, async () => {
        const widget = await place(tag, {lang: 'en', src: server.put('a.json', {items: linked})});
        await widget.settled;
        server.put('a.json', answer);
        let heard = false;
        widget.addEventListener(
          name,
          () => {
            heard = true;
            Object.assign(widget, change);
          },
          {once: true},
        );
        await widget.reload();
        expect([heard, shows(widget)]).to.deep.equal([true, expected]);
      });

  it('what went wrong only as long as it is wrong', async () => {
    const widget = await show(tag, '{');
    expect(widget.error?.code).to.equal('PARSE');
    widget.data = other;
    await widget.settled;
    expect(widget.error).to.equal(null);
  });

  it('by a promise that it has settled: at once where it is idle, and never by rejecting', async () => {
    const widget = await place(tag, {lang: 'en'});
    await widget.settled;
    widget.src = 'http://[';
    await widget.settled;
    expect(widget.error?.code).to.equal('NO_SOURCE');
  });

  it('that it has settled where it has never been on a page: nothing is asked, and there is nothing to wait for', async () => {
    const widget = create(tag);
    widget.src = server.put('a.json', good);
    await widget.settled;
    expect([widget.status, server.asked.length]).to.deep.equal(['idle', 0]);
  });

  for (const [about, thrown] of [
    ['a symbol', Symbol('x')],
    ['what is no text', Object.create(null) as unknown],
  ])
    it(`that it has settled where the page’s own object throws ${String(about)}, and shows its children`, async () => {
      const widget = await place(tag, {lang: 'en'}, 'Fallback');
      widget.data = {
        get items() {
          throw thrown;
        },
      };
      await widget.settled;
      expect(widget.error?.code).to.equal('WRONG_SHAPE');
      expect(seen(widget)).to.equal('Fallback\nThis content cannot be shown right now.\nTry again');
    });

  it('that it has settled when what a listener of its events asked for shows too', async () => {
    const {address, answer} = server.hold('next.json');
    const widget = await place(tag, {lang: 'en', src: server.put('a.json', good)});
    widget.addEventListener('ngo-load', () => (widget.src = address), {once: true});
    let done = false;
    const {settled} = widget;
    void settled.then(() => (done = true));
    await event(widget, 'ngo-load');
    // More than any number of drawings needs.
    await new Promise((resolve) => setTimeout(resolve));
    expect([done, widget.status]).to.deep.equal([false, 'loading']);
    answer(json(other));
    await settled;
    expect(seen(widget)).to.equal('Other');
  });

  it('that a load has settled when the one that took its place has', async () => {
    const slow = server.hold('slow.json');
    const widget = await place(tag, {lang: 'en', src: slow.address});
    const {settled} = widget;
    let done = false;
    void settled.then(() => (done = true));
    const next = server.hold('next.json');
    widget.src = next.address;
    await widget.updateComplete;
    slow.answer(json(good));
    await Promise.resolve();
    expect(done).to.equal(false);
    next.answer(json(other));
    await settled;
    expect(seen(widget)).to.equal('Other');
  });
});
