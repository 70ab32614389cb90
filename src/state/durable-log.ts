import * as Y from 'yjs';
import type { WorkspaceId } from '../domain/ids.ts';
import { askToPersist } from './ask-to-persist.ts';
import type { Keeping } from './document-state.ts';
import { markKept, wasKept } from './mark-kept.ts';
import { compactUpdates, openStore, readUpdates, startWriting } from './log-database.ts';
import type { LogDatabase } from './log-database.ts';
import { SecondCopy } from './second-copy.ts';
import { emptyHistory, type StepHistory } from './step-history.ts';
import { troubleOf, withinTime, type StorageTrouble } from './storage-trouble.ts';
import { forgetOldTabs, readHistory, writeHistory } from './write-history.ts';

export interface LogTiming {
  /** A write or an opening that takes longer has failed. */
  readonly limit: number;
  readonly retry: number;
  /** Pauses before the connection is opened anew. */
  readonly reopen: readonly number[];
  /** More records than this are made into one. */
  readonly compactAfter: number;
}

const usualTiming: LogTiming = {
  limit: 5_000,
  retry: 10_000,
  reopen: [200, 1_000, 3_000],
  compactAfter: 200,
};

export interface LogOptions {
  readonly workspaceId: WorkspaceId;
  /** Name of this tab, under which its own steps are kept. */
  readonly tab: string;
  /** Everything the document holds now, as one update. */
  readonly wholeDocument: () => Uint8Array;
  /** Updates that the store holds; they may repeat what the document has. */
  readonly onRead: (updates: readonly Uint8Array[]) => void;
  readonly onKeeping: (keeping: Keeping) => void;
  /** An appended update, told once: when it is stored, or when storing it has failed. */
  readonly onSettled: (update: Uint8Array, stored: boolean) => void;
  readonly timing?: Partial<LogTiming>;
}

/**
 * What was found on opening. `unread`: the store could not be opened (yet). `lost`: a plan was kept here before and is gone, so the browser (or
 * a person) cleared it. `unreadable`: records that are damaged; they are left where they are.
 */
export interface OpenReport {
  readonly found: 'nothing' | 'plan' | 'lost' | 'unread';
  readonly unreadable: number;
  readonly history: StepHistory;
}

interface Waiting {
  readonly update: Uint8Array;
  settled: boolean;
}

/**
 * Keeps a document on the device: every update is one record, and "saved" is said only when the
 * browser has confirmed its transaction. What cannot be written waits here, and is tried again;
 * editing never waits.
 */
