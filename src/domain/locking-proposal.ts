import type { MeasureId, ProposalId } from './ids.ts';
import type { NoteKey } from './note.ts';
import type { PlanChange, PlanPatch } from './plan-patch.ts';
import type { Plan } from './plan.ts';
import type { Proposal } from './proposal.ts';
import { proposalsInOrder } from './proposals-in-order.ts';
import { findSketch } from './find-sketch.ts';

/** Another plan in place of this one: what stood here is put aside whole, not changed. */
const wholePlan: ReadonlySet<NoteKey> = new Set(['openPlan', 'clearPlan', 'returnToCheckpoint']);

/** What may be said of a proposal while it is locked: where it stands, who sees it, and its lock. */
const freeFields: ReadonlySet<string> = new Set(['locked', 'archived', 'order', 'shared']);

/**
 * The locked proposal that keeps something from being changed; null where nothing does. A proposal
 * is kept by its own lock. Measures are kept where one of them is a sketch that stands in locked
 * proposals only: what also stands in an open one can be changed there. A planned measure is
 * the programme's, not a proposal's: no lock keeps what is said of it.
 */
export function lockingProposal(
  plan: Plan,
  target: ProposalId | readonly MeasureId[],
): Proposal | null {
  if (typeof target === 'string') return lockedAt(plan, target);
  const locked = lockedProposals(plan);
  if (locked.length === 0) return null;
  const wanted = new Set(target.filter((id) => findSketch(plan, id)));
  const holders = new Map<MeasureId, ProposalId[]>();
  for (const { measureId, proposalId } of Object.values(plan.entries)) {
    if (!wanted.has(measureId) || !Object.hasOwn(plan.proposals, proposalId)) continue;
    holders.set(measureId, [...(holders.get(measureId) ?? []), proposalId]);
  }
  for (const of of holders.values()) {
    if (of.every((id) => plan.proposals[id].locked)) {
      return locked.find(({ id }) => of.includes(id)) ?? null;
    }
  }
  return null;
}

/**
 * The locked proposal that an edit would change; null where it would change none: a proposal's
 * name, note or list, its going, or a sketch that stands in locked proposals only. An edit that
 * puts another plan in place of this one is not held.
 */
export function proposalLockedAgainst(plan: Plan, patch: PlanPatch): Proposal | null {
  if (wholePlan.has(patch.note.key) || lockedProposals(plan).length === 0) return null;
  const measureIds: MeasureId[] = [];
  for (const change of patch.changes) {
    const proposal = touchedProposal(plan, change);
    if (proposal?.locked) return proposal;
    if (change.collection === 'measures') measureIds.push(change.key as MeasureId);
  }
  return measureIds.length === 0 ? null : lockingProposal(plan, measureIds);
}

/** The proposal whose list or words a change would touch. */
function touchedProposal(plan: Plan, change: PlanChange): Proposal | null {
  if (change.collection === 'entries') {
    return lockedAt(plan, change.key.slice(0, change.key.indexOf('/')));
  }
  if (change.collection !== 'proposals') return null;
  if (change.do === 'set' && freeFields.has(change.field)) return null;
  return lockedAt(plan, change.key);
}

function lockedAt(plan: Plan, id: string): Proposal | null {
  const proposal = Object.hasOwn(plan.proposals, id) ? plan.proposals[id as ProposalId] : null;
  return proposal?.locked ? proposal : null;
}

function lockedProposals(plan: Plan): readonly Proposal[] {
  return proposalsInOrder(plan).filter(({ locked }) => locked);
}
