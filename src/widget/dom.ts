/** Focus on what is no control: reachable by script only. */
export const focusOn = (element: HTMLElement | null | undefined): void => {
  if (!element) return;
  element.tabIndex = -1;
  element.focus();
};

/** Whether an element's children say something: any text, any element that shows. */
export const hasContent = ({childNodes}: Element): boolean =>
  [...childNodes].some((node) =>
    node instanceof Element ? !node.matches('script, style, template') : node instanceof Text && node.data.trim(),
  );

/** Exchanges one state for another, for `:state()`. An engine without states, or with their first form only, goes without. */
export const exchangeState = ({states}: ElementInternals, from: string, to: string): void => {
  try {
    states.delete(from);
    states.add(to);
  } catch {
    // The page may ask `status` instead.
  }
};
