import { Paragraph } from 'docx';
import { ChartRun } from 'docx/charts';
import type { ReportChart, ReportPoint } from '../domain/report-document.ts';

/** Told apart in black and white by their marks. */
const colors = ['2F4A73', 'B04A21', '416331', '6D3FB0', '857D71', '12747E'];
const marks = ['circle', 'square', 'triangle', 'diamond', 'x', 'plus'] as const;

/**
 * Lines along years as a chart that Word draws and can be edited. What a break parts is a series of
 * its own on each side, and a year without a value is a gap.
 */
export function docxChart({ label, unit, series, breaks, decimals }: ReportChart): Paragraph {
  const years = series.flatMap(({ points }) => points.map(({ x }) => x));
  const first = Math.min(...years);
  const span = Array.from({ length: Math.max(...years) - first + 1 }, (_, at) => first + at);
  const runs = series.flatMap(({ name, points }, at) =>
    runsOf(points, breaks).map((run, which) => ({
      name: which === 0 ? name : `${name} (${run[0].x}–)`,
      values: span.map((year) => run.find(({ x }) => x === year)?.y ?? null),
      color: colors[at % colors.length],
      markers: { symbol: marks[at % marks.length], size: 6 },
    })),
  );
  return new Paragraph({
    keepLines: true,
    children: [
      new ChartRun({
        type: 'line',
        markers: true,
        categories: span.map(String),
        series: runs,
        emptyValues: 'gap',
        valueAxis: {
          ...(unit ? { title: unit } : {}),
          numberFormat: decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`,
        },
        transformation: { width: 600, height: 280 },
        altText: { name: label, title: label, description: described(label, unit, series) },
      }),
    ],
  });
}

/** Points with a value, parted where the series breaks. */
function runsOf(
  points: readonly ReportPoint[],
  breaks: ReportChart['breaks'],
): readonly (readonly ReportPoint[])[] {
  const edges = [-Infinity, ...breaks.map(({ from }) => from), Infinity];
  return edges
    .slice(1)
    .map((to, at) => points.filter(({ x, y }) => y !== null && x >= edges[at] && x < to))
    .filter((run) => run.length > 0);
}

function described(label: string, unit: string, series: ReportChart['series']): string {
  const lines = series.map(
    ({ name, points }) =>
      `${name}: ${points.flatMap(({ x, y }) => (y === null ? [] : [`${x} ${y}`])).join(', ')}`,
  );
  return `${label}${unit ? ` (${unit})` : ''}. ${lines.join('. ')}.`;
}
