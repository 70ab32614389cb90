import { proxy } from 'comlink';
import type { TablesAnswer } from '../../domain/tables-answer.ts';
import type { CoverageInputs } from '../coverage/coverage-data.ts';
import { remoteLink, type Remote, type ServiceLink } from '../coverage/service-link.ts';
import { ServiceClosed, watchedService, type WatchLimits } from '../coverage/watched-service.ts';
import type { TellProgress } from '../gaps/in-slices.ts';
import type { TablesCalls } from './tables-service.ts';
import type { TablesRequest } from './tables-request.ts';

export type TablesStatus =
  | { readonly status: 'idle' }
  | { readonly status: 'working'; readonly progress: number | null }
  | { readonly status: 'failed'; readonly reason: string };

export interface TablesListeners {
  readonly onAnswer: (answer: TablesAnswer) => void;
  readonly onStatus: (status: TablesStatus) => void;
}

export interface TablesRunner {
  /** Starts with another workspace; what was asked of the one before is forgotten. */
  readonly open: (inputs: CoverageInputs) => void;
  /** Asks; a request that waits is replaced by a newer one and never answered. */
  readonly ask: (request: TablesRequest) => void;
  /** What is under way is not told any more. */
  readonly cancel: () => void;
  readonly close: () => void;
}

export type RemoteTablesService = Remote<TablesCalls>;

/** Opening a question along paths of a whole city takes its time, and twelve tables theirs. */
export const tablesWatchLimits: WatchLimits = { ping: 10_000, open: 60_000, call: 240_000 };

/**
 * Works out the numbers of all tables in a worker of its own, or on this thread where there are no
 * workers. One request is under way at most, and is given up between two tables as soon as a newer
 * one waits. A worker that dies or hangs is replaced and asked again once; after that the status is
 * `failed`, until the next request tries anew.
 */
export function createTablesRunner(
  listeners: TablesListeners,
  connect: () => ServiceLink<RemoteTablesService> = connectTables,
  limits: WatchLimits = tablesWatchLimits,
): TablesRunner {
  const watched = watchedService<CoverageInputs, RemoteTablesService>(connect, limits);
  let waiting: TablesRequest | null = null;
  let isRunning = false;
  /** Counts what ends the work under way: nothing begun before it is told any more. */
  let era = 0;

  async function answerWaiting(): Promise<void> {
    if (isRunning) return;
    isRunning = true;
    while (waiting) {
      const request: TablesRequest = waiting;
      waiting = null;
      await answerOne(request, era);
    }
    isRunning = false;
  }

  async function answerOne(request: TablesRequest, began: number): Promise<void> {
    const isNewest = () => began === era && waiting === null;
    const tell: TellProgress = async (progress) => {
      if (isNewest()) listeners.onStatus({ status: 'working', progress });
      return isNewest();
    };
    try {
      listeners.onStatus({ status: 'working', progress: null });
      const answer = await watched.run((service) => service.answer(request, proxy(tell)));
      if (!isNewest()) return;
      // What comes from another thread is a copy; the question is again the one that was asked.
      if (answer) listeners.onAnswer({ ...answer, question: request.question });
      listeners.onStatus({ status: 'idle' });
    } catch (trouble) {
      if (!isNewest() || trouble instanceof ServiceClosed) return;
      listeners.onStatus({ status: 'failed', reason: 'tables-stopped' });
    }
  }

  function cancel(): void {
    era++;
    waiting = null;
    listeners.onStatus({ status: 'idle' });
  }

  return {
    open(inputs) {
      cancel();
      watched.open(inputs);
    },
    ask(request) {
      waiting = request;
      void answerWaiting();
    },
    cancel,
    close() {
      cancel();
      watched.close();
    },
  };
}

/** The service in a worker of its own, or on this thread where there are no workers. */
function connectTables(): ServiceLink<RemoteTablesService> {
  if (typeof Worker === 'undefined') return inlineTables();
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    type: 'module',
    name: 'tables',
  });
  return remoteLink<TablesCalls>(worker, () => worker.terminate());
}

/** The service on this thread; loaded only where there are no workers. */
function inlineTables(): ServiceLink<RemoteTablesService> {
  const loading = import('./tables-service.ts').then((module) => module.tablesService());
  return {
    service: {
      ping: async () => (await loading).ping(),
      open: async (inputs) => (await loading).open(inputs),
      answer: async (request, tell) => (await loading).answer(request, tell),
    },
    onLost: () => undefined,
    end: () => undefined,
  };
}
