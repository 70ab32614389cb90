import type { Outcome } from '../domain/outcome.ts';
import type { PlanFileReport } from '../domain/plan-file-report.ts';
import type { Plan } from '../domain/plan.ts';
import { migratePlanFile } from '../domain/schema/migrations/migrate-plan-file.ts';
import type { RawPlanFile } from '../domain/schema/migrations/plan-file-migration.ts';
import { planFileVersion } from '../domain/schema/plan-file.ts';
import { collectRecords } from './collect-records.ts';
import { fieldsOfFeature } from './fields-of-feature.ts';
import { parseJson } from './parse-json.ts';

/** A plan from a file, and what became of everything in the file. */
export interface PlanReading {
  readonly plan: Plan;
  readonly report: PlanFileReport;
}

/**
 * The plan in the text of a `.strok.json` file. What is wrong with one part costs that part at
 * most, and is reported; the plan given is valid. Never throws.
 * Refused: `empty-file`, `too-deep`, `not-json`; `not-a-plan` for other JSON, a plain GeoJSON
 * among it; `newer` (values: version) for a file of a later app; `broken-plan` when its frame is
 * damaged.
 */
export function readPlan(text: string): Outcome<PlanReading> {
  const json = parseJson(text);
  if (!json.ok) return json;
  const found = json.value;
  if (!isObject(found) || found['type'] !== 'FeatureCollection' || !isObject(found['strok'])) {
    return { ok: false, reason: 'not-a-plan' };
  }
  const version = found['strok']['schemaVersion'];
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return { ok: false, reason: 'broken-plan' };
  }
  if (version > planFileVersion) return { ok: false, reason: 'newer', values: { version } };
  return readCurrent(migratePlanFile(found, version));
}

function readCurrent(file: RawPlanFile): Outcome<PlanReading> {
  const { features } = file;
  const strok = isObject(file['strok']) ? file['strok'] : {};
  const collect = collectRecords();
  const info = collect.info(strok['info']);
  if (!info || !Array.isArray(features)) return { ok: false, reason: 'broken-plan' };

  collect.list('kinds', strok['kinds']);
  collect.list('measures', features.map(recordOfFeature));
  collect.list('proposals', strok['proposals']);
  collect.list('entries', strok['entries']);
  collect.list('questions', strok['questions']);
  collect.list('weights', strok['weights']);
  collect.list('checkpoints', strok['checkpoints']);
  collect.list('zones', strok['zones']);
  collect.list('programme', strok['programme']);
  collect.list('goals', strok['goals']);
  collect.list('indicators', strok['indicators']);
  collect.list('observations', strok['observations']);
  collect.list('reportNotes', strok['reportNotes']);
  collect.list('presentations', strok['presentations']);
  collect.list('contributions', strok['contributions']);
  collect.list('workshop', strok['workshop']);
  collect.list('steps', strok['steps']);
  collect.list('ballots', strok['ballots']);
  collect.list('votes', strok['votes']);
  collect.list('sheets', strok['sheets']);
  const { records, report } = collect.finish();
  // Every record has passed its collection's rules.
  const plan = { info: { plan: info }, ...records } as unknown as Plan;
  return { ok: true, value: { plan, report } };
}

/** A feature as a measure's fields; anything else as it is, to be refused where it stands. */
function recordOfFeature(feature: unknown): unknown {
  if (!isObject(feature) || feature['type'] !== 'Feature') return null;
  const properties = isObject(feature['properties']) ? feature['properties'] : {};
  return fieldsOfFeature({ id: feature['id'], geometry: feature['geometry'], properties });
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
