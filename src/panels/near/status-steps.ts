import type { Measure, MeasureStatus } from '../../domain/measure.ts';

type Step = Exclude<MeasureStatus, 'dropped'>;

/** From first thought to finished. */
const steps: readonly Step[] = ['idea', 'proposed', 'adopted', 'under-way', 'done'];

/** One step of a measure's way, and when it was taken. */
export interface StatusStep {
  readonly status: Step;
  readonly standing: 'passed' | 'now' | 'ahead';
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; null: not known. */
  readonly on: string | null;
}

/**
 * The steps of a measure. One that is stopped stands nowhere: what its dates tell has passed, and
 * nothing lies ahead. A step that it went past without a date is passed, with no date.
 */
export function statusSteps({
  status,
  statusDates,
}: Pick<Measure, 'status' | 'statusDates'>): readonly StatusStep[] {
  const dateOf = (step: Step): string | null =>
    statusDates.find((one) => one.status === step)?.on ?? null;
  if (status === 'dropped') {
    return steps.flatMap((step) => {
      const on = dateOf(step);
      return on === null ? [] : [{ status: step, standing: 'passed' as const, on }];
    });
  }
  const now = steps.indexOf(status);
  return steps.map((step, at) => ({
    status: step,
    standing: at < now ? 'passed' : at === now ? 'now' : 'ahead',
    on: at > now ? null : dateOf(step),
  }));
}
