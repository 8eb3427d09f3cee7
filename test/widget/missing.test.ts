import {expect} from '@open-wc/testing';
import {all, headings, languageAt, one, seen, show, texts, useWarnings} from '../support/element.js';
import {minimal, tags} from '../support/minimal.js';

const tag = 'network-memberships';
const mixed = {
  items: [
    {name: {bg: 'Мрежа', en: 'Network'}, description: {bg: 'Описание на мрежата.'}},
    {name: {bg: 'Съюз', en: 'Union'}, description: {bg: 'Съюз на деца.', en: 'A union of children.'}},
    {name: {bg: 'Коалиция'}},
  ],
};

describe('A text that is not in the language of the widget', () => {
  useWarnings();

  it('shows in another, says so to machines, and once to readers after the heading', async () => {
    const widget = await show(tag, mixed);
    expect(headings(widget)).to.deep.equal(['h2 Network', 'h2 Union', 'h2 Коалиция']);
    expect(seen(widget).split('\n')).to.deep.equal([
      'Network',
      'in Bulgarian',
      'Описание на мрежата.',
      'Union',
      'A union of children.',
      'Коалиция',
    ]);
    expect(languageAt(widget, 'Описание')).to.equal('bg');
    expect(languageAt(widget, 'A union')).to.equal('en');
  });

  it('is marked in the words of a Bulgarian widget', async () => {
    const widget = await show(tag, {items: [{name: 'А', description: {en: 'In English only.'}}]}, {lang: 'bg'});
    expect(texts(widget, '[part~=mark]')).to.deep.equal(['на английски']);
    expect(languageAt(widget, 'In English only.')).to.equal('en');
  });

  it('is marked by the name of a third language', async () => {
    const data = {items: [{name: 'A', description: {de: 'Nur auf Deutsch.'}}]};
    expect(texts(await show(tag, data, {lang: 'bg'}), '[part~=mark]')).to.deep.equal(['на немски']);
    expect(texts(await show(tag, data), '[part~=mark]')).to.deep.equal(['in German']);
  });

  it('is not marked where it is a name, and still carries its language', async () => {
    const names = {name: {bg: 'Мрежа'}, acronym: {bg: 'НМД'}, place: {bg: 'София'}};
    const widget = await show(tag, {items: [names]});
    expect(all(widget, '[part~=mark]')).to.deep.equal([]);
    expect(['Мрежа', 'НМД', 'София'].map((name) => languageAt(widget, name))).to.deep.equal(['bg', 'bg', 'bg']);
    const story = {title: {en: 'A story'}, place: {bg: 'Варна'}, quote: {text: {en: 'Yes.'}, by: {bg: 'Мария'}}};
    const stories = await show('success-stories', {items: [story]});
    expect(all(stories, '[part~=mark]')).to.deep.equal([]);
    expect(languageAt(stories, 'Мария')).to.equal('bg');
  });

  it('is marked where it is the title of a story or a project', async () => {
    for (const each of ['success-stories', 'project-results'] as const)
      expect(seen(await show(each, {items: [{title: {bg: 'Заглавие'}}]}))).to.equal('Заглавие\nin Bulgarian');
  });

  it('is neither marked nor labelled where it is the same in every language', async () => {
    const widget = await show(
      tag,
      {items: [{name: {'*': 'Eurochild'}, description: {'*': 'Children first'}}]},
      {lang: 'bg', missing: 'hide'},
    );
    expect(seen(widget)).to.equal('Eurochild\nChildren first');
    expect(all(widget, '[lang]').length).to.equal(1);
  });

  it('is a variant of the language before it is another: neither is marked', async () => {
    const data = {items: [{name: {'*': 'A'}, description: {bg: 'Цвят', 'en-US': 'Color'}}]};
    const widget = await show(tag, data, {lang: 'en-GB'});
    expect(languageAt(widget, 'Color')).to.equal('en-US');
    expect(all(widget, '[part~=mark]')).to.deep.equal([]);
    expect(seen(await show(tag, data, {lang: 'en-GB', missing: 'hide'}))).to.contain('Color');
  });

  it('is that of the file before any other', async () => {
    const description = {fr: 'En français', de: 'Auf Deutsch', bg: 'По български'};
    expect(seen(await show(tag, {lang: 'de', items: [{name: 'A', description}]}))).to.contain('Auf Deutsch');
    expect(seen(await show(tag, {lang: 'it', items: [{name: 'A', description}]}))).to.contain('En français');
  });

  it('is left out where it is deliberately not in this language', async () => {
    const items = [{name: 'A', description: {bg: 'Само за България.', en: null}}, {name: {bg: 'Б', en: null}}];
    const widget = await show(tag, {items});
    expect(seen(widget)).to.equal('A');
    expect(seen(await show(tag, {items}, {lang: 'bg'}))).to.equal('A\nСамо за България.\nБ');
  });

  it('is marked once per item, and not in an item inside that has all its texts', async () => {
    const project = {
      title: {bg: 'Проект', en: 'Project'},
      summary: {bg: 'На български.'},
      related: [{title: {en: 'News'}, url: 'https://a.example/'}],
    };
    expect(seen(await show('project-results', {items: [project]}))).to.equal(
      'Project\nin Bulgarian\nНа български.\nRelated news\nNews',
    );
  });

  it('with missing="show" shows and has no mark', async () => {
    const widget = await show(tag, mixed, {lang: 'en', missing: 'show'});
    expect(all(widget, '[part~=mark]')).to.deep.equal([]);
    expect(seen(widget)).to.contain('Описание на мрежата.');
    expect(languageAt(widget, 'Описание')).to.equal('bg');
  });

  it('with missing="hide" is left out, and an item with its name', async () => {
    const widget = await show(tag, mixed, {lang: 'en', missing: 'hide'});
    expect(seen(widget)).to.equal('Network\nUnion\nA union of children.');
  });

  for (const each of tags)
    it(`with missing="hide" may leave nothing of ${each}, which is then empty`, async () => {
      const widget = await show(each, {items: [minimal[each]({bg: 'Име'})]}, {lang: 'en', missing: 'hide'});
      expect(widget.status).to.equal('empty');
      expect(seen(widget)).to.match(/^There (are|is) no \w+ to show\.$/);
    });

  it('with missing="hide" leaves out names of others, and what stands around them', async () => {
    const project = {
      title: {en: 'Project'},
      goal: {bg: 'Цел'},
      partners: [{name: {bg: 'Партньор'}}],
      funding: [{funder: {name: {bg: 'Фонд'}}, level: 'funded'}],
      links: [{url: 'https://a.example/', label: {bg: 'Още'}}],
    };
    const widget = await show('project-results', {items: [project]}, {lang: 'en', missing: 'hide'});
    expect(seen(widget)).to.equal('Project\nRead more');
  });

  it('changes with the attribute', async () => {
    const widget = await show(tag, mixed, {lang: 'en', missing: 'hide'});
    widget.missing = null;
    await widget.updateComplete;
    expect(one(widget, '[part~=mark]').textContent).to.equal('in Bulgarian');
  });
});
