import {expect} from '@open-wc/testing';
import {all, event, found, one, sameElements, show, texts, useStubs} from '../support/element.js';
import type {Widget} from '../support/element.js';

const networks = (count: number, name = (index: number) => `Network ${index + 1}`) =>
  [...Array(count).keys()].map((index) => ({id: `${index}`, name: {'*': name(index)}}));

const rows = (widget: Widget): HTMLElement[] => all(widget, '[part~=item]');

describe('A list of many records', () => {
  const stub = useStubs();
  /** Slices that wait for their turn, by their timers; a test gives it to them. */
  const slices = new Map<number, () => void>();
  /** Has a clock of its own; without one, each slice is as short as it can be. */
  const useSlowMachine = (clock?: () => number): void => {
    slices.clear();
    let [now, last] = [0, 0];
    stub(performance, 'now', clock ?? (() => (now += 1_000)));
    const {setTimeout, clearTimeout} = window;
    stub(window, 'setTimeout', ((run: () => void, delay?: number) => {
      if (delay !== undefined) return setTimeout(run, delay);
      // No timer of the browser's has a negative number.
      slices.set(--last, run);
      return last;
    }) as typeof setTimeout);
    stub(window, 'clearTimeout', ((timer?: number) => {
      if (!slices.delete(timer ?? 0)) clearTimeout(timer);
    }) as typeof clearTimeout);
  };
  /** The slice whose turn it is. */
  const next = (): (() => void) | undefined => {
    for (const [timer, slice] of slices) {
      slices.delete(timer);
      return slice;
    }
    return undefined;
  };
  const goOn = (): void => {
    for (let slice = next(); slice; slice = next()) slice();
  };
  /** Whether a row is laid out only where it is seen: alone, or with those beside it. */
  const isLaidOutWhereSeen = (row: Element | undefined): boolean => {
    for (let at: Element | null | undefined = row; at; at = at.parentElement)
      if (getComputedStyle(at).contentVisibility === 'auto') return true;
    return false;
  };
  const names = (widget: Widget) => texts(widget, '[part~=heading]');

  it('is drawn at once up to 500, and laid out where it is seen from 50 on', async () => {
    useSlowMachine();
    const few = await show('network-memberships', networks(49));
    expect(isLaidOutWhereSeen(rows(few)[0])).to.equal(false);
    const many = await show('network-memberships', networks(500));
    expect(rows(many)).to.have.length(500);
    expect(isLaidOutWhereSeen(rows(many)[0])).to.equal(true);
    expect(slices.size).to.equal(0);
  });

  it('shows the first rows at once, and the rest in slices, whole and in order', async () => {
    useSlowMachine();
    const widget = await show('network-memberships', networks(600));
    const first = rows(widget).length;
    expect(first).to.be.within(1, 100);
    next()?.();
    expect(rows(widget).length).to.be.within(first + 1, 200);
    goOn();
    expect(names(widget)).to.deep.equal(networks(600).map(({name}) => name['*']));
    expect(found(rows(widget)[599]).closest('[role=list]') === one(widget, '[part~=list]')).to.equal(true);
    expect(isLaidOutWhereSeen(rows(widget)[599])).to.equal(true);
  });

  it('is drawn in slices that no reader feels: where a row takes half a millisecond, each ends below 50', async () => {
    const widget = await show('network-memberships', []);
    useSlowMachine(() => rows(widget).length / 2);
    widget.data = networks(600);
    await widget.updateComplete;
    const ends = [performance.now()];
    for (let slice = next(); slice; slice = next()) {
      slice();
      ends.push(performance.now());
    }
    expect(ends.at(-1)).to.equal(300);
    expect(Math.max(...ends.map((end, index) => end - (ends[index - 1] ?? 0)))).to.be.below(50);
  });

  for (const layout of ['list', 'cards', 'accordion'])
    it(`in the layout "${layout}" shows nothing of how it is drawn: its headings stand at one distance`, async () => {
      useSlowMachine();
      const widget = await show('network-memberships', networks(600), {lang: 'en', layout});
      // One column of cards.
      widget.style.inlineSize = '260px';
      const first = rows(widget).length;
      goOn();
      const near = rows(widget).slice(first - 2, first + 2);
      found(near[2]).scrollIntoView({block: 'center'});
      const steps = (): number[] => {
        const tops = near.map((row) => found(row.querySelector('[part~=heading]')).getBoundingClientRect().top);
        return tops.slice(1).map((top, index) => top - found(tops[index]));
      };
      // Engines lay out what comes into view some frames later.
      while (Math.max(...steps()) - Math.min(...steps()) > 1) await new Promise(requestAnimationFrame);
      expect(Math.min(...steps())).to.be.above(20);
    });

  it('is drawn no further where nobody can see it', async () => {
    useSlowMachine();
    const widget = await show('network-memberships', networks(600));
    const drawn = rows(widget).length;
    widget.remove();
    goOn();
    expect(rows(widget)).to.have.length(drawn);
  });

  it('draws anew only what has changed', async () => {
    useSlowMachine();
    const widget = await show('network-memberships', networks(600));
    goOn();
    const before = rows(widget);
    const changed: Node[] = [];
    const observer = new MutationObserver((records) => changed.push(...records.map(({target}) => target)));
    observer.observe(one(widget, '[part~=list]'), {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
    widget.data = networks(600, (index) => (index === 300 ? 'Another' : `Network ${index + 1}`));
    await widget.updateComplete;
    goOn();
    changed.push(...observer.takeRecords().map(({target}) => target));
    observer.disconnect();
    expect(names(widget)[300]).to.equal('Another');
    expect(sameElements(rows(widget), before)).to.equal(true);
    expect(changed.every((node) => before[300]?.contains(node))).to.equal(true);
    expect(changed).to.not.be.empty;
  });

  it('gives up a drawing for a newer one', async () => {
    useSlowMachine();
    const widget = await show('network-memberships', networks(600));
    widget.data = networks(550, (index) => `New ${index + 1}`);
    await widget.updateComplete;
    goOn();
    expect(names(widget)).to.deep.equal(networks(550, (index) => `New ${index + 1}`).map(({name}) => name['*']));
  });

  it('is short again where the data is', async () => {
    const widget = await show('network-memberships', networks(600));
    widget.data = networks(2);
    await widget.updateComplete;
    expect(names(widget)).to.deep.equal(['Network 1', 'Network 2']);
    widget.data = networks(700);
    await widget.updateComplete;
    widget.data = networks(510);
    await widget.updateComplete;
    while (rows(widget).length !== 510) await new Promise(requestAnimationFrame);
    expect(names(widget).at(-1)).to.equal('Network 510');
  });

  it('loses the rows that there are too many, where all have been drawn', async () => {
    useSlowMachine();
    const widget = await show('network-memberships', networks(700));
    goOn();
    expect(rows(widget)).to.have.length(700);
    widget.data = networks(510);
    await widget.updateComplete;
    goOn();
    expect(names(widget)).to.deep.equal(networks(510).map(({name}) => name['*']));
  });

  it('is in another language at once where the reader is, and then everywhere', async () => {
    useSlowMachine();
    const data = networks(600).map((network) => ({...network, role: 'member'}));
    const widget = await show('network-memberships', data);
    const first = rows(widget).length;
    goOn();
    const before = rows(widget);
    widget.lang = 'bg';
    await Promise.resolve();
    await widget.updateComplete;
    expect(texts(widget, '[part~=badge]')[first - 1]).to.equal('член');
    goOn();
    expect(new Set(texts(widget, '[part~=badge]'))).to.deep.equal(new Set(['член']));
    expect(sameElements(rows(widget), before)).to.equal(true);
  });

  it('moves the focus to the first new item where all are asked for', async () => {
    useSlowMachine();
    const widget = await show('network-memberships', networks(600), {lang: 'en', limit: '30'});
    one(widget, 'button[name=all]').click();
    await widget.updateComplete;
    await Promise.resolve();
    expect(widget.shadowRoot?.activeElement?.textContent).to.contain('Network 31');
    goOn();
    expect(rows(widget)).to.have.length(600);
  });

  it('says that it cannot be shown where a later slice throws, and throws nothing into the page', async () => {
    useSlowMachine();
    const widget = await show('network-memberships', networks(600));
    // What a page may do to us, once.
    const {insertBefore} = Node.prototype;
    stub(Node.prototype, 'insertBefore', () => {
      Node.prototype.insertBefore = insertBefore;
      throw new Error('a page that is not well');
    });
    const slice = found(next());
    const failed = event<{code: string}>(widget, 'ngo-error');
    expect(slice).to.not.throw();
    expect((await failed).code).to.equal('RENDER');
    expect(widget.status).to.equal('error');
  });

  it('fills each list of several in its own place', async () => {
    const publication = (kind: string, index: number) => ({
      title: {'*': `${kind} ${index}`},
      kind,
      files: [{url: 'https://example.org/a.pdf'}],
    });
    const items = ['report', 'study'].flatMap((kind) =>
      [...Array(520).keys()].map((index) => publication(kind, index)),
    );
    const widget = await show('publication-list', items, {lang: 'en', layout: 'grouped'});
    while (rows(widget).length < 1040) await new Promise(requestAnimationFrame);
    const lists = all(widget, '[part~=list]').map((list) => list.querySelectorAll('[part~=item]').length);
    expect(lists).to.deep.equal([520, 520]);
    expect(texts(widget, '[part~=item] [part~=heading]')[520]).to.equal('study 0');
  });
});
