import {expect, waitUntil} from '@open-wc/testing';
import {found, json, put} from '../support/element.js';
import type {Widget} from '../support/element.js';

/** What `test/support/framed.html` takes from the page around it. */
const outer = window as unknown as {markup: string; answerTo: (url: string) => Promise<Response>};

const network = (number: number): object => ({
  id: `n${number}`,
  name: {'*': `Network ${number}`},
  description: {'*': 'What it does, at some length. '.repeat(9)},
});
const networks = (count: number): object => ({items: [...Array(count).keys()].map(network)});
const tag = 'network-memberships';
const widget = (attributes = ''): string => `<${tag} src="/held.json" ${attributes}><p>Fallback</p></${tag}>`;
const smooth = '<style>html { scroll-behavior: smooth }</style>';
const long = '<div style="height: 3000px">Something else</div>';

/** A page with an address and a past of its own. */
class Page {
  /** Lets the data come. */
  answer: (data: unknown) => void = () => undefined;

  private constructor(readonly frame: HTMLIFrameElement) {}

  static async open(markup: string, hash = ''): Promise<Page> {
    const page = new Page(await put<HTMLIFrameElement>('<iframe width="600" height="400"></iframe>'));
    outer.markup = markup;
    page.hold();
    page.frame.src = `/test/support/framed.html${hash}`;
    await page.loaded();
    return page;
  }

  hold(): void {
    const answer = new Promise<Response>((resolve) => {
      this.answer = (data) => resolve(json(data));
    });
    outer.answerTo = async () => (await answer).clone();
  }

  get window(): Window & typeof globalThis {
    return found(this.frame.contentWindow) as Window & typeof globalThis;
  }

  /** Until the next page of the frame is there, and its widgets wait for their data. */
  async loaded(): Promise<void> {
    await new Promise((resolve) => this.frame.addEventListener('load', resolve, {once: true}));
    await waitUntil(() => this.widgets.every((one) => ![undefined, 'idle'].includes(one.status)));
    await this.frames();
  }

  get widgets(): Widget[] {
    return [...this.window.document.querySelectorAll<Widget>(tag)];
  }

  /** Until what has changed is laid out, and what follows from that. */
  async frames(): Promise<void> {
    for (let frame = 0; frame < 4; frame++) await new Promise((resolve) => this.window.requestAnimationFrame(resolve));
  }

  async come(data: unknown): Promise<void> {
    this.answer(data);
    await waitUntil(() => this.widgets.every(({status}) => status !== 'loading'));
    await this.frames();
  }

  /** How far below the top of the window something begins. */
  top(selector: string): number {
    return found(this.window.document.querySelector(selector)).getBoundingClientRect().top;
  }

  item(id: string, of = 0): HTMLElement | null {
    return found(this.widgets[of]?.shadowRoot).getElementById(id);
  }

  sees(element: Element | null): boolean {
    const {top} = found(element).getBoundingClientRect();
    return top > -2 && top < this.window.innerHeight;
  }

  async scroll(to: number): Promise<void> {
    this.window.dispatchEvent(new WheelEvent('wheel'));
    this.window.scrollTo({top: to, behavior: 'instant'});
    await this.frames();
  }
}

