import type { ProposalId, WorkspaceId } from './ids.ts';
import type { Plan } from './plan.ts';

/**
 * The proposal every plan starts with. Its id is fixed, so that two tabs that both start
 * an empty plan make the same record and not two.
 */
export const firstProposalId = 'a' as ProposalId;

/** A plan with nothing drawn: one empty proposal, A. */
export function emptyPlan(workspaceId: WorkspaceId): Plan {
  return {
    info: { plan: { title: '', workspaceId } },
    measures: {},
    proposals: {
      [firstProposalId]: {
        id: firstProposalId,
        name: 'A',
        note: '',
        order: 'a0',
        locked: false,
        archived: false,
        shared: false,
        table: null,
      },
    },
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
}
