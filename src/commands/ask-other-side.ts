import { coverageInputs } from '../analysis/coverage/coverage-inputs.ts';
import type { ProposalId } from '../domain/ids.ts';
import type { LoadedWorkspace } from '../domain/loaded-workspace.ts';
import type { PathNetwork } from '../domain/path-network.ts';
import { sketchedWays } from '../domain/sketched-ways.ts';
import { targetsForQuestion } from '../domain/targets-for-question.ts';
import { appStore, updateDerived } from '../state/app-store.ts';
import { twoMaps } from '../state/compared-sides.ts';
import { measuresCounting } from '../state/select-counted-measures.ts';
import { plannedMeasures } from '../state/select-planned-measures.ts';
import { otherSideRunner } from './other-side-runner.ts';

let opened: {
  readonly loaded: LoadedWorkspace;
  readonly paths: PathNetwork | null;
} | null = null;
let asked: ProposalId | null | undefined;

/** Asks what the second map's side covers, as plan and question stand now; ends it when none is. */
export function askOtherSide(): void {
  const state = appStore.getState();
  const { document, session } = state;
  const maps = twoMaps(session);
  if (!maps || session.workspace.status !== 'ready') {
    if (opened) otherSideRunner.cancel();
    opened = null;
    asked = undefined;
    updateDerived({ otherSide: null });
    return;
  }
  const { workspace: loaded } = session.workspace;
  const paths = session.network.status === 'ready' ? session.network : null;
  if (opened?.loaded !== loaded || opened.paths !== paths) {
    opened = { loaded, paths };
    otherSideRunner.open(coverageInputs(loaded, paths?.ways, paths?.entranceNodes));
  }
  // What the side showed before is no picture of what it shows now.
  if (asked !== maps.lookingAtId) updateDerived({ otherSide: null });
  asked = maps.lookingAtId;
  // Today beside a proposal stays today, whatever the year.
  const year = maps.lookingAtId === null ? null : session.year;
  const planned = plannedMeasures(state);
  const measures = measuresCounting(document.plan, planned, maps.lookingAtId, year);
  otherSideRunner.ask({
    question: session.question,
    planVersion: document.planVersion,
    gesture: 0,
    targets: targetsForQuestion(measures, session.question),
    ways: sketchedWays(measures),
    staged: null,
    stagedWay: null,
    shape: null,
  });
}
