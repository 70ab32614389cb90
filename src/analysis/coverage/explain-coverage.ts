import type { CoverageSideName, Evidence, EvidenceRow } from '../../domain/coverage.ts';
import type { ZoneId } from '../../domain/ids.ts';
import { boundsOf, type Bounds } from '../../geo/bounds.ts';
import type { LocalPlane } from '../../geo/local-plane.ts';
import type { AskedTarget, AskedTargets } from './asked-targets.ts';
import type { LocalShape } from './local-shape.ts';
import { nearestOnShape, type NearestPlace } from './nearest-on-shape.ts';
import type { CountedHome, ResidentsCount } from './residents-count.ts';

/**
 * What the number of some zones is made of: their homes, most residents first, each with the
 * nearest target of that side by straight line from the home's middle.
 */
export function explainCoverage(
  zones: readonly { readonly id: ZoneId; readonly index: number }[],
  side: CoverageSideName,
  residents: ResidentsCount,
  { today, added }: AskedTargets,
  plane: LocalPlane,
): Pick<Evidence, 'rows' | 'splitResidents'> {
  const targets = withBounds(side === 'today' ? today : [...today, ...added.values()]);
  const rows = zones.flatMap(({ id, index }) =>
    residents
      .homesOf(index, side)
      .map((home): EvidenceRow => ({ zoneId: id, ...row(home, targets, plane) })),
  );
  return {
    rows: rows.sort((a, b) => b.residents - a.residents || (a.homeId < b.homeId ? -1 : 1)),
    splitResidents: zones.reduce((sum, { index }) => sum + residents.splitResidents(index), 0),
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

function row(
  home: CountedHome,
  targets: readonly BoundedShape[],
  plane: LocalPlane,
): Omit<EvidenceRow, 'zoneId'> {
  let nearest: AskedTarget | null = null;
  let way: NearestPlace | null = null;
  for (const { target, shape, bounds } of targets) {
    const limit = way?.meters ?? Infinity;
    if (distanceToBounds(home.x, home.y, bounds) >= limit) continue;
    const place = nearestOnShape(home.x, home.y, shape);
    if (place.meters >= limit) continue;
    nearest = target;
    way = place;
  }
  const [lng, lat] = plane.toLngLat([home.x, home.y]);
  return {
    homeId: home.id,
    centre: [lng, lat],
    residents: home.residents,
    coveredResidents: home.coveredResidents,
    nearest: nearest && way && nearestOf(nearest, way, [lng, lat], plane),
  };
}

function nearestOf(
  { id, name }: AskedTarget,
  { x, y, meters }: NearestPlace,
  home: readonly [number, number],
  plane: LocalPlane,
): EvidenceRow['nearest'] {
  const [lng, lat] = plane.toLngLat([x, y]);
  return {
    id,
    name,
    distanceMeters: meters,
    entrance: [lng, lat],
    isEstimated: false,
    route: { type: 'LineString', coordinates: [[...home], [lng, lat]] },
  };
}

function distanceToBounds(x: number, y: number, [minX, minY, maxX, maxY]: Bounds): number {
  return Math.hypot(Math.max(0, minX - x, x - maxX), Math.max(0, minY - y, y - maxY));
}
