import type { AppState } from '../state/app-state.ts';
import { plannedMeasures } from '../state/select-planned-measures.ts';
import type { TextKey } from '../text/dictionary.ts';
import { foldLetters } from '../text/fold-letters.ts';
import { goToMeasure } from './go-to-measure.ts';
import { goToZone } from './go-to-zone.ts';
import { showProposal } from './show-proposal.ts';
import { ownMeasures } from '../domain/own-measures.ts';

/** Something with a name that one can go to. */
export interface FoundPlace {
  readonly id: string;
  readonly name: string;
  /** What it is, as a key of the dictionary. */
  readonly what: TextKey;
  readonly go: () => void;
}

const mostFound = 12;
const fewestLetters = 2;

/** Proposals, zones and measures whose names hold what is asked; names that begin so come first. */
export function findPlaces(state: AppState, query: string): readonly FoundPlace[] {
  const asked = foldLetters(query.trim());
  if (asked.length < fewestLetters) return [];
  const found: { readonly place: FoundPlace; readonly at: number }[] = [];
  for (const place of namedPlaces(state)) {
    const at = foldLetters(place.name).indexOf(asked);
    if (at !== -1) found.push({ place, at });
  }
  return found
    .toSorted((a, b) => Math.min(a.at, 1) - Math.min(b.at, 1))
    .slice(0, mostFound)
    .map(({ place }) => place);
}

function* namedPlaces(state: AppState): Generator<FoundPlace> {
  const { plan } = state.document;
  const { workspace } = state.session;
  for (const { id, name } of Object.values(plan.proposals)) {
    yield { id, name, what: 'proposal.title', go: () => showProposal(id) };
  }
  for (const { id, name } of workspace.status === 'ready' ? workspace.workspace.zones : []) {
    yield { id, name, what: 'zone.title', go: () => goToZone(id) };
  }
  for (const { id, title, kind } of ownMeasures(plan)) {
    yield { id, name: title, what: `kind.${kind}`, go: () => goToMeasure(id) };
  }
  for (const { id, title } of plannedMeasures(state)) {
    yield { id, name: title, what: 'measure.planned', go: () => goToMeasure(id) };
  }
}
