import { migrate1to2 } from './migrate-1-to-2.ts';
import { migrate2to3 } from './migrate-2-to-3.ts';
import { migrate3to4 } from './migrate-3-to-4.ts';
import { migrate4to5 } from './migrate-4-to-5.ts';
import type { PlanFileMigration, RawPlanFile } from './plan-file-migration.ts';

/**
 * The steps in order: the first turns version 1 into 2, each in its own file
 * `migrate-<from>-to-<to>.ts` beside this one.
 */
export const planFileMigrations: readonly PlanFileMigration[] = [
  migrate1to2,
  migrate2to3,
  migrate3to4,
  migrate4to5,
];

/** A file of `version` (1 or later) as the newest version has it, one step after another. */
export function migratePlanFile(
  file: RawPlanFile,
  version: number,
  migrations: readonly PlanFileMigration[] = planFileMigrations,
): RawPlanFile {
  return migrations.slice(version - 1).reduce((older, migrate) => migrate(older), file);
}
