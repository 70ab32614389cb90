import type { CoverageQuestion } from '../domain/coverage-question.ts';
import type { ProposalId, WorkspaceId } from '../domain/ids.ts';
import type { Language, LayerSetting, Theme } from './session.ts';

/** How this person likes the app. Losing it costs a click, so browser storage is safe enough. */
export interface Preferences {
  readonly language?: Language;
  readonly theme?: Theme;
  readonly snapping?: boolean;
  readonly places?: Readonly<Record<WorkspaceId, PlacePreferences>>;
}

/** What was shown of one workspace. */
export interface PlacePreferences {
  readonly shownProposalId?: ProposalId | null;
  readonly question?: CoverageQuestion;
  readonly layers?: readonly LayerSetting[];
}

const storageKey = 'strok.preferences';

/** Reads the preferences; anything that is not what we wrote is as if it were absent. */
export function readPreferences(): Preferences {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(storageKey) ?? '{}');
    return isObject(stored) ? (stored as Preferences) : {};
  } catch {
    return {};
  }
}

/** Writes the preferences; a browser that refuses storage only forgets them. */
export function writePreferences(preferences: Preferences): void {
  try {
    localStorage.setItem(storageKey, JSON.stringify(preferences));
  } catch {
    // Storage is full or forbidden: the plan itself is kept elsewhere and is not at risk.
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
