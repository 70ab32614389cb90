import { proxy } from 'comlink';
import type { CoverageAnswer, CoverageSideName, Evidence } from '../../domain/coverage.ts';
import type { ZoneId } from '../../domain/ids.ts';
import type { Outcome } from '../../domain/outcome.ts';
import type { CoverageInputs } from './coverage-data.ts';
import type { CoverageRequest } from './coverage-request.ts';
import { inlineLink, remoteLink, type ServiceLink } from './service-link.ts';
import { receiveAnswer, type HeldSide } from './sent-answer.ts';
import { sparingLink, type SparedService } from './sparing-link.ts';
import { ServiceClosed, watchedService, watchLimits, type WatchLimits } from './watched-service.ts';

export type CoverageStatus =
  | { readonly status: 'idle' }
  /** `progress` is 0–1; null while it cannot be said. */
  | { readonly status: 'working'; readonly progress: number | null }
  | { readonly status: 'failed'; readonly reason: string };

/** What is within reach, as shapes for the map, WGS 84. An unchanged side keeps its identity. */
export interface CoveredArea {
  readonly today: GeoJSON.MultiPolygon | null;
  /** What the proposal adds. */
  readonly gained: GeoJSON.MultiPolygon | null;
  /** Along paths: the streets within reach on the side shown. */
  readonly reachedStreets: GeoJSON.MultiLineString | null;
}

export interface CoverageListeners {
  /**
   * An answer carries the plan version and gesture it belongs to. Where distances took time it
   * comes again with them.
   */
  readonly onAnswer: (answer: CoverageAnswer) => void;
  /** An answer to a question asked beside the main one. */
  readonly onOther?: (answer: CoverageAnswer) => void;
  /** Follows an answer; while a gesture is on, not more than some times a second. */
  readonly onCoveredArea: (area: CoveredArea) => void;
  readonly onStatus: (status: CoverageStatus) => void;
}

export interface CoverageRunner {
  /** Starts the worker while the workspace is still being read. */
  readonly prepare: () => void;
  /** Starts with another workspace; what was asked of the one before is forgotten. */
  readonly open: (inputs: CoverageInputs) => void;
  /**
   * Asks; a request that waits is replaced by a newer one and never answered. `also` are asked one
   * by one after it, as far as nothing newer waits.
   */
  readonly ask: (request: CoverageRequest, also?: readonly CoverageRequest[]) => void;
  /** What a number of the newest request is made of: a zone's, or (null) that of all zones. */
  readonly explain: (zoneId: ZoneId | null, side: CoverageSideName) => Promise<Outcome<Evidence>>;
  /** Ends the work under way, if any; the next request begins anew. */
  readonly cancel: () => void;
  readonly close: () => void;
}

interface Asked {
  readonly request: CoverageRequest;
  readonly also: readonly CoverageRequest[];
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
  let opened: CoverageInputs | null = null;
  let waiting: Asked | null = null;
  let newest: CoverageRequest | null = null;
  let running = false;
  let areaOf: CoverageRequest | null = null;
  let areaTimer: ReturnType<typeof setTimeout> | undefined;
  let todayRevision = -1;
  let today: GeoJSON.MultiPolygon | null = null;
  let askedBefore: CoverageRequest['question'] | null = null;
  let held: HeldSide | null = null;
  /** Counts what ends the work under way: nothing begun before it is told any more. */
  let era = 0;

  async function answerWaiting(): Promise<void> {
    if (running || !opened) return;
    running = true;
    try {
      while (waiting) {
        const { request, also }: Asked = waiting;
        waiting = null;
        listeners.onStatus({ status: 'working', progress: null });
        const answer = await answerOne(request);
        if (!waiting) await drawArea();
        if (answer && !waiting && isWithoutDistances(answer)) await answerWhole(request);
        for (const other of also) if (answer && !waiting) await answerOther(other);
      }
    } finally {
      running = false;
    }
  }

