import { distanceLimitMeters } from '../../analysis/coverage/distance-limit.ts';
import { projectGeometry } from '../../analysis/coverage/project-geometry.ts';
import { boundsMeet, type Bounds } from '../../geo/bounds.ts';
import { degreesPerMeter } from '../../geo/degrees-per-meter.ts';
import { localPlane, type LocalPlane } from '../../geo/local-plane.ts';
import { countResidents } from './count-residents.ts';
import { degreesBounds, groupZones } from './group-zones.ts';
import { localZones, type LocalZones } from './local-zones.ts';
import { PointGrid } from './point-grid.ts';
import type { Target } from './prepare-targets.ts';
import type { MakeReach, TargetPart } from './reach-model.ts';
import { isPoint, type ResidentFeature } from './read-residents.ts';
import { unansweredRow, type ZoneRow } from './zone-row.ts';

/** A zone as asked about; without geometry it is answered by its note alone. */
export interface AskedZone {
  readonly name: string;
  readonly geometry: GeoJSON.Polygon | GeoJSON.MultiPolygon | null;
  readonly note: string;
}

/** What is asked of all zones. */
export interface ZonesQuestion {
  readonly zones: readonly AskedZone[];
  readonly targets: readonly Target[];
  readonly distanceMeters: number;
  /** Walking speed that the mean distance is read at. */
  readonly speedKmh: number;
  readonly makeReach: MakeReach;
  readonly residents: readonly ResidentFeature[] | null;
  readonly residentsRule: 'area' | 'point';
  /** Told how many zones are done. */
  readonly onProgress: (done: number) => void;
}

/** The rows in the order of the zones, and what could not be used. */
export interface ZonesAnswer {
  readonly rows: readonly ZoneRow[];
  /** Targets that could not be used, by their place in the list, and why. */
  readonly refusedTargets: ReadonlyMap<number, string>;
}

const refusalNotes = {
  empty: 'it has no points',
  'not-finite': 'it has coordinates that are no numbers',
  'too-far': 'it reaches too far',
  'no-area': 'nothing lies inside its border',
  'not-repairable': 'its border crosses itself beyond repair',
  'too-tangled': 'its border crosses itself in too many places to work out',
} as const;

/** Answers every zone, group by group, each group on an equal-area plane of its own. */
export function answerZones(question: ZonesQuestion): ZonesAnswer {
  const { zones, onProgress } = question;
  const limits = zones.map(({ geometry }) => geometry && degreesBounds(geometry));
  const rows = zones.map(({ name, note }) => unansweredRow(name, note));
  const refusedTargets = new Map<number, string>();
  let done = 0;
  for (const group of groupZones(limits)) {
    const found = answerGroup(question, group.zones, group.bounds, refusedTargets);
    for (const [at, row] of found.entries()) rows[group.zones[at]] = row;
    done += group.zones.length;
    onProgress(done);
  }
  return { rows, refusedTargets };
}

function answerGroup(
  question: ZonesQuestion,
  indices: readonly number[],
  limits: Bounds,
  refusedTargets: Map<number, string>,
): readonly ZoneRow[] {
  const { targets, distanceMeters, speedKmh, makeReach, residents, residentsRule } = question;
  // Distances are asked of residents only.
  const lookMeters = residents === null ? distanceMeters : distanceLimitMeters(distanceMeters);
  const [west, south, east, north] = limits;
  const plane = localPlane([(west + east) / 2, (south + north) / 2]);
  const asked = indices.map((index) => question.zones[index]);
  const zones = localZones(
    asked.flatMap(({ geometry }) => geometry ?? []),
    plane,
  );
  const around = grow(limits, lookMeters);
  const parts: TargetPart[] = targets.flatMap((target, at) =>
    boundsMeet(target.bounds, around)
      ? target.parts
          .flatMap((part) => projectGeometry(part, plane))
          .map((shape) => ({ target: at, shape }))
      : [],
  );
  const reach = makeReach(plane, parts, distanceMeters, lookMeters);
  const covered = reach.coveredAreas(zones.polygons).slice();
  for (const [target, why] of reach.refused) refusedTargets.set(target, why);
  const near = residents?.filter(({ place }) => boundsMeet(placeBounds(place), limits)) ?? null;
  const counts = near && countResidents(near, residentsRule, zones, plane, reach);
  const inside = countTargets(targets, zones, plane, limits);
  return asked.map(({ name, note }, zone) => {
    const refused = zones.refused.get(zone);
    if (refused) return unansweredRow(name, joined(note, `not answered: ${refusalNotes[refused]}`));
    const area = zones.areasSquareMeters[zone];
    const under = Math.max(0, Math.min(area, covered[zone]));
    const people = counts ? counts.residents[zone] : null;
    const reached = counts ? counts.covered[zone] : null;
    const distances = counts?.distances.ofZone(zone) ?? null;
    const mean = distances?.meanMeters ?? null;
    return {
      zone: name,
      areaSquareMeters: area,
      coveredSquareMeters: under,
      coveredShare: under / area,
      residents: people,
      coveredResidents: reached,
      coveredResidentsShare:
        people !== null && reached !== null && people > 0 ? reached / people : null,
      targets: inside[zone],
      coveredEstimated: reach.areasAreEstimated,
      meanDistanceMeters: mean,
      medianDistanceMeters: distances?.medianMeters ?? null,
      meanDistanceMinutes: mean === null ? null : (mean * 60) / (1000 * speedKmh),
      beyondResidents: distances?.beyondResidents ?? null,
      note: joined(note, crossingNote(zones, zone)),
    };
  });
}

function crossingNote(zones: LocalZones, zone: number): string {
  const drawn = zones.crossing.get(zone);
  if (drawn === undefined) return '';
  const used = zones.areasSquareMeters[zone];
  return (
    'repaired: its border crosses itself; ' +
    `${drawn.toFixed(1)} m² as drawn, ${used.toFixed(1)} m² used`
  );
}

function joined(...notes: readonly string[]): string {
  return notes.filter((note) => note !== '').join('; ');
}

function countTargets(
  targets: readonly Target[],
  zones: LocalZones,
  plane: LocalPlane,
  [west, south, east, north]: Bounds,
): Uint32Array {
  const counts = new Uint32Array(zones.polygons.count);
  const near = targets.filter(
    ({ centre: [lng, lat] }) => lng >= west && lng <= east && lat >= south && lat <= north,
  );
  const grid = new PointGrid(plane.project(near.flatMap(({ centre: [lng, lat] }) => [lng, lat])));
  for (let zone = 0; zone < counts.length; zone++) {
    grid.visit(zones.bounds[zone], (_, x, y) => {
      if (zones.holds(zone, x, y)) counts[zone]++;
      return false;
    });
  }
  return counts;
}

function placeBounds(place: ResidentFeature['place']): Bounds {
  if (!isPoint(place)) return degreesBounds(place);
  const points = place.type === 'Point' ? [place.coordinates] : place.coordinates;
  const lngs = points.map(([lng]) => lng);
  const lats = points.map(([, lat]) => lat);
  return [Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)];
}

/** Somewhat more than the distance, since a degree is not the same length everywhere. */
function grow([west, south, east, north]: Bounds, meters: number): Bounds {
  const highest = Math.min(89, Math.max(Math.abs(south), Math.abs(north)) + meters / 100_000);
  const perMeter = degreesPerMeter(highest);
  const [wide, high] = [meters * 1.01 * perMeter.lng, meters * 1.01 * perMeter.lat];
  return [west - wide, south - high, east + wide, north + high];
}
