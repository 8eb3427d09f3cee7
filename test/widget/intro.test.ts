import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {all, one, show, useServer, useWarnings} from '../support/element.js';
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
const shown = (widget: Widget): HTMLElement[] => all(widget, 'summary').filter((one) => one.checkVisibility());

describe('What stands before the items', () => {
  useServer();
  useWarnings();
  afterEach(() => setViewport({width: 800, height: 600}));

  it('is cut where it is long, on any page, until the rest is asked for, and is whole on paper', async () => {
    await setViewport({width: 1280, height: 800});
    expect(lines(await show('network-memberships', networks(long), {lang: 'en'}))).to.equal(3);
    await setViewport({width: 390, height: 800});
    const widget = await show('network-memberships', networks(long), {lang: 'en'});
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
    await setViewport({width: 390, height: 800});
    expect(shown(await show('network-memberships', networks('A few words.'), {lang: 'en'}))).to.deep.equal([]);
  });
});
