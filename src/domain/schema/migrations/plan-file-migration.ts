/** A plan file as JSON, of whatever version. */
export type RawPlanFile = Readonly<Record<string, unknown>>;

/** Turns a file of one version into one of the next. Once released it is never changed. */
export type PlanFileMigration = (file: RawPlanFile) => RawPlanFile;