// First: visits within pages, which other tests make, count as steps back of the page around them, too.
describe('Back from a link', () => {
  const listed = `${widget()}<p><a href="/test/support/framed.html?away">Away</a></p>`;

  /** Scrolls, follows a link, and comes back, to a page whose data is still on its way. */
  const there = async (page: Page, offset: number, markup = listed): Promise<void> => {
    await page.scroll(offset);
    outer.markup = '<p>Away</p>';
    const away = page.loaded();
    found(page.window.document.querySelector('a')).click();
    await away;
    outer.markup = markup;
    page.hold();
    const back = page.loaded();
    page.window.history.back();
    await back;
  };

  it('brings the reader to where he was', async () => {
    const page = await Page.open(listed);
    await page.come(networks(40));
    await there(page, 2_000);
    await page.come(networks(40));
    expect(page.window.scrollY).to.be.closeTo(2_000, 2);
  });

  it('leaves him where he has scrolled meanwhile', async () => {
    const page = await Page.open(listed);
    await page.come(networks(40));
    await there(page, 2_000);
    await page.scroll(0);
    await page.come(networks(40));
    expect(page.window.scrollY).to.equal(0);
  });

  it('keeps what the page itself has written about the visit', async () => {
    const page = await Page.open(listed);
    page.window.history.replaceState({router: {key: 'a'}}, '');
    await page.come(networks(40));
    await there(page, 1_000);
    expect((page.window.history.state as {router?: unknown}).router).to.deep.equal({key: 'a'});
    await page.come(networks(40));
    expect(page.window.scrollY).to.be.closeTo(1_000, 2);
  });

  it('brings him there also on a page that scrolls smoothly', async () => {
    const page = await Page.open(`${smooth}${listed}${long}`);
    await page.come(networks(40));
    await there(page, 2_000, `${smooth}${listed}${long}`);
    await page.come(networks(40));
    // What had begun smoothly ends where it was going to.
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(page.window.scrollY).to.be.closeTo(2_000, 2);
  });

  const states = {'a text': 'page 3', 'a list': [1, 2], 'a map': new Map([['page', 3]]), 'a date': new Date(0)};
  for (const [about, state] of Object.entries(states))
    it(`writes nothing where the page has written ${about}`, async () => {
      const page = await Page.open(listed);
      page.window.history.replaceState(state, '');
      await page.come(networks(40));
      await there(page, 1_000);
      expect(structuredClone(page.window.history.state)).to.deep.equal(state);
    });

  it('writes nothing where the page restores the place itself', async () => {
    const page = await Page.open(listed);
    page.window.history.scrollRestoration = 'manual';
    await page.come(networks(40));
    await there(page, 1_000);
    expect(page.window.history.state).to.equal(null);
  });

  it('writes nothing of a reader who has not scrolled', async () => {
    const page = await Page.open(listed);
    await page.come(networks(40));
    await there(page, 0);
    expect(page.window.history.state).to.equal(null);
  });
});

describe('The target of the page’s address', () => {
  const below = `${widget()}<h2 id="kontakti">Контакти</h2>${long}`;

  for (const [about, hash] of Object.entries({plain: '#kontakti', escaped: '#k%6Fntakti'}))
    it(`is in view when the content above it has come (${about})`, async () => {
      const page = await Page.open(below, hash);
      await page.come(networks(40));
      expect(page.top('#kontakti')).to.be.closeTo(0, 2);
    });

  it('is in view also where the page was too short to scroll before', async () => {
    const page = await Page.open(`${widget()}<h2 id="kontakti">Контакти</h2><p>The end</p>`, '#kontakti');
    await page.come(networks(40));
    expect(page.sees(page.window.document.querySelector('#kontakti'))).to.equal(true);
  });

  it('is in view below several widgets, whichever comes first', async () => {
    const page = await Page.open(`${widget()}${widget()}<h2 id="kontakti">Контакти</h2>${long}`, '#kontakti');
    const [first] = page.widgets;
    found(first).data = networks(10);
    await page.frames();
    expect(page.top('#kontakti')).to.be.closeTo(0, 2);
    await page.come(networks(20));
    expect(page.top('#kontakti')).to.be.closeTo(0, 2);
  });

  it('is in view below a list that is drawn little by little, also where the browser itself keeps no place', async () => {
    const page = await Page.open(`<style>html { overflow-anchor: none }</style>${below}`, '#kontakti');
    await page.come(networks(900));
    await waitUntil(() => page.item('n899'), 'The list is drawn.', {timeout: 10_000});
    await page.frames();
    expect(page.top('#kontakti')).to.be.closeTo(0, 2);
  });

  it('is left alone where the reader has scrolled', async () => {
    const page = await Page.open(below, '#kontakti');
    await page.scroll(0);
    await page.come(networks(40));
    expect(page.window.scrollY).to.equal(0);
  });

  it('is found, too, where a link in the page leads there later', async () => {
    const page = await Page.open(below);
    page.window.location.hash = '#kontakti';
    await page.frames();
    await page.come(networks(40));
    expect(page.top('#kontakti')).to.be.closeTo(0, 2);
  });

  it('is left to the page where a link leads there: it may come nearer smoothly, or stop below a head that stays', async () => {
    const script = '<script>addEventListener("hashchange", () => scrollBy(0, -80))</script>';
    const page = await Page.open(`${script}${long}<h2 id="kontakti">Контакти</h2>${long}${widget()}`);
    await page.come(networks(3));
    page.window.location.hash = '#kontakti';
    await page.frames();
    expect(page.top('#kontakti')).to.be.closeTo(80, 2);
  });

  it('that is nowhere moves nothing', async () => {
    const page = await Page.open(below, '#nobody');
    await page.come(networks(40));
    expect(page.window.scrollY).to.equal(0);
  });
});

