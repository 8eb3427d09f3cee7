interface Versioned extends CustomElementConstructor {
  readonly version?: string;
}

/**
 * Registers a widget. The first definition of a tag wins; the same version a second time is silent,
 * another version's copy is noted once. Never throws: a page may well load us twice. Does nothing on a server.
 */
export const define = (tag: string, widget: Versioned): void => {
  if (!('customElements' in globalThis)) return;
  const first = customElements.get(tag) as Versioned | undefined;
  if (!first) customElements.define(tag, widget);
  else if (first.version !== widget.version)
    console.warn(
      `ngo-widgets: <${tag}> ${widget.version ?? ''} was loaded after version ${first.version ?? '?'}, which stays in use. Load one version only. / ` +
        `Заредена е и версия ${widget.version ?? ''}, но остава версия ${first.version ?? '?'}. Заредете само една.`,
    );
};
