import { updateSession } from '../state/app-store.ts';
import type { Session } from '../state/session.ts';

/** The map tells how it is. */
export function reportMap(mapStatus: Session['mapStatus']): void {
  updateSession({ mapStatus });
}
