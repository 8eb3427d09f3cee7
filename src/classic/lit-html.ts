/**
 * What our templates use of lit-html, for the classic files, in less than half its size and without `innerHTML`: no
 * content policy has anything to say about it (Trusted Types). Templates are well-formed, have whole attributes and
 * children as their holes, and no comments or entities; the build refuses others. See `docs/decisions/0004-base-element.md`.
 */

interface Template {
  readonly strings: TemplateStringsArray;
  readonly values: readonly unknown[];
}

/** A hole: the how-many-th node of the template, and the attribute, where it is one. */
type Hole = readonly [node: number, attribute: string | undefined];

export const html = (strings: TemplateStringsArray, ...values: readonly unknown[]): Template => ({strings, values});

/** Renders nothing; as an attribute, removes it. */
export const nothing = Symbol('nothing');

const HOLE = '\0';
const parsed = new WeakMap<TemplateStringsArray, readonly [DocumentFragment, readonly Hole[]]>();

/** The nodes of a template, made once, and where its holes are. */
const parse = (strings: TemplateStringsArray): readonly [DocumentFragment, readonly Hole[]] => {
  const fragment = document.createDocumentFragment();
  const holes: Hole[] = [];
  let parent: Node = fragment;
  let index = 0;
  for (const [, close, tag, attributes, text] of strings.join(HOLE).matchAll(/<(\/?)(\w+)([^>]*)>|([^<\0]+)|\0/g)) {
    if (close) parent = parent.parentNode ?? fragment;
    else if (tag) {
      const element = document.createElement(tag);
      parent.appendChild(element);
      for (const [, name = '', value, hole] of (attributes ?? '').matchAll(/([\w-]+)(?:=(?:"([^"]*)"|(\0)))?/g))
        if (hole) holes.push([index, name]);
        else element.setAttribute(name, value ?? '');
      if (tag !== 'img') parent = element;
    } else if (text) parent.appendChild(document.createTextNode(text));
    else {
      parent.appendChild(document.createComment(''));
      holes.push([index, undefined]);
    }
    if (!close) index++;
  }
  return [fragment, holes];
};

const isTemplate = (value: unknown): value is Template =>
  typeof value === 'object' && value !== null && 'strings' in value;

/** A place that shows a value: an attribute, or what stands before a comment. */
class Part {
  /** What shows: the value of an attribute, a text; of a template its strings, of a list the class. */
  #shown: unknown = nothing;
  #nodes: ChildNode[] = [];
  #parts: Part[] = [];

  constructor(
    readonly place: ChildNode,
    readonly attribute?: string,
  ) {}

  show(value: unknown): void {
    const {place, attribute} = this;
    if (attribute) {
      if (value === this.#shown) return;
      if (value === nothing) (place as Element).removeAttribute(attribute);
      else (place as Element).setAttribute(attribute, `${value ?? ''}`);
      this.#shown = value;
    } else if (isTemplate(value)) {
      if (this.#change(value.strings)) this.#make(value.strings);
      value.values.forEach((one, index) => this.#parts[index]?.show(one));
    } else if (Array.isArray(value)) {
      this.#change(Part);
      value.forEach((one, index) => (this.#parts[index] ??= new Part(this.#add(document.createComment('')))).show(one));
      for (const part of this.#parts.splice(value.length)) {
        part.#change(nothing);
        part.place.remove();
      }
    } else {
      const text = value === nothing ? '' : `${value ?? ''}`;
      if (this.#change(text || nothing) && text) this.#add(document.createTextNode(text));
    }
  }

  /** Clears the place where something else is to show. */
  #change(shown: unknown): boolean {
    if (shown === this.#shown) return false;
    for (const part of this.#parts.splice(0)) if (!part.attribute) part.#change(nothing);
    for (const node of this.#nodes.splice(0)) node.remove();
    this.#shown = shown;
    return true;
  }

  #add<T extends ChildNode>(node: T): T {
    this.place.before(node);
    this.#nodes.push(node);
    return node;
  }

  #make(strings: TemplateStringsArray): void {
    let template = parsed.get(strings);
    if (!template) parsed.set(strings, (template = parse(strings)));
    const [fragment, holes] = template;
    const copy = document.importNode(fragment, true);
    this.#nodes = [...copy.childNodes];
    const walker = document.createTreeWalker(copy);
    const nodes: ChildNode[] = [];
    while (walker.nextNode()) nodes.push(walker.currentNode as ChildNode);
    this.#parts = holes.map(([index, attribute]) => new Part(nodes[index] as ChildNode, attribute));
    this.place.before(copy);
  }
}

const roots = new WeakMap<Node, Part>();

/** Renders a template, a text or a list of them as the last of `root`'s children. */
export const render = (value: unknown, root: Element): void => {
  let part = roots.get(root);
  if (!part) {
    const place = document.createComment('');
    root.append(place);
    roots.set(root, (part = new Part(place)));
  }
  part.show(value);
};
