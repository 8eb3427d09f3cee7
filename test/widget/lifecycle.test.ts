import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {create, found, json, put, useServer, useWarnings} from '../support/element.js';
import type {Widget} from '../support/element.js';
import {minimal, tags} from '../support/minimal.js';

/** Where a widget may be: in a part of the page, in a shadow root, in another document. */
const places = ['page', 'shadow', 'frame'] as const;
type Place = (typeof places)[number];

/** A widget, and its surroundings. */
interface Real {
  widget: Widget;
  /** Of the life: each has addresses of its own, since answers are kept for the page. */
  readonly number: number;
  readonly surroundings: Readonly<Record<Place, HTMLElement>>;
}
/** What decides which commands are possible: a widget that is nowhere has no place. */
interface Model {
  place: Place | undefined;
  defined: boolean;
}
type Command = fc.AsyncCommand<Model, Real>;

const command = (
  name: string,
  run: (real: Real, model: Model) => void | Promise<void>,
  possible: (model: Model) => boolean = () => true,
): Command => ({
  check: possible,
  run: async (model, real) => run(real, model),
  toString: () => name,
});

/** Until then, what is under way when a command comes is under way when the next one comes. */
const settle = async (widget: Widget): Promise<void> => {
  // What observes the page is told before this goes on.
  await Promise.resolve();
  await widget.settled;
};

const move = (place: Place): Command =>
  command(`move to ${place}`, ({widget, surroundings}, model) => {
    surroundings[place].append(widget);
    model.place = place;
  });

/** An element's move that does not tell it; not in every engine. */
const canMoveBefore = 'moveBefore' in Element.prototype;
const moveBefore = (place: Place): Command =>
  command(
    `moveBefore to ${place}`,
    ({widget, surroundings}, model) => {
      (surroundings[place] as unknown as {moveBefore(node: Node, child: null): void}).moveBefore(widget, null);
      model.place = place;
    },
    // Within one document only.
    ({place: from}) => from !== undefined && (from === 'frame') === (place === 'frame'),
  );

/** A copy takes the place of its original. There is no class for it in another document. */
const copied = (name: string, copy: (widget: Widget) => Widget): Command =>
  command(
    name,
    (real) => {
      const original = real.widget;
      real.widget = copy(original);
      original.replaceWith(real.widget);
    },
    ({place}) => place !== 'frame',
  );

const commands: readonly Command[] = [
  command(
    'settle',
    ({widget}) => settle(widget),
    ({defined, place}) => defined && place === 'page',
  ),
  command(
    'reload',
    ({widget}) => void widget.reload(),
    ({defined, place}) => defined && place === 'page',
  ),
  command('remove', ({widget}, model) => {
    widget.remove();
    model.place = undefined;
  }),
  copied('clone', (widget) => widget.cloneNode(true) as Widget),
  copied('copy by innerHTML', (widget) => {
    const holder = document.createElement('div');
    holder.innerHTML = widget.outerHTML;
    return holder.firstElementChild as Widget;
  }),
  ...places.map(move),
  ...(canMoveBefore ? places.map(moveBefore) : []),
];

const languages = ['bg', 'en', 'de', '', 'no language'];
/** Values of attributes, good and bad; of those that are not here, there or not. */
const values = (address: (name: string) => string, data: readonly unknown[]): Readonly<Record<string, string[]>> => ({
  src: [...['good', 'other', 'slow', 'absent'].map(address), ''],
  data: [...data.map((one) => JSON.stringify(one)), '{'],
  layout: ['cards', 'list', 'accordion', 'grouped', 'inline', 'none'],
  'heading-level': ['1', '4', '9', 'x'],
  only: ['a', 'b, a', 'none'],
  limit: ['1', '2', '-1', 'x'],
  missing: ['mark', 'show', 'hide'],
  appearance: ['plain', 'card', 'outlined'],
  loading: ['lazy', 'eager'],
  lang: languages,
});

/** Elements, with their attributes in order, and texts; comments are of the templates. */
const treeOf = (node: Node): string => {
  const inside = [...node.childNodes].map(treeOf).join('');
  // Nodes of another document are of other classes.
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
  if (node.nodeType !== Node.ELEMENT_NODE) return inside;
  const {localName, attributes: all} = node as Element;
  const attributes = [...all].map(({name, value}) => ` ${name}="${value}"`).sort();
  return `<${localName}${attributes.join('')}>${inside}</>\n`;
};
const stateOf = ({status, error, shadowRoot}: Widget): unknown => [status, error, treeOf(found(shadowRoot))];

