import { precacheAndRoute, type PrecacheEntry } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { CacheFirst, NetworkFirst } from 'workbox-strategies';

/** Of the scope of a worker, what is used here: TypeScript's own types of it exclude those of a page. */
declare const self: {
  /** Written by the build. */
  __WB_MANIFEST: PrecacheEntry[];
  clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: string, listener: (event: { waitUntil(done: Promise<unknown>): void }) => void): void;
};

precacheAndRoute(self.__WB_MANIFEST);

// Hashed files never change. What the services answer is about people and is never kept.
registerRoute(({ url }) => url.pathname.startsWith('/assets/'), new CacheFirst({ cacheName: 'assets' }));

const SERVICES = /^\/(v1|reference|openapi\.json|livez|readyz|metrics)(\/|$)/;
/** A page that was painted for somebody is theirs alone: only the empty one is kept. */
const isShell = ({ status, headers }: Response): boolean =>
  status === 200 && !(headers.get('cache-control') ?? '').includes('no-store');
const ONE_SHELL = {
  cacheKeyWillBeUsed: async () => '/',
  cacheWillUpdate: async ({ response }: { response: Response }) => (isShell(response) ? response : null),
};
const SHELL = { cacheName: 'shell', networkTimeoutSeconds: 4, plugins: [ONE_SHELL] };

// One shell for every page, with the headers it came with: its Content-Security-Policy holds offline as well.
registerRoute(
  ({ request, url }) => request.mode === 'navigate' && !SERVICES.test(url.pathname),
  new NetworkFirst(SHELL),
);

self.addEventListener('install', () => void self.skipWaiting());
self.addEventListener('activate', (event) => {
  const shell = caches.open(SHELL.cacheName).then((cache) => cache.add('/'));
  event.waitUntil(Promise.all([self.clients.claim(), shell.catch(() => undefined)]));
});
