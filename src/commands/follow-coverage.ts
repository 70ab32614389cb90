import { coverageInputs } from '../analysis/coverage/coverage-inputs.ts';
import { createCoverageRunner } from '../analysis/coverage/run-coverage.ts';
import { countsForQuestion } from '../domain/counts-for-question.ts';
import type { CoverageTarget } from '../domain/coverage.ts';
import type { MeasureId } from '../domain/ids.ts';
import type { LoadedWorkspace } from '../domain/loaded-workspace.ts';
import type { MeasureGeometry } from '../domain/measure.ts';
import { findMeasure } from '../domain/resolve-measures.ts';
import { targetsForQuestion } from '../domain/targets-for-question.ts';
import { appStore, updateDerived } from '../state/app-store.ts';
import type { AppState } from '../state/app-store.ts';
import { plannedMeasures } from '../state/select-planned-measures.ts';
import { countedMeasures } from '../state/select-counted-measures.ts';

/** A drawn shape that is not in the plan yet stands among the targets under this id. */
const inHand = 'in-hand' as MeasureId;

const runner = createCoverageRunner({
  onAnswer: (coverage) => updateDerived({ coverage }),
  onCoveredArea: (coveredArea) => updateDerived({ coveredArea }),
  onStatus: (coverageStatus) => updateDerived({ coverageStatus }),
});

/** Gives the analysis a workspace just read. */
export function openCoverage(workspace: LoadedWorkspace): void {
  runner.open(coverageInputs(workspace));
}

/** Asks for the board's numbers as plan, question and hand stand now. */
export function askCoverage(): void {
  const state = appStore.getState();
  const { document, session } = state;
  if (session.workspace.status !== 'ready') return;
  runner.ask({
    question: session.question,
    planVersion: document.planVersion,
    gesture: session.gesture,
    targets: targetsForQuestion(countedMeasures(state), session.question),
    staged: stagedTarget(state),
    shape: shapeInFocus(state),
  });
}

/** Brings the trail of the number that is open up to date with the latest answer. */
export async function askEvidence(): Promise<void> {
  const { evidenceOf } = appStore.getState().session;
  if (!evidenceOf) return;
  const explained = await runner.explain(evidenceOf.zoneId, evidenceOf.side);
  if (appStore.getState().session.evidenceOf !== evidenceOf) return;
  updateDerived({ evidence: explained.ok ? explained.value : null });
}

function stagedTarget({ document, session }: AppState): CoverageTarget | null {
  const { staging, question, shownProposalId } = session;
  if (!staging?.geometry || !countsForQuestion(staging.kind, question)) return null;
  if (staging.measureId === null) return { id: inHand, geometry: staging.geometry, name: '' };
  // A measure that this proposal leaves out does not begin to count because it is moved.
  const counted = countedMeasures({ document, session }).some((m) => m.id === staging.measureId);
  if (shownProposalId === null || !counted) return null;
  const name = document.plan.measures[staging.measureId]?.title ?? '';
  return { id: staging.measureId, geometry: staging.geometry, name };
}

/** The shape whose own reach is told: the one in the hand, else the one selected. */
function shapeInFocus(state: AppState): MeasureGeometry | null {
  const { document, session } = state;
  if (session.staging) return session.staging.geometry;
  if (session.selection?.type !== 'measure') return null;
  const measure = findMeasure(document.plan, plannedMeasures(state), session.selection.id);
  return measure?.geometry ?? null;
}
