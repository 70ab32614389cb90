import type { TargetPlace } from './reach-targets.ts';

/** The corner's way begins at a target and not at another corner. */
export const noCorner = -1;

/**
 * What is known of every corner: how far it is to the nearest target (metres; Infinity beyond the
 * cutoff), which target that is (-1: none), and how one goes there: by which corner next, or
 * straight to a place. Of targets equally near the first counts.
 */
export class CornerLabels {
  meters = new Float64Array(0);
  target = new Int32Array(0);
  next = new Int32Array(0);
  /** Where the target is reached, for corners that go straight to it. */
  placeX = new Float64Array(0);
  placeY = new Float64Array(0);

  /** Makes room for this many corners; new ones are not reached. */
  growTo(count: number): void {
    const before = this.meters.length;
    if (count <= before) return;
    const size = Math.max(count, 2 * before);
    this.meters = copied(new Float64Array(size).fill(Infinity), this.meters);
    this.target = copied(new Int32Array(size).fill(-1), this.target);
    this.next = copied(new Int32Array(size).fill(noCorner), this.next);
    this.placeX = copied(new Float64Array(size), this.placeX);
    this.placeY = copied(new Float64Array(size), this.placeY);
  }

  /** Forgets every corner. */
  forgetAll(): void {
    this.meters.fill(Infinity);
    this.target.fill(-1);
    this.next.fill(noCorner);
  }

  /** A way straight from a corner to a place on a target. */
  begin(corner: number, { target, meters, x, y }: TargetPlace): void {
    this.meters[corner] = meters;
    this.target[corner] = target;
    this.next[corner] = noCorner;
    this.placeX[corner] = x;
    this.placeY[corner] = y;
  }

  /** Forgets a corner. */
  forget(corner: number): void {
    this.meters[corner] = Infinity;
    this.target[corner] = -1;
    this.next[corner] = noCorner;
  }

  /** Puts a way in where it is shorter than what is known, or as short to an earlier target. */
  improve(corner: number, meters: number, target: number, next: number): boolean {
    const have = this.meters[corner];
    if (meters > have || (meters === have && target >= this.target[corner])) return false;
    this.meters[corner] = meters;
    this.target[corner] = target;
    this.next[corner] = next;
    return true;
  }
}

function copied<T extends Float64Array | Int32Array>(into: T, from: ArrayLike<number>): T {
  into.set(from);
  return into;
}
