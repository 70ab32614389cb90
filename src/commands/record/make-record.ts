import { coverageInputs } from '../../analysis/coverage/coverage-inputs.ts';
import { recordRequests } from '../../analysis/record/record-requests.ts';
import {
  runRecordCoverage,
  type RunningRecordCoverage,
} from '../../analysis/record/run-record-coverage.ts';
import { keptQuestions } from '../../domain/kept-questions.ts';
import { recordedProposals } from '../../domain/recorded-proposals.ts';
import { sameQuestion } from '../../domain/same-question.ts';
import { appStore, updateDerived } from '../../state/app-store.ts';
import type { RecordWork } from '../../state/record-work.ts';
import { plannedMeasures } from '../../state/select-planned-measures.ts';

let running: RunningRecordCoverage | null = null;

/**
 * Works out what each proposal of the workshop reaches; then the page that is open takes the map
 * pictures, and the files are written. What was under way is given up.
 */
export async function makeRecord(): Promise<void> {
  const state = appStore.getState();
  const { session, document } = state;
  if (session.workspace.status !== 'ready') return;
  running?.cancel();
  const { workspace: loaded } = session.workspace;
  const paths = session.network.status === 'ready' ? session.network : null;
  const kept = keptQuestions(document.plan).filter((one) => !sameQuestion(one, session.question));
  updateRecord({ status: 'coverage', progress: 0, answers: null, pictures: { status: 'none' } });
  const mine = runRecordCoverage(
    coverageInputs(loaded, paths?.ways, paths?.entranceNodes),
    recordRequests(
      document.plan,
      plannedMeasures(state),
      recordedProposals(document.plan).map(({ id }) => id),
      [session.question, ...kept],
      document.planVersion,
    ),
    (progress) => {
      if (running === mine) updateRecord({ progress });
    },
  );
  running = mine;
  try {
    const answers = await mine.answers;
    if (running !== mine || answers === null) return;
    updateRecord({ answers, status: 'maps', progress: 0, pictures: { status: 'working' } });
  } catch {
    if (running === mine) updateRecord({ status: 'failed', progress: 0 });
  }
}

/** Gives up what is under way. */
export function cancelRecord(): void {
  running?.cancel();
  running = null;
  const { pictures } = appStore.getState().derived.record;
  updateRecord({
    status: 'idle',
    progress: 0,
    pictures: pictures.status === 'working' ? { status: 'none' } : pictures,
  });
}

/** Changes what is told of the work on the record. */
export function updateRecord(change: Partial<RecordWork>): void {
  updateDerived({ record: { ...appStore.getState().derived.record, ...change } });
}
