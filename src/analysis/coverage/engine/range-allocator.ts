/** Ranges are rounded up to 1, 2, 3, 4, 6, 8, 12, 16, 24 … so that a freed one fits many others. */
function classOf(length: number): number {
  const doubling = 31 - Math.clz32(length);
  const floor = 2 ** doubling;
  if (length === floor) return doubling * 2;
  return length <= floor * 1.5 && doubling > 0 ? doubling * 2 + 1 : doubling * 2 + 2;
}

function sizeOfClass(sizeClass: number): number {
  const floor = 2 ** (sizeClass >> 1);
  return sizeClass % 2 === 0 ? floor : floor * 1.5;
}

/**
 * Hands out ranges of an array that someone else owns, and takes them back. Freed ranges wait in
 * a list per size: a drag frees and asks for ranges of about the same size at every step, and
 * without the lists the array would grow (and be copied) in the middle of the gesture.
 */
export class RangeAllocator {
  /** First index never handed out: the owner's array must be at least this long. */
  highWater = 0;
  private readonly freeBySizeClass: number[][] = [];

  /** The first index of a range of at least `length` (a positive integer). */
  take(length: number): number {
    const sizeClass = classOf(length);
    const freed = this.freeBySizeClass[sizeClass]?.pop();
    if (freed !== undefined) return freed;
    const start = this.highWater;
    this.highWater += sizeOfClass(sizeClass);
    return start;
  }

  /** Gives back the range that `take(length)` answered with `start`. */
  release(start: number, length: number): void {
    const sizeClass = classOf(length);
    (this.freeBySizeClass[sizeClass] ??= []).push(start);
  }

  /** Forgets every range. */
  clear(): void {
    this.highWater = 0;
    this.freeBySizeClass.length = 0;
  }
}
