import {expect} from '@open-wc/testing';
import {all, one, put, show, useServer, useWarnings} from '../support/element.js';
import type {Widget} from '../support/element.js';

const long = 'Many words before the first of the networks. '.repeat(12).trim();
const networks = (intro: string): object => ({
  title: {en: 'Networks'},
  intro: {en: intro},
  items: [{name: {en: 'Network'}}],
});
const lines = (widget: Widget): number => {
  const intro = one(widget, '[part~=intro]');
  return Math.round(intro.clientHeight / parseFloat(getComputedStyle(intro).lineHeight));
};
/** A widget that has so much room. */
const draw = async (intro: string, width: number): Promise<Widget> => {
  const page = await put(`<div style="inline-size: ${width}px"></div>`);
  const widget = await show('network-memberships', networks(intro), {lang: 'en'});
  page.append(widget);
  await widget.updateComplete;
  return widget;
};
const shown = (widget: Widget): HTMLElement[] => all(widget, 'summary').filter((one) => one.checkVisibility());

describe('What stands before the items', () => {
  useServer();
  useWarnings();

  it('is cut where it is long, on any page, until the rest is asked for, and is whole on paper', async () => {
    expect(lines(await draw(long, 1200))).to.equal(3);
    const widget = await draw(long, 358);
    expect(lines(widget)).to.equal(3);
    shown(widget)[0]?.click();
    expect(lines(widget)).to.be.greaterThan(6);
    shown(widget)[0]?.click();
    expect(lines(widget)).to.equal(3);
    window.dispatchEvent(new Event('beforeprint'));
    expect(lines(widget), 'on paper').to.be.greaterThan(6);
    window.dispatchEvent(new Event('afterprint'));
  });

  it('is whole where it is short, without anything to ask for', async () => {
    expect(shown(await draw('A few words.', 358))).to.deep.equal([]);
  });
});
