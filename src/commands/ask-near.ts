import { nearInputs } from '../analysis/near/near-inputs.ts';
import { nearQuestion } from '../analysis/near/near-question.ts';
import type { LoadedWorkspace } from '../domain/loaded-workspace.ts';
import type { Measure } from '../domain/measure.ts';
import { measuresStanding } from '../domain/measures-in-year.ts';
import { nearMeters, type NearAddition, type NearRequest } from '../domain/near-answer.ts';
import type { PathNetwork } from '../domain/path-network.ts';
import { sketchedWays } from '../domain/sketched-ways.ts';
import { targetsForQuestion } from '../domain/targets-for-question.ts';
import { appStore, updateDerived } from '../state/app-store.ts';
import { measuresCounting } from '../state/select-counted-measures.ts';
import { plannedMeasures } from '../state/select-planned-measures.ts';
import { nearRunner } from './near-runner.ts';
import { publicMeasures } from './public-measures.ts';
import { sharedProposals } from '../domain/shared-proposals.ts';

let opened: { readonly loaded: LoadedWorkspace; readonly paths: PathNetwork | null } | null = null;

/** Asks what is near the visitor's pin, as plan and year stand now; nothing while there is no pin. */
export function askNear(): void {
  const state = appStore.getState();
  const { document, session, derived } = state;
  const { pin } = session.resident;
  if (pin === null || session.workspace.status !== 'ready') {
    if (derived.nearStatus.status !== 'idle') nearRunner.cancel();
    if (derived.near) updateDerived({ near: null });
    return;
  }
  const { workspace: loaded } = session.workspace;
  const paths = session.network.status === 'ready' ? session.network : null;
  if (opened?.loaded !== loaded || opened.paths !== paths) {
    opened = { loaded, paths };
    nearRunner.open(nearInputs(loaded, paths));
  }
  const { barrierKinds, stepFree } = session.question;
  const meter = { reach: paths ? 'network' : 'barriers', barrierKinds, stepFree } as const;
  const planned = plannedMeasures(state);
  const { plan } = document;
  const { year } = session;
  nearRunner.ask({
    at: pin,
    planVersion: document.planVersion,
    withinMeters: nearMeters,
    meter,
    measures: publicMeasures(state).flatMap(({ id, geometry }) =>
      geometry ? [{ id, geometry }] : [],
    ),
    additions: [
      addition('plan', whatIsPlanned(planned, year), meter),
      ...sharedProposals(plan).map(({ id }) =>
        addition(id, measuresCounting(plan, planned, id, year), meter),
      ),
    ],
  });
}

/** With a year what stands by then, else all that is planned and not dropped. */
function whatIsPlanned(planned: readonly Measure[], year: number | null): readonly Measure[] {
  if (year !== null) return measuresStanding([], planned, year);
  return planned.filter(({ status }) => status !== 'dropped');
}

function addition(
  id: NearAddition['id'],
  measures: readonly Measure[],
  meter: NearRequest['meter'],
): NearAddition {
  return {
    id,
    targets: {
      'meeting-place': targetsForQuestion(measures, nearQuestion('meeting-place', meter)),
      'green-area': targetsForQuestion(measures, nearQuestion('green-area', meter)),
    },
    ways: sketchedWays(measures),
  };
}
