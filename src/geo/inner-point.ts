import type { LngLat } from './lng-lat.ts';

const sampleCount = 14;

/**
 * A position inside a polygon, or inside the largest ring of several, far from its border: where
 * a name can stand. Degrees in and out. Found by trying a raster of positions twice, the second
 * time around the best of the first, so it is near the middle of the widest part, not exactly
 * there. Latitude is stretched so that both directions weigh the same on the ground.
 */
export function innerPoint(geometry: GeoJSON.Polygon | GeoJSON.MultiPolygon): LngLat {
  const rings = largestPolygon(geometry);
  const box = boxOf(rings[0] ?? []);
  const rough = bestSample(rings, box);
  const width = (box.east - box.west) / sampleCount;
  const height = (box.north - box.south) / sampleCount;
  const [lng, lat] = rough.at;
  const around = { west: lng - width, east: lng + width, south: lat - height, north: lat + height };
  const fine = bestSample(rings, around);
  return fine.depth > rough.depth ? fine.at : rough.at;
}

interface Box {
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
}

function largestPolygon(
  geometry: GeoJSON.Polygon | GeoJSON.MultiPolygon,
): readonly GeoJSON.Position[][] {
  if (geometry.type === 'Polygon') return geometry.coordinates;
  const size = (rings: GeoJSON.Position[][]) => {
    const { west, east, south, north } = boxOf(rings[0] ?? []);
    return (east - west) * (north - south);
  };
  return geometry.coordinates.toSorted((a, b) => size(b) - size(a))[0] ?? [];
}

function boxOf(ring: readonly GeoJSON.Position[]): Box {
  const lngs = ring.map((position) => position[0]);
  const lats = ring.map((position) => position[1]);
  return {
    west: Math.min(...lngs),
    east: Math.max(...lngs),
    south: Math.min(...lats),
    north: Math.max(...lats),
  };
}

function bestSample(rings: readonly GeoJSON.Position[][], box: Box): { at: LngLat; depth: number } {
  let best = { at: [box.west, box.south] as LngLat, depth: Number.NEGATIVE_INFINITY };
  for (let i = 0; i < sampleCount; i += 1) {
    for (let j = 0; j < sampleCount; j += 1) {
      const lng = box.west + ((i + 0.5) / sampleCount) * (box.east - box.west);
      const lat = box.south + ((j + 0.5) / sampleCount) * (box.north - box.south);
      const depth = depthInside(rings, lng, lat);
      if (depth > best.depth) best = { at: [lng, lat], depth };
    }
  }
  return best;
}

/** Distance to the border, in degrees of latitude; negative outside. */
function depthInside(rings: readonly GeoJSON.Position[][], lng: number, lat: number): number {
  const stretch = Math.cos((lat * Math.PI) / 180);
  let inside = false;
  let nearest = Number.POSITIVE_INFINITY;
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i += 1) {
      const ax = (ring[i - 1][0] - lng) * stretch;
      const ay = ring[i - 1][1] - lat;
      const bx = (ring[i][0] - lng) * stretch;
      const by = ring[i][1] - lat;
      if (ay > 0 !== by > 0 && ax + ((bx - ax) * ay) / (ay - by) > 0) inside = !inside;
      const length = (bx - ax) ** 2 + (by - ay) ** 2;
      const along = length > 0 ? -(ax * (bx - ax) + ay * (by - ay)) / length : 0;
      const part = Math.max(0, Math.min(1, along));
      nearest = Math.min(nearest, Math.hypot(ax + part * (bx - ax), ay + part * (by - ay)));
    }
  }
  return inside ? nearest : -nearest;
}
