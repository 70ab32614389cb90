import type { Measure } from '../../domain/measure.ts';
import type { LngLatBounds } from '../../geo/lng-lat.ts';
import { rotateGeometry } from '../../geo/rotate-geometry.ts';
import { scaleGeometry } from '../../geo/scale-geometry.ts';
import type { Staging } from '../../state/session.ts';
import type { CanvasPixels } from '../map-view.ts';
import { reachPixels } from './gesture.ts';
import type { Hand } from './gesture.ts';
import { selectedOwns } from './selected-owns.ts';
import { stageAll } from './stage-all.ts';
import type { ToolGround } from './tool-ground.ts';
import { gripPlaces, middleOfFrame, oppositeCorner, transformFrame } from './transform-grips.ts';
import type { TransformGrip } from './transform-grips.ts';

const turnStepDegrees = 15;
const scaleStep = 0.1;
const smallestFactor = 0.02;

/** The measures that a frame with grips is drawn round; none while a single corner is selected. */
export function framedMeasures(ground: Pick<ToolGround, 'plan' | 'session'>): readonly Measure[] {
  const { selection, tool } = ground.session;
  if (tool.mode !== 'select') return [];
  if (selection?.type === 'measure' && selection.vertex !== undefined) return [];
  return selectedOwns(ground);
}

/** The frame round what is selected; null where there is none. */
export function frameOf(ground: Pick<ToolGround, 'plan' | 'session'>): LngLatBounds | null {
  return transformFrame(framedMeasures(ground).flatMap(({ geometry }) => geometry ?? []));
}

/** The grip of the frame under the hand. */
export function gripUnder(ground: ToolGround, { at, pointer }: Hand): TransformGrip | null {
  const frame = frameOf(ground);
  if (!frame) return null;
  const near = gripPlaces(frame, ground.session.byTouch)
    .map(({ grip, at: place, offset }) => {
      const [x, y] = ground.view.project(place);
      return { grip, away: Math.hypot(x + offset[0] - at[0], y + offset[1] - at[1]) };
    })
    .filter(({ away }) => away <= reachPixels(pointer))
    .toSorted((a, b) => a.away - b.away);
  return near[0]?.grip ?? null;
}

/** What is selected, turned or scaled as the grip that was taken at `from` is now under the hand. */
export function transformed(
  ground: ToolGround,
  grip: TransformGrip,
  from: CanvasPixels,
  hand: Hand,
): Staging | null {
  const frame = frameOf(ground);
  if (!frame) return null;
  const { view } = ground;
  const pointer = view.unproject(hand.at);
  if (grip === 'turn') {
    const middle = middleOfFrame(frame);
    const centre = view.project(middle);
    const turned = angle(centre, hand.at) - angle(centre, from);
    const degrees = hand.shift ? Math.round(turned / turnStepDegrees) * turnStepDegrees : turned;
    const change = { degrees: shortWay(degrees) };
    return stageAll(framedMeasures(ground), pointer, { note: 'rotateMeasures', change }, (shape) =>
      degrees === 0 ? shape : rotateGeometry(shape, middle, degrees),
    );
  }
  const fixed = oppositeCorner(grip, frame);
  const anchor = view.project(fixed);
  const along: CanvasPixels = [from[0] - anchor[0], from[1] - anchor[1]];
  const length = along[0] ** 2 + along[1] ** 2;
  const dot = (hand.at[0] - anchor[0]) * along[0] + (hand.at[1] - anchor[1]) * along[1];
  const free = Math.max(smallestFactor, dot / length);
  const factor = hand.shift ? Math.max(scaleStep, Math.round(free / scaleStep) * scaleStep) : free;
  const change = { factor };
  return stageAll(framedMeasures(ground), pointer, { note: 'scaleMeasures', change }, (shape) =>
    factor === 1 ? shape : scaleGeometry(shape, fixed, factor),
  );
}

/** Degrees clockwise from north on the screen. */
function angle([x, y]: CanvasPixels, at: CanvasPixels): number {
  return (Math.atan2(at[0] - x, y - at[1]) * 180) / Math.PI;
}

/** The same turn between −180 and 180 degrees. */
function shortWay(degrees: number): number {
  return ((((degrees + 180) % 360) + 360) % 360) - 180;
}
