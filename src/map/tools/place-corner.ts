import { drawingGeometry } from '../../domain/drawing-geometry.ts';
import { drawnShape } from '../../domain/drawn-shape.ts';
import { drawMethods } from '../../domain/draw-method.ts';
import type { MeasureKindId } from '../../domain/measure-kind.ts';
import { crossesItself } from '../../geo/crosses-itself.ts';
import type { LngLat } from '../../geo/lng-lat.ts';
import type { Staging } from '../../state/session.ts';
import { stagingSum } from '../staging-labels.ts';
import type { Aim } from './aim.ts';
import type { Hand } from './gesture.ts';
import type { ToolAction } from './tool-action.ts';
import type { ToolGround } from './tool-ground.ts';

/** What is being drawn: the corners placed so far live in the store and outlive the map. */
export function drawingOf(
  { session: { staging, tool } }: ToolGround,
  kind: MeasureKindId,
): Staging {
  if (staging?.measureId === null && staging.kind === kind) return staging;
  const { shape, method } = tool.mode === 'draw' ? tool : {};
  const methods = drawMethods(drawnShape({ kind, ...(shape && { shape }) }));
  return {
    measureId: null,
    kind,
    ...(shape && { shape }),
    ...(method && methods.includes(method) && { method }),
    placed: [],
    pointer: null,
    geometry: null,
    snap: null,
  };
}

/** The drawing with the hand somewhere else: what was offered where the hand was is gone. */
export function followingAim(drawing: Staging, aim: Aim | null): Staging {
  const { guide: _guide, alsoGuide: _also, along: _along, ...kept } = drawing;
  return reshaped({
    ...kept,
    pointer: aim?.at ?? null,
    snap: aim?.snap ?? null,
    ...(aim?.guide && { guide: aim.guide }),
    ...(aim?.alsoGuide && { alsoGuide: aim.alsoGuide }),
    ...(aim?.along && { along: aim.along }),
  });
}

/** The drawing with one more corner where the hand aims, and those of a line that it followed. */
export function withCorner(drawing: Staging, aim: Aim, hand: Hand): Staging {
  const added = [...(aim.along ?? []), aim.at];
  const { takenBack: _taken, otherWay: _other, bearing: _bearing, ...kept } = drawing;
  const { edgeBearing } = aim.snap ?? {};
  const onEdge: Staging = {
    ...kept,
    placed: [...drawing.placed, ...added],
    stretches: [...(drawing.stretches ?? drawing.placed.map(() => 1)), added.length],
    ...(edgeBearing !== undefined && { bearing: edgeBearing }),
  };
  // A finger does not hover: nothing follows it until it touches again.
  const resting = { at: aim.at, snap: aim.snap, ends: false };
  return followingAim(onEdge, hand.pointer === 'touch' ? null : resting);
}

/** Places a corner where the hand aims and tells how long or large the shape is now. */
export function placeCorner(
  ground: ToolGround,
  drawing: Staging,
  aim: Aim,
  hand: Hand,
): readonly ToolAction[] {
  const last = drawing.placed.at(-1);
  if (last && last[0] === aim.at[0] && last[1] === aim.at[1]) return [];
  const staging = withCorner(drawing, aim, hand);
  const sum = stagingSum(followingAim(staging, null), ground.session.language);
  const values = { number: staging.placed.length, ...(sum === null ? {} : { sum }) };
  const key = sum === null ? 'announce.cornerPlaced' : 'announce.cornerPlacedSum';
  return [
    { do: 'stage', staging },
    { do: 'announce', key, values },
  ];
}

/** Ends the drawing with the corners placed. What cannot be a shape is refused, and kept. */
export function finishCorners(drawing: Staging): readonly ToolAction[] {
  const { method, placed, pointer } = drawing;
  // Its second corner is where the hand is, until that is placed.
  const isOpenBox = (method === 'rectangle' || method === 'circle') && placed.length === 1;
  const corners = isOpenBox && pointer ? [...placed, pointer] : placed;
  const staging = followingAim({ ...drawing, placed: corners }, null);
  const stage: ToolAction = { do: 'stage', staging };
  const { geometry } = staging;
  if (!geometry) {
    return [
      { do: 'stage', staging: drawing },
      { do: 'refuse', reason: 'too-few-corners' },
    ];
  }
  if (geometry.type === 'Polygon' && crossesItself(geometry)) {
    return [stage, { do: 'refuse', reason: 'self-crossing' }];
  }
  return [stage, { do: 'finish' }];
}

/** The drawing with the shape that its corners and its loose end make now. */
export function reshaped(drawing: Staging): Staging {
  const geometry = drawingGeometry(drawnShape(drawing), drawing, drawing.pointer);
  return { ...drawing, geometry };
}

/** The drawing with another stretch between its last two presses. */
export function withLastStretch(drawing: Staging, along: readonly LngLat[]): Staging {
  const { placed, stretches = placed.map(() => 1) } = drawing;
  const last = placed.at(-1);
  const before = placed.slice(0, placed.length - (stretches.at(-1) ?? 1));
  if (!last || before.length === 0) return drawing;
  return reshaped({
    ...drawing,
    placed: [...before, ...along, last],
    stretches: [...stretches.slice(0, -1), along.length + 1],
  });
}
