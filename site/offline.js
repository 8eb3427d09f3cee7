/**
 * Keeps the builder for times without a network: what it consists of is taken along when it is first opened. With a
 * network the newest is shown, always. The build writes CACHE, named by what is in the files, and FILES before this.
 */
/* global CACHE, FILES, self, caches, fetch, URL */
const addresses = new Set(FILES.map((file) => new URL(file, self.registration.scope).href));
/** The page of a folder is its index. */
const indexed = (address) => address.replace(/[?#].*$/, '').replace(/\/$/, '/index.html');

self.addEventListener('install', (event) =>
  event.waitUntil(
    (async () => {
      const cache = await caches.open(CACHE);
      await cache.addAll([...addresses]);
      await self.skipWaiting();
    })(),
  ),
);

self.addEventListener('activate', (event) =>
  event.waitUntil(
    (async () => {
      for (const name of await caches.keys())
        if (name.startsWith('ngo-widgets ') && name !== CACHE) await caches.delete(name);
      await self.clients.claim();
    })(),
  ),
);

self.addEventListener('fetch', (event) => {
  const address = indexed(event.request.url);
  if (event.request.method !== 'GET' || !addresses.has(address)) return;
  event.respondWith(fetch(event.request).catch(() => caches.match(address)));
});
