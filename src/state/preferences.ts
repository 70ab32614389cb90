import type { CoverageQuestion } from '../domain/coverage-question.ts';
import type { ProposalId, WorkspaceId } from '../domain/ids.ts';
import type { AreaUnit, Language, LayerSetting, PageId, Theme } from './session.ts';

/** How this person likes the app. Losing it costs a click, so browser storage is safe enough. */
export interface Preferences {
  readonly language?: Language;
  readonly theme?: Theme;
  readonly snapping?: boolean;
  readonly guides?: boolean;
  readonly areaUnit?: AreaUnit;
  readonly recentCommands?: readonly string[];
  /** Residents see the map, not the lists alone. */
  readonly isMapOn?: boolean;
}

/** How a place was left. */
export interface PlacePreferences {
  readonly shownProposalId?: ProposalId | null;
  readonly question?: CoverageQuestion;
  readonly layers?: readonly LayerSetting[];
  readonly latestPage?: PageId;
}

const storageKey = 'strok.preferences';

/**
 * Reads the preferences, as unchecked as any stored text: who uses a field checks it first.
 * What is not an object is as if it were absent.
 */
export function readPreferences(): Unchecked<Preferences> {
  return readStored();
}

/** How a place was left, as unchecked; null: it has not been visited here. */
export function readPlacePreferences(id: WorkspaceId): Unchecked<PlacePreferences> | null {
  return placesIn(readStored()).get(id) ?? null;
}

/** Writes how the app is liked; how the places were left stays as it was. */
export function writePreferences(preferences: Preferences): void {
  write(preferences, placesIn(readStored()));
}

/** Writes how a place was left; all else stays as it was. */
export function writePlacePreferences(id: WorkspaceId, left: PlacePreferences): void {
  const stored = readStored();
  write(looksIn(stored), placesIn(stored).set(id, left));
}

/** The fields of a type, each of them of a type not known yet. */
type Unchecked<Type> = { readonly [Field in keyof Type]?: unknown };

type Stored = Readonly<Record<string, unknown>>;

/** Once there was one place only, and how it was left stood beside how the app was liked. */
const placeFields = ['shownProposalId', 'question', 'layers'];

function placesIn(stored: Stored): Map<string, object> {
  const { places, workspaceId } = stored;
  const before: [string, object][] =
    typeof workspaceId === 'string'
      ? [[workspaceId, Object.fromEntries(placeFields.map((field) => [field, stored[field]]))]]
      : [];
  const since = isObject(places) ? Object.entries(places) : [];
  return new Map([
    ...before,
    ...since.filter((entry): entry is [string, object] => isObject(entry[1])),
  ]);
}

function looksIn(stored: Stored): object {
  const ofPlaces = new Set(['places', 'workspaceId', ...placeFields]);
  return Object.fromEntries(Object.entries(stored).filter(([field]) => !ofPlaces.has(field)));
}

function readStored(): Stored {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(storageKey) ?? '{}');
    return isObject(stored) ? { ...stored } : {};
  } catch {
    return {};
  }
}

/** A browser that refuses storage only forgets them. */
function write(looks: object, places: ReadonlyMap<string, object>): void {
  try {
    const stored = { ...looks, places: Object.fromEntries(places) };
    localStorage.setItem(storageKey, JSON.stringify(stored));
  } catch {
    // Storage is full or forbidden: the plan itself is kept elsewhere and is not at risk.
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
