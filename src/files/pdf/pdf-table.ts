import type { ReportCell, ReportTable } from '../../domain/report-document.ts';
import { lineHeight, type PdfLook } from './open-pdf.ts';
import { citation, textLeft, textWidth, type PdfFlow } from './pdf-flow.ts';

const padding = 1.4;
const lineColor = '#b8b0a2';
const strongColor = '#4b463f';
const shade = '#efebe2';
/** Points: as large as the columns have room for. */
const sizes = [9, 8, 7, 6.2];

interface Row {
  readonly cells: readonly (readonly string[])[];
  readonly isStrong: boolean;
}

/**
 * A table in the text's width, its head repeated on every page; a row stands on one page unless it
 * is longer than one. Columns are as wide as their words ask for.
 */
export function pdfTable(flow: PdfFlow, { columns, rows }: ReportTable): void {
  const texts = rows.map(({ cells }) =>
    columns.map((_, at) => (cells[at] ? wordsOf(cells[at]) : '')),
  );
  const heads = columns.map(({ label }) => label);
  const { size, widths } = fitted(flow, [heads, ...texts]);
  const look: PdfLook = { size };
  const wrapped = (cells: readonly string[], isStrong: boolean): Row => ({
    isStrong,
    cells: cells.map((words, at) =>
      flow.pdf.wrap(words, widths[at] - 2 * padding, { size, bold: isStrong }),
    ),
  });
  const head = wrapped(heads, true);
  const areNumbers = columns.map(({ isNumber }) => isNumber ?? false);
  const draw = (row: Row): void => drawRow(flow, row, { look, widths, areNumbers });
  const first = texts.length > 0 ? highOf(wrapped(texts[0], false), size) : 0;
  flow.needs(Math.min(highOf(head, size) + first, 120));
  draw(head);
  for (const [number, cells] of texts.entries()) {
    for (const row of pieces(wrapped(cells, rows[number].isTotal ?? false), size)) {
      if (flow.left < highOf(row, size)) {
        flow.newPage();
        draw(head);
      }
      draw(row);
    }
  }
  flow.pdf.line(
    [
      [textLeft, flow.y],
      [textLeft + textWidth, flow.y],
    ],
    { width: 0.35, color: strongColor },
  );
}

function wordsOf({ text, sources = [] }: ReportCell): string {
  return `${text}${citation(sources)}`;
}

function highOf({ cells }: Row, size: number): number {
  return Math.max(1, ...cells.map((lines) => lines.length)) * lineHeight(size) + 2 * padding;
}

/** A row that no page holds, in parts that one does. */
function pieces(row: Row, size: number): readonly Row[] {
  const most = Math.floor(200 / lineHeight(size));
  const longest = Math.max(...row.cells.map((lines) => lines.length));
  return Array.from({ length: Math.max(1, Math.ceil(longest / most)) }, (_, part) => ({
    ...row,
    cells: row.cells.map((lines) => lines.slice(part * most, (part + 1) * most)),
  }));
}

function drawRow(
  flow: PdfFlow,
  { cells, isStrong }: Row,
  {
    look,
    widths,
    areNumbers,
  }: {
    readonly look: PdfLook;
    readonly widths: readonly number[];
    readonly areNumbers: readonly boolean[];
  },
): void {
  const { pdf, y } = flow;
  const high = highOf({ cells, isStrong }, look.size);
  if (isStrong) pdf.box([textLeft, y, textWidth, high], { fill: shade });
  pdf.line(
    [
      [textLeft, y],
      [textLeft + textWidth, y],
    ],
    { width: isStrong ? 0.35 : 0.15, color: isStrong ? strongColor : lineColor },
  );
  let x = textLeft;
  for (const [at, lines] of cells.entries()) {
    for (const [number, line] of lines.entries()) {
      const stands = y + padding + (number + 0.76) * lineHeight(look.size);
      if (areNumbers[at]) {
        pdf.text(line, [x + widths[at] - padding, stands], {
          ...look,
          bold: isStrong,
          align: 'right',
        });
      } else pdf.text(line, [x + padding, stands], { ...look, bold: isStrong });
    }
    x += widths[at];
  }
  flow.y += high;
}

/** The largest letters in which every word has room, and how wide each column then is. */
function fitted(
  { pdf }: PdfFlow,
  rows: readonly (readonly string[])[],
): { readonly size: number; readonly widths: readonly number[] } {
  const count = rows[0].length;
  for (const size of sizes) {
    const wide = (words: string): number =>
      pdf.widthOf(words, { size, bold: true }) + 2 * padding + 0.2;
    const least: number[] = [];
    const most: number[] = [];
    for (let at = 0; at < count; at++) {
      const cells = rows.map((cells) => cells[at]);
      least.push(Math.max(...cells.flatMap((cell) => cell.split(/[ \n]/).map(wide))));
      most.push(Math.min(90, Math.max(...cells.flatMap((cell) => cell.split('\n').map(wide)))));
    }
    const needed = least.reduce((sum, one) => sum + one, 0);
    if (needed > textWidth && size !== sizes[sizes.length - 1]) continue;
    return { size, widths: shared(least, most) };
  }
  throw new Error('A table has letters of some size');
}

/** What is left when every column has its least is shared by how much more each asks for. */
function shared(least: readonly number[], most: readonly number[]): readonly number[] {
  const needed = least.reduce((sum, one) => sum + one, 0);
  if (needed >= textWidth) return least.map((one) => (one / needed) * textWidth);
  const wishes = least.map((one, at) => Math.max(0.01, most[at] - one));
  const wished = wishes.reduce((sum, one) => sum + one, 0);
  const left = textWidth - needed;
  return least.map((one, at) => one + (left * wishes[at]) / wished);
}
