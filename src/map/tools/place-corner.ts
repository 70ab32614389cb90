import { drawnGeometry } from '../../domain/drawn-geometry.ts';
import { drawnShape } from '../../domain/drawn-shape.ts';
import type { MeasureKindId } from '../../domain/measure-kind.ts';
import { crossesItself } from '../../geo/crosses-itself.ts';
import type { LngLat } from '../../geo/lng-lat.ts';
import type { Staging } from '../../state/session.ts';
import { stagingSum } from '../staging-labels.ts';
import type { Hand } from './gesture.ts';
import { snapHand } from './snap-hand.ts';
import type { ToolAction } from './tool-action.ts';
import type { ToolGround } from './tool-ground.ts';

/** What is being drawn: the corners placed so far live in the store and outlive the map. */
export function drawingOf(
  { session: { staging, tool } }: ToolGround,
  kind: MeasureKindId,
): Staging {
  if (staging?.measureId === null && staging.kind === kind) return staging;
  const chosen = tool.mode === 'draw' && tool.shape !== undefined ? { shape: tool.shape } : {};
  return {
    measureId: null,
    kind,
    ...chosen,
    placed: [],
    pointer: null,
    geometry: null,
    snap: null,
  };
}

/** The line from the last corner, or the area, follows the hand. */
export function followHand(
  ground: ToolGround,
  drawing: Staging,
  hand: Hand | null,
): readonly ToolAction[] {
  const { at, mark } = hand ? snapHand(ground, hand, null) : { at: null, mark: null };
  return [{ do: 'stage', staging: withCorners(drawing, drawing.placed, at, mark) }];
}

/** Places a corner under the hand and tells how long or large the shape is now. */
export function placeCorner(
  ground: ToolGround,
  drawing: Staging,
  hand: Hand,
): readonly ToolAction[] {
  const { at, mark } = snapHand(ground, hand, null);
  const last = drawing.placed.at(-1);
  if (last && last[0] === at[0] && last[1] === at[1]) return [];
  const placed = [...drawing.placed, at];
  // A finger does not hover: nothing follows it until it touches again.
  const staging = withCorners(drawing, placed, hand.pointer === 'touch' ? null : at, mark);
  const sum = stagingSum(withCorners(drawing, placed, null, null), ground.session.language);
  const values = { number: placed.length, ...(sum === null ? {} : { sum }) };
  const key = sum === null ? 'announce.cornerPlaced' : 'announce.cornerPlacedSum';
  return [
    { do: 'stage', staging },
    { do: 'announce', key, values },
  ];
}

/** Ends the drawing with the corners placed. What cannot be a shape is refused, and kept. */
export function finishCorners(drawing: Staging): readonly ToolAction[] {
  const staging = withCorners(drawing, drawing.placed, null, null);
  const stage: ToolAction = { do: 'stage', staging };
  const { geometry } = staging;
  if (!geometry) return [stage, { do: 'refuse', reason: 'too-few-corners' }];
  if (geometry.type === 'Polygon' && crossesItself(geometry)) {
    return [stage, { do: 'refuse', reason: 'self-crossing' }];
  }
  return [stage, { do: 'finish' }];
}

function withCorners(
  drawing: Staging,
  placed: readonly LngLat[],
  pointer: LngLat | null,
  snap: Staging['snap'],
): Staging {
  const geometry = drawnGeometry(drawnShape(drawing), placed, pointer);
  return { ...drawing, placed, pointer, geometry, snap };
}

/** Whether the hand is on one of the corners placed. */
export function isOnCorner(ground: ToolGround, hand: Hand, corner: LngLat | undefined): boolean {
  if (!corner) return false;
  const [x, y] = ground.view.project([corner[0], corner[1]]);
  const slack = hand.pointer === 'touch' ? 22 : 8;
  return Math.hypot(x - hand.at[0], y - hand.at[1]) <= slack;
}
