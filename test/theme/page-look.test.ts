/** Headings and links of a widget look as the page's own, where they stand on the same ground. */
import {expect} from '@open-wc/testing';
import {one, place, put, useWarnings} from '../support/element.js';
import type {Widget} from '../support/element.js';

const data = {title: 'Networks', items: [{name: 'One', url: 'https://a.example/', description: 'About it.'}]};

const headings = `h2 {font: 300 40px Georgia, serif; letter-spacing: 2px; color: rgb(0, 51, 102)}
  h3 {font-family: "Courier New", monospace; font-weight: 500; color: rgb(102, 0, 51)}`;
const links = 'a {color: rgb(10, 88, 202); text-decoration: none}';

const looks = (widget: Widget) => {
  const of = (selector: string): CSSStyleDeclaration => getComputedStyle(one(widget, selector));
  const [title, item, link] = [of('h2'), of('h3'), of('a[part~=link]')];
  const spacing = Math.round((1000 * parseFloat(title.letterSpacing)) / parseFloat(title.fontSize));
  return {
    title: [title.fontFamily, title.fontWeight, title.color, spacing].join(' | '),
    item: [item.fontFamily, item.fontWeight, item.color].join(' | '),
    link: [link.color, link.textDecorationLine].join(' | '),
  };
};

/** A widget where a page has `#here`. */
const on = async (page: string, css: string): Promise<Widget> => {
  await put(`<style>#page {font-family: Arial; color: rgb(34, 34, 34)} ${css}</style><div id="page">${page}</div>`);
  const widget = await place('network-memberships', {lang: 'en'});
  widget.data = data;
  document.querySelector('#here')?.append(widget);
  await widget.settled;
  return widget;
};

const theirs = {
  title: 'Georgia, serif | 300 | rgb(0, 51, 102) | 50',
  item: '"Courier New", monospace | 500 | rgb(102, 0, 51)',
  link: 'rgb(10, 88, 202) | none',
};
const plain = {
  title: 'Arial | 700 | rgb(34, 34, 34) | -12',
  item: 'Arial | 700 | rgb(34, 34, 34)',
  link: 'rgb(34, 34, 34) | underline',
};
const text = '<h2>News</h2><h3>Today</h3><p>We <a href="#">met</a>.</p>';

describe('A widget on a page with headings and links of its own', () => {
  useWarnings();

  it('has titles and links that look as those beside it', async () => {
    expect(looks(await on(`${text}<div id="here"></div>`, headings + links))).to.deep.equal(theirs);
  });

  it('takes those that are nearest, of a section before the page’s', async () => {
    const page = `${text}<section><h2 class="s">Partners</h2><div id="here"></div></section>`;
    const widget = await on(page, `${headings} ${links} .s {color: rgb(0, 80, 0)}`);
    expect(looks(widget).title).to.contain('rgb(0, 80, 0)');
  });

  it('keeps its own headings where a reset has taken the look of the page’s', async () => {
    const css = '#page {color: inherit; font-family: inherit} h2, h3 {font-size: inherit; font-weight: inherit}';
    const widget = await on('<div id="here"></div>', css);
    expect([looks(widget).title, looks(widget).item].join()).to.match(/^.*\| 700 \|.*,.*\| 700 \|/);
  });

  it('looks as the page’s rules say, where the page has no heading and no link yet, and leaves nothing in it', async () => {
    const css = '#page {color: inherit; font-family: inherit}';
    const widget = await on('<div id="here"></div>', `${css} ${headings} ${links}`);
    expect(looks(widget)).to.deep.equal(theirs);
    expect(document.body.querySelectorAll('body > :is(h2, h3, p:has(a))')).to.have.length(0);
  });

  it('takes none that stands on another ground, or has one', async () => {
    const band = `<div style="background: navy; color: white">${text}</div>`;
    const own = '<h2 style="background: navy; color: rgb(0, 0, 1)">News</h2>';
    const widget = await on(
      `${band}<nav><p><a href="#">Home</a></p></nav>${own}<div id="here"></div>`,
      'h2, h3, a {font-weight: 400; color: rgb(200, 200, 255)} nav a {color: rgb(9, 9, 9)}',
    );
    expect(looks(widget)).to.deep.equal(plain);
  });

  it('takes no colour that its ground would swallow', async () => {
    const widget = await on(`${text}<div id="here"></div>`, 'h2, h3, a {color: rgb(230, 230, 230)}');
    expect(looks(widget)).to.deep.equal(plain);
  });

  it('keeps a link a link where the page’s own look as text, or as buttons', async () => {
    const page = '<p><a href="#">One</a></p><div id="here"></div>';
    expect(looks(await on(page, 'a {color: inherit; text-decoration: none}')).link).to.equal(plain.link);
    const buttons = await on(page, 'a {color: rgb(0, 0, 200); padding: 9px}');
    expect(looks(buttons).link).to.equal(plain.link);
  });

  it('has what a theme says before all of that', async () => {
    const theme = `#here {--ngo-heading-font-family: Arial; --ngo-heading-weight: 600; --ngo-color-link: rgb(1, 2, 3)}`;
    const widget = await on(`${text}<div id="here"></div>`, headings + links + theme);
    const {title, item, link} = looks(widget);
    expect(title).to.match(/^Arial \| 600 /);
    expect(item).to.match(/^Arial \| 600 /);
    expect(link).to.contain('rgb(1, 2, 3)');
  });

  it('looks anew when the page turns dark', async () => {
    const css = `${headings} ${links} .dark #page {color: rgb(240, 240, 240)} .dark :is(h2, h3, a) {color: rgb(255, 220, 150)}`;
    const widget = await on(`${text}<div id="here"></div>`, css);
    document.body.classList.add('dark');
    try {
      await new Promise(requestAnimationFrame);
      const {title, item, link} = looks(widget);
      for (const look of [title, item, link]) expect(look).to.contain('rgb(255, 220, 150)');
    } finally {
      document.body.removeAttribute('class');
    }
  });
});
