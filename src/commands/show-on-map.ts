import { geometryBounds } from '../domain/geometry-bounds.ts';
import type { MeasureId } from '../domain/ids.ts';
import { appStore } from '../state/app-store.ts';
import { goTo } from './go-to.ts';
import { publicMeasures } from './public-measures.ts';
import { select } from './select.ts';
import { showMeasureSheet } from './show-measure-sheet.ts';

/** Puts the card of a measure away and shows on the map where the measure is. */
export function showOnMap(id: MeasureId): void {
  const measure = publicMeasures(appStore.getState()).find((one) => one.id === id);
  showMeasureSheet(null);
  select({ type: 'measure', id });
  const bounds = measure?.geometry ? geometryBounds(measure.geometry) : null;
  if (bounds) goTo({ bounds });
}
