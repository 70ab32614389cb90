import type { AppState } from './app-state.ts';

/** What the page itself is dressed in. */
export function pageParts({ session }: AppState) {
  return [session.language, session.theme] as const;
}
