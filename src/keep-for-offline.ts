import { notify } from './commands/notify.ts';

/**
 * Keeps the app and the bundled places on the device, so that they open without a network. Begins
 * when the page has loaded: nothing that a person waits for is slowed.
 */
export function keepForOffline(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const begin = () => void register();
  if (document.readyState === 'complete') begin();
  else window.addEventListener('load', begin, { once: true });
}

async function register(): Promise<void> {
  const hadVersion = navigator.serviceWorker.controller !== null;
  try {
    const registration = await navigator.serviceWorker.register('/service-worker.js');
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

function say(key: 'notice.newVersion' | 'notice.offlineReady'): void {
  notify({ tone: 'info', key, values: {}, offersUndo: false });
}
