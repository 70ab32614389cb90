/** A plan file as JSON, of whatever version. */
export type RawPlanFile = Readonly<Record<string, unknown>>;

/** Turns a file of one version into one of the next. Once released it is never changed. */
export type PlanFileMigration = (file: RawPlanFile) => RawPlanFile;

/**
 * The steps in order: the first turns version 1 into 2, each in its own file
 * `migrate-<from>-to-<to>.ts` beside this one. Empty as long as version 1 is the only one.
 */
export const planFileMigrations: readonly PlanFileMigration[] = [];

/** A file of `version` (1 or later) as the newest version has it, one step after another. */
export function migratePlanFile(
  file: RawPlanFile,
  version: number,
  migrations: readonly PlanFileMigration[] = planFileMigrations,
): RawPlanFile {
  return migrations.slice(version - 1).reduce((older, migrate) => migrate(older), file);
}
