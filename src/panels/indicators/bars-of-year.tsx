import { useState } from 'react';
import type { IndicatorData } from '../../domain/indicator-data.ts';
import type { ZoneId } from '../../domain/ids.ts';
import type { Indicator } from '../../domain/indicator.ts';
import { valueRange } from '../../domain/series.ts';
import { isCount } from '../../domain/sum-over-zones.ts';
import { localeTag } from '../../text/language.ts';
import { statusSigns } from '../../text/observation-words.ts';
import { useText } from '../../text/use-text.ts';
import { wordsIn } from '../../text/words-in.ts';
import { BarChart, type ChartBar } from '../../ui/bar-chart.tsx';
import { chartFormat } from './chart-format.ts';
import { orderRows, type IndicatorRow, type RowOrder } from './indicator-rows.ts';
import { OrderChoice } from './order-choice.tsx';
import { UntoldZones } from './untold-zones.tsx';

interface BarsOfYearProps {
  readonly indicator: Indicator;
  readonly rows: readonly IndicatorRow[];
  readonly data: IndicatorData;
  readonly year: number | null;
}

/** The values of one year side by side; the scale is that of all years. */
export function BarsOfYear({ indicator, rows, data, year }: BarsOfYearProps) {
  const { t, language } = useText();
  const [order, setOrder] = useState<RowOrder>('value');
  if (year === null) return null;
  const { format } = chartFormat(indicator, language);
  const zones = rows.filter(({ sort, points }) => sort === 'zone' && points.length > 0);
  // A count of the whole city would press those of its zones flat.
  const hasAreas = zones.length === 0 || !isCount(indicator);
  const areas = rows.filter(({ sort, byYear }) => hasAreas && sort === 'area' && byYear.has(year));
  const all = [...orderRows(zones, order, year, localeTag[language]), ...areas];
  const range = valueRange(
    data,
    zones.map(({ id }) => id as ZoneId),
  );
  const title = wordsIn(indicator.title, language);
  return (
    <>
      <OrderChoice value={order} onChange={setOrder} />
      <BarChart
        label={`${title}, ${year}`}
        bars={all.map((row) => barOf(row, year))}
        format={format}
        nameTitle={t('indicators.zone')}
        valueTitle={String(year)}
        most={range?.[1] ?? 0}
      />
      <UntoldZones rows={rows} />
    </>
  );
}

function barOf({ id, name, byYear }: IndicatorRow, year: number): ChartBar {
  const told = byYear.get(year);
  if (!told) return { id, name, value: null, sign: 'none' };
  return { id, name, value: told.value, upTo: told.upTo, sign: statusSigns[told.status] };
}
