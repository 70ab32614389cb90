import { blankRegister } from '../blank-register.ts';
import type { MeasureId, OwnKindId, ProposalId, ZoneId } from '../ids.ts';
import type { MeasureGeometry } from '../measure.ts';
import type { MeasureKindId } from '../measure-kind.ts';
import type { Outcome } from '../outcome.ts';
import type { PlanPatch } from '../plan-patch.ts';
import type { Plan } from '../plan.ts';
import { fittingText, longestNote, longestTitle } from '../schema/text-rules.ts';
import { putEntryLast } from './put-entry-last.ts';
import { putMeasure } from './put-measure.ts';
import { whyUnsound } from './why-unsound.ts';

export interface NewMeasure {
  readonly id: MeasureId;
  readonly kind: MeasureKindId;
  readonly ownKind?: OwnKindId | null;
  readonly geometry: MeasureGeometry | null;
  /** The zones it serves as a whole. */
  readonly zones?: readonly ZoneId[];
  readonly title: string;
  readonly note?: string;
  readonly proposalId: ProposalId;
}

/**
 * A new sketch, last on a proposal's list. WGS 84.
 * Refused: `measure-exists`, `no-proposal` and the reasons of `whyUnsound`.
 */
export function addMeasure(plan: Plan, input: NewMeasure): Outcome<PlanPatch> {
  if (Object.hasOwn(plan.measures, input.id)) return { ok: false, reason: 'measure-exists' };
  if (!Object.hasOwn(plan.proposals, input.proposalId)) return { ok: false, reason: 'no-proposal' };
  const unsound = input.geometry && whyUnsound(null, input.geometry);
  if (unsound) return { ok: false, reason: unsound };
  const title = fittingText(input.title, longestTitle);
  const measure = putMeasure({
    id: input.id,
    kind: input.kind,
    ownKind: ownKindStill(plan, input),
    title,
    note: fittingText(input.note ?? '', longestNote),
    geometry: input.geometry,
    zones: input.zones ?? [],
    status: 'idea',
    focusArea: null,
    period: { from: null, to: null },
    responsible: '',
    ...blankRegister,
    homes: null,
    budget: [],
    sources: [],
  });
  const entry = putEntryLast(plan, input.proposalId, input.id);
  return { ok: true, value: { note: { key: 'addMeasure', title }, changes: [measure, entry] } };
}

/** An own kind that is gone, or like another by now, while it was in the hand leaves its kind. */
function ownKindStill({ kinds }: Plan, { kind, ownKind = null }: NewMeasure): OwnKindId | null {
  if (ownKind === null || !Object.hasOwn(kinds, ownKind)) return null;
  return kinds[ownKind].like === kind ? ownKind : null;
}
