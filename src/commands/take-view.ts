import type { StepId } from '../domain/ids.ts';
import type { Outcome } from '../domain/outcome.ts';
import { appStore } from '../state/app-store.ts';
import { announce } from './announce.ts';
import { changeStep } from './change-step.ts';

/** Five decimals are a metre: a view is not meant more finely. */
const decimals = 5;

/** Lets a step show what this window shows now: camera, layers, proposal and year. */
export function takeView(id: StepId): Outcome {
  const { camera, layers, shownProposalId, year } = appStore.getState().session;
  const done = changeStep(id, {
    ...(camera
      ? {
          camera: {
            centre: [rounded(camera.centre[0]), rounded(camera.centre[1])],
            zoom: Number(camera.zoom.toFixed(2)),
          },
        }
      : {}),
    layers: layers.filter(({ visible }) => visible).map(({ layerId }) => layerId),
    proposalId: shownProposalId,
    year,
  });
  if (done.ok) announce('steps.viewTaken');
  return done;
}

function rounded(degrees: number): number {
  return Number(degrees.toFixed(decimals));
}
