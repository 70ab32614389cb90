import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import type { ReportCell, ReportTable } from '../domain/report-document.ts';
import { docxCited } from './docx-cited.ts';

/** A4 between margins of 2 cm, in twentieths of a point. */
export const docxTextWidth = 9_638;

const line = { style: BorderStyle.SINGLE, size: 4, color: 'B8B0A2' } as const;
const strong = { style: BorderStyle.SINGLE, size: 8, color: '4B463F' } as const;
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;

/** More columns than this are written in smaller letters, so that numbers stay whole. */
const mostLarge = 5;

/** A table as Word knows one: its head repeated on every page, no row on two. */
export function docxTable({ columns, rows }: ReportTable): Table {
  const size = columns.length > mostLarge ? 15 : 18;
  const widths = columnWidths(columns.map(({ isNumber }) => isNumber ?? false));
  const cell = (
    { text, sources }: ReportCell,
    at: number,
    look: { readonly bold: boolean; readonly shaded: boolean },
  ): TableCell =>
    new TableCell({
      width: { size: widths[at], type: WidthType.DXA },
      margins: { top: 40, bottom: 40, left: 70, right: 70 },
      ...(look.shaded
        ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'EFEBE2' } }
        : {}),
      children: [
        new Paragraph({
          spacing: { before: 0, after: 0 },
          alignment: columns[at].isNumber ? AlignmentType.RIGHT : AlignmentType.LEFT,
          children: docxCited(text, sources, { bold: look.bold, size }),
        }),
      ],
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: docxTextWidth, type: WidthType.DXA },
    columnWidths: widths,
    tableLook: { firstRow: true, firstColumn: true, noVBand: true },
    borders: {
      top: strong,
      bottom: strong,
      left: none,
      right: none,
      insideHorizontal: line,
      insideVertical: none,
    },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map(({ label }, at) =>
          cell({ text: label }, at, { bold: true, shaded: true }),
        ),
      }),
      ...rows.map(
        ({ cells, isTotal = false }) =>
          new TableRow({
            cantSplit: true,
            children: cells.map((one, at) => cell(one, at, { bold: isTotal, shaded: isTotal })),
          }),
      ),
    ],
  });
}

/** The first column takes a good part, then words, then numbers; together the text's width. */
function columnWidths(areNumbers: readonly boolean[]): number[] {
  const parts = areNumbers.map((isNumber, at) => (at === 0 ? 2.6 : isNumber ? 1 : 1.4));
  const all = parts.reduce((sum, part) => sum + part, 0);
  return parts.map((part) => Math.floor((docxTextWidth * part) / all));
}
