import type { BundledProgramme } from '../bundled-programme.ts';
import type { Indicator } from '../indicator.ts';
import type { Outcome } from '../outcome.ts';
import type { PlanPatch } from '../plan-patch.ts';
import type { Plan } from '../plan.ts';
import { isWordless } from '../words.ts';

/**
 * An indicator added, or changed where there is one with its id; a changed one of the workspace
 * becomes the plan's own in its place. `words` names it in the history. Refused:
 * `indicator-no-title`, `break-twice` where a series breaks twice in one year.
 */
export function putIndicator(
  plan: Plan,
  input: {
    readonly indicator: Indicator;
    readonly bundled: BundledProgramme | null;
    readonly words: string;
  },
): Outcome<PlanPatch> {
  const { indicator, bundled, words } = input;
  const { id, title, breaks } = indicator;
  if (isWordless(title)) return { ok: false, reason: 'indicator-no-title' };
  if (new Set(breaks.map(({ year }) => year)).size < breaks.length) {
    return { ok: false, reason: 'break-twice' };
  }
  const isKnown =
    Object.hasOwn(plan.indicators, id) || bundled?.indicators.some((one) => one.id === id);
  return {
    ok: true,
    value: {
      note: { key: isKnown ? 'changeIndicator' : 'addIndicator', title: words },
      changes: [{ do: 'put', collection: 'indicators', key: id, record: { ...indicator } }],
    },
  };
}
