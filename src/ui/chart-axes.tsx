import type { ScaleLinear } from 'd3-scale';
import styles from './chart.module.css';
import type { FormatNumber } from './point-words.ts';

export interface ChartBox {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  /** Where the least y is drawn. */
  readonly bottom: number;
  /** Where the axis of x stands: below what has no value. */
  readonly foot: number;
}

interface ChartAxesProps {
  readonly box: ChartBox;
  readonly x: ScaleLinear<number, number>;
  readonly y: ScaleLinear<number, number>;
  readonly yTicks: readonly number[];
  readonly formatX: FormatNumber;
  readonly formatY: FormatNumber;
  /** What y is counted in, over its axis. */
  readonly unit: string;
  /** Values of x that are whole and have room for their words. */
  readonly xTicks: readonly number[];
}

export function ChartAxes({ box, x, y, yTicks, formatX, formatY, unit, xTicks }: ChartAxesProps) {
  const { left, right, top, foot } = box;
  return (
    <g>
      {yTicks.map((tick) => (
        <g key={tick}>
          <line className={styles.grid} x1={left} x2={right} y1={y(tick)} y2={y(tick)} />
          <text x={left - 6} y={y(tick)} dy="0.32em" textAnchor="end">
            {formatY(tick)}
          </text>
        </g>
      ))}
      {unit && (
        <text x={0} y={top - 10}>
          {unit}
        </text>
      )}
      <line className={styles.axis} x1={left} x2={right} y1={foot} y2={foot} />
      {xTicks.map((tick) => (
        <g key={tick}>
          <line className={styles.axis} x1={x(tick)} x2={x(tick)} y1={foot} y2={foot + 4} />
          <text x={x(tick)} y={foot + 16} textAnchor="middle">
            {formatX(tick)}
          </text>
        </g>
      ))}
    </g>
  );
}

/** Whole values of x that have room for so many pixels each. */
export function wholeTicks(
  x: ScaleLinear<number, number>,
  width: number,
  pixelsEach: number,
): readonly number[] {
  const [from = 0, to = 1] = x.domain();
  const most = Math.max(2, Math.floor(width / pixelsEach));
  const whole = x.ticks(most).filter((tick) => Number.isInteger(tick));
  if (whole.length > 0 && whole.length <= most) return whole;
  const middle = Math.round((from + to) / 2);
  return whole.length === 0 ? [middle] : whole.filter((_, i) => i % 2 === 0);
}
