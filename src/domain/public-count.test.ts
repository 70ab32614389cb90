import { describe, expect, it } from 'vitest';
import { emptyPlan } from './empty-plan.ts';
import type { MeasureId, ProposalId, WorkspaceId } from './ids.ts';
import type { Plan } from './plan.ts';
import { publicCount } from './public-count.ts';

describe('what residents see of a plan', () => {
  it('is nothing of a new one, whose one proposal nobody has shared', () => {
    const counts = publicCount(emptyPlan('trondheim' as WorkspaceId), []);
    expect(counts.map(({ all, seen }) => [all, seen])).toEqual([
      [1, 0],
      [0, 0],
      [0, 0],
      [0, 0],
    ]);
  });

  it('is counted beside what there is', () => {
    const empty = emptyPlan('trondheim' as WorkspaceId);
    const proposal = (id: string, shared: boolean) => ({
      id: id as ProposalId,
      name: id,
      order: id,
      note: '',
      locked: false,
      archived: false,
      shared,
      table: null,
    });
    const text = (id: string) => ({
      measureId: id as MeasureId,
      text: 'A square',
      picture: '',
      alt: '',
      credit: '',
    });
    const plan: Plan = {
      ...empty,
      proposals: byId([proposal('a', true), proposal('b', false)], ({ id }) => id),
      presentations: byId([text('m'), text('n')], ({ measureId }) => measureId),
    };
    const counts = Object.fromEntries(
      publicCount(plan, []).map(({ what, all, seen }) => [what, [all, seen]]),
    );
    expect(counts['proposals']).toEqual([2, 1]);
    expect(counts['presentations']).toEqual([2, 2]);
  });
});

function byId<Record_>(
  records: readonly Record_[],
  idOf: (record: Record_) => string,
): Readonly<Record<string, Record_>> {
  return Object.fromEntries(records.map((record) => [idOf(record), record]));
}
