/**
 * What our templates use of lit-html, for the classic files, in a third of its size and without `innerHTML`: no
 * content policy has anything to say about it (Trusted Types). Templates are well-formed, have whole attributes and
 * children as their holes, and no comments or entities; the build refuses others. See `docs/decisions/0004-base-element.md`.
 */

interface Template {
  readonly strings: TemplateStringsArray;
  readonly values: readonly unknown[];
}

/** Shows a value in one hole of a template. */
type Hole = (value: unknown) => void;

export const html = (strings: TemplateStringsArray, ...values: readonly unknown[]): Template => ({strings, values});

/** As an attribute, removes it: what is undefined does so here without being told, and the build leaves `?? nothing` out. */
export const nothing = undefined;

/** Makes the nodes of a template, as the last of `parent`'s, and gives its holes. */
const make = (strings: TemplateStringsArray, parent: Node): Hole[] => {
  const holes: Hole[] = [];
  for (const [, close, tag, attributes = '', text] of strings.join('\0').matchAll(/<(\/?)(\w*)([^>]*)>|([^<\0]+)|\0/g))
    if (close) parent = parent.parentNode ?? parent;
    else if (tag) {
      const element = parent.appendChild(document.createElement(tag));
      for (const [, name = '', value = '', hole] of attributes.matchAll(/([\w-]+)(?:=(?:"([^"]*)"|(\0)))?/g))
        if (hole) holes.push(attribute(element, name));
        else element.setAttribute(name, value);
      if (tag !== 'img') parent = element;
    } else if (text) parent.appendChild(document.createTextNode(text));
    else holes.push(child(parent));
  return holes;
};

const attribute = (element: Element, name: string): Hole => {
  let shown: unknown;
  return (value) => {
    if (value === shown) return;
    shown = value;
    if (value === undefined) element.removeAttribute(name);
    else element.setAttribute(name, `${value}`);
  };
};

/** A hole among the children of `parent`, before `next` or at the end: what is between two comments. */
const child = (parent: Node, next: Node | null = null): Hole => {
  const start = parent.insertBefore(document.createComment(''), next);
  const end = parent.insertBefore(document.createComment(''), next);
  /** What shows: a text; of a template its strings; of a list, that it is one. */
  let shown: unknown = '';
  /** Those of the template, or one for each entry that the list has ever had. */
  let holes: Hole[] = [];
  return (value) => {
    const list = Array.isArray(value);
    const {strings, values} = Object(value) as Partial<Template>;
    const kind = list ? child : (strings ?? `${value ?? ''}`);
    if (kind !== shown) {
      shown = kind;
      while (start.nextSibling !== end) start.nextSibling?.remove();
      const fragment = document.createDocumentFragment();
      holes = strings ? make(strings, fragment) : [];
      end.before(typeof kind === 'string' ? kind : fragment);
    }
    const inside: readonly unknown[] = list ? value : (values ?? []);
    inside.forEach((one, index) => (holes[index] ??= child(end.parentNode as Node, end))(one));
    for (const hole of holes.slice(inside.length)) hole(undefined);
  };
};

const roots = new WeakMap<Node, Hole>();

/** Renders a template, a text or a list of them as the last of `root`'s children. */
export const render = (value: unknown, root: Element): void => {
  const hole = roots.get(root) ?? child(root);
  roots.set(root, hole);
  hole(value);
};
