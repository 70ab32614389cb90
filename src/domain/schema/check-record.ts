import { voteKey } from '../ballot.ts';
import { weightKey } from '../factor-weight.ts';
import { observationKey } from '../indicator.ts';
import type { MeasureId, ProposalId } from '../ids.ts';
import type { PlanCollection } from '../plan.ts';
import { programmeKey } from '../programme.ts';
import { reportNoteKey } from '../report-note.ts';
import { entryKey } from '../proposal.ts';
import { workshopKey } from '../workshop.ts';
import { placelessKinds } from './placeless-kinds.ts';
import { recordRules } from './record-rules.ts';

/** What is wrong with a record: the field and a word that says why. */
export interface RecordTrouble {
  readonly field: string;
  readonly why: string;
}

/**
 * What keeps a value from being a record of the collection under the key; null when it is one:
 * every field there and valid, no other field, all of them fit together, and the key is the
 * record's own.
 */
export function checkRecord(
  collection: PlanCollection,
  key: string,
  value: unknown,
): RecordTrouble | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { field: '', why: 'not-a-record' };
  }
  const record = value as Readonly<Record<string, unknown>>;
  const rules = recordRules[collection];
  for (const field of Object.keys(rules)) {
    if (!Object.hasOwn(record, field)) return { field, why: 'missing' };
    const why = rules[field](record[field]);
    if (why) return { field, why };
  }
  for (const field of Object.keys(record)) {
    if (!Object.hasOwn(rules, field)) return { field, why: 'unknown-field' };
  }
  const apart = checkTogether(collection, record);
  if (apart) return apart;
  return keyOfRecord(collection, record) === key ? null : { field: 'id', why: 'key-differs' };
}

/**
 * What keeps fields that are right by themselves from standing together: a measure of a kind that
 * only whole zones have (homes for vulnerable people) has no place on the map.
 */
export function checkTogether(
  collection: PlanCollection,
  record: Readonly<Record<string, unknown>>,
): RecordTrouble | null {
  if (collection === 'observations') return apartInObservation(record);
  if (collection !== 'measures' || record['geometry'] === null) return null;
  return placelessKinds.has(record['kind']) ? { field: 'geometry', why: 'kind-no-place' } : null;
}

/** Only what the source tells has a value; a range ends above where it begins. */
function apartInObservation({
  status,
  value,
  upTo,
}: Readonly<Record<string, unknown>>): RecordTrouble | null {
  const isTold = status !== 'suppressed' && status !== 'missing';
  if (isTold !== (value !== null)) return { field: 'status', why: 'observation-value' };
  const isRange = upTo === null || (typeof value === 'number' && Number(upTo) > value);
  return isRange ? null : { field: 'upTo', why: 'number-range' };
}

/** What keeps a value out of one field; null when it fits. */
export function checkField(
  collection: PlanCollection,
  field: string,
  value: unknown,
): RecordTrouble | null {
  const rules = recordRules[collection];
  if (!Object.hasOwn(rules, field)) return { field, why: 'unknown-field' };
  const why = rules[field](value);
  return why ? { field, why } : null;
}

/**
 * The key a record is kept under: its id, an entry's pair of ids, a weight's pair of names, what an
 * observation is of, a report note's year and part, a vote's ballot, voter and choice, the measure that
 * a presentation is of, `plan` for the plan's info, `programme` and `workshop` for the one there is.
 */
export function keyOfRecord(
  collection: PlanCollection,
  record: Readonly<Record<string, unknown>>,
): string {
  switch (collection) {
    case 'info':
      return 'plan';
    case 'entries':
      return entryKey(record['proposalId'] as ProposalId, record['measureId'] as MeasureId);
    case 'measures':
    case 'proposals':
    case 'questions':
    case 'kinds':
    case 'checkpoints':
    case 'zones':
    case 'goals':
    case 'indicators':
    case 'contributions':
    case 'steps':
    case 'ballots':
    case 'sheets':
      return record['id'] as string;
    case 'programme':
      return programmeKey;
    case 'observations':
      return observationKey(
        record['indicatorId'] as string,
        record['zoneId'] as string,
        record['year'] as number,
      );
    case 'reportNotes':
      return reportNoteKey(record['year'] as number, record['part'] as string);
    case 'presentations':
      return record['measureId'] as string;
    case 'workshop':
      return workshopKey;
    case 'votes':
      return voteKey(
        record['ballotId'] as string,
        record['voter'] as number,
        record['choiceId'] as string,
      );
    case 'weights':
      return weightKey(record['model'] as string, record['surface'] as string);
  }
}
