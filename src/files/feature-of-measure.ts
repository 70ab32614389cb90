import type { Measure } from '../domain/measure.ts';
import type { MeasureFeature } from '../domain/schema/plan-file.ts';

/** A measure as a feature of a plan file: GeoJSON, with its fields flat, as other programs want them. */
export function featureOfMeasure(measure: Measure): MeasureFeature {
  const { id, geometry, period, homes, ...rest } = measure;
  return {
    type: 'Feature',
    id,
    geometry,
    properties: {
      ...rest,
      periodFrom: period.from,
      periodTo: period.to,
      homesOwned: homes?.owned ?? null,
      homesCooperative: homes?.cooperative ?? null,
      homesRented: homes?.rented ?? null,
      homesMunicipal: homes?.municipal ?? null,
    },
  };
}
