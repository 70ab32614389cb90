import type { MeasureId } from '../../domain/ids.ts';
import type { Measure, MeasureGeometry } from '../../domain/measure.ts';
import { mapRings } from '../../geo/map-rings.ts';
import type { Staging } from '../../state/session.ts';
import type { CanvasPixels } from '../map-view.ts';
import { reachPixels } from './gesture.ts';
import type { Hand } from './gesture.ts';
import { pick } from '../pick.ts';
import { selectedOwns } from './selected-owns.ts';
import { insertVertex, placeVertex, shapeHandles } from './shape-handles.ts';
import type { ShapeHandle } from './shape-handles.ts';
import { snapHand } from './snap-hand.ts';
import { stageAll } from './stage-all.ts';
import type { ToolGround } from './tool-ground.ts';
import { gripUnder, transformed } from './transform.ts';
import type { TransformGrip } from './transform-grips.ts';
import { findSketch } from '../../domain/find-sketch.ts';

/**
 * What the hand took hold of: whole measures, a corner or middle of the selected one, a grip of the
 * frame round what is selected, or the ground, to draw a box.
 */
export type Grab =
  | { readonly hold: 'shapes'; readonly measureIds: readonly MeasureId[] }
  | { readonly hold: 'handle'; readonly measureId: MeasureId; readonly handle: ShapeHandle }
  | { readonly hold: 'grip'; readonly grip: TransformGrip }
  | { readonly hold: 'box' };

/** The measure that alone is selected and is the plan's own, so that its corners can be changed. */
export function selectedOwn(ground: ToolGround): Measure | null {
  const owns = selectedOwns(ground);
  return owns.length === 1 ? owns[0] : null;
}

/** The grip of the selected shape under the hand; a corner before a middle. */
export function handleUnder(ground: ToolGround, { at, pointer }: Hand): ShapeHandle | null {
  const geometry = selectedOwn(ground)?.geometry;
  if (!geometry) return null;
  const reach = reachPixels(pointer);
  const near = shapeHandles(geometry)
    .map((handle) => ({ handle, away: distance(ground.view.project(handle.at), at) }))
    .filter(({ away }) => away <= reach)
    .toSorted(
      (a, b) =>
        Number(a.handle.type === 'midpoint') - Number(b.handle.type === 'midpoint') ||
        a.away - b.away,
    );
  return near[0]?.handle ?? null;
}

/**
 * What a drag from here would take along. A mouse may move any own measure at once; a finger only
 * what was selected before, since else every pan that begins on a shape would move it.
 */
export function grabUnder(ground: ToolGround, hand: Hand): Grab | null {
  const selected = selectedOwn(ground);
  const handle = handleUnder(ground, hand);
  if (selected && handle) return { hold: 'handle', measureId: selected.id, handle };
  const grip = gripUnder(ground, hand);
  if (grip) return { hold: 'grip', grip };
  if (hand.shift) return { hold: 'box' };
  const own = ownUnder(ground, hand);
  const chosen = selectedOwns(ground).map(({ id }) => id);
  if (chosen.some((id) => own.includes(id))) return { hold: 'shapes', measureIds: chosen };
  if (hand.pointer === 'touch' || own.length === 0) return null;
  return { hold: 'shapes', measureIds: [own[0]] };
}

/** The plan's own measures under the hand, topmost first. */
export function ownUnder(ground: ToolGround, hand: Hand): readonly MeasureId[] {
  return pick(ground.pickables, ground.view, hand.at, reachPixels(hand.pointer) / 2)
    .map(({ selection }) => selection)
    .filter((selection) => selection.type === 'measure')
    .map(({ id }) => id)
    .filter((id) => findSketch(ground.plan, id));
}

/** The measures as they are when what was grabbed at `from` is now under the hand. */
export function dragged(
  ground: ToolGround,
  grab: Exclude<Grab, { readonly hold: 'box' }>,
  from: CanvasPixels,
  hand: Hand,
): Staging | null {
  switch (grab.hold) {
    case 'grip':
      return transformed(ground, grab.grip, from, hand);
    case 'handle':
      return reshaped(ground, grab.measureId, grab.handle, hand);
    case 'shapes':
      return moved(ground, grab.measureIds, from, hand);
  }
}

function reshaped(
  ground: ToolGround,
  measureId: MeasureId,
  handle: ShapeHandle,
  hand: Hand,
): Staging | null {
  const measure = findSketch(ground.plan, measureId);
  if (!measure?.geometry) return null;
  const { at, mark } = snapHand(ground, hand, measureId);
  const geometry =
    handle.type === 'vertex'
      ? placeVertex(measure.geometry, handle.vertex, at)
      : insertVertex(measure.geometry, handle.vertex, at);
  return { measureId, kind: measure.kind, placed: [], pointer: at, geometry, snap: mark };
}

function moved(
  ground: ToolGround,
  ids: readonly MeasureId[],
  from: CanvasPixels,
  hand: Hand,
): Staging | null {
  const measures = ids.flatMap((id) => findSketch(ground.plan, id) ?? []);
  const [first] = measures;
  if (measures.length === 1 && first.geometry?.type === 'Point') {
    // The hand rarely takes a symbol by its very middle: the point keeps its distance to the hand.
    const [x, y] = ground.view.project(asPair(first.geometry.coordinates));
    const middle: CanvasPixels = [x + hand.at[0] - from[0], y + hand.at[1] - from[1]];
    const { at, mark } = snapHand(ground, { ...hand, at: middle }, first.id);
    return stageAll(measures, at, { snap: mark }, () => ({ type: 'Point', coordinates: [...at] }));
  }
  const pressed = ground.view.unproject(from);
  const pointer = ground.view.unproject(hand.at);
  // Summed first, so that a hand that comes back brings every corner back to the last digit.
  const [east, north] = [pointer[0] - pressed[0], pointer[1] - pressed[1]];
  const move = (geometry: MeasureGeometry) =>
    mapRings(geometry, (run) => run.map((position) => [position[0] + east, position[1] + north]));
  return stageAll(measures, pointer, {}, move);
}

function asPair(position: GeoJSON.Position): readonly [number, number] {
  return [position[0], position[1]];
}

function distance(a: CanvasPixels, b: CanvasPixels): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}
