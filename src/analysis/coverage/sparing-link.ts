import type { CoverageTarget } from '../../domain/coverage.ts';
import type { SketchedWay } from '../../domain/sketched-way.ts';
import type { CoverageRequest } from './coverage-request.ts';
import type { CoverageService } from './coverage-service.ts';
import { ListReceiver, ListSender, type SentList } from './sent-list.ts';
import type { Remote, ServiceLink } from './service-link.ts';

/** A request of whose long lists only what changed since the one before is sent. */
export interface SparedRequest extends Omit<CoverageRequest, 'targets' | 'ways'> {
  readonly targets: SentList<CoverageTarget>;
  readonly ways: SentList<SketchedWay>;
}

type Spared<Call> = Call extends (request: CoverageRequest, ...rest: infer Rest) => infer Answer
  ? (request: SparedRequest, ...rest: Rest) => Answer
  : never;

/** The service as it is spoken to across threads. */
export type SparedService = Pick<CoverageService, 'ping' | 'open'> & {
  readonly [Name in 'answer' | 'coveredArea' | 'explain']: Spared<CoverageService[Name]>;
};

/** The asker's end: calls as the service has them, sent sparingly. One for each service started. */
export function sparingLink(link: ServiceLink<Remote<SparedService>>): ServiceLink {
  const targets = new ListSender<CoverageTarget>();
  const ways = new ListSender<SketchedWay>();
  const spare = (request: CoverageRequest): SparedRequest => ({
    ...request,
    targets: targets.send(request.targets),
    ways: ways.send(request.ways),
  });
  const { service } = link;
  return {
    ...link,
    service: {
      ping: () => service.ping(),
      open: (inputs) => service.open(inputs),
      answer: (request, ...rest) => service.answer(spare(request), ...rest),
      coveredArea: (request, known) => service.coveredArea(spare(request), known),
      explain: (request, zoneId, side) => service.explain(spare(request), zoneId, side),
    },
  };
}

/** The service's end of a sparing link. */
export function sparedService(service: CoverageService): SparedService {
  const targets = new ListReceiver<CoverageTarget>();
  const ways = new ListReceiver<SketchedWay>();
  const whole = (request: SparedRequest): CoverageRequest => ({
    ...request,
    targets: targets.receive(request.targets),
    ways: ways.receive(request.ways),
  });
  return {
    ping: service.ping,
    open: service.open,
    answer: (request, ...rest) => service.answer(whole(request), ...rest),
    coveredArea: (request, known) => service.coveredArea(whole(request), known),
    explain: (request, zoneId, side) => service.explain(whole(request), zoneId, side),
  };
}
