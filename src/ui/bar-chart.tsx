import { scaleBand, scaleLinear } from 'd3-scale';
import { useState } from 'react';
import { useText } from '../text/use-text.ts';
import { ChartFrame } from './chart-frame.tsx';
import { ChartMark } from './chart-mark.tsx';
import { isRange } from './chart-runs.ts';
import styles from './chart.module.css';
import type { ChartReference, PointSign } from './chart-series.ts';
import { joinClasses } from './join-classes.ts';
import { pointWords, type FormatNumber } from './point-words.ts';
import { seriesLook } from './series-look.ts';
import { useWidth } from './use-width.ts';

export interface ChartBar {
  readonly id: string;
  readonly name: string;
  /** null: there is no value, and `sign` tells why. */
  readonly value: number | null;
  readonly upTo?: number | null;
  readonly sign: PointSign;
}

interface BarChartProps {
  readonly label: string;
  readonly bars: readonly ChartBar[];
  readonly format: FormatNumber;
  /** Headings of the two columns of the table. */
  readonly nameTitle: string;
  readonly valueTitle: string;
  /** Greatest value that has room; fixed, so that charts can be compared. */
  readonly most?: number;
  readonly references?: readonly ChartReference[];
  readonly isTabled?: boolean;
  readonly width?: number;
}

const rowPixels = 24;
const none: readonly never[] = [];

/** Lying bars from zero; a value below zero goes to the other side of it. */
export function BarChart(props: BarChartProps) {
  const { label, bars, format, nameTitle, valueTitle, references = none, isTabled } = props;
  const { t } = useText();
  const [element, setElement] = useState<HTMLDivElement | null>(null);
  const measured = useWidth(element, 480);
  const width = props.width ?? measured;
  const look = seriesLook(0);
  const top = references.length > 0 ? 18 : 2;
  const height = top + bars.length * rowPixels;
  const words = bars.map((bar) => pointWords({ ...bar, y: bar.value }, format, t));
  const nameWidth = Math.min(width * 0.4, 8 + 6.8 * longest(bars.map(({ name }) => name)));
  const valueWidth = Math.min(width * 0.35, 8 + 6.8 * longest(words));
  const ends = [
    ...bars.flatMap(({ value, upTo }) => (value === null ? [] : [value, upTo ?? value])),
    ...references.map(({ y }) => y),
  ];
  const least = Math.min(0, ...ends);
  const most = Math.max(props.most ?? 0, ...ends, least === 0 ? 1e-9 : 0);
  const x = scaleLinear([least, most], [nameWidth, width - valueWidth]);
  const rows = scaleBand(
    bars.map(({ id }) => id),
    [top, height],
  ).padding(0.3);
  return (
    <ChartFrame
      label={label}
      summary={bars.map(({ name }, at) => `${name}: ${words[at]}.`).join(' ')}
      isTabled={isTabled ?? false}
      rows={bars}
      keyOf={({ id }) => id}
      columns={[
        { id: 'name', label: nameTitle, cell: ({ name }) => name, sortBy: ({ name }) => name },
        {
          id: 'value',
          label: valueTitle,
          isNumber: true,
          cell: (bar) => pointWords({ ...bar, y: bar.value }, format, t),
          sortBy: ({ value }) => value,
        },
      ]}
    >
      {(describedBy) => (
        <div className={styles.plot} ref={setElement}>
          <svg
            role="img"
            aria-label={label}
            aria-describedby={describedBy}
            width={width}
            height={height}
            viewBox={`0 0 ${width} ${height}`}
          >
            {bars.map((bar, at) => {
              const middle = (rows(bar.id) ?? 0) + rows.bandwidth() / 2;
              const end = x(Math.max(0, bar.value ?? 0, bar.upTo ?? 0));
              return (
                <g key={bar.id}>
                  <text className={styles.name} x={0} y={middle} dy="0.32em">
                    {shortened(bar.name, nameWidth / 6.4)}
                  </text>
                  {bar.value === null ? (
                    <ChartMark look={look} sign={bar.sign} x={x(0) + 8} y={middle} />
                  ) : (
                    <ValueBar
                      bar={bar}
                      zero={x(0)}
                      from={x(bar.value)}
                      to={x(bar.upTo ?? bar.value)}
                      top={rows(bar.id) ?? 0}
                      thickness={rows.bandwidth()}
                    />
                  )}
                  <text x={end + (bar.value === null ? 18 : 6)} y={middle} dy="0.32em">
                    {words[at]}
                  </text>
                </g>
              );
            })}
            <line className={styles.axis} x1={x(0)} x2={x(0)} y1={top} y2={height} />
            {references.map(({ id, label: name, y }) => (
              <g key={id}>
                <line className={styles.reference} x1={x(y)} x2={x(y)} y1={top} y2={height} />
                <text className={styles.name} x={x(y)} y={top - 5} textAnchor="middle">
                  {name}
                </text>
              </g>
            ))}
          </svg>
        </div>
      )}
    </ChartFrame>
  );
}

interface ValueBarProps {
  readonly bar: ChartBar;
  readonly zero: number;
  readonly from: number;
  readonly to: number;
  readonly top: number;
  readonly thickness: number;
}

/** What is sure is filled; up to where a range may go, it is only outlined. */
function ValueBar({ bar, zero, from, to, top, thickness }: ValueBarProps) {
  const hue = styles[`series${seriesLook(0).hue}`];
  const isHollow = bar.sign === 'estimated' || bar.sign === 'example';
  const ranged = isRange({ x: 0, y: bar.value, upTo: bar.upTo ?? null, sign: bar.sign });
  const rect = (a: number, b: number) => ({
    x: Math.min(a, b),
    width: Math.max(1, Math.abs(b - a)),
    y: top,
    height: thickness,
  });
  return (
    <g>
      {ranged && <rect {...rect(from, to)} className={joinClasses(styles.barHollow, hue)} />}
      <rect
        {...rect(zero, from)}
        className={joinClasses(
          isHollow ? styles.barHollow : styles.bar,
          bar.sign === 'example' && styles.example,
          hue,
        )}
      />
    </g>
  );
}

function longest(words: readonly string[]): number {
  return words.reduce((most, { length }) => Math.max(most, length), 1);
}

function shortened(words: string, letters: number): string {
  const most = Math.max(6, Math.floor(letters));
  return words.length <= most ? words : `${words.slice(0, most - 1).trimEnd()}…`;
}
