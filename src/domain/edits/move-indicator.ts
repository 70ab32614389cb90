import type { BundledProgramme } from '../bundled-programme.ts';
import { changesToMove } from '../changes-to-move.ts';
import type { IndicatorId } from '../ids.ts';
import type { Outcome } from '../outcome.ts';
import type { PlanChange, PlanPatch } from '../plan-patch.ts';
import type { Plan } from '../plan.ts';
import { programmeInForce } from '../programme-in-force.ts';

/**
 * An indicator put right after another, or first when `afterId` is null; one of the workspace
 * becomes the plan's own in its new place. `words` names it in the history. Refused:
 * `no-indicator` when either is not there.
 */
export function moveIndicator(
  plan: Plan,
  input: {
    readonly id: IndicatorId;
    readonly afterId: IndicatorId | null;
    readonly bundled: BundledProgramme | null;
    readonly words: string;
  },
): Outcome<PlanPatch> {
  const { id, afterId, bundled, words } = input;
  const { indicators } = programmeInForce(plan, bundled);
  const moves = changesToMove('indicators', indicators, id, afterId);
  if (!moves) return { ok: false, reason: 'no-indicator' };
  const changes = moves.map((move): PlanChange => {
    if (move.do !== 'set' || Object.hasOwn(plan.indicators, move.key)) return move;
    const brought = indicators.find((one) => one.id === move.key);
    if (!brought) throw new Error(`An indicator is moved that is not there: ${move.key}`);
    const record = { ...brought, order: move.value };
    return { do: 'put', collection: 'indicators', key: move.key, record };
  });
  return { ok: true, value: { note: { key: 'moveIndicator', title: words }, changes } };
}
