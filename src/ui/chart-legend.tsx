import { useText } from '../text/use-text.ts';
import { ChartMark } from './chart-mark.tsx';
import styles from './chart.module.css';
import type { ChartSeries, PointSign } from './chart-series.ts';
import { joinClasses } from './join-classes.ts';
import { seriesLook } from './series-look.ts';

interface ChartLegendProps {
  readonly series: readonly ChartSeries[];
}

/** Which look is which series, and what the signs say that stand in the chart. */
export function ChartLegend({ series }: ChartLegendProps) {
  const { t } = useText();
  const present = new Set(series.flatMap(({ points }) => points.map(({ sign }) => sign)));
  const signs = (['estimated', 'example', 'withheld', 'none'] as const).filter((sign) =>
    present.has(sign),
  );
  if (series.length < 2 && signs.length === 0) return null;
  return (
    <ul className={styles.legend} aria-hidden>
      {series.length > 1 &&
        series.map(({ id, name }, index) => (
          <li key={id}>
            <LegendLine index={index} />
            {name}
          </li>
        ))}
      {signs.map((sign) => (
        <li key={sign}>
          <LegendSign sign={sign} />
          {t(`chart.sign.${sign}`)}
        </li>
      ))}
    </ul>
  );
}

function LegendLine({ index }: { readonly index: number }) {
  const look = seriesLook(index);
  return (
    <svg width="30" height="14" focusable="false">
      <path
        d="M1 7H29"
        className={joinClasses(styles.line, styles[`series${look.hue}`])}
        strokeDasharray={look.dash}
      />
      <ChartMark look={look} sign="plain" x={15} y={7} />
    </svg>
  );
}

function LegendSign({ sign }: { readonly sign: PointSign }) {
  return (
    <svg width="14" height="14" className={styles.neutral} focusable="false">
      <ChartMark look={seriesLook(0)} sign={sign} x={7} y={7} />
    </svg>
  );
}
