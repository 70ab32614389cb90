import type { PlanFileMigration, RawPlanFile } from './plan-file-migration.ts';

/**
 * Version 2 keeps the questions a planner compares and the weights of blue-green factors; a file
 * of version 1 has none of either.
 */
export const migrate1to2: PlanFileMigration = (file) => ({
  ...file,
  strok: { ...extrasOf(file), questions: [], weights: [] },
});

function extrasOf({ strok }: RawPlanFile): object {
  return typeof strok === 'object' && strok !== null ? strok : {};
}
