import { countsForQuestion } from '../domain/counts-for-question.ts';
import type { CoverageQuestion } from '../domain/coverage-question.ts';
import type { CoverageTarget } from '../domain/coverage.ts';
import type { MeasureId } from '../domain/ids.ts';
import { keptQuestions } from '../domain/kept-questions.ts';
import type { MeasureGeometry } from '../domain/measure.ts';
import { accessOfMeasure } from '../domain/target-access.ts';
import { findMeasure } from '../domain/resolve-measures.ts';
import { sketchedWays, wayOfMeasure } from '../domain/sketched-ways.ts';
import type { SketchedWay } from '../domain/sketched-way.ts';
import { targetsForQuestion } from '../domain/targets-for-question.ts';
import { appStore } from '../state/app-store.ts';
import type { AppState } from '../state/app-state.ts';
import { coverageRunner } from './coverage-runner.ts';
import { plannedMeasures } from '../state/select-planned-measures.ts';
import { countedMeasures } from '../state/select-counted-measures.ts';
import { measuresInHand } from '../state/select-measures-in-hand.ts';

/** A drawn shape that is not in the plan yet stands among the targets under this id. */
const inHand = 'in-hand' as MeasureId;

/** Asks for the board's numbers as plan, question and hand stand now. */
export function askCoverage(): void {
  const state = appStore.getState();
  const { document, session } = state;
  if (session.workspace.status !== 'ready') return;
  const measures = measuresInHand(state);
  const common = {
    planVersion: document.planVersion,
    gesture: session.gesture,
    ways: sketchedWays(measures),
    stagedWay: stagedWay(state),
  };
  const ask = (question: CoverageQuestion) => ({
    ...common,
    question,
    targets: targetsForQuestion(measures, question),
    staged: stagedTarget(state, question),
    shape: null,
  });
  const main = { ...ask(session.question), shape: shapeInFocus(state) };
  const others = keptQuestions(document.plan).filter(({ id }) => id !== session.question.id);
  coverageRunner.ask(main, others.map(ask));
}

function stagedTarget(
  { document, session }: AppState,
  question: CoverageQuestion,
): CoverageTarget | null {
  const { staging, shownProposalId } = session;
  if (!staging?.geometry || !countsForQuestion(staging.kind, question)) return null;
  const access = accessOfMeasure(staging.kind);
  if (staging.measureId === null) {
    return { id: inHand, geometry: staging.geometry, name: '', access };
  }
  // A measure that this proposal leaves out does not begin to count because it is moved.
  const counted = countedMeasures({ document, session }).some((m) => m.id === staging.measureId);
  if (shownProposalId === null || !counted) return null;
  const name = document.plan.measures[staging.measureId]?.title ?? '';
  return { id: staging.measureId, geometry: staging.geometry, name, access };
}

function stagedWay({ document, session }: AppState): SketchedWay | null {
  const { staging, shownProposalId } = session;
  if (!staging?.geometry) return null;
  const id = staging.measureId ?? inHand;
  if (staging.measureId !== null) {
    const counted = countedMeasures({ document, session }).some((m) => m.id === id);
    if (shownProposalId === null || !counted) return null;
  }
  return wayOfMeasure(id, staging.kind, staging.geometry);
}

/** The shape whose own reach is told: the one in the hand, else the one selected. */
function shapeInFocus(state: AppState): MeasureGeometry | null {
  const { document, session } = state;
  if (session.staging) return session.staging.geometry;
  if (session.selection?.type !== 'measure') return null;
  const measure = findMeasure(document.plan, plannedMeasures(state), session.selection.id);
  return measure?.geometry ?? null;
}