  async function answerOne(request: CoverageRequest): Promise<CoverageAnswer | null> {
    const began = era;
    let answer: CoverageAnswer;
    try {
      const tell = progressOf(request);
      answer = await mainAnswer(request, true, tell);
    } catch (trouble) {
      if (trouble instanceof ServiceClosed || began !== era) return null;
      areaOf = null;
      askedBefore = null;
      listeners.onStatus({ status: 'failed', reason: 'coverage-stopped' });
      return null;
    }
    askedBefore = request.question;
    areaOf = request;
    listeners.onAnswer(answer);
    if (!waiting) listeners.onStatus({ status: 'idle' });
    return answer;
  }

  /** The answer to the main question, of which only what changed is sent. */
  async function mainAnswer(
    request: CoverageRequest,
    isHasty: boolean,
    tell?: (share: number) => void,
  ): Promise<CoverageAnswer> {
    const before = held;
    const heldRevision = before?.revision ?? null;
    const sent = await watched.run((service) =>
      service.answer(request, { isHasty, heldRevision }, tell),
    );
    const received = receiveAnswer(sent, before);
    held = received.held;
    return received.answer;
  }

  /** A question that is asked anew can take long; one in a gesture is not worth a word. */
  function progressOf({ question, gesture }: CoverageRequest) {
    if (question === askedBefore) return undefined;
    const began = era;
    return proxy((progress: number) => {
      if (began !== era || newest?.question !== question || newest.gesture !== gesture) return;
      if (askedBefore !== question) listeners.onStatus({ status: 'working', progress });
    });
  }

  /** The means and medians that the first answer did not wait for. */
  async function answerWhole(request: CoverageRequest): Promise<void> {
    try {
      const answer = await mainAnswer(request, false);
      if (!waiting) listeners.onAnswer(answer);
    } catch {
      // The numbers stand; only the distances are missing, and the next request asks again.
    }
  }

  async function answerOther(request: CoverageRequest): Promise<void> {
    try {
      const sent = await watched.run((service) => service.answer(request, { isOther: true }));
      if (!waiting) listeners.onOther?.(receiveAnswer(sent, null).answer);
    } catch {
      // Of a question beside the main one the last answer stays.
    }
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
    let area: CoveredArea = { today: null, gained: null, reachedStreets: null };
    try {
      const update = await watched.run((service) => service.coveredArea(request, todayRevision));
      if (update.today) today = update.today;
      todayRevision = update.todayRevision;
      area = { today, gained: update.gained, reachedStreets: update.reachedStreets };
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

  function forget(): void {
    era++;
    areaOf = null;
    askedBefore = null;
    todayRevision = -1;
  }

  return {
    prepare: watched.prepare,
    open(inputs) {
      watched.open(inputs);
      if (opened) {
        waiting = null;
        newest = null;
      }
      opened = inputs;
      forget();
      today = null;
      void answerWaiting();
    },
    ask(request, also = []) {
      waiting = { request, also };
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
    cancel() {
      if (!opened) return;
      waiting = null;
      forget();
      // To the watch these are other inputs, so that nothing asked before is asked again.
      opened = { ...opened };
      watched.open(opened);
      listeners.onStatus({ status: 'idle' });
    },
    close() {
      opened = null;
      waiting = null;
      clearTimeout(areaTimer);
      watched.close();
    },
  };
}

function isWithoutDistances({ refused, today }: CoverageAnswer): boolean {
  return refused === null && today.total.residents > 0 && today.total.distances === null;
}

function connectCoverage(): ServiceLink {
  if (typeof Worker === 'undefined') return inlineLink();
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    type: 'module',
    name: 'coverage',
  });
  return sparingLink(remoteLink<SparedService>(worker, () => worker.terminate()));
}

function detailOf(trouble: unknown): string {
  return trouble instanceof Error ? trouble.message : String(trouble);
}
