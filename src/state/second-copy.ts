import type { WorkspaceId } from '../domain/ids.ts';
import { isUpdate } from './shared-plan.ts';
import { withinTime } from './storage-trouble.ts';

/** The copy must never hold an edit up for long: without it the plan is kept as well. */
const limitMilliseconds = 1_000;

const cacheName = 'strok-copy';

/**
 * A second copy of a document's updates, in a storage that shares no file with the first.
 *
 * Why: when Chromium is killed in the middle of a write, the record at the end of IndexedDB's log
 * is torn. It still opens; but what is written next lands behind the torn record, and the time
 * after that the browser finds the log damaged and deletes every database of the site. Four of
 * some 230 kills during unbroken writing ended so. Here each update is a file of its own.
 *
 * No method rejects: a copy that cannot be written or read is as if there were none.
 */
export class SecondCopy {
  readonly #folder: string;
  #kept: Request[] = [];

  constructor(workspaceId: WorkspaceId) {
    this.#folder = `/strok-copy/${encodeURIComponent(workspaceId)}/`;
  }

  /** The number of entries that this tab knows of. */
  get size(): number {
    return this.#kept.length;
  }

  /** Every update of the copy, of whatever tab, in no order. */
  async read(): Promise<readonly Uint8Array[]> {
    const updates = await this.#attempt(async (cache) => {
      const requests = await cache.keys();
      this.#kept = requests.filter((request) =>
        new URL(request.url).pathname.startsWith(this.#folder),
      );
      const responses = await Promise.all(this.#kept.map((request) => cache.match(request)));
      return Promise.all(
        responses.map(async (response) => new Uint8Array((await response?.arrayBuffer()) ?? [])),
      );
    });
    return (updates ?? []).filter(isUpdate);
  }

  /** Adds an update. */
  async add(update: Uint8Array): Promise<void> {
    await this.#attempt(async (cache) => {
      const request = new Request(this.#folder + crypto.randomUUID());
      await cache.put(request, new Response(new Uint8Array(update)));
      this.#kept.push(request);
    });
  }

  /** Puts one update in place of all that this tab knows of; it must hold what they hold. */
  async replace(whole: Uint8Array): Promise<void> {
    const old = this.#kept;
    this.#kept = [];
    await this.add(whole);
    if (this.#kept.length === 0) {
      this.#kept = old;
      return;
    }
    await this.#attempt((cache) => Promise.all(old.map((request) => cache.delete(request))));
  }

  async #attempt<Value>(act: (cache: Cache) => Promise<Value>): Promise<Value | null> {
    if (typeof caches === 'undefined') return null;
    try {
      return await withinTime(caches.open(cacheName).then(act), limitMilliseconds);
    } catch {
      return null;
    }
  }
}
