import {unsafeCSS} from 'lit';
import type {CSSResult, LitElement, ReactiveController} from 'lit';
import {pageLookOf} from '../theme/page-look.js';
import type {Kinds, PageLook} from '../theme/page-look.js';

/** Who is told that the page may look another way: by a class, by the system's dark mode, by rules that came late. */
const readers = new Set<() => void>();
let isWatching = false;

const tell = (): void => {
  for (const read of readers) read();
};

/** Once for all widgets, as long as the page is there. */
const watch = (): void => {
  if (isWatching) return;
  isWatching = true;
  const observer = new MutationObserver(tell);
  for (const element of [document.documentElement, document.body]) observer.observe(element, {attributes: true});
  observer.observe(document.head, {childList: true});
  // The sheets that the page has in its head; `load` does not bubble.
  document.head.addEventListener('load', tell, {capture: true});
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', tell);
};

/**
 * Makes a widget's headings and links look as those of the page do that stand on the same ground. The page's are read
 * before the widget's are drawn, so that they are styled once, and again when the page may look another way.
 */
export class PageLookController implements ReactiveController {
  #kinds: Kinds | undefined;

  constructor(
    readonly host: LitElement,
    /** What the widget's content has, where it shows. */
    readonly kindsOf: () => Kinds | undefined,
    /** Styles the widget. */
    readonly dress: (look: CSSResult) => void,
  ) {}

  hostConnected(): void {
    watch();
    readers.add(this.#read);
    this.#kinds = undefined;
  }

  hostDisconnected(): void {
    readers.delete(this.#read);
  }

  hostUpdate(): void {
    const before = this.#kinds;
    this.#kinds = this.kindsOf();
    if (this.#kinds?.title !== before?.title || this.#kinds?.heading !== before?.heading) this.#read();
  }

  readonly #read = (): void => {
    if (this.#kinds) this.dress(styleOf(pageLookOf(this.host, this.#kinds)));
  };
}

const styles = new Map<string, CSSResult>();

/** One style for all widgets that look alike. A style sheet, because an attribute `style` would be against the policy of some pages. */
const styleOf = (look: PageLook): CSSResult => {
  const rule = `:host{${Object.entries(look)
    .map((one) => one.join(':'))
    .join(';')}}`;
  const style = styles.get(rule) ?? unsafeCSS(rule);
  styles.set(rule, style);
  return style;
};
