import type { OwnKindId } from '../ids.ts';
import type { MeasureKindId } from '../measure-kind.ts';
import { measureKind } from '../measure-kind.ts';
import type { Outcome } from '../outcome.ts';
import type { PlanPatch } from '../plan-patch.ts';
import type { Plan } from '../plan.ts';
import { rankAfterAll } from '../rank-after-all.ts';
import { fittingText, longestNote, longestTitle } from '../schema/text-rules.ts';

/**
 * A kind of the plan's own, last among them, with the assumptions of the kind it is like.
 * Refused: `kind-exists`, `kind-no-name`.
 */
export function addOwnKind(
  plan: Plan,
  input: {
    readonly id: OwnKindId;
    readonly name: string;
    readonly like: MeasureKindId;
    readonly note?: string;
  },
): Outcome<PlanPatch> {
  const { id } = input;
  if (Object.hasOwn(plan.kinds, id)) return { ok: false, reason: 'kind-exists' };
  const name = fittingText(input.name.trim(), longestTitle);
  if (name === '') return { ok: false, reason: 'kind-no-name' };
  const record = {
    id,
    name,
    like: measureKind(input.like).id,
    note: fittingText(input.note ?? '', longestNote),
    order: rankAfterAll(Object.values(plan.kinds).map(({ order }) => order)),
  };
  return {
    ok: true,
    value: {
      note: { key: 'addKind', title: name },
      changes: [{ do: 'put', collection: 'kinds', key: id, record }],
    },
  };
}
