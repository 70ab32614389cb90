import { convertMeasures, type ConvertedShape } from '../domain/edits/convert-measures.ts';
import type { OwnKindId } from '../domain/ids.ts';
import type { MeasureKindId } from '../domain/measure-kind.ts';
import type { Outcome } from '../domain/outcome.ts';
import { editShapes } from './edit-shapes.ts';

/** The kind that stands for a shape where the measure's own cannot have it and none is chosen. */
const kindOfShape: Readonly<Record<ConvertedShape, MeasureKindId>> = {
  point: 'meeting-place',
  line: 'green-path',
  area: 'park',
};

/** A place that is a house or a square: so large is the circle that a point becomes. */
const usualRadiusMeters = 25;

/**
 * Makes points, lines or areas of the selected measures. They keep their kind where it can have the
 * shape, and are else of the kind given.
 */
export function convertSelection(
  shape: ConvertedShape,
  {
    kind = kindOfShape[shape],
    ownKind = null,
    radiusMeters = usualRadiusMeters,
  }: {
    readonly kind?: MeasureKindId;
    readonly ownKind?: OwnKindId | null;
    readonly radiusMeters?: number;
  } = {},
): Outcome {
  return editShapes(
    (plan, ids) => convertMeasures(plan, { ids, shape, kind, ownKind, radiusMeters }),
    'announce.shapesConverted',
  );
}
