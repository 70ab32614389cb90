import type { AppState } from './app-state.ts';

/** How a person likes the app, whichever place is open. */
export function looksParts({ session }: AppState) {
  const { language, theme, snapping, guides, areaUnit, recentCommands, resident } = session;
  const { isMapOn } = resident;
  return [language, theme, snapping, guides, areaUnit, recentCommands, isMapOn] as const;
}
