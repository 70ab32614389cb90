import type { ReachNotes } from './coverage.ts';

/** Nothing was estimated, assumed or left out. */
export const exactNotes: ReachNotes = {
  samples: null,
  unjoinedResidents: 0,
  estimatedEntrances: 0,
  knownEntrances: 0,
  crossingsOpen: 0,
  crossingsUnused: 0,
  targetsUnknown: 0,
};
