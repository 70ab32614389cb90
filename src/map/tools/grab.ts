import type { MeasureId } from '../../domain/ids.ts';
import type { Measure, MeasureGeometry } from '../../domain/measure.ts';
import { mapRings } from '../../geo/map-rings.ts';
import type { Staging } from '../../state/session.ts';
import type { CanvasPixels } from '../map-view.ts';
import { reachPixels } from './gesture.ts';
import type { Hand } from './gesture.ts';
import { pick } from './pick.ts';
import { insertVertex, placeVertex, shapeHandles } from './shape-handles.ts';
import type { ShapeHandle } from './shape-handles.ts';
import { snapHand } from './snap-hand.ts';
import type { ToolGround } from './tool-ground.ts';

/** What the hand took hold of: a whole measure, or one grip of the selected one. */
export interface Grab {
  readonly measureId: MeasureId;
  readonly handle: ShapeHandle | null;
}

/** The measure that is selected and is the plan's own, so that it can be changed. */
export function selectedOwn({ plan, session: { selection } }: ToolGround): Measure | null {
  if (selection?.type !== 'measure') return null;
  return Object.hasOwn(plan.measures, selection.id) ? plan.measures[selection.id] : null;
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
 * the one selected before, since else every pan that begins on a shape would move it.
 */
export function grabUnder(ground: ToolGround, hand: Hand): Grab | null {
  const selected = selectedOwn(ground);
  const handle = handleUnder(ground, hand);
  if (selected && handle) return { measureId: selected.id, handle };
  const own = pick(ground.pickables, ground.view, hand.at, reachPixels(hand.pointer) / 2)
    .map(({ selection }) => selection)
    .filter((selection) => selection.type === 'measure')
    .map(({ id }) => id)
    .filter((id) => Object.hasOwn(ground.plan.measures, id));
  if (selected && own.includes(selected.id)) return { measureId: selected.id, handle: null };
  if (hand.pointer === 'touch' || own.length === 0) return null;
  return { measureId: own[0], handle: null };
}

/** The measure as it is when what was grabbed at `from` is now under the hand. */
export function dragged(
  ground: ToolGround,
  { measureId, handle }: Grab,
  from: CanvasPixels,
  hand: Hand,
): Staging | null {
  const measure = ground.plan.measures[measureId];
  if (!measure?.geometry) return null;
  const base = { measureId, kind: measure.kind, placed: [] };
  if (handle) {
    const { at, mark } = snapHand(ground, hand, measureId);
    const geometry =
      handle.type === 'vertex'
        ? placeVertex(measure.geometry, handle.vertex, at)
        : insertVertex(measure.geometry, handle.vertex, at);
    return { ...base, pointer: at, geometry, snap: mark };
  }
  if (measure.geometry.type === 'Point') {
    // The hand rarely takes a symbol by its very middle: the point keeps its distance to the hand.
    const [x, y] = ground.view.project(asPair(measure.geometry.coordinates));
    const middle: CanvasPixels = [x + hand.at[0] - from[0], y + hand.at[1] - from[1]];
    const { at, mark } = snapHand(ground, { ...hand, at: middle }, measureId);
    return { ...base, pointer: at, geometry: { type: 'Point', coordinates: [...at] }, snap: mark };
  }
  const [lng0, lat0] = ground.view.unproject(from);
  const pointer = ground.view.unproject(hand.at);
  const geometry: MeasureGeometry = mapRings(measure.geometry, (run) =>
    run.map((position) => [position[0] + pointer[0] - lng0, position[1] + pointer[1] - lat0]),
  );
  return { ...base, pointer, geometry, snap: null };
}

function asPair(position: GeoJSON.Position): readonly [number, number] {
  return [position[0], position[1]];
}

function distance(a: CanvasPixels, b: CanvasPixels): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}
