import { updateSession } from '../state/app-store.ts';

/** Puts away the report on the file opened last. */
export function dismissFileReport(): void {
  updateSession({ fileReport: null });
}
