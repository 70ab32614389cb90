/**
 * The same numbers in an array with room for at least `length`; new places hold `fill`. Grows by
 * half at least, so that growing one by one costs little.
 */
export function grownInts(array: Int32Array, length: number, fill: number): Int32Array {
  if (length <= array.length) return array;
  const grown = new Int32Array(roomFor(array.length, length)).fill(fill, array.length);
  grown.set(array);
  return grown;
}

/** As `grownInts`, for doubles. */
export function grownDoubles(array: Float64Array, length: number, fill: number): Float64Array {
  if (length <= array.length) return array;
  const grown = new Float64Array(roomFor(array.length, length)).fill(fill, array.length);
  grown.set(array);
  return grown;
}

function roomFor(have: number, need: number): number {
  return Math.max(need, have + (have >> 1) + 16);
}
