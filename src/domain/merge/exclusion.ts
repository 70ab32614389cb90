import { geodesicArea } from '../../geo/geodesic-area.ts';
import { sharedAreaSquareMeters } from '../../geo/shared-area.ts';
import { shareBeside } from '../../geo/share-beside.ts';
import { measureKind, type MeasureKindId } from '../measure-kind.ts';
import type { Measure, MeasureGeometry } from '../measure.ts';
import { isArea } from './nearly-same.ts';

/** Why two measures cannot both be carried out as they are drawn. */
export type Exclusion =
  /** Both need the same ground for different things. */
  | { readonly why: 'same-ground'; readonly sharedSquareMeters: number }
  /** A street is closed by one, and walked or crossed along by the other. */
  | { readonly why: 'closed-street' };

/** When ground counts as needed twice: less is the slip of a hand. */
export const sameGroundRule = { leastSquareMeters: 100, leastShare: 0.05 } as const;

/** As a closed street takes the streets it follows: within 12 m along 60 %. */
export const closedStreetRule = { withinMeters: 12, along: 0.6 } as const;

type Use = 'built' | 'park' | 'plots' | 'play' | 'square';

const uses: Readonly<Partial<Record<MeasureKindId, Use>>> = {
  housing: 'built',
  'student-homes': 'built',
  'sheltered-homes': 'built',
  'community-house': 'built',
  'youth-club': 'built',
  library: 'built',
  cafe: 'built',
  park: 'park',
  'pocket-park': 'park',
  allotment: 'plots',
  playground: 'play',
  'sports-ground': 'play',
  'activity-park': 'play',
  square: 'square',
};

/** Uses that share ground well: one plays in a park and on a square. */
const fits: readonly string[] = ['park play', 'play square'];

/**
 * What keeps two measures from both being carried out; null where nothing does. Areas that need
 * the same ground for uses that do not go together exclude each other, homes also other homes;
 * what lies on or in another surface (trees, rain beds, roofs, streams) excludes nothing. A closed
 * street excludes a path, a crossing and calmed traffic that follow it.
 */
export function exclusionBetween(a: Measure, b: Measure): Exclusion | null {
  const [first, second] = [a.geometry, b.geometry];
  if (!first || !second) return null;
  if (isArea(first) && isArea(second)) return sameGround(a.kind, b.kind, first, second);
  const isOnClosed =
    (closes(a.kind) && usesStreet(b.kind) && follows(second, first)) ||
    (closes(b.kind) && usesStreet(a.kind) && follows(first, second));
  return isOnClosed ? { why: 'closed-street' } : null;
}

function sameGround(
  kindA: MeasureKindId,
  kindB: MeasureKindId,
  a: GeoJSON.Polygon | GeoJSON.MultiPolygon,
  b: GeoJSON.Polygon | GeoJSON.MultiPolygon,
): Exclusion | null {
  const [useA, useB] = [uses[kindA], uses[kindB]];
  if (!useA || !useB || (useA === useB && useA !== 'built')) return null;
  if (fits.includes([useA, useB].toSorted().join(' '))) return null;
  const sharedSquareMeters = sharedAreaSquareMeters(a, b);
  const { leastSquareMeters, leastShare } = sameGroundRule;
  if (sharedSquareMeters < leastSquareMeters) return null;
  const smaller = Math.min(geodesicArea(a), geodesicArea(b));
  return sharedSquareMeters < leastShare * smaller
    ? null
    : { why: 'same-ground', sharedSquareMeters };
}

function closes(kind: MeasureKindId): boolean {
  return measureKind(kind).way === 'closed';
}

function usesStreet(kind: MeasureKindId): boolean {
  const { way } = measureKind(kind);
  return way === 'path' || way === 'crossing' || kind === 'traffic-calming';
}

/** Whether a point stands on a closed street, or a line runs along it. */
function follows(geometry: MeasureGeometry, closed: MeasureGeometry): boolean {
  if (closed.type !== 'LineString') return false;
  const { withinMeters, along } = closedStreetRule;
  if (geometry.type === 'Point') {
    const place = [geometry.coordinates, geometry.coordinates];
    return shareBeside(place, closed.coordinates, withinMeters) === 1;
  }
  return (
    geometry.type === 'LineString' &&
    shareBeside(geometry.coordinates, closed.coordinates, withinMeters) >= along
  );
}
