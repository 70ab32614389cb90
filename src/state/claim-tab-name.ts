const storageKey = 'strok.tab';

/** How long a reloaded page waits for its former self to let go of the name. */
const waitMilliseconds = 300;

/**
 * The name of this tab, under which its own steps are kept: the same after a reload, another one
 * in a copy of the tab (browsers copy its session storage, which is why the name is locked while
 * it is in use). Where there are no locks or no session storage, the steps last as long as the page.
 */
export async function claimTabName(): Promise<string> {
  const known = pageName ?? readName();
  if (known !== null && (await lockName(known))) return (pageName = known);
  const name = crypto.randomUUID();
  pageName = name;
  writeName(name);
  await lockName(name);
  return name;
}

async function lockName(name: string): Promise<boolean> {
  if (held.has(name)) return true;
  if (typeof navigator === 'undefined' || !('locks' in navigator)) return true;
  return new Promise((resolve) => {
    const request = navigator.locks.request(
      `strok.tab.${name}`,
      { signal: AbortSignal.timeout(waitMilliseconds) },
      () => {
        held.add(name);
        resolve(true);
        // Held until the page goes.
        return new Promise(() => undefined);
      },
    );
    request.catch(() => resolve(false));
  });
}

let pageName: string | null = null;

/** Names this page holds: opening another document must not wait for its own lock. */
const held = new Set<string>();

function readName(): string | null {
  try {
    return sessionStorage.getItem(storageKey);
  } catch {
    return null;
  }
}

function writeName(name: string): void {
  try {
    sessionStorage.setItem(storageKey, name);
  } catch {
    // A tab without session storage has a new name after a reload, and no steps to take back.
  }
}
