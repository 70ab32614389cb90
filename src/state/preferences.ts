import type { CoverageQuestion } from '../domain/coverage-question.ts';
import type { ProposalId, WorkspaceId } from '../domain/ids.ts';
import type { AreaUnit, Language, LayerSetting, Theme } from './session.ts';

/** How this person likes the app. Losing it costs a click, so browser storage is safe enough. */
export interface Preferences {
  readonly language?: Language;
  readonly theme?: Theme;
  readonly snapping?: boolean;
  readonly guides?: boolean;
  readonly areaUnit?: AreaUnit;
  readonly recentCommands?: readonly string[];
  /** What was shown, and of which workspace. */
  readonly workspaceId?: WorkspaceId;
  readonly shownProposalId?: ProposalId | null;
  readonly question?: CoverageQuestion;
  readonly layers?: readonly LayerSetting[];
}

const storageKey = 'strok.preferences';

/**
 * Reads the preferences, as unchecked as any stored text: who uses a field checks it first.
 * What is not an object is as if it were absent.
 */
export function readPreferences(): Unchecked<Preferences> {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(storageKey) ?? '{}');
    return isObject(stored) ? stored : {};
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

/** The fields of a type, each of them of a type not known yet. */
type Unchecked<Type> = { readonly [Field in keyof Type]?: unknown };

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
