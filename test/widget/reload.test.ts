import {expect} from '@open-wc/testing';
import {
  event,
  found,
  hasFocus,
  json,
  one,
  place,
  seen,
  remarked,
  spoken,
  useServer,
  useStubs,
  useWarnings,
} from '../support/element.js';

const tag = 'network-memberships';
const good = {items: [{id: 'a', name: 'Eurochild'}, {id: 'b', name: 'Missing'}, {}]};
const other = {items: [{name: 'Other'}]};
const notFound = (): Response => new Response('', {status: 404});

describe('A widget that is told to reload', () => {
  const server = useServer();
  useWarnings();
  const stub = useStubs();

  it('keeps what it shows until the answer is there', async () => {
    const widget = await place(tag, {lang: 'en', src: server.put('a.json', good)});
    await widget.settled;
    const {answer} = server.hold('a.json');
    const reloaded = widget.reload();
    await widget.updateComplete;
    expect([widget.status, seen(widget)]).to.deep.equal(['partial', 'Eurochild\nMissing']);
    answer(json(other));
    await reloaded;
    expect([widget.status, seen(widget)]).to.deep.equal(['ready', 'Other']);
  });

  it('is stale where that fails, with the error told, and recovers', async () => {
    const widget = await place(tag, {lang: 'en', src: server.put('a.json', good)});
    await widget.settled;
    server.put('a.json', notFound);
    const failed = event<{code: string}>(widget, 'ngo-error');
    await widget.reload();
    expect((await failed).code).to.equal('HTTP_4XX');
    expect([widget.status, widget.error?.code]).to.deep.equal(['stale', 'HTTP_4XX']);
    server.put('a.json', other);
    await widget.reload();
    expect([widget.status, widget.error, seen(widget)]).to.deep.equal(['ready', null, 'Other']);
  });

  it('is stale where what comes is no document', async () => {
    const widget = await place(tag, {lang: 'en', src: server.put('a.json', good)});
    await widget.settled;
    server.put('a.json', {nothing: 1});
    await widget.reload();
    expect([widget.status, widget.error?.code]).to.deep.equal(['stale', 'WRONG_SHAPE']);
    expect(seen(widget)).to.contain('Eurochild');
  });

  it('takes the language of the page while it is stale', async () => {
    const widget = await place(tag, {lang: 'en', src: server.put('a.json', good)});
    await widget.settled;
    server.put('a.json', notFound);
    await widget.reload();
    widget.lang = 'bg';
    await Promise.resolve();
    await widget.updateComplete;
    expect(remarked(widget)).to.equal('Показани са по-рано заредени данни.');
  });

  it('by a reader says that it loads, once, and takes no second press meanwhile', async () => {
    const widget = await place(tag, {lang: 'en', src: server.put('a.json', notFound)});
    await widget.settled;
    const {answer} = server.hold('a.json');
    const button = one(widget, 'button');
    button.click();
    await widget.updateComplete;
    button.click();
    await widget.updateComplete;
    expect(server.asked.length).to.equal(2);
    expect(spoken(widget)).to.equal('Loading…');
    expect(button.getAttribute('aria-disabled')).to.equal('true');
    expect(seen(widget).match(/Loading…/g)?.length, 'how often a reader sees it').to.equal(1);
    answer(json(good));
    await widget.settled;
    expect(seen(widget)).to.equal('Eurochild\nMissing');
  });

  it('by a reader keeps the focus on the button while it waits, and inside the widget when the button goes', async () => {
    const widget = await place(tag, {lang: 'en', src: server.put('a.json', notFound)});
    await widget.settled;
    const {answer} = server.hold('a.json');
    const button = one(widget, 'button');
    button.focus();
    button.click();
    await widget.updateComplete;
    expect(hasFocus(button)).to.equal(true);
    answer(json(good));
    await widget.settled;
    expect(hasFocus(widget)).to.equal(true);
    expect(found(widget.shadowRoot?.activeElement).isConnected).to.equal(true);
  });

  it('keeps the button, and the focus on it, where it fails again', async () => {
    const widget = await place(tag, {lang: 'en', src: server.put('a.json', notFound)});
    await widget.settled;
    const button = one(widget, 'button');
    button.focus();
    button.click();
    await widget.settled;
    expect(hasFocus(button)).to.equal(true);
    expect(button.hasAttribute('aria-disabled')).to.equal(false);
    expect(spoken(widget)).to.equal('This content cannot be shown right now.');
  });

  it('does not take the focus to itself where the reader is elsewhere', async () => {
    const widget = await place(tag, {lang: 'en', src: server.put('a.json', notFound)});
    await widget.settled;
    server.put('a.json', good);
    await widget.reload();
    expect(hasFocus(document.body)).to.equal(true);
  });

  it('asks the server, however fresh the answer', async () => {
    stub(Date, 'now', () => 1000);
    const widget = await place(tag, {lang: 'en', src: server.put('a.json', good)});
    await widget.settled;
    await widget.reload();
    expect(server.asked.length).to.equal(2);
  });

  it('is stale until something new is there, and says so all the while', async () => {
    const widget = await place(tag, {lang: 'en', src: server.put('a.json', good)});
    await widget.settled;
    server.put('a.json', notFound);
    await widget.reload();
    const told: string[] = [];
    for (const name of ['ngo-status', 'ngo-error'])
      widget.addEventListener(name, (said) => told.push(JSON.stringify((said as CustomEvent).detail)));
    const {answer} = server.hold('a.json');
    const reloaded = widget.reload();
    await widget.updateComplete;
    expect([widget.status, widget.error?.code]).to.deep.equal(['stale', 'HTTP_4XX']);
    expect(spoken(widget)).to.equal('Showing data loaded earlier.');
    answer(notFound());
    await reloaded;
    expect(told).to.deep.equal(['{"code":"HTTP_4XX","status":404,"willRetry":false}']);
  });

  it('asks the address that it has now, and the server, however fresh its answer', async () => {
    stub(Date, 'now', () => 1000);
    const first = await place(tag, {lang: 'en', src: server.put('b.json', good)});
    await first.settled;
    const widget = await place(tag, {lang: 'en', src: server.put('a.json', good)});
    await widget.settled;
    widget.src = server.put('b.json', other);
    await widget.reload();
    expect(seen(widget)).to.equal('Other');
    expect(server.asked.map(({url}) => url.slice(-6))).to.deep.equal(['b.json', 'a.json', 'b.json']);
  });

  it('asks also where it is lazy and out of sight', async () => {
    const far = await place(tag, {lang: 'en', src: server.put('a.json', good), loading: 'lazy'});
    far.style.marginBlockStart = '9000px';
    await far.reload();
    expect(seen(far)).to.equal('Eurochild\nMissing');
  });

  it('by a reader is over where another source comes', async () => {
    const widget = await place(tag, {lang: 'en', src: server.put('a.json', notFound)});
    await widget.settled;
    server.hold('a.json');
    one(widget, 'button').click();
    await widget.updateComplete;
    widget.src = server.hold('b.json').address;
    await widget.updateComplete;
    expect(seen(widget)).to.equal('Loading…');
    expect(widget.shadowRoot?.querySelector('button')).to.equal(null);
  });
});
