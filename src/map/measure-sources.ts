import type { MeasureId } from '../domain/ids.ts';
import type { Measure } from '../domain/measure.ts';
import type { ListedMeasure } from '../domain/resolve-measures.ts';
import { measureKind } from '../domain/measure-kind.ts';
import { innerPoint } from '../geo/inner-point.ts';
import { middleOfLine } from '../geo/middle-of-line.ts';
import { measureKindIcon } from './kind-icons.ts';
import { wayEnds } from './way-ends.ts';

/** What one measure is drawn of. */
interface MeasureFeatures {
  readonly shape: GeoJSON.Feature | null;
  readonly mark: GeoJSON.Feature | null;
  readonly ends: readonly GeoJSON.Feature[];
}

/**
 * The drawn shapes of measures in `<name>`, one point for the symbol of each in `<name>.marks`, and
 * the ends of bridges and underpasses in `<name>.ends`. A measure without a drawn shape has its
 * symbol at `zonePlaces`, and is else not on the map. What is drawn of a measure that did not change
 * is the same by identity. `places` order them: see `placeKeeper`; by the list where they are left
 * out.
 */
export function measureSources(
  name: string,
  listed: readonly ListedMeasure[],
  places: readonly number[] = listed.map((_, i) => i),
  zonePlaces: ReadonlyMap<MeasureId, readonly GeoJSON.Position[]> = new Map(),
): Readonly<Record<string, GeoJSON.FeatureCollection>> {
  const shapes: GeoJSON.Feature[] = [];
  const marks: GeoJSON.Feature[] = [];
  const ends: GeoJSON.Feature[] = [];
  for (let i = 0; i < listed.length; i += 1) {
    const { measure, on } = listed[i];
    const zonesAt = measure.geometry ? nowhere : (zonePlaces.get(measure.id) ?? nowhere);
    const drawn = featuresOf(measure, on, places[i], zonesAt);
    if (drawn.shape) shapes.push(drawn.shape);
    if (drawn.mark) marks.push(drawn.mark);
    for (const end of drawn.ends) ends.push(end);
  }
  return {
    [name]: { type: 'FeatureCollection', features: shapes },
    [`${name}.marks`]: { type: 'FeatureCollection', features: marks },
    [`${name}.ends`]: { type: 'FeatureCollection', features: ends },
  };
}

// Thousands of symbols stand where their shapes are broadest, which is dear to find.
const known = new WeakMap<Measure, readonly DrawnOnce[]>();

interface DrawnOnce {
  readonly on: boolean;
  readonly place: number;
  readonly at: string;
  readonly drawn: MeasureFeatures;
}

/** Two maps beside one another, each of another proposal, draw one measure in as many ways. */
const mostWays = 4;

const nowhere: readonly GeoJSON.Position[] = [];

function featuresOf(
  measure: Measure,
  on: boolean,
  place: number,
  zonesAt: readonly GeoJSON.Position[],
): MeasureFeatures {
  const at = zonesAt === nowhere ? '' : zonesAt.join(' ');
  const ways = known.get(measure) ?? [];
  for (const way of ways) {
    if (way.on === on && way.place === place && way.at === at) return way.drawn;
  }
  const drawn = drawMeasure(measure, on, place, zonesAt);
  known.set(measure, [{ on, place, at, drawn }, ...ways].slice(0, mostWays));
  return drawn;
}

function drawMeasure(
  measure: Measure,
  on: boolean,
  place: number,
  zonesAt: readonly GeoJSON.Position[],
): MeasureFeatures {
  const { id, kind, title, status, geometry } = measure;
  if (!geometry && zonesAt.length === 0) return { shape: null, mark: null, ends: [] };
  const { family, way, drawable } = measureKind(kind);
  const properties = {
    id,
    kind,
    title,
    status,
    on,
    family,
    icon: measureKindIcon(kind),
    edge: status === 'done' ? 'solid' : 'dashed',
    place,
  };
  const feature = (shape: GeoJSON.Geometry): GeoJSON.Feature => ({
    type: 'Feature',
    id,
    properties,
    geometry: shape,
  });
  if (!geometry) {
    const coordinates = zonesAt.map((position) => [...position]);
    return { shape: null, mark: feature({ type: 'MultiPoint', coordinates }), ends: [] };
  }
  if (geometry.type === 'Point') return { shape: null, mark: feature(geometry), ends: [] };
  // A path looks like one; a bridge, a row of trees or a stream is told by its symbol alone.
  const isMarked = geometry.type !== 'LineString' || (drawable && way !== 'path');
  return {
    shape: feature(geometry),
    mark: isMarked ? feature({ type: 'Point', coordinates: [...symbolPlace(geometry)] }) : null,
    ends: wayEnds(measure, on),
  };
}

/** Where a shape's symbol stands; found once for a shape that is switched or renamed. */
const symbolPlaces = new WeakMap<GeoJSON.Geometry, GeoJSON.Position>();

function symbolPlace(
  geometry: GeoJSON.LineString | GeoJSON.Polygon | GeoJSON.MultiPolygon,
): GeoJSON.Position {
  const place = symbolPlaces.get(geometry) ?? [
    ...(geometry.type === 'LineString' ? middleOfLine(geometry.coordinates) : innerPoint(geometry)),
  ];
  symbolPlaces.set(geometry, place);
  return place;
}
