import { scaleLinear } from 'd3-scale';
import type { ReportChart, ReportPoint } from '../../domain/report-document.ts';
import { inkColor, type Pdf } from './open-pdf.ts';
import { quietColor, textLeft, textWidth, type PdfFlow } from './pdf-flow.ts';

/** Told apart in black and white by their marks. */
const colors = ['#2f4a73', '#b04a21', '#416331', '#6d3fb0', '#857d71', '#12747e'];
const height = 62;
const legendLine = 5;
const gridColor = '#d9d2c5';
const small = { size: 8, color: quietColor };

type Place = readonly [x: number, y: number];

/**
 * Lines along years, drawn as lines: what a break parts is not joined, and a year without a value
 * is a gap. A hollow mark is a value that was not measured. The numbers stand in the table before it.
 */
export function pdfChart(flow: PdfFlow, chart: ReportChart, lang: string): void {
  const { pdf } = flow;
  const points = chart.series.flatMap((series) => series.points);
  const years = points.map(({ x }) => x);
  const values = points.flatMap(({ y, upTo }) => [y, upTo].filter((one) => one !== null));
  if (values.length === 0) return;
  flow.needs(height + 14 + chart.series.length * legendLine);
  const top = flow.y + 6;
  const write = new Intl.NumberFormat(lang, { maximumFractionDigits: chart.decimals });
  const low = Math.min(0, ...values);
  const high = Math.max(...values);
  const up = scaleLinear([low, high === low ? low + 1 : high], [top + height - 8, top]).nice(5);
  const ticks = up.ticks(5);
  const left = textLeft + Math.max(...ticks.map((tick) => pdf.widthOf(write.format(tick), small)));
  const along = scaleLinear(
    [Math.min(...years), Math.max(...years)],
    [left + 8, textLeft + textWidth - 6],
  );
  if (chart.unit !== '') pdf.text(chart.unit, [textLeft, top - 3], small);
  for (const tick of ticks) {
    const y = up(tick);
    pdf.line(
      [
        [left + 3, y],
        [textLeft + textWidth, y],
      ],
      { width: tick === 0 ? 0.25 : 0.12, color: tick === 0 ? quietColor : gridColor },
    );
    pdf.text(write.format(tick), [left + 1, y + 1], { ...small, align: 'right' });
  }
  const whole = along.ticks(8).filter(Number.isInteger);
  for (const year of new Set([Math.min(...years), ...whole, Math.max(...years)])) {
    if (year !== Math.max(...years) && along(year) > along(Math.max(...years)) - 9) continue;
    pdf.text(String(year), [along(year), top + height - 3], { ...small, align: 'center' });
  }
  for (const { from, words } of chart.breaks) {
    if (from <= Math.min(...years) || from > Math.max(...years)) continue;
    const x = along(from - 0.5);
    pdf.line(
      [
        [x, top],
        [x, top + height - 8],
      ],
      { width: 0.2, color: quietColor, dash: [1, 1] },
    );
    pdf.text(words, [x + 1, top + 2.4], small);
  }
  for (const [at, series] of chart.series.entries()) {
    const color = colors[at % colors.length];
    const place = ({ x, y }: ReportPoint): Place => [along(x), up(y ?? 0)];
    for (const run of runsOf(series.points)) {
      if (run.length > 1) pdf.line(run.map(place), { width: 0.5, color });
    }
    for (const point of series.points) {
      if (point.y === null) continue;
      if (point.upTo !== null) {
        pdf.line([place(point), [along(point.x), up(point.upTo)]], { width: 0.5, color });
      }
      mark(pdf, place(point), at, point.status === 'measured' ? color : '#ffffff', color);
    }
  }
  flow.y = top + height + 2;
  for (const [at, { name }] of chart.series.entries()) {
    const color = colors[at % colors.length];
    const y = flow.y + 2;
    pdf.line(
      [
        [left + 3, y],
        [left + 11, y],
      ],
      { width: 0.5, color },
    );
    mark(pdf, [left + 7, y], at, color, color);
    pdf.text(name, [left + 13, y + 1.1], { size: 9, color: inkColor });
    flow.y += legendLine;
  }
  flow.y += 2;
}

/** Neighbours with a value and of one run. */
function runsOf(points: readonly ReportPoint[]): readonly (readonly ReportPoint[])[] {
  const runs: ReportPoint[][] = [];
  let before: ReportPoint | null = null;
  for (const point of points) {
    if (point.y === null) {
      before = null;
      continue;
    }
    if (before && before.run === point.run) runs[runs.length - 1].push(point);
    else runs.push([point]);
    before = point;
  }
  return runs;
}

function mark(pdf: Pdf, [x, y]: Place, at: number, fill: string, color: string): void {
  const stroke = { width: 0.35, color };
  const size = 1;
  if (at % 3 === 1) {
    pdf.box([x - size * 0.9, y - size * 0.9, size * 1.8, size * 1.8], { fill, stroke });
  } else if (at % 3 === 2) {
    const corners: readonly Place[] = [
      [x, y - size * 1.2],
      [x + size * 1.1, y + size * 0.8],
      [x - size * 1.1, y + size * 0.8],
      [x, y - size * 1.2],
    ];
    pdf.area(corners, fill);
    pdf.line(corners, stroke);
  } else pdf.disc([x, y], size, { fill, stroke });
}
