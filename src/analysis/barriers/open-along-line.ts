import type { BarrierSettings } from './barrier.ts';
import type { BarrierGround } from './barrier-ground.ts';
import type { AreaLink, CrossingOpening, OpenDisc } from './crossing-opening.ts';
import { cutLineAtBarriers, type LineStretch } from './cut-line-at-barriers.ts';

/**
 * What a line (x, y pairs in metres) opens: line barriers where it crosses them outside areas, and
 * ways along itself through areas. An end inside an area is led on to the nearest shore within the
 * tolerance.
 */
export function openAlongLine(
  drawn: Float64Array,
  widthMeters: number,
  opens: 'lines' | 'areas' | 'both',
  ground: BarrierGround,
  settings: BarrierSettings,
): CrossingOpening {
  const radiusMeters = widthMeters / 2;
  const path = ledToShore(drawn, ground, settings);
  const { stretches, wallPlaces } = cutLineAtBarriers(path, ground);
  const discs: OpenDisc[] = [];
  const links: AreaLink[] = [];
  if (opens !== 'areas') {
    for (const [x, y] of wallPlaces) discs.push({ x, y, radiusMeters });
  }
  let endsInside = false;
  for (const [at, stretch] of stretches.entries()) {
    if (!stretch.isInArea) continue;
    const before = stretches[at - 1];
    const after = stretches[at + 1];
    if (!before || !after) {
      endsInside = true;
      continue;
    }
    if (opens === 'lines') continue;
    const way = stretch.path;
    links.push({ path: way, outsideFirst: besideEnd(before), outsideLast: besideStart(after) });
    discs.push({ x: way[0], y: way[1], radiusMeters });
    discs.push({ x: way[way.length - 2], y: way[way.length - 1], radiusMeters });
  }
  if (discs.length > 0) return { unused: null, discs, links };
  return { unused: endsInside ? 'ends-in-barrier' : 'crosses-no-barrier' };
}

/** A bridge is often drawn a little too short: its ends reach for the land. */
function ledToShore(
  path: Float64Array,
  ground: BarrierGround,
  { toleranceMeters }: BarrierSettings,
): Float64Array {
  const before = beyondShore(path[0], path[1], ground, toleranceMeters);
  const after = beyondShore(path[path.length - 2], path[path.length - 1], ground, toleranceMeters);
  return Float64Array.of(...before, ...path, ...after);
}

function beyondShore(
  x: number,
  y: number,
  ground: BarrierGround,
  toleranceMeters: number,
): readonly number[] {
  if (!ground.isInArea(x, y)) return [];
  const shore = ground.nearestShore(x, y, toleranceMeters);
  if (!shore) return [];
  const share = 1 + 0.01 / Math.max(0.01, shore.meters);
  return [x + share * (shore.x - x), y + share * (shore.y - y)];
}

/** A place on the stretch from which it is straight to its end. */
function besideEnd({ path }: LineStretch): readonly [x: number, y: number] {
  const [x1, y1, x2, y2] = path.slice(-4);
  return [(x1 + x2) / 2, (y1 + y2) / 2];
}

/** A place on the stretch to which it is straight from its start. */
function besideStart({ path }: LineStretch): readonly [x: number, y: number] {
  const [x1, y1, x2, y2] = path;
  return [(x1 + x2) / 2, (y1 + y2) / 2];
}
