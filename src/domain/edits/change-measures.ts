import type { MeasureId, ProposalId } from '../ids.ts';
import type { Measure } from '../measure.ts';
import type { Outcome } from '../outcome.ts';
import type { EditNote, PlanChange, PlanPatch } from '../plan-patch.ts';
import type { Plan } from '../plan.ts';
import { entryKey } from '../proposal.ts';
import { fittingText, longestNote, longestTitle } from '../schema/text-rules.ts';
import { putMeasure } from './put-measure.ts';
import { standInFor } from './stand-in-for.ts';
import { whyUnsound } from './why-unsound.ts';
import { findSketch } from '../find-sketch.ts';
import { findMeasure } from '../resolve-measures.ts';

/** Fields of a measure that become others; those not given stay as they are. */
export interface ChangedMeasure extends Partial<Omit<Measure, 'id'>> {
  readonly id: MeasureId;
  /** Measures that it takes the place of: it is then listed wherever one of them is. */
  readonly standsFor?: readonly MeasureId[];
}

export interface AddedMeasure {
  readonly measure: Measure;
  /** Measures that it takes the place of, or comes beside: it is listed wherever one of them is. */
  readonly standsFor?: readonly MeasureId[];
  /** Put last on this proposal's list where no other place follows from `standsFor`. */
  readonly proposalId?: ProposalId;
}

export interface MeasuresChange {
  readonly note: EditNote;
  readonly changes?: readonly ChangedMeasure[];
  readonly add?: readonly AddedMeasure[];
  readonly remove?: readonly MeasureId[];
  /** Measures that the workspace brings: one that changes is first copied into the plan. */
  readonly planned?: readonly Measure[];
}

/**
 * Several measures changed, added and deleted as one edit. WGS 84. Only what is said of a planned
 * measure can change, not its shape, and none is deleted. What stands for another measure
 * comes right after it on every list that has it, and is on where any of those it stands for is.
 * Refused: `no-measure`, `measure-exists`, `no-proposal` and the reasons of `whyUnsound`.
 */
export function changeMeasures(plan: Plan, input: MeasuresChange): Outcome<PlanPatch> {
  const { note, changes = [], add = [], remove = [], planned = [] } = input;
  if (changes.some(({ id }) => !findMeasure(plan, planned, id))) return refused('no-measure');
  const reshaped = changes.filter(({ geometry }) => geometry !== undefined).map(({ id }) => id);
  if ([...reshaped, ...remove].some((id) => !findSketch(plan, id))) return refused('no-measure');
  const added = add.map(({ measure }) => measure.id);
  const taken = added.some((id, i) => Object.hasOwn(plan.measures, id) || added.indexOf(id) !== i);
  if (taken) return refused('measure-exists');
  const unknown = add.some(
    ({ proposalId }) => proposalId !== undefined && !Object.hasOwn(plan.proposals, proposalId),
  );
  if (unknown) return refused('no-proposal');
  for (const { id, geometry } of changes) {
    const unsound = geometry && whyUnsound(plan.measures[id].geometry, geometry);
    if (unsound) return refused(unsound);
  }
  const made: PlanChange[] = [
    ...changes.flatMap((change) => changesOf(plan, planned, change)),
    ...add.map(({ measure }) =>
      putMeasure({
        ...measure,
        title: fittingText(measure.title, longestTitle),
        note: fittingText(measure.note, longestNote),
      }),
    ),
    ...standInFor(plan, [
      ...changes.map(({ id, standsFor = [] }) => ({ id, standsFor })),
      ...add.map(({ measure, standsFor = [], proposalId }) => ({
        id: measure.id,
        standsFor,
        proposalId,
      })),
    ]),
  ];
  const going = new Set(remove);
  for (const { proposalId, measureId } of Object.values(plan.entries)) {
    if (!going.has(measureId)) continue;
    made.push({ do: 'remove', collection: 'entries', key: entryKey(proposalId, measureId) });
  }
  for (const key of going) made.push({ do: 'remove', collection: 'measures', key });
  return { ok: true, value: { note, changes: made } };
}

function refused(reason: string): Outcome<never> {
  return { ok: false, reason };
}

function changesOf(
  plan: Plan,
  planned: readonly Measure[],
  change: ChangedMeasure,
): readonly PlanChange[] {
  if (Object.hasOwn(plan.measures, change.id)) return changedFields(change);
  const brought = findMeasure(plan, planned, change.id);
  return brought ? [putMeasure(brought), ...changedFields(change)] : [];
}

function changedFields(change: ChangedMeasure): readonly PlanChange[] {
  return Object.entries(change)
    .filter(([field, value]) => field !== 'id' && field !== 'standsFor' && value !== undefined)
    .map(([field, value]: readonly [string, unknown]) => ({
      do: 'set',
      collection: 'measures',
      key: change.id,
      field,
      value: fitting(field, value),
    }));
}

function fitting(field: string, value: unknown): unknown {
  if (typeof value !== 'string') return value;
  if (field === 'title') return fittingText(value, longestTitle);
  return field === 'note' ? fittingText(value, longestNote) : value;
}
