import { nearMeters } from '../domain/near-answer.ts';
import { circleRing } from '../geo/circle-ring.ts';
import { appStore } from '../state/app-store.ts';
import { goTo } from './go-to.ts';

/** Shows all that is near the visitor's pin. */
export function goToPin(): void {
  const { pin } = appStore.getState().session.resident;
  const ring = pin && circleRing(pin, nearMeters);
  if (!ring) return;
  const lngs = ring.map(([lng]) => lng);
  const lats = ring.map(([, lat]) => lat);
  goTo({ bounds: [Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)] });
}
