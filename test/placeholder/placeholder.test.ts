import {expect, nextFrame, waitUntil} from '@open-wc/testing';
import {tags} from '../../src/widgets.js';
import {found, one, put, sameElements, seen, useServer, useWarnings} from '../support/element.js';
import type {Widget} from '../support/element.js';

const tag = 'network-memberships';
const data = '{&quot;items&quot;:[{&quot;name&quot;:&quot;Eurochild&quot;},{&quot;name&quot;:&quot;Second&quot;}]}';
const widgetsIn = (holder: Element): Widget[] =>
  [holder, ...holder.querySelectorAll('[data-ngo-widget]')].flatMap((each) => [
    ...(each.shadowRoot?.querySelectorAll<Widget>(tag) ?? []),
  ]);

/** A placeholder, when it has been turned. */
const turned = async (markup: string): Promise<{holder: HTMLElement; widget: Widget}> => {
  const holder = await put(markup);
  await waitUntil(() => widgetsIn(holder)[0]);
  const widget = found(widgetsIn(holder)[0]);
  await widget.settled;
  return {holder, widget};
};

describe('A placeholder', () => {
  const warnings = useWarnings();
  const server = useServer();

  it('becomes a widget, in the element that is there, which stays what it was', async () => {
    const {holder} = await turned(
      `<div lang="en" data-ngo-widget="${tag}" data-data="${data}" data-limit="1">Fallback</div>`,
    );
    expect(holder.isConnected).to.equal(true);
    expect(seen(holder)).to.equal('Eurochild\nShowing 1 of 2\nShow all (2)');
    expect(holder.innerHTML).to.equal('Fallback');
    expect(warnings).to.deep.equal([]);
  });

  it('hands on what a widget reads, and nothing else', async () => {
    const read = 'src layout heading-level no-title only limit missing appearance loading debug data'.split(' ');
    const {widget} = await turned(
      `<div data-ngo-widget="${tag}" ${read.map((name) => `data-${name}="2"`).join(' ')} data-onclick="boom()" data-onload="x"
        data-style="color: red" data-id="x" data-class="x" data-lang="bg" data-hidden="" data-slot="x" id="own" class="own"
        style="color: rgb(1, 2, 3)" lang="en" title="own" onclick="void 0">Fallback</div>`,
    );
    expect(widget.getAttributeNames().sort()).to.deep.equal([...read, 'exportparts'].sort());
    expect(widget.onclick).to.equal(null);
  });

  it('keeps what it has itself, and its language is inherited', async () => {
    const {holder, widget} = await turned(
      `<div id="own" class="box" lang="bg" data-ngo-widget="${tag}" data-data="[]"></div>`,
    );
    expect([holder.id, holder.className]).to.deep.equal(['own', 'box']);
    expect(seen(widget)).to.equal('Няма мрежи за показване.');
  });

  it('shows its children until there is content, and leaves them where they are', async () => {
    const holder = await put(`<div lang="en"><p>One</p>two <b>three</b></div>`);
    const children = [...holder.childNodes];
    holder.dataset.ngoWidget = tag;
    await nextFrame();
    expect(seen(holder)).to.equal('One\ntwo three');
    holder.dataset.data = data.replaceAll('&quot;', '"');
    await nextFrame();
    expect(seen(holder)).to.equal('Eurochild\nSecond');
    expect([...holder.childNodes].every((child, index) => child === children[index])).to.equal(true);
  });

  it('says that it loads where nothing stands in it, or only what shows nothing', async () => {
    for (const children of [
      '',
      '<!-- -->\n',
      '<noscript>No scripts</noscript>',
      '<p><noscript>No scripts</noscript></p>',
      '<p>&nbsp;</p>',
      '<p></p><br>',
      '<p hidden>x</p>',
      '<style></style>',
    ]) {
      const {address} = server.hold('data.json');
      const holder = await put(`<div lang="en" data-ngo-widget="${tag}" data-src="${address}">${children}</div>`);
      await nextFrame();
      expect(seen(holder), children).to.equal('Loading…');
    }
  });

  it('leaves the room to what stands in it and is drawn by CSS, while it loads', async () => {
    for (const children of ['<div class="skeleton"></div>', '<p><img src="data:," alt=""></p>', '<svg></svg>']) {
      const {address} = server.hold('data.json');
      const holder = await put(`<div lang="en" data-ngo-widget="${tag}" data-src="${address}">${children}</div>`);
      await nextFrame();
      expect(seen(holder), children).to.equal('');
    }
  });

  it('offers what the page asks of a widget, and its events', async () => {
    const holder = await put<HTMLElement & Pick<Widget, 'status' | 'settled' | 'reload'>>(
      `<div lang="en" data-ngo-widget="${tag}"></div>`,
    );
    const heard: unknown[] = [];
    for (const name of ['ngo-status', 'ngo-load', 'ngo-error'] as const)
      document.addEventListener(name, ({type, target}) => heard.push([type, target === holder]), {once: true});
    holder.dataset.src = server.put('data.json', [{name: 'Eurochild'}]);
    await nextFrame();
    await holder.settled;
    expect(holder.status).to.equal('ready');
    server.put('data.json', () => new Response('', {status: 404}));
    await holder.reload();
    expect(holder.status).to.equal('stale');
    expect(heard).to.deep.equal([
      ['ngo-status', true],
      ['ngo-load', true],
      ['ngo-error', true],
    ]);
  });

  it('has all parts of its widget, for the page’s CSS', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('#own::part(heading) {color: rgb(1, 2, 3)} #own::part(state) {color: rgb(4, 5, 6)}');
    document.adoptedStyleSheets.push(sheet);
    const {widget} = await turned(
      `<div id="own" lang="en" data-ngo-widget="${tag}" data-data="${data}" data-limit="1"></div>`,
    );
    const colors = ['heading', 'state'].map((part) => getComputedStyle(one(widget, `[part~=${part}]`)).color);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
    expect(colors).to.deep.equal(['rgb(1, 2, 3)', 'rgb(4, 5, 6)']);
  });

  it('is as wide as there is room, also as a flex item, unless the page says otherwise', async () => {
    const row = await put(`<div style="display: flex; inline-size: 500px"><div data-ngo-widget="${tag}"></div></div>`);
    const holder = found(row.firstElementChild as HTMLElement | null);
    await nextFrame();
    expect(holder.offsetWidth).to.equal(500);
    holder.style.inlineSize = '300px';
    expect(holder.offsetWidth).to.equal(300);
  });

  it('takes "false" for what it says, where HTML takes any word for yes', async () => {
    for (const no of ['false', 'False', ' no ', 'off', '0']) {
      const {widget} = await turned(`<div data-ngo-widget="${tag}" data-debug="${no}" data-no-title="${no}"></div>`);
      expect([widget.debug, widget.noTitle], no).to.deep.equal([false, false]);
    }
    for (const yes of ['', 'true', '1', 'debug']) {
      const {holder, widget} = await turned(`<div data-ngo-widget="${tag}" data-debug="${yes}" data-limit="0"></div>`);
      expect([widget.debug, widget.limit], yes).to.deep.equal([true, 0]);
      holder.dataset.debug = 'false';
      await nextFrame();
      expect(widget.debug, yes).to.equal(false);
    }
  });

  it('keeps its content where a lazy loader of pictures takes data-src away, and follows a new one', async () => {
    for (const take of [
      (holder: HTMLElement) => holder.removeAttribute('data-src'),
      (holder: HTMLElement) => holder.setAttribute('data-src', ''),
    ]) {
      const address = server.put('data.json', [{name: 'Eurochild'}]);
      const {holder, widget} = await turned(`<div lang="en" data-ngo-widget="${tag}" data-src="${address}"></div>`);
      take(holder);
      await nextFrame();
      expect([seen(holder), widget.status]).to.deep.equal(['Eurochild', 'ready']);
      holder.dataset.src = server.put('other.json', [{name: 'Second'}]);
      await nextFrame();
      await widget.settled;
      expect(seen(holder)).to.equal('Second');
    }
  });

  it('may hold its data in a child script', async () => {
    const {holder, widget} = await turned(
      `<div lang="en" data-ngo-widget="${tag}"><script type="application/json">[{"name":"Eurochild"}]</script></div>`,
    );
    expect(seen(widget)).to.equal('Eurochild');
    found(holder.querySelector('script')).textContent = '[{"name":"Changed"}]';
    await nextFrame();
    expect(seen(widget)).to.equal('Changed');
    holder.innerHTML = '<script type="application/json">[{"name":"Exchanged"}]</script>';
    await nextFrame();
    expect(seen(widget)).to.equal('Exchanged');
  });

  it('may write its name in capitals or with blanks', async () => {
    expect((await turned(`<div data-ngo-widget=" Network-Memberships "></div>`)).widget.localName).to.equal(tag);
  });

  it('may come late, deep inside what is added', async () => {
    const page = await put('<section></section>');
    page.innerHTML = `<div><div><div data-ngo-widget="${tag}" data-data="${data}"></div></div></div>`;
    await waitUntil(() => widgetsIn(page)[0]);
    expect(widgetsIn(page).length).to.equal(1);
  });

  it('may be made of an element that is on the page already', async () => {
    const holder = await put('<div>Fallback</div>');
    await nextFrame();
    holder.dataset.ngoWidget = tag;
    await nextFrame();
    expect(widgetsIn(holder).length).to.equal(1);
  });

  it('hands on what changes, comes and goes later', async () => {
    const {holder, widget} = await turned(`<div lang="en" data-ngo-widget="${tag}" data-data="${data}"></div>`);
    holder.dataset.limit = '1';
    holder.dataset.layout = 'cards';
    await nextFrame();
    expect([widget.limit, widget.layout]).to.deep.equal([1, 'cards']);
    holder.dataset.data = '[]';
    holder.dataset.onclick = 'boom()';
    delete holder.dataset.limit;
    await nextFrame();
    await widget.settled;
    expect(widget.getAttributeNames()).to.have.members(['data', 'exportparts', 'layout']);
    expect(widget.status).to.equal('empty');
  });

  it('leaves what a script sets on its widget, whatever changes elsewhere', async () => {
    const {holder, widget} = await turned(
      `<div lang="en" data-ngo-widget="${tag}" data-data="${data}" data-layout="cards"></div>`,
    );
    Object.assign(widget, {limit: 1, layout: 'list', data: [{name: 'Set'}, {name: 'By a script'}]});
    found(holder.parentElement).append(document.createElement('p'));
    holder.append('More of the fallback');
    holder.dataset.missing = 'show';
    await nextFrame();
    await widget.settled;
    expect(seen(widget)).to.equal('Set\nShowing 1 of 2\nShow all (2)');
    expect([widget.layout, widget.missing]).to.deep.equal(['list', 'show']);
  });

  it('follows what its page adds to the fallback, changes and takes out of it', async () => {
    const {holder} = await turned(`<div data-ngo-widget="${tag}"><p>One</p></div>`);
    holder.insertAdjacentHTML('beforeend', '<p>Two</p>');
    found(holder.firstElementChild).textContent = 'Changed';
    expect(seen(holder)).to.equal('Changed\nTwo');
    holder.firstElementChild?.remove();
    expect(seen(holder)).to.equal('Two');
    holder.replaceChildren();
    await nextFrame();
    expect(seen(holder)).to.equal('');
  });

  it('follows what changes on it while it is away from the page', async () => {
    const {holder, widget} = await turned(`<div data-ngo-widget="${tag}"></div>`);
    const around = found(holder.parentElement);
    holder.remove();
    holder.dataset.limit = '1';
    await nextFrame();
    around.append(holder);
    expect(widget.limit).to.equal(1);
  });

  it('becomes another widget where a framework uses the same div for that, and plain where for none', async () => {
    const {holder} = await turned(`<div lang="en" data-ngo-widget="${tag}" data-data="[]">Text</div>`);
    holder.dataset.ngoWidget = 'success-stories';
    await nextFrame();
    expect(seen(holder)).to.equal('There are no stories to show.');
    delete holder.dataset.ngoWidget;
    await nextFrame();
    expect(seen(holder)).to.equal('Text');
    holder.dataset.ngoWidget = tag;
    await nextFrame();
    expect(seen(holder)).to.equal('There are no networks to show.');
  });

  it('is turned once, whatever happens around it', async () => {
    const {holder, widget} = await turned(`<div data-ngo-widget="${tag}" data-data="${data}"></div>`);
    found(holder.parentElement).append(holder, document.createElement('p'));
    document.dispatchEvent(new CustomEvent('readystatechange'));
    await nextFrame();
    expect(sameElements(widgetsIn(holder), [widget])).to.equal(true);
  });

  it('is turned anew where it is a clone, which has no widget', async () => {
    const {holder} = await turned(`<div lang="en" data-ngo-widget="${tag}" data-data="${data}">Fallback</div>`);
    const clone = holder.cloneNode(true) as HTMLElement;
    found(holder.parentElement).append(clone);
    await nextFrame();
    const [widget, ...more] = widgetsIn(clone);
    await widget?.settled;
    expect(more).to.deep.equal([]);
    expect(seen(clone)).to.equal('Eurochild\nSecond');
  });

  it('follows what changes on a clone', async () => {
    const {holder} = await turned(`<div lang="en" data-ngo-widget="${tag}" data-data="${data}"></div>`);
    const clone = holder.cloneNode(true) as HTMLElement;
    found(holder.parentElement).append(clone);
    await nextFrame();
    clone.dataset.limit = '1';
    await nextFrame();
    expect(widgetsIn(clone)[0]?.limit).to.equal(1);
    expect(widgetsIn(holder)[0]?.limit).to.equal(null);
  });

  it('in a page that was saved with its widgets is emptied of the old one, and what it says now goes', async () => {
    const old = server.put('old.json', [{name: 'Old'}]);
    for (const src of [server.put('new.json', [{name: 'New'}]), server.address('missing.json')]) {
      const {holder} = await turned(
        `<div lang="en" data-ngo-widget="${tag}" data-src="${src}"><${tag} src="${old}"><p>Fallback</p></${tag}></div>`,
      );
      const error = 'Fallback\nThis content cannot be shown right now.\nTry again';
      expect(seen(holder)).to.equal(src.endsWith('new.json') ? 'New' : error);
      expect(holder.innerHTML).to.equal('<p>Fallback</p>');
    }
    expect(server.asked.map(({url}) => url)).not.to.include(old);
  });

  it('is met in the shadow roots of components, whenever those come', async () => {
    const inner = `<div lang="en" data-ngo-widget="${tag}" data-data="${data}">Fallback</div>`;
    const attach = (host: Element, markup: string): ShadowRoot => {
      const root = host.attachShadow({mode: 'open'});
      root.innerHTML = markup;
      return root;
    };
    // One that comes with its shadow root, in another; one that is defined later; one that is filled later.
    const outer = document.createElement('section');
    attach(found(attach(outer, '<article></article>').firstElementChild), inner);
    const page = await put('<main><x-late></x-late><x-filled></x-filled></main>');
    page.append(outer);
    customElements.define(
      'x-filled',
      class extends HTMLElement {
        connectedCallback(): void {
          attach(this, '<p></p>');
        }
      },
    );
    await nextFrame();
    customElements.define(
      'x-late',
      class extends HTMLElement {
        connectedCallback(): void {
          attach(this, inner);
        }
      },
    );
    found(found(page.children[1]).shadowRoot).innerHTML = inner;
    await nextFrame();
    expect(seen(page)).to.equal(Array(3).fill('Eurochild\nSecond').join('\n'));
    const late = found(page.firstElementChild?.shadowRoot?.querySelector('div'));
    late.dataset.limit = '1';
    await nextFrame();
    expect(seen(late)).to.equal('Eurochild\nShowing 1 of 2\nShow all (2)');
  });

  it('that cannot have a shadow root stays as it is, and the webmaster is told, once', async () => {
    const page = await put('<main lang="en"><div></div><ul><li></li><li></li></ul></main>');
    found(page.querySelector('div')).attachShadow({mode: 'open'}).innerHTML = 'Of its own';
    for (const each of page.querySelectorAll<HTMLElement>('div, li')) each.dataset.ngoWidget = tag;
    await nextFrame();
    expect(seen(page)).to.equal('Of its own');
    const why =
      'cannot become a widget: it has a shadow root of its own, or can have none. Put a div with these attributes into it.';
    expect(warnings).to.deep.equal([
      `ngo-widgets: <div data-ngo-widget> ${why}`,
      `ngo-widgets: <li data-ngo-widget> ${why}`,
    ]);
  });

  it('lets a script keep a node of its own in it: nobody takes it away', async () => {
    const {holder} = await turned(`<div data-ngo-widget="${tag}" data-data="${data}"><p>Fallback</p></div>`);
    let rounds = 0;
    const keep = (): void => {
      if (rounds > 9 || holder.querySelector('x-badge')) return;
      rounds++;
      holder.append(document.createElement('x-badge'));
    };
    const observer = new MutationObserver(keep);
    observer.observe(holder, {childList: true});
    keep();
    holder.dataset.limit = '1';
    await nextFrame();
    await nextFrame();
    observer.disconnect();
    expect(rounds).to.equal(1);
    expect(seen(holder)).to.include('Showing 1 of 2');
  });

  it('with a name that nobody knows keeps its fallback, and is noted once', async () => {
    const [first, second] = [
      await put('<div lang="en" data-ngo-widget="network-membership">Fallback</div>'),
      await put('<div lang="en" data-ngo-widget="network-membership"></div>'),
    ];
    await nextFrame();
    expect(seen(first)).to.equal('Fallback');
    expect([first.shadowRoot, second.shadowRoot]).to.deep.equal([null, null]);
    expect(warnings).to.deep.equal([
      `ngo-widgets: There is no widget "network-membership". There are: ${tags.join(', ')}`,
    ]);
  });

  it('with the name of no widget makes no element of that name', async () => {
    for (const name of ['script', 'img', 'x-other', '*', 'network-memberships script']) {
      const holder = await put('<div></div>');
      holder.innerHTML = '<p data-ngo-widget></p>';
      holder.firstElementChild?.setAttribute('data-ngo-widget', name);
      await nextFrame();
      expect(holder.innerHTML, name).to.match(/^<p [^>]*><\/p>$/);
      expect(holder.firstElementChild?.shadowRoot, name).to.equal(null);
    }
  });

  it('may be followed by others: each becomes its own', async () => {
    const page = await put(
      `<section>${'network-memberships success-stories project-results'
        .split(' ')
        .map((name) => `<div lang="en" data-ngo-widget="${name}" data-data="[]"></div>`)
        .join('')}</section>`,
    );
    await nextFrame();
    expect(seen(page)).to.equal(
      'There are no networks to show.\nThere are no stories to show.\nThere are no projects to show.',
    );
  });
});
