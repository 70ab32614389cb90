import type { ListedMeasure } from '../domain/resolve-measures.ts';
import { measureKind } from '../domain/measure-kind.ts';
import { innerPoint } from '../geo/inner-point.ts';
import { middleOfLine } from '../geo/middle-of-line.ts';
import { measureKindIcon } from './kind-icons.ts';

/**
 * The drawn shapes of measures in `<name>`, and one point for the symbol of each in
 * `<name>.marks`. A measure without a drawn shape is not on the map.
 */
export function measureSources(
  name: string,
  listed: readonly ListedMeasure[],
): Readonly<Record<string, GeoJSON.FeatureCollection>> {
  const shapes: GeoJSON.Feature[] = [];
  const marks: GeoJSON.Feature[] = [];
  for (const { measure, on } of listed) {
    const { id, kind, title, status, geometry } = measure;
    if (!geometry) continue;
    const finished = status === 'done' ? 'solid' : 'dashed';
    const { family, way } = measureKind(kind);
    const properties = {
      id,
      kind,
      title,
      status,
      on,
      family,
      icon: measureKindIcon(kind),
      edge: finished,
    };
    if (geometry.type === 'Point') {
      marks.push({ type: 'Feature', properties, geometry });
      continue;
    }
    shapes.push({ type: 'Feature', properties, geometry });
    // A path is long enough to be seen; a bridge is some pixels of it and needs its symbol.
    if (geometry.type !== 'LineString' || way === 'crossing' || way === 'closed') {
      const coordinates = [
        ...(geometry.type === 'LineString'
          ? middleOfLine(geometry.coordinates)
          : innerPoint(geometry)),
      ];
      marks.push({ type: 'Feature', properties, geometry: { type: 'Point', coordinates } });
    }
  }
  return {
    [name]: { type: 'FeatureCollection', features: shapes },
    [`${name}.marks`]: { type: 'FeatureCollection', features: marks },
  };
}
