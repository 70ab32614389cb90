import type { ZoneId } from '../ids.ts';
import type { Zone } from '../loaded-workspace.ts';
import type { Outcome } from '../outcome.ts';
import type { PlanPatch } from '../plan-patch.ts';
import type { Plan } from '../plan.ts';
import { zonesRedrawnTogether } from '../zones-redrawn-together.ts';

/**
 * The workspace's own outlines again, of some zones (with those they traded ground with, so that no
 * gap is left) or of all of them (null). Refused: `zones-own` when they have them already.
 */
export function resetZones(
  plan: Plan,
  { ids, zones }: { readonly ids: readonly ZoneId[] | null; readonly zones: readonly Zone[] },
): Outcome<PlanPatch> {
  const wanted = ids === null ? null : new Set<string>(zonesRedrawnTogether(ids, zones));
  const keys = Object.keys(plan.zones).filter((key) => wanted === null || wanted.has(key));
  if (keys.length === 0) return { ok: false, reason: 'zones-own' };
  const names = new Map<string, string>(zones.map(({ id, name }) => [id, name]));
  return {
    ok: true,
    value: {
      note: { key: 'resetZones', title: keys.map((key) => names.get(key) ?? key).join(', ') },
      changes: keys.map((key) => ({ do: 'remove', collection: 'zones', key })),
    },
  };
}
