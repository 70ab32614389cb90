/** Cells of the curve a side, as a power of two: finer than this no two nodes of a city are told apart. */
const finestOrder = 15;

/**
 * The order of positions (x, y pairs in any unit) along a Hilbert curve over them: entry `k` is the
 * position that comes k-th. What lies close in the plane then lies close in the order, and a search
 * that spreads over the plane finds its next nodes in memory it has just read. Positions in one
 * cell of the curve stand in the order given.
 */
export function spaceOrder(positions: Float64Array): Int32Array {
  const count = positions.length / 2;
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let at = 0; at < count; at++) {
    minX = Math.min(minX, positions[2 * at]);
    maxX = Math.max(maxX, positions[2 * at]);
    minY = Math.min(minY, positions[2 * at + 1]);
    maxY = Math.max(maxY, positions[2 * at + 1]);
  }
  // Place on the curve and number in one double, so that plain numbers can be sorted.
  const order = Math.min(finestOrder, Math.floor((53 - Math.ceil(Math.log2(count + 1))) / 2));
  const cells = (1 << order) - 1;
  const perUnit = cells / Math.max(maxX - minX, maxY - minY, Number.MIN_VALUE);
  const scale = Number.isFinite(perUnit) ? perUnit : 0;
  const keys = new Float64Array(count);
  for (let at = 0; at < count; at++) {
    const x = Math.floor((positions[2 * at] - minX) * scale);
    const y = Math.floor((positions[2 * at + 1] - minY) * scale);
    keys[at] = alongHilbert(x, y, order) * count + at;
  }
  keys.sort();
  return Int32Array.from(keys, (key) => key % count);
}

/** How far along the Hilbert curve of 2^order by 2^order cells a cell lies. */
function alongHilbert(column: number, row: number, order: number): number {
  let [x, y, along] = [column, row, 0];
  const last = (1 << order) - 1;
  for (let half = 1 << (order - 1); half > 0; half >>= 1) {
    const right = (x & half) === 0 ? 0 : 1;
    const upper = (y & half) === 0 ? 0 : 1;
    along = 4 * along + ((3 * right) ^ upper);
    if (upper === 1) continue;
    if (right === 1) [x, y] = [last - x, last - y];
    [x, y] = [y, x];
  }
  return along;
}
