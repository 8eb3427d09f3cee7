import {expect} from '@open-wc/testing';
import {isParsed, watchParsing} from '../../src/source/parsed.js';
import {event, found, one, place, put, seen, useStubs, useWarnings} from '../support/element.js';

/** The page as a parser leaves it behind: nothing follows the node, nor what it is in. */
const atTheEnd = async (markup: string): Promise<HTMLElement> => {
  const node = await put(markup);
  document.body.append(found(node.parentElement?.parentElement));
  return node;
};

describe('A page that is still on its way', () => {
  const stub = useStubs();
  const warnings = useWarnings();
  beforeEach(() => stub(document, 'readyState', 'loading'));

  const arrive = (): void => {
    stub(document, 'readyState', 'interactive');
    document.dispatchEvent(new CustomEvent('readystatechange'));
  };

  it('has not read a node to its end where nothing follows it or what it is in', async () => {
    const node = await atTheEnd('<div><p><b></b></p></div>');
    expect(isParsed(one(node, 'b'))).to.equal(false);
    expect(isParsed(null)).to.equal(false);
  });

  it('has read a node where something follows it, be it white space', async () => {
    const node = await atTheEnd('<div><b></b> </div>');
    expect(isParsed(one(node, 'b'))).to.equal(true);
  });

  it('has read a node where something follows what it is in', async () => {
    const node = await atTheEnd('<div><p><b></b></p><p></p></div>');
    expect(isParsed(one(node, 'b'))).to.equal(true);
  });

  it('has read every node when it has been read', async () => {
    const node = await atTheEnd('<div><b></b></div>');
    stub(document, 'readyState', 'interactive');
    expect(isParsed(one(node, 'b'))).to.equal(true);
  });

  it('tells when it has gone on, and when it has been read', async () => {
    let told = 0;
    let next: () => void = () => undefined;
    const stop = watchParsing(() => {
      told++;
      next();
    });
    const more = new Promise<void>((resolve) => (next = resolve));
    document.body.append(document.createElement('p'));
    await more;
    expect(told).to.equal(1);
    arrive();
    expect(told).to.equal(2);
    stop();
  });

  it('tells nothing to who does not listen any more', async () => {
    let told = 0;
    watchParsing(() => told++)();
    document.body.append(document.createElement('p'));
    await Promise.resolve();
    arrive();
    expect(told).to.equal(0);
  });

  it('lets a widget wait for its child script: it loads, and fails at nothing', async () => {
    const widget = await place(
      'network-memberships',
      {lang: 'en'},
      'Fallback<script type="application/json">{"items":[{"na',
    );
    document.body.append(found(widget.parentElement?.parentElement?.parentElement));
    await widget.updateComplete;
    expect([widget.status, seen(widget)]).to.deep.equal(['loading', 'Fallback']);
    const loaded = event(widget, 'ngo-load');
    const script = found(widget.querySelector('script'));
    script.textContent += 'me":"Eurochild"}]}';
    widget.append(' ');
    await loaded;
    expect(seen(widget)).to.equal('Eurochild');
    expect(warnings).to.deep.equal([]);
  });

  it('lets a widget without a source wait, and be idle when all has been read', async () => {
    const widget = await place('network-memberships', {lang: 'en'});
    document.body.append(found(widget.parentElement?.parentElement?.parentElement));
    await widget.updateComplete;
    expect(widget.status).to.equal('loading');
    const changed = event<{to: string}>(widget, 'ngo-status');
    arrive();
    expect((await changed).to).to.equal('idle');
  });

  it('does not keep a widget with an address waiting', async () => {
    const widget = await place('network-memberships', {lang: 'en', data: '{"items":[{"name":"Eurochild"}]}'});
    expect(widget.status).to.equal('ready');
  });
});
