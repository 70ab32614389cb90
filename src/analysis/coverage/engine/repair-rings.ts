import { Clipper, FillRule, type Path64 } from 'clipper2-ts';
import { boundsOf } from './cell-grid.ts';
import { repairAxis } from './repair-axis.ts';
import type { Rings } from './rings.ts';

/**
 * The even-odd inside of rings that cross, touch or repeat themselves, as rings that do not: shells
 * anticlockwise, holes clockwise. Corners move to a raster of 1 µm for items up to 4 km across,
 * growing with the item to 0.05 mm at 200 km. Refused when the crossings cannot be resolved, or when
 * so many edges lie among each other that it would take minutes (`repairAxis`).
 *
 * A ring given twice (in any direction, from any start) counts once: even-odd alone would let the
 * two cancel, and a doubled ring in a file is a slip, not a way to write nothing.
 */
export function repairRings(rings: Rings): Rings | 'not-repairable' | 'too-tangled' {
  const axis = repairAxis(rings);
  if (axis === null) return 'too-tangled';
  const { minX, minY, maxX, maxY } = boundsOf(rings.coords);
  const centerX = (minX + maxX) / 2;
  const centerY = (minY + maxY) / 2;
  const halfSpan = Math.max(maxX - minX, maxY - minY) / 2;
  const stepsPerMeter = 2 ** Math.min(20, 31 - Math.ceil(Math.log2(Math.max(halfSpan, 1))));
  const paths = new Map<string, Path64>();
  for (let ring = 0; ring + 1 < rings.starts.length; ring++) {
    const path: Path64 = [];
    for (let v = rings.starts[ring]; v < rings.starts[ring + 1]; v++) {
      const x = Math.round((rings.coords[2 * v] - centerX) * stepsPerMeter);
      const y = Math.round((rings.coords[2 * v + 1] - centerY) * stepsPerMeter);
      // The library sweeps along y; turned by a right angle, x takes its place.
      path.push(axis === 'y' ? { x, y } : { x: -y, y: x });
    }
    paths.set(keyOf(path), path);
  }
  let solution: Path64[];
  try {
    solution = Clipper.union([...paths.values()], FillRule.EvenOdd);
  } catch {
    // The clipping library throws on some degenerate input; the caller names and drops the item.
    return 'not-repairable';
  }
  const starts = new Uint32Array(solution.length + 1);
  solution.forEach((path, i) => (starts[i + 1] = starts[i] + path.length));
  const coords = new Float64Array(starts[solution.length] * 2);
  let at = 0;
  for (const path of solution) {
    for (const { x, y } of path) {
      coords[at++] = (axis === 'y' ? x : y) / stepsPerMeter + centerX;
      coords[at++] = (axis === 'y' ? y : -x) / stepsPerMeter + centerY;
    }
  }
  return { coords, starts };
}

/** The same text for the same ring, wherever it starts and whichever way it runs. */
function keyOf(path: Path64): string {
  let first = 0;
  path.forEach(({ x, y }, i) => {
    const least = path[first];
    if (x < least.x || (x === least.x && y < least.y)) first = i;
  });
  const forward = [...path.slice(first), ...path.slice(0, first)];
  const backward = [forward[0], ...forward.slice(1).reverse()];
  const [a, b] = [forward, backward].map((points) =>
    points.map(({ x, y }) => `${x},${y}`).join(' '),
  );
  return a < b ? a : b;
}
