import type { BundledProgramme } from '../bundled-programme.ts';
import type { Outcome } from '../outcome.ts';
import type { PlanPatch } from '../plan-patch.ts';
import type { Plan } from '../plan.ts';
import { programmeInForce } from '../programme-in-force.ts';
import { programmeKey, type Programme } from '../programme.ts';
import { sameValue } from '../same-value.ts';

/**
 * The programme with something else said of it. The first change makes it the plan's own in place
 * of the workspace's; one that says just what the workspace says gives the workspace's back. `words`
 * names what changed in the history. Refused: `no-programme`; `period-reversed`.
 */
export function editProgramme(
  plan: Plan,
  input: {
    readonly bundled: BundledProgramme | null;
    readonly change: Partial<Omit<Programme, 'standsAlone'>>;
    readonly words: string;
  },
): Outcome<PlanPatch> {
  const { bundled, change, words } = input;
  const { programme } = programmeInForce(plan, bundled);
  if (!programme) return { ok: false, reason: 'no-programme' };
  const record: Programme = { ...programme, ...change };
  const { from, to, extendedTo } = record.period;
  if (isReversed(from, to) || isReversed(to ?? from, extendedTo)) {
    return { ok: false, reason: 'period-reversed' };
  }
  const note = { key: 'editProgramme', title: words } as const;
  const isOwn = Object.hasOwn(plan.programme, programmeKey);
  if (sameValue(record, programme)) return { ok: true, value: { note, changes: [] } };
  if (isOwn && sameValue(record, bundled?.programme)) {
    const changes = [{ do: 'remove', collection: 'programme', key: programmeKey } as const];
    return { ok: true, value: { note, changes } };
  }
  return {
    ok: true,
    value: {
      note,
      changes: [{ do: 'put', collection: 'programme', key: programmeKey, record: { ...record } }],
    },
  };
}

function isReversed(from: number | null, to: number | null): boolean {
  return from !== null && to !== null && from > to;
}
