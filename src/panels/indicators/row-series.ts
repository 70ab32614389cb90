import { statusSigns } from '../../text/observation-words.ts';
import type { ChartSeries } from '../../ui/chart-series.ts';
import type { IndicatorRow } from './indicator-rows.ts';

/** A row as a chart draws it: in its runs, with the signs of what has no value or is unsure. */
export function rowSeries({ id, name, points }: IndicatorRow): ChartSeries {
  return {
    id,
    name,
    points: points.map(({ year, value, upTo, status, run }) => ({
      x: year,
      y: value,
      upTo,
      sign: statusSigns[status],
      run,
    })),
  };
}
