/** The module that loads the widgets on the page, also those that come later, and no others. */
import {load} from './generated/load.js';

const PLACEHOLDER = 'data-ngo-widget';

// Not from `widgets.ts`, which the widgets import too: the page would get what they share before it has any of them.
const tags = Object.keys(load) as (keyof typeof load)[];
const wanted = new Set(tags);
let placeholders = false;

/** What cannot be loaded leaves the page as it is: with what is inside the widget. */
const tell = (error: unknown): void => console.warn(`ngo-widgets: ${error}`);

const startPlaceholders = async (): Promise<void> => {
  placeholders = true;
  const {startPlaceholders} = await import('./placeholder/placeholder.js');
  startPlaceholders(tags);
};

const look = (): void => {
  const found = new Set<string>();
  for (const element of document.querySelectorAll([`[${PLACEHOLDER}]`, ...wanted].join())) {
    const named = element.getAttribute(PLACEHOLDER);
    found.add(named?.trim().toLowerCase() ?? element.localName);
    if (named !== null && !placeholders) startPlaceholders().catch(tell);
  }
  for (const tag of wanted)
    if (found.has(tag)) {
      wanted.delete(tag);
      // Another file of ours may have brought it.
      if (!customElements.get(tag)) load[tag]().catch(tell);
    }
};

new MutationObserver(look).observe(document, {subtree: true, childList: true, attributeFilter: [PLACEHOLDER]});
look();
