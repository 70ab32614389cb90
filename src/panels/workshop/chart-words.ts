import type { StepChart } from '../../domain/workshop-step.ts';
import type { Translate } from '../../text/translate.ts';

/** What stands beside the map on the wall, in words. */
export function chartWords(chart: StepChart, t: Translate): string {
  return t(`steps.chart.${chart}`);
}
