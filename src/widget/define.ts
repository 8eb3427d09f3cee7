/**
 * Registers a widget. The first definition of a tag wins; the same version a second time is silent, another version's
 * copy is noted. Never throws: a page may well load us twice.
 */
export const define = (tag: string, widget: CustomElementConstructor & {readonly version: string}): void => {
  const first = customElements.get(tag) as Partial<typeof widget> | undefined;
  if (!first) customElements.define(tag, widget);
  else if (first.version !== widget.version) console.warn(`ngo-widgets: <${tag}> ${first.version} ≠ ${widget.version}`);
};
