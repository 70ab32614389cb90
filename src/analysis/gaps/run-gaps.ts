import { proxy } from 'comlink';
import type { BestSpotsAnswer } from '../../domain/best-spots.ts';
import type { GapsAnswer } from '../../domain/gaps.ts';
import type { CoverageInputs } from '../coverage/coverage-data.ts';
import type { CoverageRequest } from '../coverage/coverage-request.ts';
import { remoteLink, type Remote, type ServiceLink } from '../coverage/service-link.ts';
import { ServiceClosed, watchedService, type WatchLimits } from '../coverage/watched-service.ts';
import type { GapsCalls } from './gaps-service.ts';
import type { TellProgress } from './in-slices.ts';

export type GapsStatus =
  | { readonly status: 'idle' }
  | { readonly status: 'working'; readonly progress: number }
  | { readonly status: 'failed'; readonly reason: string };

export interface GapsListeners {
  readonly onGaps: (answer: GapsAnswer) => void;
  readonly onGapsStatus: (status: GapsStatus) => void;
  readonly onSpots: (answer: BestSpotsAnswer) => void;
  readonly onSpotsStatus: (status: GapsStatus) => void;
}

export interface GapsRunner {
  /** Starts with another workspace; what was asked of the one before is forgotten. */
  readonly open: (inputs: CoverageInputs) => void;
  /** Asks where people are without; only the newest request is answered. */
  readonly askGaps: (request: CoverageRequest) => void;
  /** Asks for the best spots; only the newest request is answered. */
  readonly findSpots: (request: CoverageRequest, most: number) => void;
  readonly cancelGaps: () => void;
  readonly cancelSpots: () => void;
  readonly close: () => void;
}

export type RemoteGapsService = Remote<GapsCalls>;

/** Long work is cut in slices, so one that shows no life in seconds has died. */
export const gapsWatchLimits: WatchLimits = { ping: 10_000, open: 60_000, call: 600_000 };

/** Asks the service for one of the two answers. */
type Call<Answer> = (service: RemoteGapsService, tell: TellProgress) => Promise<Answer | null>;

/** One of the two things that can be asked; only the newest call is answered. */
interface Job<Answer> {
  readonly ask: (call: Call<Answer>) => void;
  readonly cancel: () => void;
}

/**
 * Runs gaps in a worker of its own, or on this thread where there are no workers. A newer request
 * ends the one under way; a worker that dies or hangs is replaced and asked again once; after that
 * the status is `failed`, until the next request tries anew.
 */
export function createGapsRunner(
  listeners: GapsListeners,
  connect: () => ServiceLink<RemoteGapsService> = connectGaps,
  limits: WatchLimits = gapsWatchLimits,
): GapsRunner {
  const watched = watchedService<CoverageInputs, RemoteGapsService>(connect, limits);
  const gaps = job<GapsAnswer>(listeners.onGaps, listeners.onGapsStatus);
  const spots = job<BestSpotsAnswer>(listeners.onSpots, listeners.onSpotsStatus);

  function job<Answer>(
    onAnswer: (answer: Answer) => void,
    onStatus: (status: GapsStatus) => void,
  ): Job<Answer> {
    let newest = 0;
    async function run(own: number, call: Call<Answer>): Promise<void> {
      const tell: TellProgress = async (done) => {
        if (own === newest) onStatus({ status: 'working', progress: done });
        return own === newest;
      };
      try {
        const answer = await watched.run(async (service) =>
          own === newest ? call(service, proxy(tell)) : null,
        );
        if (own !== newest || answer === null) return;
        onAnswer(answer);
        onStatus({ status: 'idle' });
      } catch (trouble) {
        if (own !== newest || trouble instanceof ServiceClosed) return;
        onStatus({ status: 'failed', reason: 'gaps-stopped' });
      }
    }
    return {
      ask(call) {
        newest++;
        onStatus({ status: 'working', progress: 0 });
        void run(newest, call);
      },
      cancel() {
        newest++;
        onStatus({ status: 'idle' });
      },
    };
  }

  return {
    open(inputs) {
      gaps.cancel();
      spots.cancel();
      watched.open(inputs);
    },
    askGaps: (request) =>
      gaps.ask(async (service, tell) => asAsked(await service.gaps(request, tell), request)),
    findSpots: (request, most) =>
      spots.ask(async (service, tell) =>
        asAsked(await service.bestSpots(request, most, tell), request),
      ),
    cancelGaps: gaps.cancel,
    cancelSpots: spots.cancel,
    close() {
      gaps.cancel();
      spots.cancel();
      watched.close();
    },
  };
}

/** What comes from another thread is a copy; the question is again the one that was asked. */
function asAsked<Answer extends GapsAnswer | BestSpotsAnswer>(
  answer: Answer | null,
  { question }: CoverageRequest,
): Answer | null {
  return answer && { ...answer, question };
}

function connectGaps(): ServiceLink<RemoteGapsService> {
  if (typeof Worker === 'undefined') return inlineGaps();
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    type: 'module',
    name: 'gaps',
  });
  return remoteLink<GapsCalls>(worker, () => worker.terminate());
}

/** The service on this thread; loaded only where there are no workers. */
function inlineGaps(): ServiceLink<RemoteGapsService> {
  const loading = import('./gaps-service.ts').then((module) => module.gapsService());
  return {
    service: {
      ping: async () => (await loading).ping(),
      open: async (inputs) => (await loading).open(inputs),
      gaps: async (request, tell) => (await loading).gaps(request, tell),
      bestSpots: async (request, most, tell) => (await loading).bestSpots(request, most, tell),
    },
    onLost: () => undefined,
    end: () => undefined,
  };
}
