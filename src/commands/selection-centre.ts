import { geometryCentre } from '../geo/geometry-centre.ts';
import type { LngLat } from '../geo/lng-lat.ts';
import { selectedMeasures } from './selected-measures.ts';

/** What the selected measures are turned and scaled about; null where none has a shape. */
export function selectionCentre(): LngLat | null {
  return geometryCentre(selectedMeasures().flatMap(({ geometry }) => geometry ?? []));
}
