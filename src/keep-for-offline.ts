import { notify } from './commands/notify.ts';
import { visitedGeodata } from './commands/visited-geodata.ts';

const whole = '/service-worker.js';
const visited = '/residents-worker.js';

/**
 * Keeps the app and the bundled places on the device, so that they open without a network. Begins
 * when the page has loaded: nothing that a person waits for is slowed.
 */
export function keepForOffline(): void {
  whenLoaded(() => void keepAll());
}

/** Keeps of app and places only what a resident has looked at: the rest is planners'. */
export function keepVisitForOffline(): void {
  whenLoaded(() => void keepVisit());
}

function whenLoaded(begin: () => void): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  if (document.readyState === 'complete') begin();
  else window.addEventListener('load', begin, { once: true });
}

async function keepAll(): Promise<void> {
  const { controller } = navigator.serviceWorker;
  const hadVersion = controller?.scriptURL.endsWith(whole) ?? false;
  try {
    const registration = await navigator.serviceWorker.register(whole);
    if (hadVersion && registration.waiting) say('notice.newVersion');
    registration.addEventListener('updatefound', () => {
      const coming = registration.installing;
      coming?.addEventListener('statechange', () => {
        if (coming.state !== 'installed') return;
        say(hadVersion ? 'notice.newVersion' : 'notice.offlineReady');
      });
    });
  } catch {
    // Private windows and some settings refuse it. All else works; only opening needs the server.
  }
}

async function keepVisit(): Promise<void> {
  try {
    const known = await navigator.serviceWorker.getRegistration();
    const script = known?.active?.scriptURL ?? known?.waiting?.scriptURL;
    // Where everything is kept for a planner, a resident's visit is kept with it.
    if (script?.endsWith(whole)) return;
    await navigator.serviceWorker.register(visited);
    const { active } = await navigator.serviceWorker.ready;
    if (!active) return;
    active.postMessage([location.pathname, ...(await visitedGeodata())]);
    // What was loaded before the worker was there, and what it has seen since: it knows which.
    new PerformanceObserver((list) => {
      active.postMessage(list.getEntries().map(({ name }) => name));
    }).observe({ type: 'resource', buffered: true });
  } catch {
    // As above: a visit without a network is then not possible, and nothing else is lost.
  }
}

function say(key: 'notice.newVersion' | 'notice.offlineReady'): void {
  notify({ tone: 'info', key, values: {}, offersUndo: false });
}
