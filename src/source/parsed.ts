/**
 * Whether the parser is done with a node: something follows it or one of its ancestors, or the whole page
 * has been read. On a slow line a widget is met long before its children are there.
 */
export const isParsed = (node: Node | null): boolean =>
  document.readyState !== 'loading' ||
  (node !== null && (node.nextSibling !== null || (node.parentNode !== null && isParsed(node.parentNode))));

/** Calls back whenever the parser has gone on, until the returned function is called. */
export const watchParsing = (listener: () => void): (() => void) => {
  const observer = new MutationObserver(listener);
  observer.observe(document, {childList: true, subtree: true});
  document.addEventListener('readystatechange', listener);
  return () => {
    observer.disconnect();
    document.removeEventListener('readystatechange', listener);
  };
};
