import {expect} from '@open-wc/testing';
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
  useWarnings();

  for (const [about, only] of Object.entries({'a number': 1, 'a list': ['1', '2']}))
    it(`${about} as \`only\` is read as the text that it would be as an attribute`, async () => {
      const widget = await show(tag, names(4));
      Object.assign(widget, {only});
      await widget.settled;
      expect(texts(widget, '[part~=heading]')).to.deep.equal(
        about === 'a list' ? ['Network 1', 'Network 2'] : ['Network 1'],
      );
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