describe('An item that the page’s address names', () => {
  it('shows, with the focus', async () => {
    const page = await Page.open(`${long}${widget()}${long}`, '#n7');
    await page.come(networks(20));
    expect(page.item('n7')?.getBoundingClientRect().top).to.be.closeTo(0, 2);
    expect(page.widgets[0]?.shadowRoot?.activeElement?.id).to.equal('n7');
  });

  it('shows where the data is in the page already', async () => {
    const script = `<script type="application/json">${JSON.stringify(networks(20))}</script>`;
    const page = await Page.open(`${long}<${tag}>${script}</${tag}>${long}`, '#n7');
    await page.frames();
    expect(page.sees(page.item('n7'))).to.equal(true);
  });

  it('shows unfolded', async () => {
    const page = await Page.open(`${long}${widget('layout="accordion"')}${long}`, '#n7');
    await page.come(networks(20));
    expect(page.sees(page.item('n7'))).to.equal(true);
    expect(page.item('n7')?.querySelector('details')?.open).to.equal(true);
    expect(page.item('n6')?.querySelector('details')?.open).to.equal(false);
  });

  it('shows beyond the limit', async () => {
    const page = await Page.open(`${long}${widget('limit="3"')}${long}`, '#n7');
    await page.come(networks(20));
    await page.frames();
    expect(page.sees(page.item('n7'))).to.equal(true);
  });

  it('within the limit lifts it for nobody', async () => {
    const page = await Page.open(`${long}${widget('limit="3"')}${long}`, '#n1');
    await page.come(networks(20));
    expect([page.sees(page.item('n1')), page.item('n3')]).to.deep.equal([true, null]);
  });

  it('shows in a list that is drawn little by little, before the rest of it', async () => {
    const page = await Page.open(`${long}${widget()}${long}`, '#n800');
    await page.come(networks(900));
    await page.frames();
    expect(page.sees(page.item('n800'))).to.equal(true);
  });

  it('shows in the first widget that has it', async () => {
    const page = await Page.open(`${long}${widget()}${widget('layout="logos"')}${long}`, '#n7');
    await page.come(networks(20));
    expect(page.item('n7')?.getBoundingClientRect().top).to.be.closeTo(0, 2);
  });

  it('comes after an element of the page with the same id', async () => {
    const page = await Page.open(`${widget()}<h2 id="n7">The page’s own</h2>${long}`, '#n7');
    await page.come(networks(20));
    expect(page.top('#n7')).to.be.closeTo(0, 2);
  });

  it('shows, too, where it is a part of one: an activity of a project', async () => {
    const activities = [{title: 'One'}, {id: 'training', title: 'Two'}];
    const script = `<script type="application/json">${JSON.stringify({items: [{title: 'P', activities}]})}</script>`;
    const page = await Page.open(`${long}<project-results>${script}</project-results>${long}`, '#training');
    await page.frames();
    const project = page.window.document.querySelector('project-results');
    expect(page.sees(project?.shadowRoot?.getElementById('training') ?? null)).to.equal(true);
  });

  it('shows when a link in the page leads to it', async () => {
    const page = await Page.open(`<a href="#n7">Seven</a>${long}${widget('limit="2"')}${long}`);
    await page.come(networks(20));
    found(page.window.document.querySelector('a')).click();
    await page.frames();
    await waitUntil(() => page.item('n7'));
    await page.frames();
    expect(page.sees(page.item('n7'))).to.equal(true);
  });

  it('shows again when the link is followed again, and has the focus then', async () => {
    const page = await Page.open(`<a href="#n7">Seven</a>${long}${widget()}${long}`);
    await page.come(networks(20));
    const link = found(page.window.document.querySelector('a'));
    for (const time of ['first', 'second']) {
      await page.scroll(0);
      link.focus();
      link.click();
      await waitUntil(() => page.sees(page.item('n7')), time);
      expect(page.widgets[0]?.shadowRoot?.activeElement?.id, time).to.equal('n7');
    }
  });

  it('that no widget has moves nothing', async () => {
    const page = await Page.open(`${long}${widget()}${long}`, '#n99');
    await page.come(networks(20));
    expect(page.window.scrollY).to.equal(0);
  });

  it('is left alone where the reader has scrolled', async () => {
    const page = await Page.open(`${long}${widget()}${long}`, '#n7');
    await page.scroll(100);
    await page.come(networks(20));
    expect(page.window.scrollY).to.be.closeTo(100, 2);
  });
});
