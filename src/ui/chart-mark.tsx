import { symbol } from 'd3-shape';
import styles from './chart.module.css';
import type { PointSign } from './chart-series.ts';
import { joinClasses } from './join-classes.ts';
import type { SeriesLook } from './series-look.ts';

interface ChartMarkProps {
  readonly look: SeriesLook;
  readonly sign: PointSign;
  readonly x: number;
  readonly y: number;
  /** Area of the mark, square pixels. */
  readonly size?: number;
  readonly isMeant?: boolean;
}

/** The sign of one point. What has no value has a sign that is none of the series' marks. */
export function ChartMark({ look, sign, x, y, size = 46, isMeant = false }: ChartMarkProps) {
  const hue = styles[`series${look.hue}`];
  const at = `translate(${x} ${y})`;
  if (sign === 'withheld') {
    return (
      <g transform={at} className={joinClasses(styles.sign, hue, isMeant && styles.meant)}>
        <circle r="4" />
        <path d="M-2.8 2.8 2.8 -2.8" />
      </g>
    );
  }
  if (sign === 'none') {
    return (
      <g transform={at} className={joinClasses(styles.sign, hue, isMeant && styles.meant)}>
        <path d="M-3.5 -3.5 3.5 3.5M-3.5 3.5 3.5 -3.5" />
      </g>
    );
  }
  return (
    <path
      transform={at}
      d={symbol(look.mark, isMeant ? size * 1.9 : size)() ?? ''}
      className={joinClasses(
        styles.mark,
        hue,
        sign !== 'plain' && styles.hollow,
        sign === 'example' && styles.example,
      )}
    />
  );
}
