import { RangeRequestsPlugin } from 'workbox-range-requests';
import { registerRoute } from 'workbox-routing';
import { CacheFirst, NetworkFirst } from 'workbox-strategies';

const pageCache = 'strok-residents-page';
const codeCache = 'strok-residents-code';
const dataCache = 'strok-residents-data';

const ranges = new RangeRequestsPlugin();

// Nothing is fetched beforehand: a phone keeps what its owner has looked at, and no more.
registerRoute(
  ({ request }) => request.mode === 'navigate',
  new NetworkFirst({ cacheName: pageCache, networkTimeoutSeconds: 5 }),
);

// Names of code and fonts change with what is in them.
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith('/assets/'),
  new CacheFirst({ cacheName: codeCache }),
);

// What is read piece by piece is fetched whole once, so that it can answer for every piece later.
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith('/geodata/'),
  new NetworkFirst({
    cacheName: dataCache,
    networkTimeoutSeconds: 5,
    plugins: [
      {
        requestWillFetch: async ({ request }) => {
          if (!request.headers.has('range')) return request;
          return new Request(request.url, { credentials: request.credentials });
        },
        handlerWillRespond: async ({ request, response }) =>
          (await ranges.cachedResponseWillBeUsed?.({
            request,
            cachedResponse: response,
            cacheName: dataCache,
            event: new ExtendableEvent('fetch'),
          })) ?? response,
      },
    ],
  }),
);

// What an operator sets, and a plan that is published.
registerRoute(
  ({ sameOrigin }) => sameOrigin,
  new NetworkFirst({ cacheName: dataCache, networkTimeoutSeconds: 5 }),
);

const scope = globalThis as unknown as ServiceWorkerGlobalScope;

scope.addEventListener('install', () => void scope.skipWaiting());
scope.addEventListener('activate', (event) => event.waitUntil(scope.clients.claim()));

// The window tells what it had loaded before there was anybody to keep it.
scope.addEventListener('message', (event) => {
  const data: unknown = event.data;
  if (!isAddressList(data)) return;
  event.waitUntil(keepVisited(data));
});

function isAddressList(data: unknown): data is readonly string[] {
  return Array.isArray(data) && data.every((address) => typeof address === 'string');
}

async function keepVisited(addresses: readonly string[]): Promise<void> {
  const paths = addresses
    .map((address) => new URL(address, scope.location.origin))
    .filter(({ origin }) => origin === scope.location.origin)
    .map(({ pathname }) => pathname);
  const code = await caches.open(codeCache);
  const start = paths.find(isStart);
  // An older version's code is of no use to the page that this version's code came with.
  for (const kept of start ? await code.keys() : []) {
    const { pathname } = new URL(kept.url);
    if (isStart(pathname) && pathname !== start) await caches.delete(codeCache);
  }
  await Promise.all(paths.map((path) => keep(path)));
}

function isStart(path: string): boolean {
  return /^\/assets\/index-[\w-]+\.js$/.test(path);
}

async function keep(path: string): Promise<void> {
  const name = path.startsWith('/assets/') ? codeCache : path === '/' ? pageCache : dataCache;
  const cache = await caches.open(name);
  if (await cache.match(path)) return;
  try {
    const response = await fetch(path);
    if (response.ok) await cache.put(path, response);
  } catch {
    // The network has gone meanwhile: it is kept at the next visit.
  }
}
