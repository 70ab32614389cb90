import type { Translate } from '../text/translate.ts';
import { isRange } from './chart-runs.ts';
import type { ChartPoint, ChartSeries } from './chart-series.ts';

export type FormatNumber = (value: number) => string;

/** The value of a point with how sure it is: "14,2 % (estimate)", "withheld by the source". */
export function pointWords(
  point: Pick<ChartPoint, 'y' | 'upTo' | 'sign'>,
  format: FormatNumber,
  t: Translate,
): string {
  const { y, upTo, sign } = point;
  if (y === null) return t(sign === 'withheld' ? 'chart.sign.withheld' : 'chart.sign.none');
  const value = isRange({ ...point, x: 0 })
    ? t('chart.range', { from: format(y), to: format(upTo ?? y) })
    : format(y);
  return sign === 'estimated' || sign === 'example'
    ? t('chart.value.signed', { value, sign: t(`chart.sign.${sign}`) })
    : value;
}

/** What a series shows in a sentence: where it begins and ends, its least and its greatest. */
export function seriesWords(
  { name, points }: ChartSeries,
  format: FormatNumber,
  formatX: FormatNumber,
  t: Translate,
): string {
  const told = points.filter(({ y }) => y !== null);
  const without = points.length - told.length;
  const [first] = told;
  const last = told.at(-1);
  if (!first || !last) return t('chart.summary.nothing', { name });
  const rest = without > 0 ? ` ${t('chart.summary.without', { count: without })}` : '';
  if (told.length === 1) {
    return `${t('chart.summary.one', { name, value: pointWords(first, format, t), x: formatX(first.x) })}${rest}`;
  }
  const values = told.map(({ y }) => y ?? 0);
  const words = t('chart.summary.many', {
    name,
    fromValue: pointWords(first, format, t),
    from: formatX(first.x),
    toValue: pointWords(last, format, t),
    to: formatX(last.x),
    least: format(values.reduce((a, b) => Math.min(a, b))),
    most: format(values.reduce((a, b) => Math.max(a, b))),
  });
  return `${words}${rest}`;
}
