import { boundsOf, type Bounds } from '../../geo/bounds.ts';
import type { AskedTarget } from '../coverage/asked-targets.ts';

const known = new WeakMap<AskedTarget, Bounds>();

/** The limits of a target's shapes and entrances in metres. */
export function targetBounds(target: AskedTarget): Bounds {
  const before = known.get(target);
  if (before) return before;
  const rings = target.shapes.flatMap((shape) => shape.rings);
  const bounds = boundsOf(target.entrances ? [...rings, target.entrances] : rings);
  known.set(target, bounds);
  return bounds;
}
