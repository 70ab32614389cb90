import type { Notice } from '../state/session.ts';
import { updateSession } from '../state/app-store.ts';

/** Tells a screen reader what changed. */
export function announce(key: string, values: Notice['values'] = {}): void {
  updateSession({ announcement: { key, values } });
}
