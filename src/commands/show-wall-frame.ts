import type { Measure } from '../domain/measure.ts';
import type { Plan } from '../domain/plan.ts';
import { publicPlan } from '../domain/public-plan.ts';
import { sameValue } from '../domain/same-value.ts';
import type { WallFrame } from '../domain/wall-frame.ts';
import { appStore, updateSession } from '../state/app-store.ts';
import { showPlan } from '../state/show-plan.ts';
import { goTo } from './go-to.ts';

let shownPlan: Plan | null = null;
let shownCamera: WallFrame['camera'] = null;
let isInHand = false;

/**
 * Makes this window what a frame says, as far as the place is read: the plan with nothing in it but
 * what everybody may see, whatever it was given.
 */
export function showWallFrame(frame: WallFrame | null): void {
  if (!frame) return;
  const { session } = appStore.getState();
  updateSession({ language: frame.language });
  if (session.workspace.status !== 'ready') return;
  if (frame.plan !== shownPlan)
    showPublicly(frame.plan, session.workspace.workspace.plannedMeasures);
  updateSession({
    shownProposalId: frame.proposalId,
    year: frame.year,
    question: frame.question,
    ...(frame.layers ? { layers: layersOf(frame.layers) } : {}),
  });
  travel(frame.camera);
}

/** While a hand moves the wall's map, the presenter does not. */
export function holdWallMap(isHeld: boolean): void {
  isInHand = isHeld;
}

function showPublicly(plan: Plan, planned: readonly Measure[]): void {
  const seen = publicPlan(plan, planned);
  const { shownProposalId } = appStore.getState().session;
  // Nothing is drawn of a proposal that the new plan does not have.
  if (shownProposalId !== null && !Object.hasOwn(seen.proposals, shownProposalId)) {
    updateSession({ shownProposalId: null });
  }
  showPlan(seen);
  shownPlan = plan;
}

function layersOf(shown: NonNullable<WallFrame['layers']>) {
  const ids = new Set(shown);
  const { layers } = appStore.getState().session;
  const isSame = layers.every(({ layerId, visible }) => visible === ids.has(layerId));
  if (isSame) return layers;
  return layers.map((layer) => ({ ...layer, visible: ids.has(layer.layerId) }));
}

function travel(camera: WallFrame['camera']): void {
  if (!camera || isInHand || sameValue(camera, shownCamera)) return;
  shownCamera = camera;
  goTo({ centre: camera.centre, zoom: camera.zoom });
}
