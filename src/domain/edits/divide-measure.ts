import type { MeasureId } from '../ids.ts';
import type { Measure, MeasureGeometry } from '../measure.ts';
import { measureSize } from '../measure-size.ts';
import { shareMeasure } from '../share-measure.ts';
import type { AddedMeasure, ChangedMeasure } from './change-measures.ts';

/** A sketch divided: what it becomes itself, and the parts beside it. */
export interface DividedMeasure {
  readonly change: ChangedMeasure;
  readonly add: readonly AddedMeasure[];
}

/**
 * A sketch divided into parts, WGS 84: it becomes the first of them, and each other one is a sketch
 * like it, titled "Park 2" and so on, on the same lists. Homes and cost are shared by size and keep
 * their sums. `taken` holds the titles in use, and gets the new ones.
 */
export function divideMeasure(
  measure: Measure,
  parts: readonly MeasureGeometry[],
  { newId, taken }: { readonly newId: () => MeasureId; readonly taken: Set<string> },
): DividedMeasure {
  const [first, ...others] = parts;
  const shares = shareMeasure(measure, parts.map(sizeOf));
  return {
    change: { id: measure.id, geometry: first, ...shares[0] },
    add: others.map((geometry, at) => ({
      measure: {
        ...measure,
        id: newId(),
        title: nextTitle(measure.title, taken),
        geometry,
        ...shares[at + 1],
      },
      standsFor: [measure.id],
    })),
  };
}

function sizeOf(geometry: MeasureGeometry): number {
  const { areaSquareMeters, lengthMeters } = measureSize(geometry);
  return areaSquareMeters ?? lengthMeters ?? 0;
}

/** "Park" gives "Park 2", and "Park 2" gives "Park 3". */
function nextTitle(title: string, taken: Set<string>): string {
  const name = title.replace(/ \d+$/, '');
  let number = 2;
  while (taken.has(`${name} ${number}`)) number += 1;
  const next = `${name} ${number}`;
  taken.add(next);
  return next;
}
