import type { CoverageSideName, Evidence, EvidenceRow } from '../../domain/coverage.ts';
import type { ZoneId } from '../../domain/ids.ts';
import type { LocalPlane } from '../../geo/local-plane.ts';
import type { ReachRoute } from '../reach/reach-meter.ts';
import type { QuestionCount } from './question-count.ts';
import type { CountedHome } from './residents-count.ts';

/**
 * What the number of some zones is made of: their homes, most residents first, each with the
 * nearest target of that side under the question's reach and the way there from the home's middle.
 */
export function explainCoverage(
  zones: readonly { readonly id: ZoneId; readonly index: number }[],
  side: CoverageSideName,
  count: QuestionCount,
  plane: LocalPlane,
): Pick<Evidence, 'rows' | 'splitResidents'> {
  const wayOf = count.wayOfHomes(side);
  const rows = zones.flatMap(({ id, index }) =>
    count
      .homesOf(index, side)
      .map((home): EvidenceRow => ({ zoneId: id, ...row(home, wayOf(home), plane) })),
  );
  return {
    rows: rows.sort((a, b) => b.residents - a.residents || (a.homeId < b.homeId ? -1 : 1)),
    splitResidents: zones.reduce((sum, { index }) => sum + count.splitResidents(index), 0),
  };
}

function row(
  home: CountedHome,
  way: ReachRoute | null,
  plane: LocalPlane,
): Omit<EvidenceRow, 'zoneId'> {
  const [lng, lat] = plane.toLngLat([home.x, home.y]);
  return {
    homeId: home.id,
    centre: [lng, lat],
    residents: home.residents,
    coveredResidents: home.coveredResidents,
    nearest: way && nearestOf(way, plane),
  };
}

function nearestOf(way: ReachRoute, plane: LocalPlane): EvidenceRow['nearest'] {
  const [lng, lat] = plane.toLngLat(way.entrance);
  const path = plane.unproject(way.path);
  const coordinates: GeoJSON.Position[] = [];
  for (let at = 0; at < path.length; at += 2) coordinates.push([path[at], path[at + 1]]);
  return {
    id: way.target.id,
    name: way.target.name,
    distanceMeters: way.meters,
    entrance: [lng, lat],
    isEstimated: way.isEstimated,
    route: { type: 'LineString', coordinates },
  };
}
