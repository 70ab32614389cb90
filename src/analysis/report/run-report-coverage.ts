import { proxy } from 'comlink';
import type { CoverageRow, ReportCoverageAnswer } from '../../domain/annual-report.ts';
import type { ComparisonAnswer } from '../../domain/comparison.ts';
import {
  comparisonWatchLimits,
  connectComparison,
  type RemoteComparisonService,
} from '../comparison/run-comparison.ts';
import type { CoverageInputs } from '../coverage/coverage-data.ts';
import type { ServiceLink } from '../coverage/service-link.ts';
import { ServiceClosed, watchedService } from '../coverage/watched-service.ts';
import type { ReportRequest } from './report-requests.ts';

/** The coverage of a report while it is worked out. */
export interface RunningReportCoverage {
  /** null: it was cancelled. Rejects when the computation died or hung twice. */
  readonly answers: Promise<readonly ReportCoverageAnswer[] | null>;
  readonly cancel: () => void;
}

/**
 * Works out the coverage of a report in a worker of its own, one question after another, with the
 * engine that answers the board. `onProgress` hears 0–1.
 */
export function runReportCoverage(
  inputs: CoverageInputs,
  requests: readonly ReportRequest[],
  onProgress: (done: number) => void,
  connect: () => ServiceLink<RemoteComparisonService> = connectComparison,
): RunningReportCoverage {
  const watched = watchedService<CoverageInputs, RemoteComparisonService>(
    connect,
    comparisonWatchLimits,
  );
  watched.open(inputs);

  async function askAll(): Promise<readonly ReportCoverageAnswer[] | null> {
    const answers: ReportCoverageAnswer[] = [];
    try {
      for (const [at, request] of requests.entries()) {
        const { newMeasures, ...asked } = request;
        const tell = (done: number | null) => onProgress((at + (done ?? 0)) / requests.length);
        tell(0);
        const answer = await watched.run((service) => service.sides(asked, proxy(tell)));
        answers.push({ ...reportAnswer(answer), question: request.question, newMeasures });
      }
      return answers;
    } catch (trouble) {
      if (trouble instanceof ServiceClosed) return null;
      throw trouble;
    } finally {
      watched.close();
    }
  }

  // Who listens to the progress holds what is running before the first of it is told.
  return { answers: Promise.resolve().then(askAll), cancel: watched.close };
}

/** What a comparison says of the two sides, zone by zone. */
export function reportAnswer({
  question,
  sides,
}: ComparisonAnswer): Omit<ReportCoverageAnswer, 'newMeasures'> {
  const { today, a, b } = sides;
  return {
    question,
    zoneIds: b.zoneIds,
    zones: b.zones.map((after, at): CoverageRow => ({
      today: today.zones[at],
      before: a.zones[at],
      after,
    })),
    place: { today: today.total, before: a.total, after: b.total },
    notes: b.notes,
    refused: b.refused,
  };
}
