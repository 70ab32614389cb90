import { greenBlueInputs } from '../analysis/green-blue/green-blue-inputs.ts';
import type { GreenShape } from '../domain/green-blue.ts';
import { greenShape, greenShapes } from '../domain/green-shapes.ts';
import type { MeasureId } from '../domain/ids.ts';
import type { LoadedWorkspace } from '../domain/loaded-workspace.ts';
import type { AppState } from '../state/app-state.ts';
import { appStore, updateDerived } from '../state/app-store.ts';
import { countedMeasures } from '../state/select-counted-measures.ts';
import { measuresInHand } from '../state/select-measures-in-hand.ts';
import { greenBlueRunner } from './green-blue-runner.ts';

/** A drawn shape that is not in the plan yet stands among the others under this id. */
const inHand = 'in-hand' as MeasureId;

let opened: LoadedWorkspace | null = null;

/** Asks for green and blue as plan and hand stand now, if anybody looks. */
export function askGreenBlue(): void {
  const state = appStore.getState();
  const { document, session } = state;
  if (session.openPanel !== 'green-blue' || session.workspace.status !== 'ready') return;
  const loaded = session.workspace.workspace;
  if (loaded !== opened) {
    opened = loaded;
    updateDerived({ greenBlue: null });
    greenBlueRunner.open(greenBlueInputs(loaded));
  }
  greenBlueRunner.ask({
    planVersion: document.planVersion,
    gesture: session.gesture,
    shapes: greenShapes(measuresInHand(state)),
    staged: stagedShape(state),
  });
}

function stagedShape({ document, session }: AppState): GreenShape | null {
  const { staging, shownProposalId } = session;
  if (!staging?.geometry) return null;
  const { measureId, kind, geometry } = staging;
  if (measureId === null) return greenShape(inHand, kind, geometry, '');
  // A measure that this proposal leaves out does not begin to count because it is moved.
  const counted = countedMeasures({ document, session }).some(({ id }) => id === measureId);
  if (shownProposalId === null || !counted) return null;
  return greenShape(measureId, kind, geometry, document.plan.measures[measureId]?.title ?? '');
}
