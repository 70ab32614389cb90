import { normaliseRings } from './normalise-rings.ts';
import type { Rings } from './rings.ts';
import { takeFloat64 } from './take-float64.ts';
import type { TargetRefusal, TargetShape } from './target-shape.ts';

const FURTHEST_METERS = 1e8;

/** A target checked and taken apart: what is covered as it stands, and what out to a radius. */
export interface ReadTarget {
  readonly rings: Rings | null;
  /** Vertex paths (x, y interleaved, no two in a row equal, at least two vertices) to be buffered. */
  readonly lines: readonly Float64Array[];
  readonly disc: { readonly x: number; readonly y: number } | null;
  readonly radiusMeters: number;
}

const NOTHING: ReadTarget = { rings: null, lines: [], disc: null, radiusMeters: 0 };

/** Checks a target and copies what the engine keeps of it, or answers why it is refused. */
export function readTarget(shape: TargetShape): ReadTarget | TargetRefusal {
  const { radiusMeters } = shape;
  if (!(radiusMeters >= 0) || radiusMeters > FURTHEST_METERS) return 'bad-radius';
  if (shape.kind === 'disc') {
    const refusal = refusalOf(shape.x, shape.y);
    if (refusal !== null) return refusal;
    return radiusMeters > 0 ? { rings: null, lines: [], disc: shape, radiusMeters } : NOTHING;
  }
  if (shape.kind === 'line') return readLine(shape.coords, radiusMeters);
  const rings = normaliseRings(shape.rings);
  if (typeof rings === 'string') return rings;
  const lines = radiusMeters === 0 ? [] : closedRings(rings);
  return { rings, lines, disc: null, radiusMeters };
}

function refusalOf(x: number, y: number): TargetRefusal | null {
  if (!Number.isFinite(x) || !Number.isFinite(y)) return 'not-finite';
  return Math.abs(x) > FURTHEST_METERS || Math.abs(y) > FURTHEST_METERS ? 'too-far' : null;
}

function readLine(coords: Float64Array, radiusMeters: number): ReadTarget | TargetRefusal {
  if (coords.length < 2) return 'empty';
  const kept = takeFloat64(coords.length);
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
  if (radiusMeters === 0) return NOTHING;
  if (used === 2) return { ...NOTHING, disc: { x: kept[0], y: kept[1] }, radiusMeters };
  const line = used === kept.length ? kept : kept.subarray(0, used);
  return { rings: null, lines: [line], disc: null, radiusMeters };
}

function closedRings({ coords, starts }: Rings): Float64Array[] {
  const lines: Float64Array[] = [];
  for (let ring = 0; ring + 1 < starts.length; ring++) {
    const open = coords.subarray(2 * starts[ring], 2 * starts[ring + 1]);
    const closed = takeFloat64(open.length + 2);
    closed.set(open);
    closed.set(open.subarray(0, 2), open.length);
    lines.push(closed);
  }
  return lines;
}
