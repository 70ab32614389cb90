import type { HomeBuilding, HomeGround } from '../domain/loaded-workspace.ts';

/** Features as any reader gives them. */
interface GroundFeature {
  readonly geometry: GeoJSON.Geometry | null;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** Values of OpenStreetMap's `building` for buildings that people live in. */
const homeValues = new Set(
  (
    'apartments house detached semidetached_house terrace residential dormitory bungalow farm ' +
    'cabin ger houseboat static_caravan'
  ).split(' '),
);

/** Keys of OpenStreetMap for areas that are something else than where people live. */
const otherLand = ['natural', 'water', 'waterway', 'leisure', 'amenity', 'highway'];

/** Floor area of all storeys in m², and number of storeys, as publishers call them. */
const floorFields = ['floorSquareMeters', 'floor_area', 'floorArea', 'bruksareal', 'bta'];
const levelFields = ['building:levels', 'building_l', 'levels', 'storeys', 'etasjer', 'våningar'];

/**
 * Where homes are known to be, out of a file's areas. A feature is a building when it has an
 * attribute `building`, a floor area or storeys, and counts when its `building` is of a residential
 * kind or not told; every other area is residential land, unless its `landuse` or another key says
 * that it is something else.
 */
export function homeGround(features: readonly GroundFeature[]): HomeGround {
  const buildings: HomeBuilding[] = [];
  const land: HomeGround['land'][number][] = [];
  for (const [at, { geometry, properties }] of features.entries()) {
    if (geometry?.type !== 'Polygon' && geometry?.type !== 'MultiPolygon') continue;
    const floorSquareMeters = firstNumber(properties, floorFields);
    const levels = firstNumber(properties, levelFields);
    const kind = properties['building'] ?? null;
    if (kind !== null || floorSquareMeters !== null || levels !== null) {
      if (kind !== null && (typeof kind !== 'string' || !homeValues.has(kind))) continue;
      const id = properties['id'];
      buildings.push({
        id: typeof id === 'string' ? id : `${at + 1}`,
        geometry,
        floorSquareMeters,
        levels,
      });
    } else if (
      (properties['landuse'] ?? 'residential') === 'residential' &&
      otherLand.every((key) => (properties[key] ?? null) === null)
    ) {
      land.push(geometry);
    }
  }
  return { buildings, land };
}

function firstNumber(
  properties: GroundFeature['properties'],
  fields: readonly string[],
): number | null {
  for (const field of fields) {
    const found = properties[field];
    const number = typeof found === 'string' && found.trim() !== '' ? Number(found) : found;
    if (typeof number === 'number' && Number.isFinite(number) && number > 0) return number;
  }
  return null;
}
