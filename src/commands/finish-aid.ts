import type { MeasureId } from '../domain/ids.ts';
import type { Outcome } from '../domain/outcome.ts';
import { resolveMeasures } from '../domain/resolve-measures.ts';
import { degreesPerMeter } from '../geo/degrees-per-meter.ts';
import { simplifyLine } from '../geo/simplify-line.ts';
import type { LngLat } from '../geo/lng-lat.ts';
import { meetsRing } from '../geo/meets-ring.ts';
import { appStore, updateSession } from '../state/app-store.ts';
import type { Aid, Camera } from '../state/session.ts';
import { plannedMeasures } from '../state/select-planned-measures.ts';
import { cutHoleInSelection } from './cut-hole-in-selection.ts';
import { mirrorSelection } from './mirror-selection.ts';
import { splitSelection } from './split-selection.ts';
import { announce } from './announce.ts';
import { chooseTool } from './choose-tool.ts';
import { redrawZones } from './redraw-zones.ts';
import { selectMany } from './select-many.ts';
import { selectedMeasures } from './selected-measures.ts';
import { stageAid } from './stage-aid.ts';
import { findSketch } from '../domain/find-sketch.ts';

/** So many corners are a stroke: nobody places them one by one. */
const strokeCorners = 24;
const tremblePixels = 1.5;

/** Does what the line in the hand is for. A line that is refused stays, to be drawn on. */
export function finishAid(): Outcome {
  const { aid } = appStore.getState().session;
  if (!aid) return { ok: false, reason: 'nothing-in-hand' };
  switch (aid.tool) {
    case 'box':
    case 'lasso':
      return takeInside(aid);
    case 'measure':
      stageAid({ ...aid, pointer: null, snap: null, done: true });
      return { ok: true, value: undefined };
    case 'border':
      return moveZoneBorder(aid);
    case 'split':
      return thenSelect(splitSelection(aid.placed));
    case 'hole':
      return thenSelect(cutHoleInSelection(withoutTremble(aid.placed)));
    case 'mirror':
      return mirror(aid);
  }
}

/** What was done is selected, and the hand is free again; what was refused can be drawn better. */
function thenSelect(done: Outcome): Outcome {
  if (done.ok) chooseTool({ mode: 'select' });
  return done;
}

function mirror({ placed }: Aid): Outcome {
  const [from, to] = [placed[0], placed.at(-1)];
  if (!from || !to) return { ok: false, reason: 'no-axis' };
  return thenSelect(mirrorSelection([from, to]));
}

/** The corners that a stroke is told by on the screen; a hand that draws freely trembles. */
function withoutTremble(placed: readonly LngLat[]): readonly LngLat[] {
  const { camera } = appStore.getState().session;
  if (!camera || placed.length < strokeCorners) return placed;
  const line = placed.map(([lng, lat]) => [lng, lat]);
  return simplifyLine(line, tremblePixels * metersPerPixel(camera)).map(([lng, lat]) => [lng, lat]);
}

function metersPerPixel({ centre, zoom }: Camera): number {
  return degreesPerPixel(zoom) / degreesPerMeter(centre[1]).lng;
}

function degreesPerPixel(zoom: number): number {
  return 360 / (512 * 2 ** zoom);
}

/** A border that zones share, where the hand let go of it. */
function moveZoneBorder({ zones = [] }: Aid): Outcome {
  updateSession({ aid: null });
  return zones.length > 0 ? redrawZones(zones) : { ok: false, reason: 'nothing-in-hand' };
}

/** Selects the measures of the proposal shown that lie wholly or partly inside the line. */
function takeInside(aid: Aid): Outcome {
  const ring = aid.tool === 'box' ? boxRing(aid.placed) : aid.placed;
  updateSession({ aid: null });
  if (ring.length < 3) return { ok: false, reason: 'too-few-corners' };
  const before = aid.adds ? selectedMeasures().map(({ id }) => id) : [];
  selectMany([...before, ...ownInside(ring)]);
  if (aid.tool === 'lasso') chooseTool({ mode: 'select' });
  const count = selectedMeasures().length;
  if (count === 0) announce('announce.nothingThere');
  else announce('announce.severalSelected', { count });
  return { ok: true, value: undefined };
}

function ownInside(ring: readonly LngLat[]): readonly MeasureId[] {
  const state = appStore.getState();
  const { plan } = state.document;
  const { shownProposalId } = state.session;
  if (shownProposalId === null) return [];
  const corners = ring.map(([lng, lat]) => [lng, lat]);
  return resolveMeasures(plan, plannedMeasures(state), shownProposalId)
    .filter(({ measure: { id } }) => findSketch(plan, id))
    .filter(({ measure: { geometry } }) => geometry !== null && meetsRing(geometry, corners))
    .map(({ measure }) => measure.id);
}

function boxRing(placed: readonly LngLat[]): readonly LngLat[] {
  const [from, to] = placed;
  if (!from || !to) return [];
  return [from, [to[0], from[1]], to, [from[0], to[1]]];
}
