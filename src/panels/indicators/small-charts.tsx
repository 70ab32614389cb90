import { useState } from 'react';
import type { IndicatorData } from '../../domain/indicator-data.ts';
import type { ZoneId } from '../../domain/ids.ts';
import type { Indicator } from '../../domain/indicator.ts';
import { latestValue } from '../../domain/series.ts';
import { isCount } from '../../domain/sum-over-zones.ts';
import { localeTag } from '../../text/language.ts';
import { observationWords } from '../../text/observation-words.ts';
import { useText } from '../../text/use-text.ts';
import { wordsIn } from '../../text/words-in.ts';
import { LineChart } from '../../ui/line-chart.tsx';
import { chartFormat } from './chart-format.ts';
import { orderRows, type IndicatorRow, type RowOrder } from './indicator-rows.ts';
import styles from './indicators-page.module.css';
import { OrderChoice } from './order-choice.tsx';
import { rowSeries } from './row-series.ts';
import { sharedRanges } from './shared-ranges.ts';
import { UntoldZones } from './untold-zones.tsx';

interface SmallChartsProps {
  readonly indicator: Indicator;
  readonly rows: readonly IndicatorRow[];
  readonly data: IndicatorData;
  readonly year: number | null;
}

/** A small chart for each zone, all on the same scale. */
export function SmallCharts({ indicator, rows, data, year }: SmallChartsProps) {
  const { t, language } = useText();
  const [order, setOrder] = useState<RowOrder>('given');
  const told = rows.filter(({ points }) => points.length > 0);
  const zones = told.filter(({ sort }) => sort === 'zone');
  const areas = told.filter(({ sort }) => sort === 'area');
  // A count of the whole city would press those of its zones flat.
  const areAreasApart = zones.length > 0 && isCount(indicator);
  const ordered = orderRows(zones, order, year, localeTag[language]);
  const form = chartFormat(indicator, language);
  const title = wordsIn(indicator.title, language);
  return (
    <>
      <OrderChoice value={order} onChange={setOrder} />
      <p className={styles.quiet}>{t('indicators.sameScale', { unit: form.unit })}</p>
      {areAreasApart ? (
        <>
          {charts(ordered)}
          {areas.length > 0 && (
            <>
              <h3 className={styles.groupTitle}>{t('indicators.compareAreas')}</h3>
              {charts(areas)}
            </>
          )}
        </>
      ) : (
        charts([...ordered, ...areas])
      )}
      <UntoldZones rows={rows} />
    </>
  );

  function charts(shown: readonly IndicatorRow[]) {
    const ranges = sharedRanges(
      data,
      shown.map(({ id }) => id as ZoneId),
    );
    return (
      <ul className={styles.charts}>
        {shown.map((row) => (
          <li key={row.id} className={styles.chart}>
            <h3 className={styles.chartTitle}>{row.name}</h3>
            <p className={styles.latest}>{latestWords(row)}</p>
            <LineChart
              label={`${title}: ${row.name}`}
              series={[rowSeries(row)]}
              format={form.format}
              formatTick={form.formatTick}
              xName={t('indicators.year')}
              breaks={form.breaks}
              xRange={ranges.x}
              yRange={ranges.y}
              markedX={year}
              size="small"
              isTabled
            />
          </li>
        ))}
      </ul>
    );
  }

  function latestWords({ points }: IndicatorRow): string {
    const latest = latestValue(points, year) ?? points.at(-1);
    return latest ? `${latest.year}: ${observationWords(latest, indicator, t, language)}` : '';
  }
}
