import {expect, nextFrame} from '@open-wc/testing';
import {
  found,
  hasFocus,
  json,
  place,
  put,
  seen,
  show,
  texts,
  useServer,
  useStubs,
  useWarnings,
} from '../support/element.js';
import type {Widget} from '../support/element.js';

const tag = 'network-memberships';
const names = (count: number) =>
  [...Array(count).keys()].map((index) => ({id: `${index}`, name: {'*': `Network ${index}`}}));

describe('What a framework sets by habit', () => {
  const server = useServer();
  const warnings = useWarnings();

  for (const [about, only] of Object.entries({'a number': 1, 'a list': ['1', '2']}))
    it(`${about} as \`only\` is read as the text that it would be as an attribute`, async () => {
      const widget = await show(tag, names(4));
      Object.assign(widget, {only});
      await widget.settled;
      expect(texts(widget, '[part~=heading]')).to.deep.equal(
        about === 'a list' ? ['Network 1', 'Network 2'] : ['Network 1'],
      );
    });

  /** What a parent does that draws itself anew with each event of ours. */
  const drawnAnew = async (data: () => unknown): Promise<[widget: Widget, events: string[]]> => {
    const widget = await place(tag, {lang: 'en'});
    const events: string[] = [];
    for (const type of ['ngo-status', 'ngo-load', 'ngo-error'])
      widget.addEventListener(type, () => {
        events.push(type);
        if (events.length < 20) widget.data = data();
      });
    widget.data = data();
    await widget.settled;
    return [widget, events];
  };

  it('the same data, made anew at each drawing, are no other source: nothing loads, and nothing is told', async () => {
    let count = 3;
    const [widget, events] = await drawnAnew(() => names(count));
    expect(events).to.deep.equal(['ngo-status', 'ngo-load']);
    widget.data = names((count = 2));
    await widget.settled;
    expect(events).to.deep.equal(['ngo-status', 'ngo-load', 'ngo-load']);
    expect(texts(widget, '[part~=heading]')).to.deep.equal(['Network 0', 'Network 1']);
  });

  it('the same mistake, made anew at each drawing, is told once', async () => {
    const [, events] = await drawnAnew(() => ({version: 99, items: names(1)}));
    expect(events).to.deep.equal(['ngo-status', 'ngo-error']);
  });

  it('what was changed in its place, and is in something new, is another source', async () => {
    const items = names(1);
    const widget = await show(tag, {items});
    items.push(...names(2).slice(1));
    widget.data = {items};
    await widget.settled;
    expect(texts(widget, '[part~=heading]')).to.deep.equal(['Network 0', 'Network 1']);
  });

  it('what was changed in its place is read by reload(), and compared as it is then', async () => {
    const items = names(1);
    const data = {items};
    const widget = await show(tag, data);
    items.push(...names(2).slice(1));
    widget.data = data;
    await widget.settled;
    expect(texts(widget, '[part~=heading]')).to.deep.equal(['Network 0']);
    await widget.reload();
    expect(texts(widget, '[part~=heading]')).to.deep.equal(['Network 0', 'Network 1']);
    widget.data = {items: names(1)};
    await widget.settled;
    expect(texts(widget, '[part~=heading]')).to.deep.equal(['Network 0']);
  });

  const circle = (): unknown => {
    const one: {items: unknown[]} = {items: []};
    for (let times = 0; times < 50; times++) one.items.push(one);
    return one;
  };
  for (const [about, data, code] of [
    ['hold themselves', circle, 'TOO_DEEP'],
    [
      'throw when they are read',
      () => ({
        get items(): unknown {
          throw new Error('not ready');
        },
      }),
      'WRONG_SHAPE',
    ],
    ['are as deep as a stack', () => JSON.parse('['.repeat(5_000) + ']'.repeat(5_000)) as unknown, 'TOO_DEEP'],
    ['have numbers without end', () => ({items: [{name: 1n}]}), 'ALL_RECORDS_INVALID'],
  ] as const)
    it(`data that ${about} are a mistake, however often they are given`, async () => {
      const widget = await place(tag, {lang: 'en'});
      for (let times = 0; times < 3; times++) {
        widget.data = data();
        await widget.settled;
        expect(widget.error?.code).to.equal(code);
      }
    });

  it('properties that are set before the class is there are those that count', async () => {
    const late = `${tag}-late`;
    const widget = await put<Widget>(`<${late} lang="en" heading-level="2"></${late}>`);
    const data = {title: 'Title', items: names(3)};
    Object.assign(widget, {data, headingLevel: 4, limit: 2, layout: 'cards'});
    customElements.define(late, class extends (customElements.get(tag) as CustomElementConstructor) {});
    await widget.settled;
    expect(texts(widget, 'h4, h5')).to.deep.equal(['Title', 'Network 0', 'Network 1']);
    expect(widget.getAttribute('layout')).to.equal('cards');
    widget.data = names(1);
    await widget.settled;
    expect(texts(widget, '[part~=heading]')).to.deep.equal(['Network 0']);
  });

  for (const [about, markup] of [
    ['a widget', `<${tag} headingLevel="4" data="[]"></${tag}>`],
    ['a placeholder', `<div data-ngo-widget="${tag}" data-headingLevel="4" data-data="[]"></div>`],
  ] as const)
    it(`the name of a property as an attribute of ${about} gets a word, once`, async () => {
      const holder = await put(`<div lang="en">${markup}</div>`);
      await nextFrame();
      const widget = found(
        holder.querySelector<Widget>(tag) ?? holder.firstElementChild?.shadowRoot?.querySelector<Widget>(tag),
      );
      await widget.reload();
      const prefix = about === 'a widget' ? '' : 'data-';
      expect(warnings).to.deep.equal([
        `ngo-widgets: <${tag}> There is "${prefix}headinglevel". Is "${prefix}heading-level" meant? attribute`,
      ]);
    });

  it('an address that is taken away by `undefined` leaves no source', async () => {
    const widget = await place(tag, {lang: 'en', src: server.put('a.json', names(1))}, '<p>Fallback</p>');
    await widget.settled;
    Object.assign(widget, {src: undefined});
    await widget.settled;
    expect([widget.status, widget.error, seen(widget)]).to.deep.equal(['idle', null, 'Fallback']);
  });

  it('an address may be a URL', async () => {
    const widget = await place(tag, {lang: 'en'});
    Object.assign(widget, {src: new URL(server.put('a.json', names(1)))});
    await widget.settled;
    expect(texts(widget, '[part~=heading]')).to.deep.equal(['Network 0']);
  });

  it('a shadow root that the page has sent along gives way to the widget’s', async () => {
    const holder = await put('<div></div>');
    holder.setHTMLUnsafe(`<${tag} lang="en"><template shadowrootmode="open"><p>Old</p></template></${tag}>`);
    // Firefox makes widgets of what it parsed in a microtask.
    customElements.upgrade(holder);
    const sent = found(holder.firstElementChild) as Widget;
    sent.data = names(1);
    await sent.settled;
    expect(seen(sent)).to.equal('Network 0');
  });

  it('a reload under way that is given up with the page leaves what was there', async () => {
    const widget = await place(tag, {lang: 'en', src: server.put('a.json', names(1))});
    await widget.settled;
    const held = server.hold('a.json');
    void widget.reload();
    await widget.updateComplete;
    const parent = found(widget.parentElement);
    widget.remove();
    await new Promise((resolve) => setTimeout(resolve));
    await widget.updateComplete;
    parent.append(widget);
    await widget.settled;
    expect([widget.status, seen(widget)]).to.deep.equal(['ready', 'Network 0']);
    held.answer(json([]));
  });
});

