import type { PaperSheet } from './paper-sheet.ts';

/** A part of the paper: from its upper left corner, and how large; millimetres. */
export interface SheetBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where everything stands on a printed sheet, millimetres from the paper's upper left corner. */
export interface SheetLayout {
  readonly page: { readonly width: number; readonly height: number };
  readonly head: SheetBox;
  /** What the grid lies over, cell by cell. */
  readonly map: SheetBox;
  readonly columns: number;
  readonly rows: number;
  /** Scale bar, control line and north arrow. */
  readonly scale: SheetBox;
  readonly list: SheetBox;
  readonly blanks: SheetBox;
  readonly credits: SheetBox;
}

export const sheetScales = [1_000, 2_000, 2_500, 5_000, 10_000, 15_000, 20_000, 25_000] as const;
export const sheetCellSizes = [15, 20, 25, 30, 40, 50] as const;

const margin = 10;
const gap = 4;
const headHeight = 13;
const scaleHeight = 15;
const creditsHeight = 9;
const mostColumns = 26;

/** Room for the letters above the map and the numbers beside it. */
export const sheetLabelMillimeters = 6;

const papers = {
  a4: { short: 210, long: 297, side: 68, foot: 62 },
  a3: { short: 297, long: 420, side: 92, foot: 90 },
} as const;

/** The paper with its map as large as whole cells can be, and the list beside or below it. */
export function sheetLayout({
  paper,
  landscape,
  cellMillimeters,
}: Pick<PaperSheet, 'paper' | 'landscape' | 'cellMillimeters'>): SheetLayout {
  const { short, long, side, foot } = papers[paper];
  const page = landscape ? { width: long, height: short } : { width: short, height: long };
  const inner = { width: page.width - 2 * margin, height: page.height - 2 * margin };
  const label = sheetLabelMillimeters;
  const fixed = headHeight + label + gap + scaleHeight + creditsHeight;
  const room = {
    width: inner.width - label - (landscape ? side + gap : 0),
    height: inner.height - fixed - (landscape ? 0 : foot + gap),
  };
  const columns = Math.min(mostColumns, Math.floor(room.width / cellMillimeters));
  const rows = Math.floor(room.height / cellMillimeters);
  const map = {
    x: margin + label,
    y: margin + headHeight + label,
    width: columns * cellMillimeters,
    height: rows * cellMillimeters,
  };
  const below = map.y + map.height + gap;
  const credits = {
    x: margin,
    y: page.height - margin - creditsHeight,
    width: inner.width,
    height: creditsHeight,
  };
  const shared = {
    page,
    head: { x: margin, y: margin, width: inner.width, height: headHeight },
    map,
    columns,
    rows,
    credits,
  };
  if (landscape) {
    const x = map.x + map.width + gap;
    const width = page.width - margin - x;
    const top = map.y - label;
    const height = credits.y - gap - top;
    const listed = height * 0.56;
    return {
      ...shared,
      scale: { x: map.x, y: below, width: map.width, height: scaleHeight },
      list: { x, y: top, width, height: listed },
      blanks: { x, y: top + listed + gap, width, height: height - listed - gap },
    };
  }
  const top = below + scaleHeight;
  const height = credits.y - gap - top;
  const width = (inner.width - gap) / 2;
  return {
    ...shared,
    scale: { x: margin, y: below, width: inner.width, height: scaleHeight },
    list: { x: margin, y: top, width, height },
    blanks: { x: margin + width + gap, y: top, width, height },
  };
}

/** The largest scale of the list at which ground of a size has room on the map; else the smallest. */
export function fittingScale(
  ground: { readonly widthMeters: number; readonly heightMeters: number },
  map: Pick<SheetBox, 'width' | 'height'>,
): number {
  const fitting = sheetScales.find(
    (scale) =>
      ground.widthMeters * 1_000 <= map.width * scale &&
      ground.heightMeters * 1_000 <= map.height * scale,
  );
  return fitting ?? sheetScales[sheetScales.length - 1];
}
