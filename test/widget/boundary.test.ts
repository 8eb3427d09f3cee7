import {expect} from '@open-wc/testing';
import {html} from 'lit';
import type {TemplateResult} from 'lit';
import {NetworkMemberships} from '../../src/widgets/network-memberships/network-memberships.js';
import type {RenderContext} from '../../src/templates/context.js';
import {all, create, event, found, one, place, put, seen, show, texts, useWarnings} from '../support/element.js';
import type {Widget} from '../support/element.js';

/** Draws one item, and cannot draw one that is called "Bomb". */
class Brittle extends NetworkMemberships {
  protected override renderContent(
    items: Parameters<NetworkMemberships['renderContent']>[0],
    {locale}: RenderContext,
  ): TemplateResult {
    return html`${items.map(({name}) => {
      const text = locale.pick(name)?.value;
      if (text === 'Bomb') throw new Error('a flaw of ours');
      return html`<p>${text}</p>`;
    })}`;
  }
}
customElements.define('brittle-networks', Brittle);

/** Its filter throws once somebody has broken it, whatever it is given. */
class Unfiltered extends NetworkMemberships {
  broken = false;

  protected override filterItems(): undefined {
    if (this.broken) throw new Error('a filter of somebody else');
  }
}
customElements.define('unfiltered-networks', Unfiltered);

const named = (...names: string[]): unknown => ({items: names.map((name) => ({name}))});
const brittle = async (data: unknown): Promise<Widget> => {
  const widget = await put<Widget>('<brittle-networks lang="en"><p>Fallback</p></brittle-networks>');
  widget.data = data;
  await widget.settled;
  return widget;
};

describe('A widget that cannot draw its content', () => {
  const warnings = useWarnings();

  it('shows the error view, and nothing half drawn', async () => {
    const widget = await brittle(named('One', 'Bomb', 'Two'));
    expect([widget.status, widget.error?.code]).to.deep.equal(['error', 'RENDER']);
    expect(seen(widget)).to.equal('Fallback\nThis content cannot be shown right now.\nTry again');
    expect(warnings[0]).to.match(/<brittle-networks> .*a flaw of ours.*report this to us\. RENDER$/);
  });

  it('leaves nothing of what it showed before', async () => {
    const widget = await brittle(named('One'));
    expect(seen(widget)).to.equal('One');
    widget.data = named('Two', 'Bomb');
    await widget.settled;
    expect(seen(widget)).to.equal('Fallback\nThis content cannot be shown right now.\nTry again');
  });

  it('recovers with the next data', async () => {
    const widget = await brittle(named('Bomb'));
    widget.data = named('One', 'Two');
    await widget.settled;
    expect([widget.status, widget.error, seen(widget)]).to.deep.equal(['ready', null, 'One\nTwo']);
  });

  it('shows the error view where its filter throws, even of nothing', async () => {
    const widget = await put<Widget & Unfiltered>(
      '<unfiltered-networks lang="en"><p>Fallback</p></unfiltered-networks>',
    );
    widget.data = named('One');
    await widget.settled;
    expect(seen(widget)).to.equal('One');
    widget.broken = true;
    widget.data = named('Two');
    await widget.settled;
    expect([widget.status, widget.error?.code]).to.deep.equal(['error', 'RENDER']);
    expect(seen(widget)).to.equal('Fallback\nThis content cannot be shown right now.\nTry again');
    expect(warnings[0]).to.contain('a filter of somebody else');
  });

  it('has nothing on a page that lets nothing be drawn, and throws nothing into it', async () => {
    const widget = await brittle(named('One'));
    const {insertBefore} = Node.prototype;
    Node.prototype.insertBefore = () => {
      throw new Error('a page that is not well');
    };
    try {
      widget.data = named('Two', 'Three');
      await widget.settled;
    } finally {
      Node.prototype.insertBefore = insertBefore;
    }
    expect(widget.error?.code).to.equal('RENDER');
    widget.data = named('Four');
    await widget.settled;
    expect(seen(widget)).to.equal('Four');
  });

  it('tells the page of it by an event', async () => {
    const widget = await put<Widget>('<brittle-networks lang="en"></brittle-networks>');
    const failed = event<{code: string}>(widget, 'ngo-error');
    widget.data = named('Bomb');
    await widget.settled;
    widget.dispatchEvent(new CustomEvent('ngo-error', {detail: {code: 'none was told'}}));
    expect((await failed).code).to.equal('RENDER');
  });
});

