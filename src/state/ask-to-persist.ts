/**
 * Asks the browser, once, not to clear this site's storage when it needs room. Browsers may say
 * no without asking anybody; the plan is then kept as before, so the answer changes nothing here.
 */
export function askToPersist(): void {
  if (asked || typeof navigator === 'undefined' || !('storage' in navigator)) return;
  asked = true;
  navigator.storage.persist().catch(() => undefined);
}

let asked = false;
