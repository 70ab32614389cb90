import { expect, it } from 'vitest';
import { emptyPlan, firstProposalId } from './empty-plan.ts';
import type { ProposalId, WorkspaceId } from './ids.ts';
import type { Proposal } from './proposal.ts';
import { tablesInOrder } from './tables-in-order.ts';

const start = emptyPlan('trondheim' as WorkspaceId);
const tableOf = (id: string, order: string, table: number | null, archived = false): Proposal => ({
  ...start.proposals[firstProposalId],
  id: id as ProposalId,
  name: id,
  order,
  table,
  archived,
});

it('gives the tables by number, without what is put away or nobody’s', () => {
  const all = [
    tableOf('late', 'a1', 10),
    tableOf('second', 'a2', 2),
    tableOf('first', 'a3', 1),
    tableOf('also first', 'a4', 1),
    tableOf('nobody’s', 'a5', null),
    tableOf('gone', 'a6', 3, true),
  ];
  const proposals = Object.fromEntries(all.map((one) => [one.id, one])) as Record<
    ProposalId,
    Proposal
  >;
  expect(tablesInOrder({ proposals }).map(({ id, table }) => [id, table])).toEqual([
    ['first', 1],
    ['also first', 1],
    ['second', 2],
    ['late', 10],
  ]);
});
