import type { Contribution } from '../domain/contribution.ts';
import type { MeasureId } from '../domain/ids.ts';
import type { Plan } from '../domain/plan.ts';

/** What was said about a measure, or is taken up by it, that everybody may see; the latest first. */
export function aboutMeasure(
  { contributions }: Pick<Plan, 'contributions'>,
  id: MeasureId,
): readonly Contribution[] {
  return Object.values(contributions)
    .filter(
      ({ state, about, measures }) =>
        state === 'shown' &&
        (measures.includes(id) || (about.type === 'measure' && about.measureId === id)),
    )
    .toSorted((a, b) =>
      a.madeOn === b.madeOn ? (a.id < b.id ? -1 : 1) : a.madeOn < b.madeOn ? 1 : -1,
    );
}
