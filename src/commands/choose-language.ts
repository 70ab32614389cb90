import { updateSession } from '../state/app-store.ts';
import type { Language } from '../state/session.ts';

/** The language of the interface. */
export function chooseLanguage(language: Language): void {
  updateSession({ language });
}
