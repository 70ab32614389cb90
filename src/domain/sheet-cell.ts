import type { LngLat } from '../geo/lng-lat.ts';
import type { PaperSheet } from './paper-sheet.ts';
import { sheetPlane } from './sheet-plane.ts';

/** A cell of a printed grid on the ground. */
export interface SheetCell {
  /** As it is called: `C4`. */
  readonly name: string;
  readonly middle: LngLat;
  readonly polygon: GeoJSON.Polygon;
}

/** The letter of a column, counted from 0. */
export function columnLetter(column: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + column);
}

/** The cell called `name` (`C4`, `c4`) on a sheet; null: the sheet has none. */
export function sheetCell(sheet: PaperSheet, name: string): SheetCell | null {
  const parts = /^([A-Z])([1-9]\d?)$/.exec(name.toUpperCase());
  if (!parts) return null;
  const column = parts[1].charCodeAt(0) - 'A'.charCodeAt(0);
  const row = Number(parts[2]) - 1;
  if (column >= sheet.columns || row >= sheet.rows) return null;
  const { toLngLat } = sheetPlane(sheet);
  const size = sheet.cellMillimeters;
  const at = (right: number, down: number): GeoJSON.Position => [
    ...toLngLat([(column + right) * size, (row + down) * size]),
  ];
  return {
    name: `${columnLetter(column)}${row + 1}`,
    middle: toLngLat([(column + 0.5) * size, (row + 0.5) * size]),
    polygon: { type: 'Polygon', coordinates: [[at(0, 0), at(0, 1), at(1, 1), at(1, 0), at(0, 0)]] },
  };
}

/** The name of the cell in which a position lies; null: beside the map. */
export function cellAt(sheet: PaperSheet, position: LngLat): string | null {
  const [x, y] = sheetPlane(sheet).toPaper(position);
  const column = Math.floor(x / sheet.cellMillimeters);
  const row = Math.floor(y / sheet.cellMillimeters);
  const isOn = column >= 0 && column < sheet.columns && row >= 0 && row < sheet.rows;
  return isOn ? `${columnLetter(column)}${row + 1}` : null;
}
