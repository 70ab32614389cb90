import type { AppState } from './app-state.ts';

/** How a person likes the app, whichever place is open. */
export function looksParts({ session }: AppState) {
  const { language, theme, snapping, guides, areaUnit, recentCommands } = session;
  return [language, theme, snapping, guides, areaUnit, recentCommands] as const;
}
