import {expect, nextFrame, waitUntil} from '@open-wc/testing';
import {tags} from '../../src/widgets.js';
import {found, put, sameElements, seen, useWarnings} from '../support/element.js';
import type {Widget} from '../support/element.js';

const tag = 'network-memberships';
const data = '{&quot;items&quot;:[{&quot;name&quot;:&quot;Eurochild&quot;},{&quot;name&quot;:&quot;Second&quot;}]}';
const widgetsIn = (holder: Element): Widget[] => [...holder.querySelectorAll<Widget>(tag)];

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

  it('becomes a widget, inside the element that is there', async () => {
    const {holder, widget} = await turned(
      `<div lang="en" data-ngo-widget="${tag}" data-data="${data}" data-limit="1">Fallback</div>`,
    );
    expect(holder.isConnected).to.equal(true);
    expect(widget.parentElement === holder).to.equal(true);
    expect(seen(holder)).to.equal('Eurochild\nShowing 1 of 2\nShow all (2)');
    expect(warnings).to.deep.equal([]);
  });

  it('hands on what a widget reads, and nothing else', async () => {
    const read = 'src layout heading-level no-title only limit missing appearance loading debug data'.split(' ');
    const {widget} = await turned(
      `<div data-ngo-widget="${tag}" ${read.map((name) => `data-${name}="2"`).join(' ')} data-onclick="boom()" data-onload="x"
        data-style="color: red" data-id="x" data-class="x" data-lang="bg" data-hidden="" data-slot="x" id="own" class="own"
        style="color: rgb(1, 2, 3)" lang="en" title="own" onclick="void 0">Fallback</div>`,
    );
    expect(widget.getAttributeNames().sort()).to.deep.equal([...read].sort());
    expect(widget.onclick).to.equal(null);
  });

  it('keeps what it has itself, and its language is inherited', async () => {
    const {holder, widget} = await turned(
      `<div id="own" class="box" lang="bg" data-ngo-widget="${tag}" data-data="[]"></div>`,
    );
    expect([holder.id, holder.className]).to.deep.equal(['own', 'box']);
    expect(seen(widget)).to.equal('Няма мрежи за показване.');
  });

  it('moves its fallback into the widget, which shows it until there is content', async () => {
    const {holder, widget} = await turned(`<div lang="en" data-ngo-widget="${tag}"><p>One</p>two <b>three</b></div>`);
    expect(sameElements([...holder.children], [widget])).to.equal(true);
    expect(widget.innerHTML).to.equal('<p>One</p>two <b>three</b>');
    expect([widget.status, seen(holder)]).to.deep.equal(['idle', 'One\ntwo three']);
  });

  it('may hold its data in a child script', async () => {
    const {widget} = await turned(
      `<div lang="en" data-ngo-widget="${tag}"><script type="application/json">[{"name":"Eurochild"}]</script></div>`,
    );
    expect(seen(widget)).to.equal('Eurochild');
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
    expect(widget.getAttributeNames()).to.deep.equal(['data', 'layout']);
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

  it('moves children that are added later into the widget', async () => {
    const {holder, widget} = await turned(`<div data-ngo-widget="${tag}"><p>One</p></div>`);
    holder.insertAdjacentHTML('beforeend', '<p>Two</p>');
    await nextFrame();
    expect(sameElements([...holder.children], [widget])).to.equal(true);
    expect(seen(holder)).to.equal('One\nTwo');
  });

  it('is turned once, whatever happens around it', async () => {
    const {holder, widget} = await turned(`<div data-ngo-widget="${tag}" data-data="${data}"></div>`);
    found(holder.parentElement).append(holder, document.createElement('p'));
    document.dispatchEvent(new CustomEvent('readystatechange'));
    await nextFrame();
    expect(sameElements(widgetsIn(holder), [widget])).to.equal(true);
  });

  it('is turned once where it comes with its widget inside, as a clone of it does', async () => {
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

  it('with a name that nobody knows keeps its fallback, and is noted once', async () => {
    const [one, two] = [
      await put('<div data-ngo-widget="network-membership">Fallback</div>'),
      await put('<div data-ngo-widget="network-membership"></div>'),
    ];
    await nextFrame();
    expect(seen(one)).to.equal('Fallback');
    expect(one.children.length + two.children.length).to.equal(0);
    expect(warnings).to.deep.equal([`ngo-widgets: "network-membership" ≠ ${tags.join(', ')}`]);
  });

  it('with the name of no widget makes no element of that name', async () => {
    for (const name of ['script', 'img', 'x-other', '*', 'network-memberships script']) {
      const holder = await put('<div></div>');
      holder.innerHTML = '<p data-ngo-widget></p>';
      holder.firstElementChild?.setAttribute('data-ngo-widget', name);
      await nextFrame();
      expect(holder.innerHTML, name).to.match(/^<p [^>]*><\/p>$/);
    }
  });

  it('may be followed by others: each becomes its own', async () => {
    const page = await put(
      `<section>${'network-memberships success-stories project-results'
        .split(' ')
        .map((name) => `<div lang="en" data-ngo-widget="${name}" data-data="[]"></div>`)
        .join('')}</section>`,
    );
    await waitUntil(() => page.querySelectorAll('project-results').length);
    await nextFrame();
    expect(seen(page)).to.equal(
      'There are no networks to show.\nThere are no stories to show.\nThere are no projects to show.',
    );
  });
});
