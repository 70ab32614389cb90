import type { PlanFileIssue, PlanFileReport } from '../domain/plan-file-report.ts';
import type { FieldsOfRecord } from '../domain/plan-step.ts';
import type { PlanCollection, PlanInfo } from '../domain/plan.ts';
import { keyOfRecord } from '../domain/schema/check-record.ts';
import { repairRecord } from '../domain/schema/repair-record.ts';

type ListedCollection = Exclude<PlanCollection, 'info'>;
type RecordTable = Record<string, FieldsOfRecord>;

const parts = {
  measures: 'measure',
  proposals: 'proposal',
  entries: 'entry',
  questions: 'question',
  weights: 'weight',
  kinds: 'kind',
  checkpoints: 'checkpoint',
  zones: 'zone',
  programme: 'programme',
  goals: 'goal',
  indicators: 'indicator',
  observations: 'observation',
  reportNotes: 'reportNote',
  presentations: 'presentation',
  contributions: 'contribution',
  workshop: 'workshop',
  steps: 'step',
  ballots: 'ballot',
  votes: 'vote',
  sheets: 'sheet',
} as const satisfies Record<ListedCollection, PlanFileIssue['part']>;

/** Takes records from a file one list after another, and accounts for each. */
export interface RecordCollector {
  /** The plan's info; null when it cannot be read. Not counted. */
  info(value: unknown): PlanInfo | null;
  /** Proposals and measures come before the entries that point to them. */
  list(collection: ListedCollection, values: unknown): void;
  finish(): {
    readonly records: Readonly<Record<ListedCollection, RecordTable>>;
    readonly report: PlanFileReport;
  };
}

/** Starts with nothing collected and nothing counted. */
export function collectRecords(): RecordCollector {
  const records: Record<ListedCollection, RecordTable> = {
    measures: {},
    proposals: {},
    entries: {},
    questions: {},
    weights: {},
    kinds: {},
    checkpoints: {},
    zones: {},
    programme: {},
    goals: {},
    indicators: {},
    observations: {},
    reportNotes: {},
    presentations: {},
    contributions: {},
    workshop: {},
    steps: {},
    ballots: {},
    votes: {},
    sheets: {},
  };
  const issues: PlanFileIssue[] = [];
  const skippedMeasures = new Set<unknown>();
  let read = 0;

  const note = (
    part: PlanFileIssue['part'],
    index: number | null,
    value: unknown,
    rest: Pick<PlanFileIssue, 'done' | 'fields' | 'why'>,
  ): void => void issues.push({ part, index, title: titleOf(value), ...rest });

  const take = (collection: ListedCollection, value: unknown, index: number): void => {
    const result = repairRecord(collection, value);
    const refused = result.ok ? whyRefused(collection, result.record) : result;
    if (refused) {
      if (collection === 'measures') skippedMeasures.add(idOf(value));
      const { field, why } = refused;
      note(parts[collection], index, value, { done: 'skipped', fields: [field], why });
      return;
    }
    if (!result.ok) return;
    records[collection][keyOfRecord(collection, result.record)] = result.record;
    if (result.repaired.length > 0) {
      const fields = result.repaired;
      note(parts[collection], index, value, { done: 'repaired', fields, why: 'repaired' });
    }
  };

  const whyRefused = (
    collection: ListedCollection,
    record: FieldsOfRecord,
  ): { readonly field: string; readonly why: string } | null => {
    if (Object.hasOwn(records[collection], keyOfRecord(collection, record))) {
      return { field: 'id', why: 'id-twice' };
    }
    if (collection !== 'entries') return null;
    if (!Object.hasOwn(records.proposals, String(record['proposalId']))) {
      return { field: 'proposalId', why: 'no-proposal' };
    }
    // A measure that the file does not hold may be one that the workspace brings.
    return skippedMeasures.has(record['measureId']) &&
      !Object.hasOwn(records.measures, String(record['measureId']))
      ? { field: 'measureId', why: 'measure-skipped' }
      : null;
  };

  return {
    info(value) {
      const result = repairRecord('info', value);
      if (!result.ok) return null;
      if (result.repaired.length > 0) {
        const fields = result.repaired;
        note('info', null, value, { done: 'repaired', fields, why: 'repaired' });
      }
      return result.record as unknown as PlanInfo;
    },
    list(collection, values) {
      if (!Array.isArray(values)) {
        read += 1;
        const fields = [''];
        note(parts[collection], null, null, { done: 'skipped', fields, why: 'not-a-list' });
        return;
      }
      read += values.length;
      for (const [index, value] of values.entries()) take(collection, value, index);
    },
    finish() {
      const counted = issues.filter((issue) => issue.part !== 'info');
      const repaired = counted.filter((issue) => issue.done === 'repaired').length;
      const skipped = counted.length - repaired;
      const kept = read - repaired - skipped;
      return { records, report: { read, kept, repaired, skipped, issues } };
    },
  };
}

function idOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, 'id') : undefined;
}

function titleOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return '';
  const title: unknown = Reflect.get(value, 'title') ?? Reflect.get(value, 'name');
  return typeof title === 'string' ? title.slice(0, 200) : '';
}
