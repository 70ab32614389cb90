import { blankRegister } from '../blank-register.ts';
import { generateNKeysBetween } from 'fractional-indexing';
import type { MeasureId, ProposalId } from '../ids.ts';
import type { MeasureGeometry } from '../measure.ts';
import type { MeasureKindId } from '../measure-kind.ts';
import type { Outcome } from '../outcome.ts';
import type { PlanChange, PlanPatch } from '../plan-patch.ts';
import type { Plan } from '../plan.ts';
import { entryKey } from '../proposal.ts';
import { entriesOfProposal } from '../resolve-measures.ts';
import { fittingText, longestTitle } from '../schema/text-rules.ts';
import { addProposal } from './add-proposal.ts';
import { putMeasure } from './put-measure.ts';

export interface SpotsProposal {
  readonly id: ProposalId;
  readonly name: string;
  /** The proposal that the spots were looked for on top of; null: today. */
  readonly onTopOf: ProposalId | null;
  readonly spots: readonly {
    readonly id: MeasureId;
    readonly kind: MeasureKindId;
    readonly title: string;
    readonly geometry: MeasureGeometry;
  }[];
}

/**
 * A new proposal of the spots, after what the proposal below them lists, so that its numbers are
 * those the spots were chosen by. The measures below are the same, not copies. WGS 84.
 * Refused: `proposal-exists`, `no-proposal`, `measure-exists`.
 */
export function addSpotsProposal(plan: Plan, input: SpotsProposal): Outcome<PlanPatch> {
  const { id, onTopOf, spots } = input;
  const added = addProposal(plan, { id, name: input.name });
  if (!added.ok) return added;
  if (onTopOf !== null && !Object.hasOwn(plan.proposals, onTopOf)) {
    return { ok: false, reason: 'no-proposal' };
  }
  if (spots.some((spot) => Object.hasOwn(plan.measures, spot.id))) {
    return { ok: false, reason: 'measure-exists' };
  }
  const below = onTopOf === null ? [] : entriesOfProposal(plan, onTopOf);
  const listed = [
    ...below.map(({ measureId, on }) => ({ measureId, on })),
    ...spots.map((spot) => ({ measureId: spot.id, on: true })),
  ];
  const ranks = generateNKeysBetween(null, null, listed.length);
  const changes: PlanChange[] = spots.map(({ id: measureId, kind, title, geometry }) =>
    putMeasure({
      id: measureId,
      kind,
      title: fittingText(title, longestTitle),
      note: '',
      geometry,
      zones: [],
      status: 'idea',
      focusArea: null,
      period: { from: null, to: null },
      responsible: '',
      ...blankRegister,
      ownKind: null,
      homes: null,
      budget: [],
      sources: [],
    }),
  );
  for (const [at, { measureId, on }] of listed.entries()) {
    const record = { proposalId: id, measureId, order: ranks[at], on };
    changes.push({ do: 'put', collection: 'entries', key: entryKey(id, measureId), record });
  }
  const { note } = added.value;
  return { ok: true, value: { note, changes: [...added.value.changes, ...changes] } };
}
