import type { MeasureId, ProposalId } from '../ids.ts';
import type { Outcome } from '../outcome.ts';
import type { PlanPatch } from '../plan-patch.ts';
import type { Plan } from '../plan.ts';
import { rankAfterAll } from '../rank-after-all.ts';
import { entriesOfProposal } from '../resolve-measures.ts';
import { fittingText, longestNote, longestTitle } from '../schema/text-rules.ts';
import { listedEntries } from './listed-entries.ts';
import { putMeasure } from './put-measure.ts';
import { findSketch } from '../find-sketch.ts';

export interface ProposalsMerge {
  /** Those to be merged, in the order in which their lists follow one another. */
  readonly proposalIds: readonly ProposalId[];
  readonly newId: ProposalId;
  readonly name: string;
  /** Left out, and switched off though on somewhere, by a person's choice: see `decideMerge`. */
  readonly drop: readonly MeasureId[];
  readonly off: readonly MeasureId[];
  /** Gives the ids of the copies. */
  readonly newMeasureId: () => MeasureId;
}

/**
 * A new proposal, after the others, with what several list: every measure once, in the order of
 * the lists, on where it is on in any of them. Sketches are copied, so that the proposals it was
 * made of stay as they were drawn; planned measures are shared. The notes follow one another.
 * Refused: `nothing-to-merge`, `no-proposal`, `proposal-exists`, `no-name`.
 */
export function mergeProposals(plan: Plan, input: ProposalsMerge): Outcome<PlanPatch> {
  const { proposalIds, newId } = input;
  if (proposalIds.length === 0) return { ok: false, reason: 'nothing-to-merge' };
  if (!proposalIds.every((id) => Object.hasOwn(plan.proposals, id))) {
    return { ok: false, reason: 'no-proposal' };
  }
  if (Object.hasOwn(plan.proposals, newId)) return { ok: false, reason: 'proposal-exists' };
  const name = fittingText(input.name.trim(), longestTitle);
  if (name === '') return { ok: false, reason: 'no-name' };
  const drop = new Set(input.drop);
  const off = new Set(input.off);
  const isOn = new Map<MeasureId, boolean>();
  for (const { measureId, on } of proposalIds.flatMap((id) => entriesOfProposal(plan, id))) {
    if (drop.has(measureId)) continue;
    isOn.set(measureId, (on || isOn.get(measureId) === true) && !off.has(measureId));
  }
  const listed = [...isOn].map(([measureId, on]) => {
    const sketch = findSketch(plan, measureId);
    const copy = sketch && { ...sketch, id: input.newMeasureId() };
    return { copy, measureId: copy?.id ?? measureId, on };
  });
  const record = {
    id: newId,
    name,
    note: joinedNotes(plan, proposalIds),
    order: rankAfterAll(Object.values(plan.proposals).map(({ order }) => order)),
    locked: false,
    archived: false,
    shared: false,
    table: null,
  };
  return {
    ok: true,
    value: {
      note: { key: 'mergeProposals', title: name },
      changes: [
        { do: 'put', collection: 'proposals', key: newId, record },
        ...listed.flatMap(({ copy }) => (copy ? [putMeasure(copy)] : [])),
        ...listedEntries(newId, listed),
      ],
    },
  };
}

/** What is noted of each, under its name where there are several. */
function joinedNotes(plan: Plan, proposalIds: readonly ProposalId[]): string {
  const noted = proposalIds.map((id) => plan.proposals[id]).filter(({ note }) => note.trim());
  if (proposalIds.length === 1) return noted[0]?.note ?? '';
  const notes = noted.map(({ name, note }) => `${name}: ${note}`);
  return fittingText(notes.join('\n'), longestNote);
}
