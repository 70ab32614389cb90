import type { ObservationStatus } from '../../domain/indicator.ts';
import type { ReportChart } from '../../domain/report-document.ts';
import { formatNumberAt } from '../../text/format.ts';
import { useText } from '../../text/use-text.ts';
import type { PointSign } from '../../ui/chart-series.ts';
import { LineChart } from '../../ui/line-chart.tsx';
import styles from './report-article.module.css';

const signs: Readonly<Record<ObservationStatus, PointSign>> = {
  measured: 'plain',
  estimated: 'estimated',
  illustrative: 'example',
  suppressed: 'withheld',
  missing: 'none',
};

/** As wide as the text of an A4 page, so that paper and screen show the same. */
const widthPixels = 620;

/** The lines of the table before it. */
export function ReportChartView({ chart }: { readonly chart: ReportChart }) {
  const { language } = useText();
  const { label, unit, decimals, xName, series, breaks } = chart;
  const number = (value: number): string => formatNumberAt(value, decimals, language);
  return (
    <figure className={styles.chart}>
      <figcaption>{label}</figcaption>
      <LineChart
        label={label}
        series={series.map(({ id, name, points }) => ({
          id,
          name,
          points: points.map(({ status, ...point }) => ({ ...point, sign: signs[status] })),
        }))}
        format={(value) => (unit ? `${number(value)} ${unit}` : number(value))}
        formatTick={number}
        xName={xName}
        unit={unit}
        breaks={breaks}
        width={widthPixels}
        isTabled
      />
    </figure>
  );
}
