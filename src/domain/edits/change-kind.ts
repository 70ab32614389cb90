import { kindTakesGeometry } from '../drawn-shape.ts';
import { homesForKind } from '../homes-for-kind.ts';
import type { MeasureId, OwnKindId } from '../ids.ts';
import { measureKind, type MeasureKindId } from '../measure-kind.ts';
import type { Outcome } from '../outcome.ts';
import type { PlanPatch } from '../plan-patch.ts';
import type { Plan } from '../plan.ts';
import { changeMeasures } from './change-measures.ts';
import { titlesOf } from './titles-of.ts';
import type { Measure } from '../measure.ts';
import { findMeasure } from '../resolve-measures.ts';

/**
 * Another kind for some measures, of the catalogue or of the plan's own, in one step. Homes are kept
 * where the new kind brings homes. Refused: `no-measure`, `no-kind`, `kind-other-shape` where one
 * of them has a shape that the kind cannot have.
 */
export function changeKind(
  plan: Plan,
  {
    ids,
    kind: wanted,
    ownKind,
    planned = [],
  }: {
    readonly ids: readonly MeasureId[];
    readonly kind: MeasureKindId;
    readonly ownKind: OwnKindId | null;
    /** Measures that the workspace brings. */
    readonly planned?: readonly Measure[];
  },
): Outcome<PlanPatch> {
  const measures = ids.flatMap((id) => findMeasure(plan, planned, id) ?? []);
  if (measures.length < ids.length) return { ok: false, reason: 'no-measure' };
  if (ownKind !== null && !Object.hasOwn(plan.kinds, ownKind)) {
    return { ok: false, reason: 'no-kind' };
  }
  const kind = ownKind === null ? measureKind(wanted).id : plan.kinds[ownKind].like;
  if (measures.some(({ geometry }) => !kindTakesGeometry(kind, geometry))) {
    return { ok: false, reason: 'kind-other-shape' };
  }
  return changeMeasures(plan, {
    note: { key: 'kindMeasure', title: titlesOf(measures) },
    planned,
    changes: measures.map(({ id, homes }) => ({
      id,
      kind,
      ownKind,
      homes: homesForKind(homes, kind),
    })),
  });
}
