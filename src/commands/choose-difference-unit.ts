import { updateSession } from '../state/app-store.ts';
import type { DifferenceUnit } from '../state/session.ts';

/** What the difference map tells: percentage points, or people. */
export function chooseDifferenceUnit(differenceUnit: DifferenceUnit): void {
  updateSession({ differenceUnit });
}
