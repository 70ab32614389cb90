import type { PinTrouble } from '../state/resident-session.ts';
import { putPin } from './put-pin.ts';
import { updateVisit } from './update-visit.ts';

const longestWaitMillis = 15_000;
const oldestFixMillis = 60_000;

/**
 * Asks the device where it is, and puts the pin there. Only ever called because the visitor asked
 * for it; why it did not work is told in their visit.
 */
export async function locatePin(): Promise<void> {
  if (!('geolocation' in navigator)) {
    updateVisit({ pinTrouble: 'unavailable' });
    return;
  }
  updateVisit({ pinTrouble: 'locating', picking: null });
  try {
    const { coords } = await new Promise<GeolocationPosition>((resolve, reject) => {
      navigator.geolocation.getCurrentPosition(resolve, reject, {
        timeout: longestWaitMillis,
        maximumAge: oldestFixMillis,
      });
    });
    putPin([coords.longitude, coords.latitude]);
  } catch (trouble) {
    updateVisit({ pinTrouble: troubleOf(trouble) });
  }
}

/** The codes of the Geolocation API: 1 refused by the person or the page's policy, 3 too slow. */
function troubleOf(trouble: unknown): PinTrouble {
  const code = typeof trouble === 'object' && trouble && 'code' in trouble ? trouble.code : 0;
  if (code === 1) return 'refused';
  return code === 3 ? 'timeout' : 'unavailable';
}
