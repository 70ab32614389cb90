import { measureInYear, type MeasureInYear } from '../../domain/measure-in-year.ts';
import type { Measure, MeasureStatus } from '../../domain/measure.ts';
import type { Telling } from './measure-words.ts';

/** How far things have come, as residents see it: what happens now goes first. */
const statusOrder: readonly MeasureStatus[] = [
  'under-way',
  'adopted',
  'proposed',
  'idea',
  'done',
  'dropped',
];

const yearOrder: readonly MeasureInYear[] = [
  'stands',
  'under-way',
  'to-come',
  'no-year',
  'dropped',
];

interface MeasureGroup {
  readonly id: string;
  readonly title: string;
  readonly measures: readonly Measure[];
}

/** Measures by how far they have come, or with a year by where they stand when it is over. */
export function groupMeasures(
  measures: readonly Measure[],
  { year, t }: Pick<Telling, 'year' | 't'>,
): readonly MeasureGroup[] {
  const groups =
    year === null
      ? statusOrder.map((id) => ({
          id,
          title: t(`near.group.${id}`),
          measures: measures.filter(({ status }) => status === id),
        }))
      : yearOrder.map((id) => ({
          id,
          title: t(`near.standing.${id}`, { year: String(year) }),
          measures: measures.filter((measure) => measureInYear(measure, year) === id),
        }));
  return groups.filter((group) => group.measures.length > 0);
}
