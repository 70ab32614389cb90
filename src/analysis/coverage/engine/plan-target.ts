import { drawRings } from './draw-rings.ts';
import { normaliseRings } from './normalise-rings.ts';
import { OutlineBuffer } from './outline-buffer.ts';
import type { Rings } from './rings.ts';
import type { TargetPieces } from './target-pieces.ts';
import type { TargetRefusal, TargetShape } from './target-shape.ts';
import { traceBufferedLine } from './trace-buffered-line.ts';

/**
 * Longer lines are cut into stretches: whoever moves one corner then pays for few segments. Longer
 * stretches have fewer round ends, but were no faster to lay and several times slower to drag.
 */
const SEGMENTS_PER_STRETCH = 8;
const FURTHEST_METERS = 1e8;

/** What a piece of a target was made from, to know it again; kept only for buffered stretches. */
export interface Stretch {
  readonly coords: Float64Array;
  readonly radiusMeters: number;
}

/** A target taken apart: each entry becomes one piece. */
export type TargetPlan = readonly (
  | { readonly kind: 'disc'; readonly x: number; readonly y: number; readonly radiusMeters: number }
  | { readonly kind: 'rings'; readonly rings: Rings }
  | { readonly kind: 'stretch'; readonly stretch: Stretch }
)[];

/** The pieces a target consists of (none when it covers no area), or why it is refused. */
export function planTarget(shape: TargetShape): TargetPlan | TargetRefusal {
  const radius = shape.radiusMeters;
  if (!(radius >= 0) || radius > FURTHEST_METERS) return 'bad-radius';
  if (shape.kind === 'disc') {
    const { x, y } = shape;
    const refusal = refusalOf(x, y);
    if (refusal !== null) return refusal;
    return radius > 0 ? [{ kind: 'disc', x, y, radiusMeters: radius }] : [];
  }
  if (shape.kind === 'line') return planLine(shape.coords, radius);
  const rings = normaliseRings(shape.rings);
  if (typeof rings === 'string') return rings;
  if (radius === 0) return [{ kind: 'rings', rings }];
  return [{ kind: 'rings', rings }, ...planBorders(rings, radius)];
}

const outline = new OutlineBuffer();

/** Lays one entry of a plan on the cells and answers its piece. */
export function addPlanned(entry: TargetPlan[number], pieces: TargetPieces): number {
  if (entry.kind === 'disc') return pieces.addDisc(entry.x, entry.y, entry.radiusMeters);
  outline.clear();
  if (entry.kind === 'rings') {
    drawRings(entry.rings, outline);
    return pieces.addOutline(outline, true);
  }
  const { coords, radiusMeters } = entry.stretch;
  traceBufferedLine(coords, 0, coords.length / 2 - 1, radiusMeters, outline);
  return pieces.addOutline(outline, false);
}

function refusalOf(x: number, y: number): TargetRefusal | null {
  if (!Number.isFinite(x) || !Number.isFinite(y)) return 'not-finite';
  return Math.abs(x) > FURTHEST_METERS || Math.abs(y) > FURTHEST_METERS ? 'too-far' : null;
}

function planLine(coords: Float64Array, radiusMeters: number): TargetPlan | TargetRefusal {
  if (coords.length < 2) return 'empty';
  const kept = new Float64Array(coords.length);
  let used = 0;
  for (let i = 0; i + 1 < coords.length; i += 2) {
    const x = coords[i];
    const y = coords[i + 1];
    const refusal = refusalOf(x, y);
    if (refusal !== null) return refusal;
    if (used > 0 && kept[used - 2] === x && kept[used - 1] === y) continue;
    kept[used++] = x;
    kept[used++] = y;
  }
  if (radiusMeters === 0) return [];
  if (used === 2) return [{ kind: 'disc', x: kept[0], y: kept[1], radiusMeters }];
  return cutIntoStretches(kept.subarray(0, used), radiusMeters);
}

function planBorders({ coords, starts }: Rings, radiusMeters: number): TargetPlan {
  const plan: TargetPlan[number][] = [];
  for (let ring = 0; ring + 1 < starts.length; ring++) {
    const open = coords.subarray(2 * starts[ring], 2 * starts[ring + 1]);
    const closed = new Float64Array(open.length + 2);
    closed.set(open);
    closed.set(open.subarray(0, 2), open.length);
    plan.push(...cutIntoStretches(closed, radiusMeters));
  }
  return plan;
}

function cutIntoStretches(coords: Float64Array, radiusMeters: number): TargetPlan {
  const plan: TargetPlan[number][] = [];
  const last = coords.length / 2 - 1;
  for (let first = 0; first < last; first += SEGMENTS_PER_STRETCH) {
    const end = Math.min(last, first + SEGMENTS_PER_STRETCH);
    const stretch = { coords: coords.subarray(2 * first, 2 * end + 2), radiusMeters };
    plan.push({ kind: 'stretch', stretch });
  }
  return plan;
}
