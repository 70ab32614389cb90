import { proxy } from 'comlink';
import type { ComparedSide, ComparisonAnswer } from '../../domain/comparison.ts';
import type { ProposalId } from '../../domain/ids.ts';
import { sameQuestion } from '../../domain/same-question.ts';
import type { RecordedAnswer } from '../../domain/workshop-record.ts';
import type { ComparisonRequest } from '../comparison/comparison-request.ts';
import {
  comparisonWatchLimits,
  connectComparison,
  type RemoteComparisonService,
} from '../comparison/run-comparison.ts';
import type { CoverageInputs } from '../coverage/coverage-data.ts';
import type { ServiceLink } from '../coverage/service-link.ts';
import { ServiceClosed, watchedService } from '../coverage/watched-service.ts';

/** The coverage of a workshop's record while it is worked out. */
export interface RunningRecordCoverage {
  /** null: it was cancelled. Rejects when the computation died or hung twice. */
  readonly answers: Promise<readonly RecordedAnswer[] | null>;
  readonly cancel: () => void;
}

/**
 * Works out the coverage of a workshop's proposals in a worker of its own, with the engine that
 * answers the board. `onProgress` hears 0–1.
 */
export function runRecordCoverage(
  inputs: CoverageInputs,
  requests: readonly ComparisonRequest[],
  onProgress: (done: number) => void,
  connect: () => ServiceLink<RemoteComparisonService> = connectComparison,
): RunningRecordCoverage {
  const watched = watchedService<CoverageInputs, RemoteComparisonService>(
    connect,
    comparisonWatchLimits,
  );
  watched.open(inputs);

  async function askAll(): Promise<readonly RecordedAnswer[] | null> {
    const answers: ComparisonAnswer[] = [];
    try {
      for (const [at, request] of requests.entries()) {
        const tell = (done: number | null) => onProgress((at + (done ?? 0)) / requests.length);
        tell(0);
        answers.push(await watched.run((service) => service.sides(request, proxy(tell))));
      }
      return recordedAnswers(answers);
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

/** Answers to pairs of proposals, put together to one answer a question, in the order asked. */
export function recordedAnswers(answers: readonly ComparisonAnswer[]): readonly RecordedAnswer[] {
  const together: {
    readonly question: RecordedAnswer['question'];
    readonly today: ComparedSide;
    readonly sides: { readonly proposalId: ProposalId; readonly side: ComparedSide }[];
  }[] = [];
  for (const { question, sides } of answers) {
    const latest = together.at(-1);
    const isSame = latest !== undefined && sameQuestion(latest.question, question);
    const one = isSame ? latest : { question, today: sides.today, sides: [] };
    if (!isSame) together.push(one);
    for (const side of [sides.a, sides.b]) {
      if (side.proposalId !== null) one.sides.push({ proposalId: side.proposalId, side });
    }
  }
  return together;
}
