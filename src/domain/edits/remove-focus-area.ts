import type { BundledProgramme } from '../bundled-programme.ts';
import type { FocusAreaId } from '../ids.ts';
import type { Measure } from '../measure.ts';
import type { Outcome } from '../outcome.ts';
import type { PlanChange, PlanPatch } from '../plan-patch.ts';
import type { Plan } from '../plan.ts';
import { programmeInForce } from '../programme-in-force.ts';
import { registerMeasures } from '../register-measures.ts';
import { editProgramme } from './edit-programme.ts';
import { putMeasure } from './put-measure.ts';

/** What is said to be of a focus area. */
export interface FocusAreaUse {
  readonly measures: readonly Measure[];
  readonly goals: number;
  readonly indicators: number;
}

interface Surroundings {
  readonly bundled: BundledProgramme | null;
  /** The workspace's planned measures. */
  readonly planned: readonly Measure[];
}

/** Measures, goals and indicators of a focus area, the workspace's among them. */
export function focusAreaUse(
  plan: Plan,
  id: FocusAreaId,
  { bundled, planned }: Surroundings,
): FocusAreaUse {
  const { programme, goals, indicators } = programmeInForce(plan, bundled);
  const isOf = ({ focusArea }: { readonly focusArea: FocusAreaId | null }) => focusArea === id;
  return {
    measures: registerMeasures(plan, planned, programme).filter(isOf),
    goals: goals.filter(isOf).length,
    indicators: indicators.filter(isOf).length,
  };
}

/**
 * A focus area taken out of the programme. What is of it comes to another one (`moveTo`; null: to
 * none) in the same step. Refused: `no-focus-area`; `focus-area-used` (values: measures, goals,
 * indicators) where it is not said where they go.
 */
export function removeFocusArea(
  plan: Plan,
  input: Surroundings & {
    readonly id: FocusAreaId;
    readonly moveTo?: FocusAreaId | null;
    readonly words: string;
  },
): Outcome<PlanPatch> {
  const { id, moveTo, bundled, words } = input;
  const { programme, goals, indicators } = programmeInForce(plan, bundled);
  const areas = programme?.focusAreas ?? [];
  const isThere = (wanted: FocusAreaId) => areas.some((area) => area.id === wanted);
  if (!isThere(id) || (moveTo && (moveTo === id || !isThere(moveTo)))) {
    return { ok: false, reason: 'no-focus-area' };
  }
  const used = focusAreaUse(plan, id, input);
  if (moveTo === undefined && used.measures.length + used.goals + used.indicators > 0) {
    const values = { ...used, measures: used.measures.length };
    return { ok: false, reason: 'focus-area-used', values };
  }
  const edited = editProgramme(plan, {
    bundled,
    change: { focusAreas: areas.filter((area) => area.id !== id) },
    words,
  });
  if (!edited.ok) return edited;
  const focusArea = moveTo ?? null;
  const moved = (collection: 'goals' | 'indicators', record: Moved): PlanChange => ({
    do: 'put',
    collection,
    key: record.id,
    record: { ...record, focusArea },
  });
  return {
    ok: true,
    value: {
      note: { key: 'removeFocusArea', title: words },
      changes: [
        ...used.measures.map((measure) => putMeasure({ ...measure, focusArea })),
        ...goals.filter((goal) => goal.focusArea === id).map((goal) => moved('goals', goal)),
        ...indicators
          .filter((indicator) => indicator.focusArea === id)
          .map((indicator) => moved('indicators', indicator)),
        ...edited.value.changes,
      ],
    },
  };
}

type Moved = { readonly id: string; readonly focusArea: FocusAreaId | null };
