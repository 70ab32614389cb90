import type { NearAnswer, NearRequest } from '../../domain/near-answer.ts';
import { remoteLink, type Remote, type ServiceLink } from '../coverage/service-link.ts';
import { ServiceClosed, watchedService, type WatchLimits } from '../coverage/watched-service.ts';
import type { NearInputs } from './near-inputs.ts';
import type { NearCalls } from './near-service.ts';

export type NearStatus =
  | { readonly status: 'idle' }
  | { readonly status: 'working'; readonly progress: null }
  | { readonly status: 'failed'; readonly reason: string };

export interface NearListeners {
  readonly onAnswer: (answer: NearAnswer) => void;
  readonly onStatus: (status: NearStatus) => void;
}

export interface NearRunner {
  /** Starts with another place or other paths; what was asked before is forgotten. */
  readonly open: (inputs: NearInputs) => void;
  /** Asks what is near; only the newest request is answered. */
  readonly ask: (request: NearRequest) => void;
  readonly cancel: () => void;
  readonly close: () => void;
}

export type RemoteNearService = Remote<NearCalls>;

/** Seen to take under a second on a city's barriers; a slow phone is given its time. */
const nearWatchLimits: WatchLimits = { ping: 20_000, open: 30_000, call: 60_000 };

/**
 * Works out what is near in a worker, or on this thread where there are no workers. A newer request
 * takes the place of the one under way; a worker that dies or hangs is replaced and asked again
 * once; after that the status is `failed`, until the next request tries anew.
 */
export function createNearRunner(
  { onAnswer, onStatus }: NearListeners,
  connect: () => ServiceLink<RemoteNearService> = connectNear,
  limits: WatchLimits = nearWatchLimits,
): NearRunner {
  const watched = watchedService<NearInputs, RemoteNearService>(connect, limits);
  let newest = 0;

  async function run(own: number, request: NearRequest): Promise<void> {
    try {
      const answer = await watched.run(async (service) =>
        own === newest ? service.near(request) : null,
      );
      if (own !== newest || answer === null) return;
      onAnswer(answer);
      onStatus({ status: 'idle' });
    } catch (trouble) {
      if (own !== newest || trouble instanceof ServiceClosed) return;
      onStatus({ status: 'failed', reason: 'near-stopped' });
    }
  }

  function cancel(): void {
    newest++;
    onStatus({ status: 'idle' });
  }

  return {
    open(inputs) {
      cancel();
      watched.open(inputs);
    },
    ask(request) {
      newest++;
      onStatus({ status: 'working', progress: null });
      void run(newest, request);
    },
    cancel,
    close() {
      cancel();
      watched.close();
    },
  };
}

function connectNear(): ServiceLink<RemoteNearService> {
  if (typeof Worker === 'undefined') return inlineNear();
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    type: 'module',
    name: 'near',
  });
  return remoteLink<NearCalls>(worker, () => worker.terminate());
}

/** The service on this thread; loaded only where there are no workers. */
function inlineNear(): ServiceLink<RemoteNearService> {
  const loading = import('./near-service.ts').then((module) => module.nearService());
  return {
    service: {
      ping: async () => (await loading).ping(),
      open: async (inputs) => (await loading).open(inputs),
      near: async (request) => (await loading).near(request),
    },
    onLost: () => undefined,
    end: () => undefined,
  };
}
