import { proxy } from 'comlink';
import type { ComparisonAnswer } from '../../domain/comparison.ts';
import type { CoverageInputs } from '../coverage/coverage-data.ts';
import { remoteLink, type Remote, type ServiceLink } from '../coverage/service-link.ts';
import { ServiceClosed, watchedService, type WatchLimits } from '../coverage/watched-service.ts';
import type { TellProgress } from '../gaps/in-slices.ts';
import type { ComparisonRequest } from './comparison-request.ts';
import type { ComparisonCalls } from './comparison-service.ts';

export type ComparisonStatus =
  | { readonly status: 'idle' }
  | { readonly status: 'working'; readonly progress: number | null }
  | { readonly status: 'failed'; readonly reason: string };

export interface ComparisonListeners {
  /** First the numbers of the sides, then the same with what each measure brings. */
  readonly onAnswer: (answer: ComparisonAnswer) => void;
  readonly onStatus: (status: ComparisonStatus) => void;
}

export interface ComparisonRunner {
  /** Starts with another workspace; what was asked of the one before is forgotten. */
  readonly open: (inputs: CoverageInputs) => void;
  /** Asks; a request that waits is replaced by a newer one and never answered. */
  readonly ask: (request: ComparisonRequest) => void;
  /** What is under way is not told any more. */
  readonly cancel: () => void;
  readonly close: () => void;
}

export type RemoteComparisonService = Remote<ComparisonCalls>;

/** Opening a question along paths of a whole city takes its time. */
export const comparisonWatchLimits: WatchLimits = { ping: 10_000, open: 60_000, call: 120_000 };

/**
 * Runs comparisons in a worker of its own, or on this thread where there are no workers. One
 * request is under way at most, and the newest waits; what each measure brings is given up as soon
 * as something newer waits. A worker that dies or hangs is replaced and asked again once; after
 * that the status is `failed`, until the next request tries anew.
 */
export function createComparisonRunner(
  listeners: ComparisonListeners,
  connect: () => ServiceLink<RemoteComparisonService> = connectComparison,
  limits: WatchLimits = comparisonWatchLimits,
): ComparisonRunner {
  const watched = watchedService<CoverageInputs, RemoteComparisonService>(connect, limits);
  let waiting: ComparisonRequest | null = null;
  let isRunning = false;
  /** Counts what ends the work under way: nothing begun before it is told any more. */
  let era = 0;

  async function answerWaiting(): Promise<void> {
    if (isRunning) return;
    isRunning = true;
    while (waiting) {
      const request: ComparisonRequest = waiting;
      waiting = null;
      await answerOne(request, era);
    }
    isRunning = false;
  }

  async function answerOne(request: ComparisonRequest, began: number): Promise<void> {
    const isWanted = () => began === era;
    const isNewest = () => isWanted() && waiting === null;
    const tell = (progress: number | null) => {
      if (isNewest()) listeners.onStatus({ status: 'working', progress });
    };
    try {
      tell(null);
      const sides = await watched.run((service) => service.sides(request, proxy(tell)));
      // What comes from another thread is a copy; the question is again the one that was asked.
      const answer = { ...sides, question: request.question };
      if (isWanted()) listeners.onAnswer(answer);
      const tellStep: TellProgress = async (done) => {
        tell(done);
        return isNewest();
      };
      const contributions = isNewest()
        ? await watched.run(async (service) =>
            isNewest() ? service.contributions(request, proxy(tellStep)) : null,
          )
        : null;
      if (!isNewest()) return;
      if (contributions) listeners.onAnswer({ ...answer, ...contributions });
      listeners.onStatus({ status: 'idle' });
    } catch (trouble) {
      if (!isNewest() || trouble instanceof ServiceClosed) return;
      listeners.onStatus({ status: 'failed', reason: 'comparison-stopped' });
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

/** A comparison service in a worker of its own, or on this thread where there are no workers. */
export function connectComparison(): ServiceLink<RemoteComparisonService> {
  if (typeof Worker === 'undefined') return inlineComparison();
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    type: 'module',
    name: 'comparison',
  });
  return remoteLink<ComparisonCalls>(worker, () => worker.terminate());
}

/** The service on this thread; loaded only where there are no workers. */
function inlineComparison(): ServiceLink<RemoteComparisonService> {
  const loading = import('./comparison-service.ts').then((module) => module.comparisonService());
  return {
    service: {
      ping: async () => (await loading).ping(),
      open: async (inputs) => (await loading).open(inputs),
      sides: async (request, onProgress) => (await loading).sides(request, onProgress),
      contributions: async (request, tell) => (await loading).contributions(request, tell),
    },
    onLost: () => undefined,
    end: () => undefined,
  };
}
