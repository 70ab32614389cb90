import { typedLngLat } from '../domain/typed-lng-lat.ts';
import { putPin } from './put-pin.ts';
import { updateVisit } from './update-visit.ts';

/** Puts the pin at typed coordinates; false where they cannot be read or lie outside the place. */
export function putTypedPin(typed: string): boolean {
  const at = typedLngLat(typed);
  if (!at) {
    updateVisit({ pinTrouble: 'unread' });
    return false;
  }
  return putPin(at);
}