describe('A picture', () => {
  useWarnings();
  const broken = 'data:image/png;base64,AAAA';
  const whole = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=';

  /** A widget whose picture has failed, when what comes of it shows. */
  const draw = async (tag: Parameters<typeof place>[0], item: object, attributes = {}): Promise<Widget> => {
    const widget = await show(tag, {lang: 'en', items: [item]}, {lang: 'en', ...attributes});
    const img = found(all(widget, 'img')[0]);
    img.scrollIntoView();
    while (img.isConnected) await new Promise(requestAnimationFrame);
    return widget;
  };

  it('that does not load leaves no box, nor its credit', async () => {
    const widget = await draw('success-stories', {title: 'A', image: {src: broken, alt: 'Alt', credit: 'Photo: B'}});
    expect(seen(widget)).to.equal('A');
    expect(all(widget, 'figure, img, [part~=image]')).to.deep.equal([]);
  });

  it('that is a logo becomes the name where nothing else says it', async () => {
    const widget = await draw(
      'network-memberships',
      {name: 'Eurochild', url: 'https://a.example/', logo: {src: broken}},
      {layout: 'logos'},
    );
    expect(texts(widget, 'a')).to.deep.equal(['Eurochild']);
    expect(all(widget, 'img')).to.deep.equal([]);
  });

  it('that is a logo beside its name just goes', async () => {
    const widget = await draw('network-memberships', {name: 'Eurochild', logo: {src: broken}});
    expect(seen(widget)).to.equal('Eurochild');
    expect(all(widget, 'img')).to.deep.equal([]);
  });

  it('of a funder becomes the name', async () => {
    const funding = [{funder: {name: 'The Fund'}, level: 'funded', logos: [{src: broken}]}];
    const widget = await draw('project-results', {title: 'P', funding});
    expect(seen(widget)).to.equal('P\nThe Fund\nFunded by The Fund');
  });

  it('comes lazily, telling no other server of the page, with its size, in its words without control characters', async () => {
    const image = {src: whole, alt: 'A\u202E boy\u0007', width: 40, height: 30};
    const widget = await show('success-stories', {items: [{title: 'A', image}]});
    const img = one(widget, 'img') as HTMLImageElement;
    const {alt, width, height, loading, decoding, referrerPolicy} = img;
    expect({alt, loading, decoding, referrerPolicy}).to.deep.equal({
      alt: 'A boy',
      loading: 'lazy',
      decoding: 'async',
      referrerPolicy: 'same-origin',
    });
    expect([img.getAttribute('width'), img.getAttribute('height'), width > 0, height > 0]).to.deep.equal([
      '40',
      '30',
      true,
      true,
    ]);
  });

  it('of a logo takes the name of its organisation for its words, or its own', async () => {
    const items = [
      {name: 'One', logo: {src: whole}},
      {name: 'Two', logo: {src: whole, alt: 'Sign of Two'}},
    ];
    const widget = await show('network-memberships', {items});
    expect(all(widget, 'img').map((img) => (img as HTMLImageElement).alt)).to.deep.equal(['One', 'Sign of Two']);
  });

  it('that is decorative has no words; one without any has none either', async () => {
    const items = [
      {title: 'A', image: {src: whole, alt: ''}},
      {title: 'B', image: {src: whole}},
    ];
    const widget = await show('success-stories', {items});
    expect(all(widget, 'img').map((img) => img.getAttribute('alt'))).to.deep.equal(['', '']);
    expect(widget.status).to.equal('partial');
  });
});

describe('A widget that another document adopts', () => {
  useWarnings();

  it('keeps its content and its look', async () => {
    const frame = await put<HTMLIFrameElement>('<iframe></iframe>');
    const widget = await show('network-memberships', named('Eurochild'));
    found(frame.contentDocument).body.append(widget);
    await widget.settled;
    expect(texts(widget, '[part~=heading]')).to.deep.equal(['Eurochild']);
    expect(found(frame.contentWindow).getComputedStyle(widget).display).to.equal('block');
    // A frame that goes tells nobody inside it.
    widget.remove();
  });

  it('follows its attributes and its reader there', async () => {
    const frame = await put<HTMLIFrameElement>('<iframe></iframe>');
    const widget = await show('network-memberships', named('One', 'Two', 'Three'));
    found(frame.contentDocument).body.append(widget);
    widget.setAttribute('limit', '1');
    await widget.settled;
    expect(texts(widget, '[part~=heading]')).to.deep.equal(['One']);
    one(widget, 'button[name=all]').click();
    await widget.settled;
    expect(texts(widget, '[part~=heading]')).to.deep.equal(['One', 'Two', 'Three']);
    widget.remove();
  });

  it('without having been on a page follows its attributes', async () => {
    const frame = await put<HTMLIFrameElement>('<iframe></iframe>');
    const widget = create('network-memberships');
    found(frame.contentDocument).adoptNode(widget);
    widget.setAttribute('limit', '1');
    widget.data = named('One', 'Two');
    (await put('<div></div>')).append(widget);
    await widget.settled;
    expect(texts(widget, '[part~=heading]')).to.deep.equal(['One']);
  });

  for (const [name, place] of Object.entries({
    'that no window shows': () => document.implementation.createHTMLDocument().body,
    'of a template': () => document.createElement('template').content,
  }))
    it(`${name} keeps its content, and has its look again when it is back`, async () => {
      const widget = await show('network-memberships', named('Eurochild'));
      const parent = found(widget.parentElement);
      place().append(widget);
      await widget.settled;
      expect(texts(widget, '[part~=heading]')).to.deep.equal(['Eurochild']);
      parent.append(widget);
      await widget.settled;
      expect(getComputedStyle(widget).display).to.equal('block');
    });
});
