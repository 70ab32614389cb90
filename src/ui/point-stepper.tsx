import type { KeyboardEvent, PointerEvent } from 'react';
import type { ChartPoint, ChartSeries } from './chart-series.ts';
import styles from './chart.module.css';

export interface MeantPoint {
  readonly series: number;
  readonly point: number;
}

interface PointStepperProps {
  readonly label: string;
  readonly series: readonly ChartSeries[];
  readonly meant: MeantPoint | null;
  readonly describe: (meant: MeantPoint) => string;
  /** Where a point is drawn, pixels of the plot. */
  readonly placeOf: (point: ChartPoint) => readonly [x: number, y: number];
  readonly onMean: (meant: MeantPoint | null) => void;
}

/**
 * Lets a hand or a key step through the points of a chart: left and right along a series, up and
 * down from one to another. What is meant is told as the value of a slider.
 */
export function PointStepper(props: PointStepperProps) {
  const { label, series, meant, describe, placeOf, onMean } = props;
  const all = series.flatMap(({ points }, at) => points.map((_, point) => ({ series: at, point })));
  const place = all.findIndex((one) => one.series === meant?.series && one.point === meant.point);

  function onKeyDown(event: KeyboardEvent): void {
    const next = stepFrom(meant, event.key, series);
    if (!next) return;
    onMean(next);
    event.preventDefault();
    event.stopPropagation();
  }

  function onPointer(event: PointerEvent): void {
    const frame = event.currentTarget.getBoundingClientRect();
    const [x, y] = [event.clientX - frame.left, event.clientY - frame.top];
    let best: MeantPoint | null = null;
    let least = Infinity;
    for (const one of all) {
      const point = series[one.series]?.points[one.point];
      if (!point) continue;
      const [px, py] = placeOf(point);
      const away = (px - x) ** 2 + ((py - y) / 2) ** 2;
      if (away < least) [best, least] = [one, away];
    }
    onMean(best);
  }

  if (all.length === 0) return null;
  return (
    <div
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={1}
      aria-valuemax={all.length}
      aria-valuenow={place + 1 || 1}
      aria-valuetext={describe(meant ?? all[0] ?? { series: 0, point: 0 })}
      className={styles.stepper}
      onKeyDown={onKeyDown}
      onFocus={() => onMean(meant ?? all[0] ?? null)}
      onBlur={() => onMean(null)}
      onPointerMove={onPointer}
      onPointerDown={onPointer}
      onPointerLeave={(event) => {
        if (event.currentTarget !== document.activeElement) onMean(null);
      }}
    />
  );
}

/** The point that a key leads to; null for keys that lead nowhere. */
export function stepFrom(
  meant: MeantPoint | null,
  key: string,
  series: readonly ChartSeries[],
): MeantPoint | null {
  const from = meant ?? { series: 0, point: 0 };
  const points = series[from.series]?.points ?? [];
  const inside = (point: number) => Math.max(0, Math.min(points.length - 1, point));
  switch (key) {
    case 'ArrowLeft':
      return { ...from, point: inside(from.point - 1) };
    case 'ArrowRight':
      return { ...from, point: inside(from.point + 1) };
    case 'Home':
      return { ...from, point: 0 };
    case 'End':
      return { ...from, point: inside(Infinity) };
    case 'ArrowUp':
    case 'ArrowDown':
      return inOtherSeries(from, key === 'ArrowUp' ? -1 : 1, series);
    default:
      return null;
  }
}

/** The point of the next series with points, at the same x or the one nearest to it. */
function inOtherSeries(from: MeantPoint, way: 1 | -1, series: readonly ChartSeries[]): MeantPoint {
  const x = series[from.series]?.points[from.point]?.x ?? 0;
  for (let at = from.series + way; at >= 0 && at < series.length; at += way) {
    const points = series[at]?.points ?? [];
    if (points.length === 0) continue;
    const near = points.map((point) => Math.abs(point.x - x));
    return { series: at, point: near.indexOf(Math.min(...near)) };
  }
  return from;
}
