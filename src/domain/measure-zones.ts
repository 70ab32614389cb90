import { boundsMeet, boundsOf, type Bounds } from '../geo/bounds.ts';
import { liesInArea } from '../geo/lies-in-area.ts';
import type { ZoneId } from './ids.ts';
import type { Zone } from './loaded-workspace.ts';
import type { Measure, MeasureGeometry } from './measure.ts';

/** A measure without a shape and without zones serves the whole place. */
export function servesWholePlace({
  geometry,
  zones,
}: Pick<Measure, 'geometry' | 'zones'>): boolean {
  return geometry === null && zones.length === 0;
}

/**
 * The zones that a measure serves, in the order of `zones`: those it names, else those its shape
 * lies in, even with a part of it (a border that it only touches does not count). A measure with
 * neither zones nor a shape serves all of them: give the programme's zones where it covers some of
 * the place only. A zone that is named but is not among `zones` is left out; empty: in none of them.
 */
export function measureZones(
  measure: Pick<Measure, 'geometry' | 'zones'>,
  zones: readonly Zone[],
): readonly ZoneId[] {
  const { geometry, zones: named } = measure;
  const known = placeOf(zones);
  if (named.length > 0) {
    const served = new Set(named);
    const found = known.ids.filter((id) => served.has(id));
    if (found.length > 0 || geometry === null) return found;
  }
  if (geometry === null) return known.ids;
  const cached = known.byShape.get(geometry);
  if (cached) return cached;
  const within = zonesAround(geometry, zones, known.bounds);
  known.byShape.set(geometry, within);
  return within;
}

interface Place {
  readonly ids: readonly ZoneId[];
  readonly bounds: readonly Bounds[];
  readonly byShape: WeakMap<MeasureGeometry, readonly ZoneId[]>;
}

// The register asks for the zones of thousands of measures at every keystroke.
const places = new WeakMap<readonly Zone[], Place>();

function placeOf(zones: readonly Zone[]): Place {
  const known = places.get(zones);
  if (known) return known;
  const place: Place = {
    ids: zones.map(({ id }) => id),
    bounds: zones.map(({ geometry }) => boundsOfShape(geometry)),
    byShape: new WeakMap(),
  };
  places.set(zones, place);
  return place;
}

function zonesAround(
  geometry: MeasureGeometry,
  zones: readonly Zone[],
  bounds: readonly Bounds[],
): readonly ZoneId[] {
  const box = boundsOfShape(geometry);
  return zones
    .filter((zone, i) => boundsMeet(box, bounds[i]) && liesInArea(geometry, zone.geometry))
    .map(({ id }) => id);
}

function boundsOfShape(geometry: MeasureGeometry): Bounds {
  return boundsOf(linesOf(geometry).map((line) => line.flatMap(([lng, lat]) => [lng, lat])));
}

function linesOf(geometry: MeasureGeometry): readonly GeoJSON.Position[][] {
  switch (geometry.type) {
    case 'Point':
      return [[geometry.coordinates]];
    case 'LineString':
      return [geometry.coordinates];
    case 'Polygon':
      return geometry.coordinates;
    case 'MultiPolygon':
      return geometry.coordinates.flat();
  }
}
