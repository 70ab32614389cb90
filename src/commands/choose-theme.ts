import { updateSession } from '../state/app-store.ts';
import type { Theme } from '../state/session.ts';

/** Light, dark, or as the system has it. */
export function chooseTheme(theme: Theme): void {
  updateSession({ theme });
}
