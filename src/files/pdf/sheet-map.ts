import { columnLetter } from '../../domain/sheet-cell.ts';
import type { SheetBox, SheetLayout } from '../../domain/sheet-layout.ts';
import { sheetLabelMillimeters } from '../../domain/sheet-layout.ts';
import { inkColor, type Pdf } from './open-pdf.ts';
import type { SheetPage } from './sheet-page.ts';

const gridColor = '#3c3833';
const numberColor = '#6d3fb0';
export const quietInk = '#5f574c';

/** The number of a measure stands beside its symbol, so that both are seen: millimetres. */
export const numberOffset = { x: 3.4, y: -3.4 } as const;
const numberRadius = 2.3;

/** The map with its grid, letters, numbers of rows and numbered measures. */
export function drawSheetMap(pdf: Pdf, page: SheetPage, layout: SheetLayout): void {
  const { sheet, picture, measures } = page;
  const { map } = layout;
  if (picture) {
    const { jpeg, widthMillimeters: width, heightMillimeters: height } = picture;
    const [x, y] = [map.x + (map.width - width) / 2, map.y + (map.height - height) / 2];
    pdf.picture(jpeg, 'JPEG', [x, y, width, height]);
  }
  const cell = sheet.cellMillimeters;
  for (let column = 0; column <= sheet.columns; column++) {
    const x = map.x + column * cell;
    const isEdge = column === 0 || column === sheet.columns;
    pdf.line(
      [
        [x, map.y],
        [x, map.y + map.height],
      ],
      { width: isEdge ? 0.45 : 0.12, color: isEdge ? inkColor : gridColor },
    );
    if (column === sheet.columns) continue;
    pdf.text(columnLetter(column), [x + cell / 2, map.y - 1.6], {
      size: 12,
      bold: true,
      align: 'center',
    });
  }
  for (let row = 0; row <= sheet.rows; row++) {
    const y = map.y + row * cell;
    const isEdge = row === 0 || row === sheet.rows;
    pdf.line(
      [
        [map.x, y],
        [map.x + map.width, y],
      ],
      { width: isEdge ? 0.45 : 0.12, color: isEdge ? inkColor : gridColor },
    );
    if (row === sheet.rows) continue;
    pdf.text(String(row + 1), [map.x - sheetLabelMillimeters / 2, y + cell / 2 + 1.5], {
      size: 12,
      bold: true,
      align: 'center',
    });
  }
  for (const [at, { at: place }] of measures.entries()) {
    if (place) drawNumber(pdf, at + 1, numberPlace(map, place));
  }
}

/** Beside the measure, and never over the map's edge. */
function numberPlace(map: SheetBox, [x, y]: readonly [number, number]): [number, number] {
  const kept = (value: number, most: number): number =>
    Math.min(Math.max(value, numberRadius), most - numberRadius);
  return [
    map.x + kept(x + numberOffset.x, map.width),
    map.y + kept(y + numberOffset.y, map.height),
  ];
}

/** A number in a ring round `at`, as on the map so in the list. */
export function drawNumber(pdf: Pdf, number: number, at: readonly [number, number]): void {
  const words = String(number);
  pdf.disc(at, numberRadius, { fill: '#ffffff', stroke: { width: 0.4, color: numberColor } });
  pdf.text(words, [at[0], at[1] + 1.1], {
    size: words.length > 2 ? 6.5 : 8.5,
    bold: true,
    align: 'center',
  });
}

/** Scale, the line that tells whether the printer kept it, and north. */
export function drawSheetScale(pdf: Pdf, { sheet, words }: SheetPage, box: SheetBox): void {
  const y = box.y + 6;
  const control = 100;
  tickedLine(pdf, [box.x, y], control);
  pdf.text(words.control, [box.x, y + 5], { size: 8.5, bold: true });
  const barLength = (words.bar.meters * 1_000) / sheet.scale;
  const barStart = box.x + control + 8;
  const hasRoom = barStart + barLength + 16 <= box.x + box.width;
  const [barX, barY] = hasRoom ? [barStart, y] : [box.x, y + 8];
  const half = barLength / 2;
  pdf.box([barX, barY - 1, half, 2], { fill: inkColor, stroke: { width: 0.3, color: inkColor } });
  pdf.box([barX + half, barY - 1, half, 2], {
    fill: '#ffffff',
    stroke: { width: 0.3, color: inkColor },
  });
  pdf.text(`${words.bar.words}   ${words.scale}`, [barX, barY + 5], { size: 8.5 });
  if (words.error !== '') {
    pdf.text(words.error, [box.x, box.y + box.height], { size: 7, color: quietInk });
  }
  const x = box.x + box.width - 5;
  pdf.area(
    [
      [x, box.y],
      [x + 3.2, box.y + 9],
      [x, box.y + 7],
      [x - 3.2, box.y + 9],
    ],
    inkColor,
  );
  pdf.text(words.north, [x, box.y + 13], { size: 10, bold: true, align: 'center' });
}

/** A line whose length is measured between the outer edges of its ends. */
function tickedLine(pdf: Pdf, [x, y]: readonly [number, number], length: number): void {
  const stroke = { width: 0.3, color: inkColor };
  pdf.line(
    [
      [x, y],
      [x + length, y],
    ],
    stroke,
  );
  for (const end of [x, x + length]) {
    pdf.line(
      [
        [end, y - 2.5],
        [end, y + 1.5],
      ],
      stroke,
    );
  }
}
