import {unsafeCSS} from 'lit';
import type {CSSResult, LitElement, ReactiveController} from 'lit';
import {kindsIn, pageLookOf} from '../theme/page-look.js';
import type {PageLook} from '../theme/page-look.js';

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
 * Makes a widget's headings and links look as those of the page do that stand on the same ground. They are read once
 * there are some, before anything is painted, and again when the page may look another way.
 */
export class PageLookController implements ReactiveController {
  #kinds: readonly string[] = [];

  constructor(
    readonly host: LitElement,
    /** Styles the widget. */
    readonly dress: (look: CSSResult) => void,
  ) {}

  hostConnected(): void {
    watch();
    readers.add(this.#read);
    this.#kinds = [];
  }

  hostDisconnected(): void {
    readers.delete(this.#read);
  }

  hostUpdated(): void {
    const kinds = kindsIn(this.host.renderRoot);
    if (kinds.join() === this.#kinds.join()) return;
    this.#kinds = kinds;
    this.#read();
  }

  readonly #read = (): void => {
    if (this.#kinds[0]) this.dress(styleOf(pageLookOf(this.host, this.#kinds)));
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
