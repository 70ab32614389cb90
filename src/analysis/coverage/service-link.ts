import { wrap, type Endpoint } from 'comlink';
import type { CoverageService } from './coverage-service.ts';

/** The service as seen from another thread: the same calls, answered later. */
export type RemoteCoverageService = {
  readonly [Name in keyof CoverageService]: (
    ...input: Parameters<CoverageService[Name]>
  ) => Promise<ReturnType<CoverageService[Name]>>;
};

/** A running computation that can be lost, and ended. */
export interface ServiceLink {
  readonly service: RemoteCoverageService;
  /** Calls back when the other side is known to be lost. */
  readonly onLost: (tell: (reason: string) => void) => void;
  readonly end: () => void;
}

/** A link to a service that another thread exposes through Comlink. */
export function remoteLink(
  endpoint: Endpoint & Partial<Pick<EventTarget, 'addEventListener'>>,
  end: () => void,
): ServiceLink {
  return {
    service: wrap<CoverageService>(endpoint),
    onLost(tell) {
      endpoint.addEventListener('error', (event) => {
        tell(event instanceof ErrorEvent && event.message ? event.message : 'worker error');
      });
      endpoint.addEventListener('messageerror', () => tell('unreadable message'));
    },
    end,
  };
}

/** The service on this thread, for where there are no workers; loaded only there. */
export function inlineLink(): ServiceLink {
  const loading = import('./coverage-service.ts').then((module) => module.coverageService());
  return {
    service: {
      ping: async () => (await loading).ping(),
      open: async (inputs) => (await loading).open(inputs),
      answer: async (request) => (await loading).answer(request),
      coveredArea: async (request, known) => (await loading).coveredArea(request, known),
      explain: async (request, zoneId, side) => (await loading).explain(request, zoneId, side),
    },
    onLost: () => undefined,
    end: () => undefined,
  };
}
