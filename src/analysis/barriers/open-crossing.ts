import type { BarrierCrossing, BarrierSettings, UnusedCrossing } from './barrier.ts';
import type { BarrierGround, NearestBarrier } from './barrier-ground.ts';
import type { CrossingOpening } from './crossing-opening.ts';
import { fitsLatticeMeters } from './lattice-meters.ts';
import { openAlongLine } from './open-along-line.ts';

/** A probe this far beside a border is beyond it, in metres. */
const probeMeters = 0.01;

/** What a crossing opens of the barriers as they are drawn. */
export function openCrossing(
  { shape, widthMeters, opens }: BarrierCrossing,
  ground: BarrierGround,
  settings: BarrierSettings,
): CrossingOpening {
  const path = shape.rings[0] ?? new Float64Array();
  if (path.length < 2 || !fitsLatticeMeters(path) || !(widthMeters > 0)) {
    return { unused: 'not-usable' };
  }
  if (!Number.isFinite(widthMeters) || shape.type === 'area') return { unused: 'not-usable' };
  if (shape.type === 'line') {
    return openAlongLine(path, widthMeters, opens ?? 'both', ground, settings);
  }
  const [x, y] = path;
  let reason: UnusedCrossing = 'no-barrier-near';
  for (const near of ground.nearestBarriers(x, y, settings.toleranceMeters)) {
    if (opens !== undefined && near.isArea !== (opens === 'areas')) continue;
    if (!near.isArea) {
      const disc = { x: near.x, y: near.y, radiusMeters: widthMeters / 2 };
      return { unused: null, discs: [disc], links: [] };
    }
    const chord = chordAcross(x, y, near, ground, settings.longestAcrossMeters);
    const opening = chord && openAlongLine(chord, widthMeters, 'both', ground, settings);
    if (opening?.unused === null) return opening;
    reason = 'too-far-across';
  }
  return { unused: reason };
}

/** The straight way across an area by a point in it or beside it, at a right angle to the border. */
function chordAcross(
  x: number,
  y: number,
  near: NearestBarrier,
  ground: BarrierGround,
  longestMeters: number,
): Float64Array | null {
  const border = borderBeside(x, y, near, ground, longestMeters);
  if (!border) return null;
  const [dirX, dirY] = border.inward;
  const ends: number[] = [];
  const endX = border.x + longestMeters * dirX;
  const endY = border.y + longestMeters * dirY;
  ground.grid.someAlong(border.x, border.y, endX, endY, 0, (segment) => {
    if (!ground.bordersArea(segment)) return false;
    const [x1, y1, x2, y2] = ground.ends(segment);
    const across = dirX * (y2 - y1) - dirY * (x2 - x1);
    if (across === 0) return false;
    const along = ((x1 - border.x) * (y2 - y1) - (y1 - border.y) * (x2 - x1)) / across;
    const share = ((x1 - border.x) * dirY - (y1 - border.y) * dirX) / across;
    if (share >= 0 && share <= 1 && along > probeMeters && along <= longestMeters) ends.push(along);
    return false;
  });
  for (const end of ends.toSorted((a, b) => a - b)) {
    const beyond = end + probeMeters;
    if (ground.isInArea(border.x + beyond * dirX, border.y + beyond * dirY)) continue;
    // A little over the border at both ends, so that the line is seen to cross it.
    return Float64Array.of(
      border.x - probeMeters * dirX,
      border.y - probeMeters * dirY,
      border.x + beyond * dirX,
      border.y + beyond * dirY,
    );
  }
  return null;
}

interface BorderPlace {
  readonly x: number;
  readonly y: number;
  readonly inward: readonly [x: number, y: number];
}

function borderBeside(
  x: number,
  y: number,
  near: NearestBarrier,
  ground: BarrierGround,
  longestMeters: number,
): BorderPlace | null {
  const inside = ground.isInArea(x, y);
  const shore = inside ? ground.nearestShore(x, y, longestMeters) : near;
  if (!shore) return null;
  const meters = Math.hypot(shore.x - x, shore.y - y);
  if (meters > probeMeters) {
    const sign = (inside ? 1 : -1) / meters;
    return { x: shore.x, y: shore.y, inward: [sign * (x - shore.x), sign * (y - shore.y)] };
  }
  // On the border the direction to the point says nothing; the border's own does.
  const beside = ground.grid.near(shore.x, shore.y, probeMeters).toSorted((a, b) => a - b);
  for (const segment of beside) {
    if (ground.barrierOf[segment] !== shore.barrier) continue;
    const [x1, y1, x2, y2] = ground.ends(segment);
    const length = Math.hypot(x2 - x1, y2 - y1);
    const normal = [(y1 - y2) / length, (x2 - x1) / length] as const;
    const off = Math.abs((shore.x - x1) * normal[0] + (shore.y - y1) * normal[1]);
    const share = ((shore.x - x1) * (x2 - x1) + (shore.y - y1) * (y2 - y1)) / length / length;
    if (off > 2 * probeMeters || share < -1e-9 || share > 1 + 1e-9) continue;
    for (const sign of [1, -1]) {
      const inward = [sign * normal[0], sign * normal[1]] as const;
      const isInward = ground.isInArea(
        shore.x + probeMeters * inward[0],
        shore.y + probeMeters * inward[1],
      );
      const isOutward = ground.isInArea(
        shore.x - probeMeters * inward[0],
        shore.y - probeMeters * inward[1],
      );
      if (isInward && !isOutward) return { x: shore.x, y: shore.y, inward };
    }
  }
  return null;
}
