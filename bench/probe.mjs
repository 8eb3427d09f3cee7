/**
 * What runs in each page, from before its first line on: it looks once a frame whether the cards are there, and drives
 * the contender. The same for all.
 */
/* global window, document, performance, PerformanceObserver, requestAnimationFrame, MessageChannel */

/** Installs `window.bench`. `wanted`: how many cards there will be. */
export const install = (wanted) => {
  performance.mark('bench:load:start');
  /** Milliseconds in which what follows the last card still counts. */
  const SETTLE = 100;
  const channel = new MessageChannel();
  const waiting = [];
  channel.port1.onmessage = () => waiting.shift()();
  /** The next task; in a frame's callback, that is when the frame has been painted. */
  const task = () => new Promise((resolve) => (waiting.push(resolve), channel.port2.postMessage(0)));
  const frame = () => new Promise(requestAnimationFrame);
  const settle = () => new Promise((resolve) => setTimeout(resolve, SETTLE));

  const places = () => [...document.querySelectorAll('.networks')];
  /** The list of a place, in a shadow root or not, and what its cards are in: the list itself, or groups within. */
  const groupsOf = (place) => {
    const element = place.firstElementChild;
    for (const root of [element?.shadowRoot, place]) {
      const list = root?.querySelector('h2')?.closest('ul');
      if (list) return list.firstElementChild.localName === 'div' ? [...list.children] : [list];
    }
    return [];
  };
  const groups = () => places().flatMap(groupsOf);
  const count = () => groups().reduce((sum, group) => sum + group.childElementCount, 0);
  const first = () => groups()[0]?.firstElementChild;
  const last = () => groups().at(-1)?.lastElementChild;
  const cards = () => groups().flatMap((group) => [...group.children]);

  /** Milliseconds until something shows, and until all shows, painted. */
  const watch = async (from, begun, done) => {
    const times = {};
    for (;;) {
      await frame();
      const isDone = done();
      const hasBegun = isDone || (times.first === undefined && begun());
      await task();
      const now = performance.now() - from;
      if (hasBegun) times.first ??= now;
      if (isDone) return {...times, last: now};
    }
  };
  const loaded = (async () => {
    const times = await watch(0, count, () => count() === wanted);
    while (document.readyState !== 'complete') await task();
    await settle();
    performance.mark('bench:load:end');
    return times;
  })();

  let shift = 0;
  new PerformanceObserver((list) => list.getEntries().forEach(({value}) => (shift += value))).observe({
    type: 'layout-shift',
    buffered: true,
  });

  const handleOf = (place) => {
    const element = place.firstElementChild;
    return (
      place.networks ?? {
        setLanguage: (lang) => (element.lang = lang),
        setNetworks: (networks) => (element['data' in element ? 'data' : 'networks'] = networks),
        remove: () => element.remove(),
        insert: () => place.append(element),
      }
    );
  };
  let handles;
  const drive = (change) => {
    handles ??= places().map(handleOf);
    for (const handle of handles) change(handle);
  };

  /** Does something to all places, and says how long until it shows at the first card, and at the last. */
  const act = async (name, change, begun, done) => {
    await settle();
    performance.mark(`bench:${name}:start`);
    const start = performance.now();
    drive(change);
    const times = await watch(start, begun, done);
    await settle();
    performance.mark(`bench:${name}:end`);
    return times;
  };
  const has = (card, text) => Boolean(card()?.textContent.includes(text));
  const acts = {
    /** Another language. */
    switched: (lang, word) =>
      act(
        'switched',
        (handle) => handle.setLanguage(lang),
        () => has(first, word),
        () => count() === wanted && has(first, word) && has(last, word),
      ),
    /** The last record changed, all others the same objects as before. */
    changed: async (src) => {
      const {items} = await (await fetch(src)).json();
      const given = {...items.at(-1), name: {bg: 'Дадена', en: 'Given'}};
      const all = (record) => [...items.slice(0, -1), record];
      drive((handle) => handle.setNetworks(all(given)));
      while (!has(last, 'Given') && !has(last, 'Дадена')) await frame();
      const isThere = () => has(last, 'Changed') || has(last, 'Променена');
      return act(
        'changed',
        (handle) => handle.setNetworks(all({...given, name: {bg: 'Променена', en: 'Changed'}})),
        isThere,
        isThere,
      );
    },
    /** Taken out, and a moment later put in again. */
    inserted: async () => {
      drive((handle) => handle.remove());
      return act(
        'inserted',
        (handle) => handle.insert(),
        count,
        () => count() === wanted,
      );
    },
    /** The same so many times over. */
    cycle: async (times) => {
      while (times-- > 0) {
        drive((handle) => handle.remove());
        await task();
        drive((handle) => handle.insert());
        while (count() !== wanted) await task();
      }
    },
  };
  window.bench = {
    loaded,
    acts,
    read: () =>
      cards().map((card) => ({
        text: card.textContent.replaceAll(/\s+/g, ' '),
        heading: card.querySelector('h2')?.textContent.trim(),
        links: [...card.querySelectorAll('a')].map(({href}) => href),
      })),
    shift: () => shift,
  };
};