export class DurableLog {
  readonly #options: LogOptions;
  readonly #timing: LogTiming;
  readonly #copy: SecondCopy;
  #db: LogDatabase | null = null;
  #waiting: Waiting[] = [];
  /** The next write takes the whole document instead of what waits; `now`: even if none waits. */
  #whole: 'no' | 'with-next' | 'now' = 'no';
  #history = emptyHistory;
  #storedHistory = emptyHistory;
  #records = 0;
  #opened = false;
  #told = '';
  #closed = false;
  #trouble: StorageTrouble | null = null;
  #draining: Promise<void> | null = null;
  #retryTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: LogOptions) {
    this.#options = options;
    this.#timing = { ...usualTiming, ...options.timing };
    this.#copy = new SecondCopy(options.workspaceId);
  }

  /** Reads what is kept. Where there is no storage the document lives on in memory, and says so. */
  async open(): Promise<OpenReport> {
    const { workspaceId, tab } = this.#options;
    let report: OpenReport = { found: 'unread', unreadable: 0, history: emptyHistory };
    const copied = await this.#copy.read();
    this.#options.onRead(copied);
    try {
      const unreadable = await this.#connect();
      if (this.#db) this.#storedHistory = await readHistory(this.#db, workspaceId, tab);
      // A step made while the store was being opened counts more than those of before.
      if (this.#history === emptyHistory) this.#history = this.#storedHistory;
      // A store without a record gets everything: with the first edit, or now if the copy had it.
      if (this.#records === 0) this.#whole = copied.length > 0 ? 'now' : 'with-next';
      const hasPlan = this.#records > 0 || copied.length > 0;
      const found = hasPlan ? 'plan' : wasKept(workspaceId) ? 'lost' : 'nothing';
      report = { found, unreadable, history: this.#history };
      this.#opened = true;
      this.#tell();
    } catch (error) {
      this.#opened = true;
      this.#letGo();
      this.#fail(troubleOf(error) === 'connection-lost' ? 'unavailable' : troubleOf(error));
    }
    this.#kick();
    return report;
  }

  /**
   * Keeps an update; several of one tick become one record. `quietly`: nobody needs to hear what
   * became of it, because it came from another tab.
   */
  append(update: Uint8Array, { quietly = false } = {}): void {
    this.#waiting.push({ update, settled: quietly });
    if (this.#trouble) this.#settleUnstored();
    this.#kick();
    this.#tell();
  }

  /** Keeps this tab's steps, with the update they belong to. */
  keepHistory(history: StepHistory): void {
    this.#history = history;
    this.#kick();
  }

  /** Whether the browser has confirmed everything so far. */
  isStored(): boolean {
    return this.#opened && !this.#hasWork() && this.#trouble === null;
  }

  /** Tries at once to write what waits; true when everything is confirmed. */
  async flush(): Promise<boolean> {
    this.#kick({ evenAfterTrouble: true });
    await this.#draining;
    return this.isStored();
  }

  async close(): Promise<void> {
    await this.flush();
    this.#closed = true;
    clearTimeout(this.#retryTimer);
    this.#db?.close();
    this.#db = null;
  }

  #hasWork(): boolean {
    return (
      this.#waiting.length > 0 || this.#whole === 'now' || this.#history !== this.#storedHistory
    );
  }

  #kick({ evenAfterTrouble = false } = {}): void {
    if (!this.#opened || this.#closed || this.#draining || !this.#hasWork()) return;
    if (this.#trouble && !evenAfterTrouble) return;
    clearTimeout(this.#retryTimer);
    // A microtask later, so that the updates of one tick are one record.
    this.#draining = Promise.resolve()
      .then(() => this.#drain())
      .finally(() => {
        this.#draining = null;
        this.#tell();
      });
  }

  async #drain(): Promise<void> {
    let reopened = 0;
    while (!this.#closed && this.#hasWork()) {
      try {
        if (!this.#db) await this.#connect();
        if (this.#db) await this.#write(this.#db);
        this.#trouble = null;
      } catch (error) {
        const trouble = troubleOf(error);
        if (trouble !== 'quota') this.#letGo();
        if (trouble !== 'connection-lost' || reopened >= this.#timing.reopen.length) {
          return this.#fail(trouble);
        }
        await pause(this.#timing.reopen[reopened]);
        reopened += 1;
      }
    }
  }

  async #connect(): Promise<number> {
    const events = {
      onLost: () => {
        this.#letGo();
        this.#kick();
      },
      onWanted: () => void this.#handOver(),
    };
    const db = await openStore(events, this.#timing.limit);
    const reading = readUpdates(db, this.#options.workspaceId);
    const { updates, unreadable } = await withinTime(reading, this.#timing.limit);
    this.#records = updates.length;
    this.#options.onRead(updates);
    this.#db = db;
    return unreadable;
  }

  async #write(db: LogDatabase): Promise<void> {
    const { workspaceId, tab } = this.#options;
    const batch = [...this.#waiting];
    const whole = this.#whole !== 'no';
    const history = this.#history;
    const update = whole
      ? this.#options.wholeDocument()
      : Y.mergeUpdates(batch.map((waiting) => waiting.update));
    const hasUpdate = whole || batch.length > 0;
    const copying = hasUpdate ? this.#copy.add(update) : null;
    const tx = startWriting(db);
    const write = async (): Promise<void> => {
      if (hasUpdate) await tx.objectStore('updates').add({ workspaceId, update });
      await writeHistory(tx, { workspaceId, tab }, this.#storedHistory, history);
      tx.commit();
    };
    // A request that failed says less than its transaction does: that one knows of a full disk.
    const confirmed = write().then(
      () => tx.done,
      (error: unknown) => tx.done.then(() => Promise.reject(asError(error))),
    );
    await withinTime(confirmed, this.#timing.limit);
    await copying;

    this.#waiting = this.#waiting.filter((waiting) => !batch.includes(waiting));
    if (this.#db === db) {
      // Not if the connection was lost meanwhile: then everything has to be written again.
      if (whole) this.#whole = 'no';
      this.#storedHistory = history;
    }
    this.#settle(batch, true);
    markKept(workspaceId);
    askToPersist();
    await this.#compact(db);
  }

  async #compact(db: LogDatabase): Promise<void> {
    this.#records += 1;
    if (this.#copy.size > this.#timing.compactAfter) {
      await this.#copy.replace(this.#options.wholeDocument());
    }
    if (this.#records <= this.#timing.compactAfter) return;
    try {
      const compacting = compactUpdates(db, this.#options.workspaceId);
      this.#records = await withinTime(compacting, this.#timing.limit);
      await forgetOldTabs(db);
    } catch {
      // Every edit is stored already; the log is only longer than it need be until next time.
      this.#records = 0;
    }
  }

  /** Lets a later version of the app, or a deletion, have the store; then sees what became of it. */
  async #handOver(): Promise<void> {
    await this.flush();
    this.#letGo();
    this.#kick();
  }

  #letGo(): void {
    this.#db?.close();
    this.#db = null;
    // The store may come back empty: then it needs everything, and the steps as well.
    this.#whole = 'now';
    this.#storedHistory = emptyHistory;
  }

  #fail(trouble: StorageTrouble): void {
    this.#trouble = trouble;
    this.#settleUnstored();
    this.#tell();
    clearTimeout(this.#retryTimer);
    if (this.#closed || trouble === 'newer') return;
    this.#retryTimer = setTimeout(() => this.#kick({ evenAfterTrouble: true }), this.#timing.retry);
  }

  #settleUnstored(): void {
    this.#settle(this.#waiting, false);
    // The whole document will be written, and what waits is in it.
    if (this.#whole === 'now') this.#waiting = [];
  }

  #settle(batch: readonly Waiting[], stored: boolean): void {
    for (const waiting of batch) {
      if (!waiting.settled) this.#options.onSettled(waiting.update, stored);
      waiting.settled = true;
    }
  }

  #tell(): void {
    const keeping = this.#keeping();
    const { status, reason } = { reason: null, ...keeping };
    const told = `${status} ${reason}`;
    if (!this.#opened || told === this.#told) return;
    this.#told = told;
    this.#options.onKeeping(keeping);
  }

  #keeping(): Keeping {
    switch (this.#trouble) {
      case null:
        return { status: this.#hasWork() ? 'saving' : 'saved' };
      case 'quota':
      case 'timeout':
      case 'newer':
        return { status: 'failed', reason: this.#trouble };
      case 'connection-lost':
      case 'blocked':
      case 'unavailable':
        return { status: 'memory', reason: this.#trouble };
    }
  }
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
