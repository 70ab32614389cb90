/** Borders as paths of a drawing, with the frame they lie in. */
export interface OutlinePaths {
  readonly viewBox: string;
  readonly paths: readonly { readonly id: string; readonly d: string }[];
}

interface Outlined {
  readonly id: string;
  readonly geometry: GeoJSON.Polygon | GeoJSON.MultiPolygon;
}

/** The longer side of a drawing; corners nearer to each other than `finest` of it are one. */
const size = 400;
const finest = 0.8;

/** Areas as paths for a small drawing, north up and true in shape about their middle. */
export function outlinePaths(areas: readonly Outlined[]): OutlinePaths {
  const rings = areas.map(({ id, geometry }) => ({ id, rings: ringsOf(geometry) }));
  const corners = rings.flatMap((area) => area.rings.flat());
  const [west, east] = extremes(corners.map(([lng]) => lng));
  const [south, north] = extremes(corners.map(([, lat]) => lat));
  const narrowing = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const [width, height] = [(east - west) * narrowing, north - south];
  const scale = size / Math.max(width, height, Number.EPSILON);
  const place = ([lng, lat]: GeoJSON.Position): Corner => [
    round((lng - west) * narrowing * scale),
    round((north - lat) * scale),
  ];
  return {
    viewBox: `0 0 ${round(width * scale)} ${round(height * scale)}`,
    paths: rings.map((area) => ({
      id: area.id,
      d: area.rings.map((ring) => pathOf(ring.map(place))).join(''),
    })),
  };
}

type Corner = readonly [x: number, y: number];

function ringsOf({ type, coordinates }: Outlined['geometry']): GeoJSON.Position[][] {
  return type === 'Polygon' ? coordinates : coordinates.flat();
}

/** A ring as a closed path, without corners that nobody would see; too small a ring is none. */
function pathOf(ring: readonly Corner[]): string {
  const kept: Corner[] = [];
  for (const corner of ring) {
    const last = kept.at(-1);
    if (!last || Math.hypot(corner[0] - last[0], corner[1] - last[1]) >= finest) kept.push(corner);
  }
  return kept.length < 3 ? '' : `M${kept.map((corner) => corner.join(' ')).join('L')}Z`;
}

function extremes(values: readonly number[]): readonly [number, number] {
  return values.reduce(
    ([least, most], value) => [Math.min(least, value), Math.max(most, value)],
    [Infinity, -Infinity],
  );
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
