import type { SnapIndex } from './snap-index.ts';

/** Nearer than this, world units, is the same place: some millimetres on the ground. */
export const samePlace = 1e-10;

/** The edges that a position (world units) lies on; points are none. */
export function edgesAt(index: SnapIndex, x: number, y: number): readonly number[] {
  const { ends } = index;
  const found: number[] = [];
  index.near(x, y, samePlace, (edge) => {
    const at = 4 * edge;
    const [alongX, alongY] = [ends[at + 2] - ends[at], ends[at + 3] - ends[at + 1]];
    const length = alongX * alongX + alongY * alongY;
    if (length === 0 || found.includes(edge)) return;
    const dot = (x - ends[at]) * alongX + (y - ends[at + 1]) * alongY;
    const part = Math.max(0, Math.min(1, dot / length));
    const [nearX, nearY] = [ends[at] + part * alongX, ends[at + 1] + part * alongY];
    if (Math.hypot(nearX - x, nearY - y) <= samePlace) found.push(edge);
  });
  return found;
}
