import type { ScaleLinear } from 'd3-scale';
import type { ChartBox } from './chart-axes.tsx';
import styles from './chart.module.css';
import type { ChartBreak, ChartPace, ChartReference } from './chart-series.ts';

interface ChartGuidesProps {
  readonly box: ChartBox;
  readonly x: ScaleLinear<number, number>;
  readonly y: ScaleLinear<number, number>;
  readonly breaks: readonly ChartBreak[];
  readonly references: readonly ChartReference[];
  readonly paces: readonly ChartPace[];
  /** A value of x that is looked at; null: none. */
  readonly markedX: number | null;
  /** Without words: where there is no room for them. */
  readonly isSmall: boolean;
}

/** What values are held against: breaks, levels to reach, the pace that leads there. */
export function ChartGuides({
  box,
  x,
  y,
  breaks,
  references,
  paces,
  markedX,
  isSmall,
}: ChartGuidesProps) {
  const { left, right, top, foot } = box;
  const [from = 0, to = 1] = x.domain();
  const inside = breaks.filter((one) => one.from > from && one.from <= to);
  return (
    <g>
      {markedX !== null && markedX >= from && markedX <= to && (
        <rect className={styles.now} x={x(markedX) - 5} width={10} y={top} height={foot - top} />
      )}
      {inside.map((one) => {
        const at = x(one.from - 0.5);
        const isLeft = at > (left + right) / 2;
        return (
          <g key={one.from}>
            <line className={styles.break} x1={at} x2={at} y1={top} y2={foot} />
            {!isSmall && (
              <text x={isLeft ? at - 4 : at + 4} y={top + 9} textAnchor={isLeft ? 'end' : 'start'}>
                {shortened(one.words, (isLeft ? at - left : right - at) / 6.5)}
              </text>
            )}
          </g>
        );
      })}
      {references.map(({ id, label, y: level }) => (
        <g key={id}>
          <line className={styles.reference} x1={left} x2={right} y1={y(level)} y2={y(level)} />
          {!isSmall && (
            <text className={styles.name} x={right} y={y(level) - 5} textAnchor="end">
              {label}
            </text>
          )}
        </g>
      ))}
      {paces.map((pace) => (
        <g key={pace.id}>
          <line
            className={styles.pace}
            x1={x(pace.from.x)}
            y1={y(pace.from.y)}
            x2={x(pace.to.x)}
            y2={y(pace.to.y)}
          />
          <circle className={styles.paceEnd} cx={x(pace.to.x)} cy={y(pace.to.y)} r="5" />
          {!isSmall && (
            <text
              className={styles.name}
              // Half-way: at its end stand the name of the level it leads to, and its values.
              x={(x(pace.from.x) + x(pace.to.x)) / 2 - 6}
              y={(y(pace.from.y) + y(pace.to.y)) / 2}
              dy={pace.to.y > pace.from.y ? '-0.4em' : '1.2em'}
              textAnchor="end"
            >
              {pace.label}
            </text>
          )}
        </g>
      ))}
    </g>
  );
}

function shortened(words: string, letters: number): string {
  const most = Math.max(8, Math.floor(letters));
  return words.length <= most ? words : `${words.slice(0, most - 1).trimEnd()}…`;
}
