import { wrap, type Endpoint } from 'comlink';
import type { CoverageService } from './coverage-service.ts';

/** A service as seen from another thread: the same calls, answered later. */
export type Remote<Service> = {
  readonly [Name in keyof Service]: Service[Name] extends (...input: infer Input) => infer Answer
    ? (...input: Input) => Promise<Answer>
    : never;
};

export type RemoteCoverageService = Remote<CoverageService>;

/** A running computation that can be lost, and ended. */
export interface ServiceLink<Service = RemoteCoverageService> {
  readonly service: Service;
  /** Calls back when the other side is known to be lost. */
  readonly onLost: (tell: (reason: string) => void) => void;
  readonly end: () => void;
}

/** A link to a service that another thread exposes through Comlink. */
export function remoteLink<Service = CoverageService>(
  endpoint: Endpoint & Partial<Pick<EventTarget, 'addEventListener'>>,
  end: () => void,
): ServiceLink<Remote<Service>> {
  return {
    // Comlink's own type says the same of services that hold nothing but plain calls.
    service: wrap<Service>(endpoint) as unknown as Remote<Service>,
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
      answer: async (request, options, onProgress) =>
        (await loading).answer(request, options, onProgress),
      coveredArea: async (request, known) => (await loading).coveredArea(request, known),
      explain: async (request, zoneId, side) => (await loading).explain(request, zoneId, side),
    },
    onLost: () => undefined,
    end: () => undefined,
  };
}
