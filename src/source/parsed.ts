/**
 * Whether the parser is done with a node: something follows it or one of its ancestors, or the whole page
 * has been read. On a slow line a widget is met long before its children are there.
 */
export const isParsed = (node: Node): boolean => {
  if (node.ownerDocument?.readyState !== 'loading') return true;
  for (let at: Node | null = node; at; at = at.parentNode) if (at.nextSibling) return true;
  return false;
};

type Listener = () => void;
const waiting = new Set<Listener>();
let observer: MutationObserver | undefined;

const notify = (): void => waiting.forEach((listener) => listener());

/** Calls back whenever the parser has gone on, until the returned function is called. */
export const watchParsing = (listener: Listener): (() => void) => {
  waiting.add(listener);
  if (!observer) {
    observer = new MutationObserver(notify);
    observer.observe(document, {childList: true, subtree: true});
    document.addEventListener('readystatechange', notify);
  }
  return () => {
    waiting.delete(listener);
    if (waiting.size > 0) return;
    observer?.disconnect();
    observer = undefined;
    document.removeEventListener('readystatechange', notify);
  };
};
