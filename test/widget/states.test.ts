import {expect} from '@open-wc/testing';
import {
  all,
  event,
  json,
  one,
  place,
  put,
  seen,
  show,
  spoken,
  useServer,
  useStubs,
  useWarnings,
} from '../support/element.js';
import type {Widget} from '../support/element.js';

const words = {
  bg: {
    loading: 'Зарежда се…',
    slow: 'Зареждането отнема повече време от обикновено.',
    empty: 'Няма мрежи за показване.',
    error: 'Съдържанието не може да се покаже в\u00a0момента.',
    retry: 'Опитайте отново',
    stale: 'Показани са по-рано заредени данни.',
  },
  en: {
    loading: 'Loading…',
    slow: 'This is taking longer than usual.',
    empty: 'There are no networks to show.',
    error: 'This content cannot be shown right now.',
    retry: 'Try again',
    stale: 'Showing data loaded earlier.',
  },
} as const;

const tag = 'network-memberships';
const good = {items: [{name: {bg: 'Евродете', en: 'Eurochild'}}]};
const fallback = '<p>Our networks</p>';
const names = {bg: 'Евродете', en: 'Eurochild'};

describe('A widget', () => {
  const server = useServer();
  useWarnings();
  const stub = useStubs();

  /** Runs what waits for just so many milliseconds, and still does, when told to; everything else keeps its time. */
  const holdTimers = (milliseconds: number): (() => void) => {
    const {setTimeout, clearTimeout} = window;
    const held = new Map<number, () => void>();
    let last = 0;
    stub(window, 'setTimeout', ((run: () => void, delay?: number) => {
      if (delay !== milliseconds) return setTimeout(run, delay);
      // No timer of the browser's has a negative number.
      held.set(--last, run);
      return last;
    }) as typeof setTimeout);
    stub(window, 'clearTimeout', ((timer?: number) => {
      if (!held.delete(timer ?? 0)) clearTimeout(timer);
    }) as typeof clearTimeout);
    return () => {
      for (const run of held.values()) run();
      held.clear();
    };
  };

  for (const lang of ['bg', 'en'] as const)
    describe(`that speaks "${lang}"`, () => {
      const say = words[lang];
      const name = names[lang];

      it('shows its children while it has no source, and says nothing', async () => {
        const widget = await place(tag, {lang}, fallback);
        expect(widget.status).to.equal('idle');
        expect(seen(widget)).to.equal('Our networks');
      });

      it('says that it loads where it has no children', async () => {
        const {address} = server.hold('a.json');
        const widget = await place(tag, {lang, src: address});
        expect(widget.status).to.equal('loading');
        expect(seen(widget)).to.equal(say.loading);
        expect(one(widget, '[aria-busy]').getAttribute('aria-busy')).to.equal('true');
      });

      it('shows its children while it loads', async () => {
        const {address} = server.hold('a.json');
        const widget = await place(tag, {lang, src: address}, fallback);
        expect(widget.status).to.equal('loading');
        expect(seen(widget)).to.equal('Our networks');
      });

      it('says after three seconds that it takes long, below its children', async () => {
        const pass = holdTimers(3000);
        const {address, answer} = server.hold('a.json');
        const widget = await place(tag, {lang, src: address}, fallback);
        pass();
        await widget.updateComplete;
        expect(seen(widget)).to.equal(`Our networks\n${say.slow}`);
        expect(spoken(widget)).to.equal(say.slow);
        answer(json(good));
        await widget.settled;
        expect(seen(widget)).to.equal(name);
      });

      it('says nothing of that where the answer came before', async () => {
        const pass = holdTimers(3000);
        const widget = await place(tag, {lang, src: server.put('a.json', good)}, fallback);
        await widget.settled;
        pass();
        await widget.settled;
        expect([seen(widget), spoken(widget)]).to.deep.equal([name, '']);
      });

      it('shows the content when it is ready, and not the children', async () => {
        const widget = await show(tag, good, {lang}, fallback);
        expect(widget.status).to.equal('ready');
        expect(seen(widget)).to.equal(name);
      });

      it('shows what is right where something is wrong, and says nothing of it', async () => {
        const widget = await show(tag, {items: [{}, ...good.items, null]}, {lang}, fallback);
        expect(widget.status).to.equal('partial');
        expect(seen(widget)).to.equal(name);
      });

      it('says in one sentence that there is nothing to show', async () => {
        const widget = await show(tag, {title: 'Мрежи', items: []}, {lang}, fallback);
        expect(widget.status).to.equal('empty');
        expect(seen(widget)).to.equal(say.empty);
        expect(all(widget, 'button')).to.deep.equal([]);
      });

      it('shows children, a sentence and a way to try again where it fails', async () => {
        const widget = await show(tag, '{', {lang}, fallback);
        expect(widget.status).to.equal('error');
        expect(seen(widget)).to.equal(`Our networks\n${say.error}\n${say.retry}`);
        expect(spoken(widget)).to.equal(say.error);
      });

      it('keeps what it had where a reload fails, and says so', async () => {
        const src = server.put('a.json', good);
        const widget = await place(tag, {lang, src}, fallback);
        await widget.settled;
        server.put('a.json', () => new Response('', {status: 404}));
        await widget.reload();
        expect(widget.status).to.equal('stale');
        expect(seen(widget)).to.equal(`${name}\n${say.stale}\n${say.retry}`);
        expect(spoken(widget)).to.equal(say.stale);
      });
    });

  it('never shows code or address to a visitor', async () => {
    const src = server.put('secret-name.json', () => new Response('', {status: 500}));
    const widget = await place(tag, {lang: 'en', src});
    await widget.settled;
    expect(seen(widget)).not.to.match(/HTTP|500|secret/);
  });

  it('says that it loads where its children are only a script, a style, a template or a comment', async () => {
    const {address} = server.hold('a.json');
    for (const nothing of ['<script></script>', '<style></style>', '<template>a</template>', ' \n ', '<!-- a -->']) {
      const widget = await place(tag, {lang: 'en', src: address}, nothing);
      expect(seen(widget), nothing).to.equal('Loading…');
    }
  });

  it('holds the place of as many items as the page asks for, for eyes only, and none where it has children', async () => {
    const {address} = server.hold('a.json');
    const heightOf = async (more: object, children = ''): Promise<number> =>
      (await place(tag, {lang: 'en', src: address, ...more}, children)).getBoundingClientRect().height;
    const [one, three, typical] = [await heightOf({limit: 1}), await heightOf({limit: 3}), await heightOf({})];
    expect(three, 'three and one').to.be.greaterThan(one * 1.5);
    expect(typical, 'without a title').to.be.greaterThan(await heightOf({'no-title': ''}));
    expect(await heightOf({limit: 3}, '<p>A link</p>'), 'with children').to.be.lessThan(one);
    expect(one, 'of a limit that no screen holds').to.be.greaterThan((await heightOf({limit: 1e9})) / 100);
  });

  it('keeps the room that the page gives it, until the content is there', async () => {
    const {address, answer} = server.hold('a.json');
    const widget = await place(tag, {lang: 'en', src: address, style: '--ngo-min-block-size: 3000px'}, '<p>A link</p>');
    expect(widget.getBoundingClientRect().height).to.equal(3000);
    answer(json(good));
    await widget.settled;
    expect(widget.getBoundingClientRect().height).to.be.lessThan(3000);
  });

  it('takes a bare text and an empty picture for content', async () => {
    const {address} = server.hold('a.json');
    expect(seen(await place(tag, {lang: 'en', src: address}, 'Bare'))).to.equal('Bare');
    expect(seen(await place(tag, {lang: 'en', src: address}, '<img alt="">'))).to.equal('');
  });

  it('never shows children and content together, whatever it goes through', async () => {
    const {address, answer} = server.hold('a.json');
    const widget = await place(tag, {lang: 'en', src: address}, fallback);
    const both = (): boolean => seen(widget).includes('Our networks') === seen(widget).includes('Eurochild');
    const shown: boolean[] = [both()];
    for (const name of ['ngo-status', 'ngo-load', 'ngo-error']) widget.addEventListener(name, () => shown.push(both()));
    answer(json(good));
    await widget.settled;
    widget.removeAttribute('src');
    await widget.settled;
    expect(widget.status).to.equal('idle');
    widget.data = '{';
    await widget.settled;
    widget.data = good;
    await widget.settled;
    expect(shown).to.deep.equal(shown.map(() => false));
    expect(shown.length).to.be.greaterThan(7);
  });

  it('can be styled by its state, each of them, the first one too', async () => {
    const is = (widget: Widget): boolean => widget.matches(`:state(${widget.status})`);
    const widget = await place(tag, {lang: 'en'});
    expect(is(widget), 'idle').to.equal(true);
    const {address, answer} = server.hold('a.json');
    widget.src = address;
    await widget.updateComplete;
    expect(is(widget), 'loading').to.equal(true);
    answer(json(good));
    await widget.settled;
    expect(is(widget), 'ready').to.equal(true);
    expect(widget.matches(':state(loading)')).to.equal(false);
  });

  it('tells the page all the same where the engine knows other names of states only', async () => {
    stub(CustomStateSet.prototype, 'add', () => {
      throw new DOMException('', 'SyntaxError');
    });
    const widget = await place(tag, {lang: 'en'});
    const told: string[] = [];
    for (const name of ['ngo-status', 'ngo-load']) widget.addEventListener(name, () => told.push(name));
    widget.data = good;
    await widget.settled;
    expect([widget.status, seen(widget), told]).to.deep.equal(['ready', 'Eurochild', ['ngo-status', 'ngo-load']]);
  });

  it('writes nothing onto its host, in no state', async () => {
    const {address, answer} = server.hold('a.json');
    const widget = await place(tag, {lang: 'en', src: address});
    const attributes = (): string => widget.getAttributeNames().join(' ');
    expect(attributes()).to.equal('lang src');
    answer(json({items: [{}]}));
    await event(widget, 'ngo-error');
    expect(attributes()).to.equal('lang src');
    expect(widget.children.length).to.equal(0);
  });

  it('is not there where the page hides it', async () => {
    const widget = await put<Widget>(`<${tag} lang="en" hidden></${tag}>`);
    expect(getComputedStyle(widget).display).to.equal('none');
    widget.hidden = false;
    expect(getComputedStyle(widget).display).to.equal('block');
  });
});
