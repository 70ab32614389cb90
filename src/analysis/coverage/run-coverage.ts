import type { CoverageAnswer, CoverageSideName, Evidence } from '../../domain/coverage.ts';
import type { ZoneId } from '../../domain/ids.ts';
import type { Outcome } from '../../domain/outcome.ts';
import type { CoverageInputs } from './coverage-data.ts';
import type { CoverageRequest } from './coverage-request.ts';
import { inlineLink, remoteLink, type ServiceLink } from './service-link.ts';
import { ServiceClosed, watchedService, watchLimits, type WatchLimits } from './watched-service.ts';

export type CoverageStatus =
  | { readonly status: 'idle' }
  | { readonly status: 'working'; readonly progress: null }
  | { readonly status: 'failed'; readonly reason: string };

/** What is within reach, as shapes for the map, WGS 84. An unchanged side keeps its identity. */
export interface CoveredArea {
  readonly today: GeoJSON.MultiPolygon | null;
  /** What the proposal adds. */
  readonly gained: GeoJSON.MultiPolygon | null;
}

export interface CoverageListeners {
  /** An answer carries the plan version and gesture it belongs to. */
  readonly onAnswer: (answer: CoverageAnswer) => void;
  /** Follows an answer; while a gesture is on, not more than some times a second. */
  readonly onCoveredArea: (area: CoveredArea) => void;
  readonly onStatus: (status: CoverageStatus) => void;
}

export interface CoverageRunner {
  /** Starts the worker while the workspace is still being read. */
  readonly prepare: () => void;
  /** Starts with another workspace; what was asked of the one before is forgotten. */
  readonly open: (inputs: CoverageInputs) => void;
  /** Asks; a request that waits is replaced by a newer one and never answered. */
  readonly ask: (request: CoverageRequest) => void;
  /** What a number of the newest request is made of: a zone's, or (null) that of all zones. */
  readonly explain: (zoneId: ZoneId | null, side: CoverageSideName) => Promise<Outcome<Evidence>>;
  readonly close: () => void;
}

const areaPauseMillis = 150;

/**
 * Runs coverage in a worker of its own, or on this thread where there are no workers. One request
 * is under way at most, and the newest waits. A worker that dies or hangs is replaced and asked
 * again once; after that the status is `failed`, until the next request tries anew.
 */
export function createCoverageRunner(
  listeners: CoverageListeners,
  connect: () => ServiceLink = connectCoverage,
  limits: WatchLimits = watchLimits,
): CoverageRunner {
  const watched = watchedService(connect, limits);
  let opened = false;
  let waiting: CoverageRequest | null = null;
  let newest: CoverageRequest | null = null;
  let running = false;
  let areaOf: CoverageRequest | null = null;
  let areaTimer: ReturnType<typeof setTimeout> | undefined;
  let todayRevision = -1;
  let today: GeoJSON.MultiPolygon | null = null;

  async function answerWaiting(): Promise<void> {
    if (running || !opened) return;
    running = true;
    try {
      while (waiting) {
        const request: CoverageRequest = waiting;
        waiting = null;
        listeners.onStatus({ status: 'working', progress: null });
        await answerOne(request);
        if (!waiting) await drawArea();
      }
    } finally {
      running = false;
    }
  }

  async function answerOne(request: CoverageRequest): Promise<void> {
    let answer: CoverageAnswer;
    try {
      answer = await watched.run((service) => service.answer(request));
    } catch (trouble) {
      if (trouble instanceof ServiceClosed) return;
      areaOf = null;
      listeners.onStatus({ status: 'failed', reason: 'coverage-stopped' });
      return;
    }
    areaOf = request;
    listeners.onAnswer(answer);
    if (!waiting) listeners.onStatus({ status: 'idle' });
  }

  /** Draws what the latest answer covers, unless it was done a moment ago; then a little later. */
  async function drawArea(): Promise<void> {
    if (!areaOf || areaTimer !== undefined) return;
    const request = areaOf;
    areaOf = null;
    areaTimer = setTimeout(() => {
      areaTimer = undefined;
      if (areaOf && !running) void drawLater();
    }, areaPauseMillis);
    let area: CoveredArea = { today: null, gained: null };
    try {
      const update = await watched.run((service) => service.coveredArea(request, todayRevision));
      if (update.today) today = update.today;
      todayRevision = update.todayRevision;
      area = { today, gained: update.gained };
    } catch (trouble) {
      if (trouble instanceof ServiceClosed) return;
      // The numbers stand; only their drawing is missing. A new worker starts its count anew.
      todayRevision = -1;
    }
    listeners.onCoveredArea(area);
  }

  async function drawLater(): Promise<void> {
    running = true;
    await drawArea();
    running = false;
    await answerWaiting();
  }

  return {
    prepare: watched.prepare,
    open(inputs) {
      watched.open(inputs);
      if (opened) {
        waiting = null;
        newest = null;
      }
      opened = true;
      areaOf = null;
      today = null;
      todayRevision = -1;
      void answerWaiting();
    },
    ask(request) {
      waiting = request;
      newest = request;
      void answerWaiting();
    },
    async explain(zoneId, side) {
      const request = newest;
      if (!request || !opened) return { ok: false, reason: 'coverage-not-asked' };
      try {
        const value = await watched.run((service) => service.explain(request, zoneId, side));
        return { ok: true, value };
      } catch (trouble) {
        return { ok: false, reason: 'coverage-stopped', values: { detail: detailOf(trouble) } };
      }
    },
    close() {
      opened = false;
      waiting = null;
      clearTimeout(areaTimer);
      watched.close();
    },
  };
}

function connectCoverage(): ServiceLink {
  if (typeof Worker === 'undefined') return inlineLink();
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    type: 'module',
    name: 'coverage',
  });
  return remoteLink(worker, () => worker.terminate());
}

function detailOf(trouble: unknown): string {
  return trouble instanceof Error ? trouble.message : String(trouble);
}
