import type { PlanFileMigration } from './plan-file-migration.ts';
import { isObject, listOf, objectOf } from './raw-parts.ts';

/**
 * Version 3 keeps kinds of people's own, dwellings and cost of measures, locked and archived
 * proposals, checkpoints, and zones drawn anew; a file of version 2 has none of these.
 */
export const migrate2to3: PlanFileMigration = (file) => ({
  ...file,
  features: listOf(file['features']).map((feature) =>
    isObject(feature)
      ? {
          ...feature,
          properties: {
            ownKind: null,
            budget: [],
            ...objectOf(feature['properties']),
          },
        }
      : feature,
  ),
  strok: {
    ...objectOf(file['strok']),
    proposals: listOf(objectOf(file['strok'])['proposals']).map((proposal) =>
      isObject(proposal) ? { locked: false, archived: false, ...proposal } : proposal,
    ),
    kinds: [],
    checkpoints: [],
    zones: [],
  },
});
