import type { GreenBlueAnswer } from '../../domain/green-blue.ts';
import { remoteLink, type Remote, type ServiceLink } from '../coverage/service-link.ts';
import {
  ServiceClosed,
  watchedService,
  watchLimits,
  type WatchLimits,
} from '../coverage/watched-service.ts';
import type { GreenBlueInputs } from './green-blue-inputs.ts';
import type { GreenBlueRequest } from './green-blue-request.ts';
import type { GreenBlueService } from './green-blue-service.ts';

export type GreenBlueStatus =
  | { readonly status: 'idle' }
  | { readonly status: 'working'; readonly progress: null }
  | { readonly status: 'failed'; readonly reason: string };

export interface GreenBlueListeners {
  /** An answer carries the plan version and gesture it belongs to. */
  readonly onAnswer: (answer: GreenBlueAnswer) => void;
  readonly onStatus: (status: GreenBlueStatus) => void;
}

export interface GreenBlueRunner {
  /** Starts with another workspace; what was asked of the one before is forgotten. */
  readonly open: (inputs: GreenBlueInputs) => void;
  /** Asks; a request that waits is replaced by a newer one and never answered. */
  readonly ask: (request: GreenBlueRequest) => void;
  readonly close: () => void;
}

type RemoteService = Remote<GreenBlueService>;

/**
 * Runs green and blue in a worker of its own, or on this thread where there are no workers. One
 * request is under way at most, and the newest waits. A worker that dies or hangs is replaced and
 * asked again once; after that the status is `failed`, until the next request tries anew.
 */
export function createGreenBlueRunner(
  listeners: GreenBlueListeners,
  connect: () => ServiceLink<RemoteService> = connectGreenBlue,
  limits: WatchLimits = watchLimits,
): GreenBlueRunner {
  const watched = watchedService<GreenBlueInputs, RemoteService>(connect, limits);
  let opened = false;
  let waiting: GreenBlueRequest | null = null;
  let running = false;

  async function answerWaiting(): Promise<void> {
    if (running || !opened) return;
    running = true;
    while (waiting) {
      const request: GreenBlueRequest = waiting;
      waiting = null;
      listeners.onStatus({ status: 'working', progress: null });
      try {
        const answer = await watched.run((service) => service.answer(request));
        listeners.onAnswer(answer);
        if (!waiting) listeners.onStatus({ status: 'idle' });
      } catch (trouble) {
        if (!(trouble instanceof ServiceClosed)) {
          listeners.onStatus({ status: 'failed', reason: 'green-blue-stopped' });
        }
      }
    }
    running = false;
  }

  return {
    open(inputs) {
      watched.open(inputs);
      if (opened) waiting = null;
      opened = true;
      void answerWaiting();
    },
    ask(request) {
      waiting = request;
      void answerWaiting();
    },
    close() {
      opened = false;
      waiting = null;
      watched.close();
    },
  };
}

function connectGreenBlue(): ServiceLink<RemoteService> {
  if (typeof Worker === 'undefined') return inlineLink();
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    type: 'module',
    name: 'green-blue',
  });
  return remoteLink<GreenBlueService>(worker, () => worker.terminate());
}

/** The service on this thread, for where there are no workers; loaded only there. */
function inlineLink(): ServiceLink<RemoteService> {
  const loading = import('./green-blue-service.ts').then((module) => module.greenBlueService());
  return {
    service: {
      ping: async () => (await loading).ping(),
      open: async (inputs) => (await loading).open(inputs),
      answer: async (request) => (await loading).answer(request),
    },
    onLost: () => undefined,
    end: () => undefined,
  };
}