describe('Whatever happened to a widget', () => {
  const server = useServer();
  useWarnings();
  let surroundings: Real['surroundings'];
  let names = 0;
  after(() => console.log(`lives × widgets: ${names / tags.length} × ${tags.length}`));

  beforeEach(async () => {
    const host = await put('<div lang="en"></div>');
    const frame = await put<HTMLIFrameElement>('<iframe></iframe>');
    surroundings = {
      page: await put('<section lang="bg"></section>'),
      shadow: host.attachShadow({mode: 'open'}).appendChild(document.createElement('div')),
      frame: found(frame.contentDocument).body,
    };
  });

  /** Does to a new element what the commands say, before its class is there and after, and compares it to one that is made as it now is. */
  const run = async (tag: string, before: Iterable<Command>, after: Iterable<Command>): Promise<void> => {
    const name = `${tag}-${++names}`;
    const define = (): void =>
      customElements.define(name, class extends (customElements.get(tag) as CustomElementConstructor) {});
    const real = {widget: create(name), number: names, surroundings};
    const model: Model = {place: 'page', defined: false};
    surroundings.page.append(real.widget);
    await fc.asyncModelRun(() => ({model, real}), before);
    define();
    model.defined = true;
    await fc.asyncModelRun(() => ({model, real}), after);

    const {widget} = real;
    // In the other document nothing could have made it a widget.
    if (!widget.isConnected || !('status' in widget)) surroundings.page.append(widget);
    // What was set before the class was there is taken over with the first update.
    await widget.updateComplete;
    const fresh = create(name);
    for (const {name: attribute, value} of widget.attributes) fresh.setAttribute(attribute, value);
    fresh.append(...[...widget.childNodes].map((child) => child.cloneNode(true)));
    fresh.data = widget.data;
    widget.after(fresh);
    await Promise.all([settle(widget), settle(fresh)]);
    const [was, is] = [stateOf(fresh), stateOf(widget)];
    for (const place of places) surroundings[place].replaceChildren();
    expect(is).to.deep.equal(was);
  };

  for (const tag of tags)
    it(`${tag} shows what a new one with the same data shows in its place`, async () => {
      const item = (id: string, text: unknown): object => ({id, ...minimal[tag](text)});
      const both = [item('a', {bg: 'Едно', en: 'One'}), item('b', 'Две'), item('c', {en: 'Three'})];
      const data: unknown[] = [
        {title: {bg: 'Заглавие', en: 'Title'}, intro: 'Увод', items: both},
        {lang: 'en', items: [item('b', 'Two'), {}, item('a', {bg: null, en: 'One'})]},
        both,
        [],
        [{}],
        {other: 1},
      ];
      for (const [index, file] of ['good', 'other'].entries()) server.put(file, data[index]);
      // Comes when other things have happened.
      server.put('slow', () => new Promise<Response>((resolve) => setTimeout(() => resolve(json(data[2])))));

      const attributes = values((file) => server.address(file), data);
      const {observedAttributes = []} = customElements.get(tag) as {observedAttributes?: readonly string[]};
      const setting = (name: string): Command[] => [
        command(`remove ${name}`, ({widget}) => widget.removeAttribute(name)),
        ...(attributes[name] ?? ['']).map((value) =>
          command(`${name}="${value}"`, ({widget, number}) =>
            widget.setAttribute(name, name === 'src' && value ? `${value}?${number}` : value),
          ),
        ),
      ];
      const properties = [...data, JSON.stringify(data[0]), 'no JSON', null, undefined].map((value) =>
        command(`data = ${JSON.stringify(value)}`, ({widget}) => void (widget.data = value)),
      );
      const children = [
        '',
        '<p>Fallback</p>',
        ...data.map((one) => `<script type="application/json">${JSON.stringify(one)}</script>`),
      ].map((markup) => command(`children: ${markup}`, ({widget}) => void (widget.innerHTML = markup)));
      const host = languages.map((lang) =>
        command(`lang="${lang}" on the host around`, ({surroundings: {shadow}}) =>
          (shadow.getRootNode() as ShadowRoot).host.setAttribute('lang', lang),
        ),
      );
      const around = places.flatMap((place) =>
        languages.map((lang) =>
          command(`lang="${lang}" around ${place}`, (real) => void (real.surroundings[place].lang = lang)),
        ),
      );

      // One source at a time, and all together: one that goes first would hide what happens to the others.
      const [src, attribute] = [setting('src'), setting('data')];
      const looks = [...observedAttributes, 'lang'].filter((name) => name !== 'src' && name !== 'data').map(setting);
      for (const sources of [[src], [children], [properties], [attribute], [src, attribute, children, properties]]) {
        const any = [commands, commands, ...sources, ...sources, around, host, looks.flat()];
        const kinds = any.map((some) => fc.constantFrom(...some));
        await fc.assert(
          fc.asyncProperty(
            fc.commands(kinds, {maxCommands: 6, size: '+1'}),
            fc.commands(kinds, {maxCommands: 20, size: '+1'}),
            (before, after) => run(tag, before, after),
          ),
          {seed: 20_160_301, numRuns: 12, includeErrorInReport: true},
        );
      }
    });
});
