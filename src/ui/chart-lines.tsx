import type { ScaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { ChartBox } from './chart-axes.tsx';
import { ChartMark } from './chart-mark.tsx';
import { chartRuns, isRange, type JoinedPoint } from './chart-runs.ts';
import styles from './chart.module.css';
import type { ChartBreak, ChartPoint, ChartSeries } from './chart-series.ts';
import { joinClasses } from './join-classes.ts';
import { seriesLook, type SeriesLook } from './series-look.ts';

interface ChartLinesProps {
  readonly series: readonly ChartSeries[];
  readonly breaks: readonly ChartBreak[];
  readonly box: ChartBox;
  readonly x: ScaleLinear<number, number>;
  readonly y: ScaleLinear<number, number>;
  readonly meant: ChartPoint | null;
  readonly isSmall: boolean;
}

/** Lines and marks of every series; what has no value stands over the axis of x. */
export function ChartLines({ series, breaks, box, x, y, meant, isSmall }: ChartLinesProps) {
  const path = line<JoinedPoint>(
    (point) => x(point.x),
    (point) => y(point.y),
  );
  return series.map(({ id, points }, index) => {
    const look = seriesLook(index);
    return (
      <g key={id}>
        {chartRuns(points, breaks)
          .filter((run) => run.length > 1)
          .map((run) => (
            <path
              key={run[0]?.x}
              d={path(run) ?? ''}
              className={joinClasses(styles.line, styles[`series${look.hue}`])}
              strokeDasharray={look.dash}
            />
          ))}
        {points.map((point) =>
          isRange(point) ? (
            <RangeMark key={point.x} point={point} look={look} x={x} y={y} />
          ) : (
            <ChartMark
              key={point.x}
              look={look}
              sign={point.sign}
              x={x(point.x) + (point.y === null ? shiftOf(index, series.length) : 0)}
              y={point.y === null ? (box.bottom + box.foot) / 2 : y(point.y)}
              size={isSmall ? 24 : 46}
              isMeant={point === meant}
            />
          ),
        )}
      </g>
    );
  });
}

/** Signs of several series for one x stand beside one another. */
function shiftOf(index: number, count: number): number {
  return (index - (count - 1) / 2) * 9;
}

interface RangeMarkProps {
  readonly point: ChartPoint;
  readonly look: SeriesLook;
  readonly x: ScaleLinear<number, number>;
  readonly y: ScaleLinear<number, number>;
}

function RangeMark({ point, look, x, y }: RangeMarkProps) {
  const at = x(point.x);
  const [from, to] = [y(point.y ?? 0), y(point.upTo ?? 0)];
  const hue = styles[`series${look.hue}`];
  return (
    <g>
      <path d={`M${at} ${from}V${to}`} className={joinClasses(styles.range, hue)} />
      <path
        d={`M${at - 5} ${from}H${at + 5}M${at - 5} ${to}H${at + 5}`}
        className={joinClasses(styles.rangeEnd, hue)}
      />
    </g>
  );
}
