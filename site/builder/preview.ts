/** The page in the builder's frame: the built widget, with what the builder sends it. */
import type {PreviewRequest} from './see.js';

addEventListener('message', ({data, source, origin}: MessageEvent<PreviewRequest>) => {
  if (source !== parent || origin !== location.origin) return;
  const {tag, document: content, attributes, lang, theme, isDark} = data;
  const {documentElement, body} = document;
  documentElement.lang = lang;
  documentElement.classList.toggle('dark', isDark);
  body.className = theme ? `ngo-theme-${theme}` : '';
  const existing = body.querySelector(tag);
  const widget = existing ?? document.createElement(tag);
  for (const name of widget.getAttributeNames()) if (!(name in attributes)) widget.removeAttribute(name);
  for (const [name, value] of Object.entries(attributes))
    if (widget.getAttribute(name) !== value) widget.setAttribute(name, value);
  Object.assign(widget, {data: content});
  if (!existing) body.replaceChildren(widget);
});
parent.postMessage('ngo-preview-ready', location.origin);