describe('A later slice of a long list that cannot be drawn', () => {
  useWarnings();
  const stub = useStubs();

  /** A long list whose later slice is about to throw; the returned function runs it. */
  const brittle = async (): Promise<[Widget, () => void]> => {
    const slices: (() => void)[] = [];
    const {setTimeout} = window;
    stub(window, 'setTimeout', ((run: () => void, delay?: number) =>
      delay === undefined ? slices.push(run) : setTimeout(run, delay)) as typeof setTimeout);
    const widget = await show(tag, names(600));
    const {insertBefore} = Node.prototype;
    return [
      widget,
      () => {
        stub(Node.prototype, 'insertBefore', () => {
          Node.prototype.insertBefore = insertBefore;
          throw new Error('a page that is not well');
        });
        found(slices.shift())();
      },
    ];
  };

  it('takes no focus that is elsewhere on the page', async () => {
    const input = await put<HTMLInputElement>('<input>');
    const [widget, run] = await brittle();
    input.focus();
    run();
    await widget.settled;
    expect([widget.status, hasFocus(input)]).to.deep.equal(['error', true]);
  });

  it('keeps a focus that was in the list on the widget', async () => {
    const [widget, run] = await brittle();
    const row = found(found(widget.shadowRoot).querySelector<HTMLElement>('[part~=item]'));
    row.tabIndex = -1;
    row.focus();
    run();
    await widget.settled;
    expect([widget.status, hasFocus(widget)]).to.deep.equal(['error', true]);
  });
});
