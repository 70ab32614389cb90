import {
  addPlugins,
  cleanupOutdatedCaches,
  matchPrecache,
  precacheAndRoute,
} from 'workbox-precaching';
import { RangeRequestsPlugin } from 'workbox-range-requests';
import { registerRoute } from 'workbox-routing';
import { NetworkFirst } from 'workbox-strategies';

/** Every file of this version with its revision; written by the build. */
declare const offlineFiles: { readonly url: string; readonly revision: string | null }[];

// What an operator sets may change without a new version; offline, what this version came with.
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.pathname === '/config.json',
  new NetworkFirst({
    cacheName: 'strok-config',
    networkTimeoutSeconds: 3,
    plugins: [{ handlerDidError: () => matchPrecache('/config.json') }],
  }),
);

// Geodata is read piece by piece: a kept file has to answer for a range of its bytes too.
const ranges = new RangeRequestsPlugin();
addPlugins([
  { cachedResponseWillBeUsed: async (kept) => ranges.cachedResponseWillBeUsed?.(kept) ?? null },
]);

// A version stays whole: a new one waits until every window of the old one is closed, so that no
// window asks for parts that are gone.
precacheAndRoute(offlineFiles);
cleanupOutdatedCaches();
