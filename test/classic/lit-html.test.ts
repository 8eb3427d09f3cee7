import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import * as lit from 'lit/html.js';
import * as ours from '../../src/classic/lit-html.js';

/** What a template needs; both have it. */
interface Renderer {
  readonly html: (strings: TemplateStringsArray, ...values: readonly unknown[]) => unknown;
  readonly nothing: unknown;
  readonly render: (value: never, root: HTMLElement) => unknown;
}

/** A value to render, in words that are the same for both. */
type Value =
  | {readonly plain: string | number | boolean | null | undefined}
  | {readonly nothing: true}
  | {readonly list: readonly Value[]}
  | {readonly template: string; readonly values: readonly Value[]};

/** Templates of the shapes that ours have. Those that end in A, B, C have attributes in their first holes. */
const templatesOf = ({html}: Renderer): Readonly<Record<string, (...values: readonly unknown[]) => unknown>> => ({
  static: () => html`<slot></slot>`,
  bare: (a) => html`${a}`,
  pair: (a, b) => html`${a}${b}`,
  words: (a, b) => html`Before ${a}, ${b} after`,
  paragraph: (a) => html`<p part="text">${a}</p>`,
  list: (a) =>
    html`<ul role="list" class="items">
      ${a}
    </ul>`,
  nested: (a, b, c) => html`<details><summary>${a}</summary><div><b>${b}</b> ${c}</div></details>`,
  behind: (a, b, c) => html`${a}<h2>${b}</h2>${c}`,
  attributeA: (a, b) => html`<span lang=${a}>${b}</span>`,
  attributesAB: (a, b, c, d) => html`${d}<a part="link" href=${a} hreflang=${b}><i>${c}</i></a>`,
  emptyABC: (a, b, c) => html`<img class=${a} alt=${b} width=${c} loading="lazy"><p>after</p>`,
  flags: (a, b) => html`<button type="button" disabled>${a}</button><option value="">${b}</option>`,
});
const holes: Readonly<Record<string, number>> = {
  static: 0,
  bare: 1,
  pair: 2,
  words: 2,
  paragraph: 1,
  list: 1,
  nested: 3,
  behind: 3,
  attributeA: 2,
  attributesAB: 4,
  emptyABC: 3,
  flags: 2,
};

const {value} = fc.letrec<{value: Value; attribute: Value; template: Value}>((tie) => {
  const nothing = fc.constant({nothing: true} as const);
  const text = fc.constantFrom('', 'a', 'b', ' ', '<b>&amp;</b>', 'два\u00a0реда', 0, 12, true, false, null, undefined);
  const plain = text.map((found) => ({plain: found}));
  return {
    // What may be absent is written `${value ?? nothing}`.
    attribute: fc.oneof(
      plain.filter((one) => one.plain !== undefined && one.plain !== null),
      nothing,
    ),
    template: fc.constantFrom(...Object.keys(holes)).chain((template) => {
      const attributes = /[A-C]*$/.exec(template)?.[0].length ?? 0;
      const values = Array.from({length: holes[template] ?? 0}, (_, at) =>
        tie(at < attributes ? 'attribute' : 'value'),
      );
      return fc.tuple(...values).map((found) => ({template, values: found}));
    }),
    value: fc.oneof(
      {maxDepth: 4, withCrossShrink: true},
      plain,
      nothing,
      tie('template'),
      fc.array(tie('value'), {maxLength: 4}).map((list) => ({list})),
    ),
  };
});

/** Draws with a renderer, one thing after another in the same place. */
const drawer = (renderer: Renderer): ((value: Value) => string) => {
  const templates = templatesOf(renderer);
  const root = document.createElement('div');
  const made = (given: Value): unknown =>
    'list' in given
      ? given.list.map(made)
      : 'template' in given
        ? templates[given.template]?.(...given.values.map(made))
        : 'nothing' in given
          ? renderer.nothing
          : given.plain;
  return (given) => {
    renderer.render(made(given) as never, root);
    return seen(root);
  };
};

/** All but comments, and where one text ends and another begins. */
const seen = (root: HTMLElement): string => {
  const copy = root.cloneNode(true) as HTMLElement;
  const walker = document.createTreeWalker(copy, NodeFilter.SHOW_COMMENT);
  const comments: ChildNode[] = [];
  while (walker.nextNode()) comments.push(walker.currentNode as Comment);
  for (const comment of comments) comment.remove();
  copy.normalize();
  return copy.innerHTML;
};

describe('What stands for lit-html in the classic files', () => {
  it('draws what lit-html draws, whatever was there before', () => {
    fc.assert(
      fc.property(fc.array(value, {minLength: 1, maxLength: 6}), (values) => {
        const theirs = drawer(lit);
        const own = drawer(ours);
        for (const one of values) expect(own(one)).to.equal(theirs(one));
      }),
      {numRuns: 1500, seed: 20160301},
    );
  });

  it('keeps the elements of what is drawn again, and the entries that a list still has', () => {
    const {html, nothing, render} = ours;
    const root = document.createElement('div');
    const draw = (...entries: readonly string[]): Element[] => {
      render(html`<ul lang=${entries[0] ?? nothing}>${entries.map((entry) => html`<li>${entry}</li>`)}</ul>`, root);
      return [...root.querySelectorAll('ul, li')];
    };
    const [list, first, second] = draw('a', 'b');
    expect(draw('c', 'b', 'd').slice(0, 3)).to.deep.equal([list, first, second]);
    expect(draw('c')).to.deep.equal([list, first]);
    expect(root.textContent).to.equal('c');
  });

  it('draws in places of their own, behind what is there', () => {
    const root = document.createElement('div');
    const other = document.createElement('div');
    root.append('before ');
    ours.render('a', root);
    ours.render('b', other);
    ours.render('c', root);
    expect([root.textContent, other.textContent]).to.deep.equal(['before c', 'b']);
  });
});
