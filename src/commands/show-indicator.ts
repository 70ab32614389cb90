import type { IndicatorId } from '../domain/ids.ts';
import { updateSession } from '../state/app-store.ts';
import { openPanel } from './open-panel.ts';

/** Opens an indicator on its page; null: the list of all. */
export function showIndicator(id: IndicatorId | null): void {
  updateSession({ indicatorShown: id });
  openPanel('indicators');
}
