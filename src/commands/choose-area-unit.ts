import { updateSession } from '../state/app-store.ts';
import type { AreaUnit } from '../state/session.ts';
import { writeAreasIn } from '../text/area-unit.ts';

/** The unit in which areas are written, everywhere. */
export function chooseAreaUnit(areaUnit: AreaUnit): void {
  writeAreasIn(areaUnit);
  updateSession({ areaUnit });
}
