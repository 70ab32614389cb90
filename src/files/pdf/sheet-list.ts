import type { SheetBox } from '../../domain/sheet-layout.ts';
import { inkColor, lineHeight, type Pdf } from './open-pdf.ts';
import { drawNumber, quietInk } from './sheet-map.ts';
import type { SheetMeasure, SheetPage } from './sheet-page.ts';

const titleSize = 9.5;
const statusSize = 8;
const indent = 6.5;
const lineColor = '#857d71';

/** Writes numbered measures from `from` on as far as a box has room; gives the first that had none. */
export function drawSheetList(
  pdf: Pdf,
  measures: readonly SheetMeasure[],
  box: SheetBox,
  {
    title,
    empty,
    more,
    from,
  }: {
    readonly title: string;
    readonly empty: string;
    /** Where the rest is, if there is one. */
    readonly more: string;
    readonly from: number;
  },
): number {
  let y = box.y + 4;
  pdf.text(title, [box.x, y], { size: 11, bold: true });
  y += 3;
  if (measures.length === 0) {
    for (const line of pdf.wrap(empty, box.width, { size: 9 })) {
      y += lineHeight(9);
      pdf.text(line, [box.x, y], { size: 9, color: quietInk });
    }
    return 0;
  }
  const bottom = box.y + box.height;
  for (let at = from; at < measures.length; at++) {
    const measure = measures[at];
    const lines = titleLines(pdf, measure.title, box.width);
    const high = measureHeight(lines);
    // One line stays free for where the rest is.
    const isLast = at === measures.length - 1;
    if (y + high > bottom - (isLast ? 0 : lineHeight(statusSize) + 1)) {
      pdf.text(more, [box.x, bottom - 1], { size: statusSize, color: quietInk });
      return at;
    }
    drawNumber(pdf, at + 1, [box.x + 2.5, y + 2.8]);
    for (const line of lines) {
      y += lineHeight(titleSize);
      pdf.text(line, [box.x + indent, y - 0.6], { size: titleSize });
    }
    y += lineHeight(statusSize);
    pdf.text(measure.status, [box.x + indent, y - 0.6], { size: statusSize, color: quietInk });
    y += 1;
  }
  return measures.length;
}

/** How high the whole list is in a column of a width, millimetres. */
export function sheetListHeight(
  pdf: Pdf,
  measures: readonly SheetMeasure[],
  width: number,
): number {
  return measures.reduce((sum, { title }) => sum + measureHeight(titleLines(pdf, title, width)), 9);
}

function titleLines(pdf: Pdf, title: string, width: number): readonly string[] {
  return pdf.wrap(title, width - indent, { size: titleSize }).slice(0, 2);
}

function measureHeight(lines: readonly string[]): number {
  return lines.length * lineHeight(titleSize) + lineHeight(statusSize) + 1;
}

/** Fields to write in by hand, as many as have room. */
export function drawSheetBlanks(pdf: Pdf, { words }: SheetPage, box: SheetBox): void {
  let y = box.y + 4;
  pdf.text(words.blankTitle, [box.x, y], { size: 11, bold: true });
  y += 1.5;
  for (const line of pdf.wrap(words.blankHow, box.width, { size: 8 })) {
    y += lineHeight(8);
    pdf.text(line, [box.x, y], { size: 8, color: quietInk });
  }
  const stroke = { width: 0.2, color: lineColor };
  const ruled = (from: number, to: number): void =>
    pdf.line(
      [
        [from, y],
        [to, y],
      ],
      stroke,
    );
  while (y + 19 <= box.y + box.height) {
    y += 10;
    const cell = `${words.cell} `;
    const dots = `${words.dots} `;
    const look = { size: 8.5, color: inkColor };
    const middle = box.x + box.width / 2;
    pdf.text(cell, [box.x, y], look);
    ruled(box.x + pdf.widthOf(cell, look), middle - 3);
    pdf.text(dots, [middle, y], look);
    ruled(middle + pdf.widthOf(dots, look), box.x + box.width);
    y += 8;
    ruled(box.x, box.x + box.width);
  }
}
