const NUMBERS_A_CHUNK = 32_768;
const MOST_IN_A_CHUNK = 4096;

let chunk = new ArrayBuffer(0);
let usedBytes = 0;

/**
 * A new array of zeros. Small ones are cut from one larger piece of memory: asking the system for
 * each costs more than checking a polygon, and a place may have a hundred thousand.
 */
export function takeFloat64(length: number): Float64Array<ArrayBuffer> {
  if (length > MOST_IN_A_CHUNK) return new Float64Array(length);
  if (usedBytes + 8 * length > chunk.byteLength) {
    chunk = new ArrayBuffer(8 * NUMBERS_A_CHUNK);
    usedBytes = 0;
  }
  const taken = new Float64Array(chunk, usedBytes, length);
  usedBytes += 8 * length;
  return taken;
}
