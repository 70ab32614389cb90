import type { LngLat } from '../geo/lng-lat.ts';
import { picturePlane } from '../geo/picture-plane.ts';
import type { PaperSheet } from './paper-sheet.ts';

type SheetGrid = Pick<PaperSheet, 'centre' | 'scale' | 'columns' | 'rows' | 'cellMillimeters'>;

/** Between the ground and a sheet's map: millimetres from the map's upper left corner. */
export interface SheetPlane {
  readonly width: number;
  readonly height: number;
  readonly toPaper: (position: LngLat) => readonly [x: number, y: number];
  readonly toLngLat: (paper: readonly [x: number, y: number]) => LngLat;
}

/** How a sheet's map lies on the ground: 1 mm is `scale` mm at its middle. */
export function sheetPlane({
  centre,
  scale,
  columns,
  rows,
  cellMillimeters,
}: SheetGrid): SheetPlane {
  const plane = picturePlane(centre);
  const width = columns * cellMillimeters;
  const height = rows * cellMillimeters;
  const metersPerMillimeter = scale / 1_000;
  return {
    width,
    height,
    toPaper: (position) => {
      const [east, north] = plane.toMeters(position);
      return [width / 2 + east / metersPerMillimeter, height / 2 - north / metersPerMillimeter];
    },
    toLngLat: ([x, y]) =>
      plane.toLngLat([
        (x - width / 2) * metersPerMillimeter,
        (height / 2 - y) * metersPerMillimeter,
      ]),
  };
}

/** The border of a sheet's map on the ground, closed, degrees. */
export function sheetRing(sheet: SheetGrid): readonly LngLat[] {
  const { width, height, toLngLat } = sheetPlane(sheet);
  return [
    [0, 0],
    [0, height],
    [width, height],
    [width, 0],
    [0, 0],
  ].map(([x, y]) => toLngLat([x, y]));
}
