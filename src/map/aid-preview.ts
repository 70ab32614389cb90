import type { MeasureGeometry } from '../domain/measure.ts';
import type { LngLat } from '../geo/lng-lat.ts';
import { mirrorGeometry } from '../geo/mirror-geometry.ts';
import { splitArea } from '../geo/split-area.ts';
import { splitLine } from '../geo/split-line.ts';
import type { Aid } from '../state/session.ts';

/** More shapes than these are cut when the hand lets go, not while it moves. */
const mostShapes = 40;

/** One shape that would come of the line in the hand; neighbours of a cut differ in `tint`. */
export interface PreviewShape {
  readonly geometry: GeoJSON.Geometry;
  readonly tint: 0 | 1;
}

/** What would become of the selected shapes if the line ended now. */
export function aidPreview(
  { tool, placed, pointer }: Aid,
  shapes: readonly MeasureGeometry[],
): readonly PreviewShape[] {
  const line = (pointer ? [...placed, pointer] : placed).map(([lng, lat]) => [lng, lat]);
  if (line.length < 2 || shapes.length > mostShapes) return [];
  if (tool === 'split') return shapes.flatMap((shape) => piecesOf(shape, line));
  if (tool !== 'mirror') return [];
  const [from, to] = [asLngLat(line[0]), asLngLat(line[line.length - 1])];
  return shapes.flatMap((shape) => {
    const geometry = mirrorGeometry(shape, from, to);
    return geometry ? [{ geometry, tint: 0 as const }] : [];
  });
}

function piecesOf(
  shape: MeasureGeometry,
  line: readonly GeoJSON.Position[],
): readonly PreviewShape[] {
  const tintOf = (i: number) => (i % 2 === 0 ? 0 : 1);
  switch (shape.type) {
    case 'Point':
      return [];
    case 'LineString': {
      const pieces = splitLine(shape.coordinates, line);
      if (!pieces.ok) return [];
      return pieces.value.map((coordinates, i) => ({
        geometry: { type: 'LineString', coordinates },
        tint: tintOf(i),
      }));
    }
    case 'Polygon':
    case 'MultiPolygon': {
      const parts = splitArea(shape, line);
      return parts.ok ? parts.value.map((geometry, i) => ({ geometry, tint: tintOf(i) })) : [];
    }
  }
}

function asLngLat([lng, lat]: GeoJSON.Position): LngLat {
  return [lng, lat];
}
