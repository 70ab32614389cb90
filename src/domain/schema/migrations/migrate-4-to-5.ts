import type { PlanFileMigration } from './plan-file-migration.ts';
import { isObject, listOf, objectOf } from './raw-parts.ts';

/**
 * Version 5 keeps what residents say, the workshop with its steps, votes and printed sheets, how
 * measures are shown to residents, and which proposals are shared; a file of version 4 has none of
 * these, and all of its proposals are drafts.
 */
export const migrate4to5: PlanFileMigration = (file) => {
  const strok = objectOf(file['strok']);
  return {
    ...file,
    strok: {
      ...strok,
      proposals: listOf(strok['proposals']).map((proposal) =>
        isObject(proposal) ? { shared: false, table: null, ...proposal } : proposal,
      ),
      presentations: [],
      contributions: [],
      workshop: [],
      steps: [],
      ballots: [],
      votes: [],
      sheets: [],
    },
  };
};
