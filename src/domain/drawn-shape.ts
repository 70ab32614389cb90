import { measureKind, type DrawnShape, type MeasureKindId } from './measure-kind.ts';
import type { MeasureGeometry } from './measure.ts';

/** How a measure of a kind is drawn: as it was chosen, else as the kind is drawn first. */
export function drawnShape(drawn: {
  readonly kind: MeasureKindId;
  readonly shape?: DrawnShape;
}): DrawnShape {
  const { shape, shapes } = measureKind(drawn.kind);
  return drawn.shape !== undefined && shapes.includes(drawn.shape) ? drawn.shape : shape;
}

/** The way of drawing that gives such a geometry; null stands for a whole zone. */
export function shapeOfGeometry(geometry: MeasureGeometry | null): DrawnShape {
  switch (geometry?.type) {
    case undefined:
      return 'zone';
    case 'Point':
      return 'point';
    case 'LineString':
      return 'line';
    case 'Polygon':
    case 'MultiPolygon':
      return 'area';
  }
}

/** Whether a measure of the kind can have this geometry. */
export function kindTakesGeometry(kind: MeasureKindId, geometry: MeasureGeometry | null): boolean {
  return measureKind(kind).shapes.includes(shapeOfGeometry(geometry));
}
