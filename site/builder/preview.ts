/** The page in the builder's frame: the built widget, with what the builder sends it. */
import type {PreviewAnswer, PreviewRequest} from './see.js';

const answer = (message: PreviewAnswer): void => parent.postMessage(message, location.origin);

addEventListener('message', ({data, source, origin}: MessageEvent<PreviewRequest | undefined>) => {
  // Extensions and tools send messages of their own.
  if (source !== parent || origin !== location.origin || typeof data?.attributes !== 'object') return;
  const {tag, document: content, attributes, lang, theme, isDark} = data;
  const {documentElement, body} = document;
  documentElement.lang = lang;
  documentElement.classList.toggle('dark', isDark);
  body.className = theme ? `ngo-theme-${theme}${isDark ? '-dark' : ''}` : '';
  const existing = body.querySelector(tag);
  const widget = existing ?? document.createElement(tag);
  for (const name of widget.getAttributeNames()) if (!(name in attributes)) widget.removeAttribute(name);
  for (const [name, value] of Object.entries(attributes))
    if (widget.getAttribute(name) !== value) widget.setAttribute(name, value);
  Object.assign(widget, {data: content});
  if (!existing) body.replaceChildren(widget);
});
// How tall it is here, for a page to keep the room.
new ResizeObserver(() => {
  const widget = document.body.firstElementChild;
  if (widget) answer({tag: widget.localName, height: widget.getBoundingClientRect().height});
}).observe(document.body);
answer('ready');
