import type { MeasureId } from '../domain/ids.ts';
import { updateSession } from '../state/app-store.ts';

/** Has the map show no other measures than these; null: all of them again. */
export function showAlone(measuresAlone: readonly MeasureId[] | null): void {
  updateSession({ measuresAlone });
}
