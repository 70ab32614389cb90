import type { CoverageSideName, Evidence, EvidenceRow } from '../../domain/coverage.ts';
import type { ZoneId } from '../../domain/ids.ts';
import { boundsOf, type Bounds } from '../../geo/bounds.ts';
import type { LocalPlane } from '../../geo/local-plane.ts';
import type { AskedTarget, AskedTargets } from './asked-targets.ts';
import { distanceToShape, type LocalShape } from './local-shape.ts';
import type { CountedHome, ResidentsCount } from './residents-count.ts';

/**
 * What one zone's number is made of: its homes, most residents first, each with the nearest target
 * of that side by straight line from the home's middle.
 */
export function explainCoverage(
  zone: { readonly id: ZoneId; readonly index: number },
  side: CoverageSideName,
  residents: ResidentsCount,
  { today, added }: AskedTargets,
  plane: LocalPlane,
): Evidence {
  const targets = withBounds(side === 'today' ? today : [...today, ...added.values()]);
  const rows = residents.homesOf(zone.index, side).map((home) => row(home, targets, plane));
  return {
    zoneId: zone.id,
    side,
    rows: rows.sort((a, b) => b.residents - a.residents || (a.homeId < b.homeId ? -1 : 1)),
    splitResidents: residents.splitResidents(zone.index),
  };
}

interface BoundedShape {
  readonly target: AskedTarget;
  readonly shape: LocalShape;
  readonly bounds: Bounds;
}

function withBounds(targets: readonly AskedTarget[]): readonly BoundedShape[] {
  return targets.flatMap((target) =>
    target.shapes.map((shape) => ({ target, shape, bounds: boundsOf(shape.rings) })),
  );
}

function row(home: CountedHome, targets: readonly BoundedShape[], plane: LocalPlane): EvidenceRow {
  let nearest: EvidenceRow['nearest'] = null;
  let distanceMeters = Infinity;
  for (const { target, shape, bounds } of targets) {
    if (distanceToBounds(home.x, home.y, bounds) >= distanceMeters) continue;
    const meters = distanceToShape(home.x, home.y, shape);
    if (meters >= distanceMeters) continue;
    distanceMeters = meters;
    nearest = { id: target.id, name: target.name, distanceMeters };
  }
  const [lng, lat] = plane.toLngLat([home.x, home.y]);
  return {
    homeId: home.id,
    centre: [lng, lat],
    residents: home.residents,
    coveredResidents: home.coveredResidents,
    nearest,
  };
}

function distanceToBounds(x: number, y: number, [minX, minY, maxX, maxY]: Bounds): number {
  return Math.hypot(Math.max(0, minX - x, x - maxX), Math.max(0, minY - y, y - maxY));
}
