import { areaToLines } from '../../geo/area-to-lines.ts';
import { circleRing } from '../../geo/circle-ring.ts';
import { innerPoint } from '../../geo/inner-point.ts';
import { lineToArea } from '../../geo/line-to-area.ts';
import { middleOfLine } from '../../geo/middle-of-line.ts';
import { kindTakesGeometry } from '../drawn-shape.ts';
import { homesForKind } from '../homes-for-kind.ts';
import type { MeasureId, OwnKindId } from '../ids.ts';
import type { Measure, MeasureGeometry } from '../measure.ts';
import type { MeasureKindId } from '../measure-kind.ts';
import type { Outcome } from '../outcome.ts';
import type { Plan } from '../plan.ts';
import { isArea, isLine, shapesEdit, sketchesOf, type ShapesEdit } from './shapes-edit.ts';

/** What a sketch can be made into. */
export type ConvertedShape = 'point' | 'line' | 'area';

export interface Conversion {
  readonly ids: readonly MeasureId[];
  readonly shape: ConvertedShape;
  /** The kind of those whose own kind cannot have the shape. */
  readonly kind: MeasureKindId;
  readonly ownKind?: OwnKindId | null;
  /** Of the circle that a point becomes. */
  readonly radiusMeters: number;
}

/**
 * Sketches made into points, lines or areas: a line closed to an area, an area opened to its
 * outline, a point to a circle, a line to its middle, an area to a point inside. WGS 84. Refused:
 * `nothing-selected`, `no-measure`, `same-shape` where all have it, `cannot-convert` for a point to
 * a line and an outline of several rings, `kind-other-shape` for a kind that cannot have the shape,
 * `bad-radius`, and the reasons of `lineToArea`.
 */
export function convertMeasures(plan: Plan, input: Conversion): Outcome<ShapesEdit> {
  const found = sketchesOf(plan, input.ids);
  if (!found.ok) return found;
  const converted: Measure[] = [];
  for (const measure of found.value) {
    if (measure.geometry === null || shapeOf(measure.geometry) === input.shape) continue;
    const geometry = convert(measure.geometry, input);
    if (!geometry.ok) return geometry;
    const keepsKind = kindTakesGeometry(measure.kind, geometry.value);
    if (!keepsKind && !kindTakesGeometry(input.kind, geometry.value)) {
      return { ok: false, reason: 'kind-other-shape' };
    }
    const kind = keepsKind ? measure.kind : input.kind;
    const ownKind = keepsKind ? measure.ownKind : (input.ownKind ?? null);
    const homes = homesForKind(measure.homes, kind);
    converted.push({ ...measure, geometry: geometry.value, kind, ownKind, homes });
  }
  if (converted.length === 0) return { ok: false, reason: 'same-shape' };
  const changes = converted.map(({ id, geometry, kind, ownKind, homes }) => ({
    id,
    geometry,
    kind,
    ownKind,
    homes,
  }));
  return shapesEdit(plan, 'convertMeasures', converted, { changes }, input.ids);
}

function shapeOf(geometry: MeasureGeometry): ConvertedShape {
  if (geometry.type === 'Point') return 'point';
  return isLine(geometry) ? 'line' : 'area';
}

function convert(
  geometry: MeasureGeometry,
  { shape, radiusMeters }: Conversion,
): Outcome<MeasureGeometry> {
  if (shape === 'point') return { ok: true, value: pointOf(geometry) };
  if (isLine(geometry)) return lineToArea(geometry.coordinates);
  if (isArea(geometry)) {
    const [outline, ...others] = areaToLines(geometry);
    if (others.length > 0) return { ok: false, reason: 'cannot-convert' };
    return { ok: true, value: outline };
  }
  if (shape === 'line') return { ok: false, reason: 'cannot-convert' };
  const [lng, lat] = geometry.coordinates;
  const ring = circleRing([lng, lat], radiusMeters);
  if (!ring) return { ok: false, reason: 'bad-radius' };
  return { ok: true, value: { type: 'Polygon', coordinates: [ring] } };
}

function pointOf(geometry: MeasureGeometry): GeoJSON.Point {
  if (geometry.type === 'Point') return geometry;
  const at = isLine(geometry) ? middleOfLine(geometry.coordinates) : innerPoint(geometry);
  return { type: 'Point', coordinates: [at[0], at[1]] };
}
