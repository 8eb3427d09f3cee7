import {Builder} from './builder.js';

customElements.define('ngo-builder', Builder);
// Without a network it opens again, where the browser lets a page keep files: over HTTPS, and not in private windows.
if ('serviceWorker' in navigator)
  void navigator.serviceWorker
    .register(new URL(/* @vite-ignore */ '../offline.js', import.meta.url))
    .catch(() => undefined);
