import type { PlanFileMigration, RawPlanFile } from './plan-file-migration.ts';

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

/** What is no list is left as it is, so that reading it can say so. */
function listOf(value: unknown): { map: (one: (item: unknown) => unknown) => unknown } {
  return Array.isArray(value) ? value : { map: () => value };
}

function objectOf(value: unknown): RawPlanFile {
  return isObject(value) ? value : {};
}

function isObject(value: unknown): value is RawPlanFile {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
