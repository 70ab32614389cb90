import { openPanel } from './open-panel.ts';

/** On a phone a panel covers the map: what was asked to be seen there is seen when it is gone. */
export function clearMap(): void {
  if (matchMedia('(width < 40rem)').matches) openPanel(null);
}
