import { scaleLinear } from 'd3-scale';
import { useMemo, useState } from 'react';
import { useText } from '../text/use-text.ts';
import { ChartAxes, wholeTicks, type ChartBox } from './chart-axes.tsx';
import { chartExtent, type Extent } from './chart-extent.ts';
import { ChartFrame } from './chart-frame.tsx';
import { ChartGuides } from './chart-guides.tsx';
import { ChartLegend } from './chart-legend.tsx';
import { ChartLines } from './chart-lines.tsx';
import styles from './chart.module.css';
import type {
  ChartBreak,
  ChartPace,
  ChartPoint,
  ChartReference,
  ChartSeries,
} from './chart-series.ts';
import { pointWords, seriesWords, type FormatNumber } from './point-words.ts';
import { PointStepper, type MeantPoint } from './point-stepper.tsx';
import { useWidth } from './use-width.ts';

interface LineChartProps {
  /** Names the chart: what is drawn, where and when. */
  readonly label: string;
  readonly series: readonly ChartSeries[];
  /** A value with its unit. */
  readonly format: FormatNumber;
  /** A value at the axis, where the unit stands once for all; absent: `format`. */
  readonly formatTick?: FormatNumber;
  readonly formatX?: FormatNumber;
  /** Heading of x in the table. */
  readonly xName: string;
  readonly unit?: string;
  /** Fixed, so that charts beside one another can be compared; absent: as wide as the values. */
  readonly xRange?: Extent;
  readonly yRange?: Extent;
  readonly breaks?: readonly ChartBreak[];
  readonly references?: readonly ChartReference[];
  readonly paces?: readonly ChartPace[];
  readonly markedX?: number | null;
  /** A small one has neither legend nor points to step through: its numbers stand beside it. */
  readonly size?: 'large' | 'small';
  /** The numbers stand in a table on the page already. */
  readonly isTabled?: boolean;
  /** Pixels; absent: as wide as there is room. */
  readonly width?: number;
}

const none: readonly never[] = [];

/** Values along x as lines that never join what a gap or a break parts. */
export function LineChart(props: LineChartProps) {
  const { label, series, format, formatTick = format, formatX = String, xName } = props;
  const { unit = '', breaks = none, references = none, paces = none } = props;
  const { markedX = null, size = 'large', isTabled = false } = props;
  const { t } = useText();
  const [element, setElement] = useState<HTMLDivElement | null>(null);
  const measured = useWidth(element, 480);
  const [meant, setMeant] = useState<MeantPoint | null>(null);
  const isSmall = size === 'small';
  const width = props.width ?? measured;
  const height = isSmall ? 112 : Math.round(Math.min(300, Math.max(200, width * 0.5)));
  const extent = useMemo(() => chartExtent(series, references, paces), [series, references, paces]);
  const [xFrom, xTo] = props.xRange ?? extent.x;
  const yRange = props.yRange ?? extent.y;
  const plain = scaleLinear(yRange, [0, 1]);
  const yTicks = plain.ticks(isSmall ? 2 : 5);
  const ofTicks = yTicks.map((tick) => formatTick(tick).length);
  const hasUnvalued = series.some(({ points }) => points.some(({ y }) => y === null));
  const foot = height - 20;
  const box: ChartBox = {
    left: 12 + 6.6 * Math.max(1, ...ofTicks),
    right: width - (isSmall ? 14 : 18),
    top: unit ? 20 : 8,
    bottom: foot - (hasUnvalued ? 16 : 0),
    foot,
  };
  const x = scaleLinear([xFrom, xTo], [box.left + 8, box.right - 4]);
  const y = scaleLinear(yRange, [box.bottom, box.top]);
  const xTicks = wholeTicks(x, box.right - box.left, 46);
  const point = (at: MeantPoint): ChartPoint | null => series[at.series]?.points[at.point] ?? null;
  const describe = (at: MeantPoint): string => {
    const one = point(at);
    const name = series.length > 1 ? `${series[at.series]?.name ?? ''}, ` : '';
    return one ? `${name}${formatX(one.x)}: ${pointWords(one, format, t)}` : '';
  };
  const summary = [
    ...series.map((one) => seriesWords(one, format, formatX, t)),
    ...breaks.map(({ from, words }) => t('chart.summary.break', { x: formatX(from), words })),
    ...references.map(({ label: name, y: level }) => `${name}: ${format(level)}.`),
    ...paces.map((pace) =>
      t('chart.summary.pace', {
        name: pace.label,
        value: format(pace.to.y),
        x: formatX(pace.to.x),
      }),
    ),
  ].join(' ');
  const xs = [...new Set(series.flatMap(({ points }) => points.map((one) => one.x)))].toSorted(
    (a, b) => a - b,
  );
  return (
    <ChartFrame
      label={label}
      summary={summary}
      isTabled={isTabled}
      rows={xs}
      keyOf={String}
      columns={[
        { id: 'x', label: xName, cell: formatX, sortBy: (at) => at },
        ...series.map((one) => ({
          id: one.id,
          label: one.name,
          isNumber: true,
          cell: (at: number) => {
            const found = one.points.find((each) => each.x === at);
            return found ? pointWords(found, format, t) : '';
          },
          sortBy: (at: number) => one.points.find((each) => each.x === at)?.y ?? null,
        })),
      ]}
    >
      {(describedBy) => (
        <>
          {!isSmall && <ChartLegend series={series} />}
          <div className={styles.plot} ref={setElement}>
            <svg
              role="img"
              aria-label={label}
              aria-describedby={describedBy}
              width={width}
              height={height}
              viewBox={`0 0 ${width} ${height}`}
            >
              <ChartGuides {...{ box, x, y, breaks, references, paces, markedX, isSmall }} />
              <ChartAxes {...{ box, x, y, yTicks, formatX, unit, xTicks }} formatY={formatTick} />
              <ChartLines
                {...{ series, breaks, box, x, y, isSmall }}
                meant={meant && point(meant)}
              />
            </svg>
            {!isSmall && (
              <PointStepper
                label={t('chart.step', { label })}
                series={series}
                meant={meant}
                describe={describe}
                placeOf={(one) => [x(one.x), one.y === null ? box.foot : y(one.y)]}
                onMean={setMeant}
              />
            )}
          </div>
          {!isSmall && (
            <p className={styles.readout} aria-hidden>
              {meant && describe(meant)}
            </p>
          )}
        </>
      )}
    </ChartFrame>
  );
}
