import fc from 'fast-check';
import { Geodesic } from 'geographiclib-geodesic';
import { describe, expect, it } from 'vitest';
import type { LngLat } from '../geo/lng-lat.ts';
import { scaleErrorOfPicture } from '../geo/picture-plane.ts';
import type { SheetId } from './ids.ts';
import type { PaperSheet } from './paper-sheet.ts';
import { cellAt, columnLetter, sheetCell } from './sheet-cell.ts';
import { sheetCellSizes, sheetLayout, sheetScales } from './sheet-layout.ts';
import { sheetPlane } from './sheet-plane.ts';

function sheetAt(
  centre: LngLat,
  settings: Pick<PaperSheet, 'paper' | 'landscape' | 'scale' | 'cellMillimeters'>,
): PaperSheet {
  const { columns, rows } = sheetLayout(settings);
  return {
    ...settings,
    columns,
    rows,
    centre,
    id: 'sheet' as SheetId,
    name: 'K7Q2',
    madeAt: '2026-11-22T17:00:00.000Z',
    proposalId: null,
    measures: [],
  };
}

const anySheet = fc
  .record({
    lng: fc.double({ min: 5, max: 25, noNaN: true }),
    lat: fc.double({ min: 55, max: 70, noNaN: true }),
    paper: fc.constantFrom('a4' as const, 'a3' as const),
    landscape: fc.boolean(),
    scale: fc.constantFrom(...sheetScales),
    cellMillimeters: fc.constantFrom(...sheetCellSizes),
  })
  .map(({ lng, lat, ...settings }) => sheetAt([lng, lat], settings));

function metersBetween(from: LngLat, to: LngLat): number {
  return Geodesic.WGS84.Inverse(from[1], from[0], to[1], to[0]).s12 ?? Number.NaN;
}

describe('a cell of a printed sheet', () => {
  it('is found again from its middle and from every place within it', () => {
    fc.assert(
      fc.property(
        anySheet,
        fc.nat(),
        fc.nat(),
        fc.double({ min: 0.001, max: 0.999, noNaN: true }),
        fc.double({ min: 0.001, max: 0.999, noNaN: true }),
        (sheet, someColumn, someRow, right, down) => {
          const [column, row] = [someColumn % sheet.columns, someRow % sheet.rows];
          const name = `${columnLetter(column)}${row + 1}`;
          const cell = sheetCell(sheet, name.toLowerCase());
          if (!cell) throw new Error(`No cell ${name}`);
          expect(cellAt(sheet, cell.middle)).toBe(name);
          const size = sheet.cellMillimeters;
          const place = sheetPlane(sheet).toLngLat([(column + right) * size, (row + down) * size]);
          expect(cellAt(sheet, place)).toBe(name);
        },
      ),
      { seed: 6, numRuns: 400 },
    );
  });

  it('is none beside the map', () => {
    const sheet = sheetAt([10.4, 63.4], {
      paper: 'a3',
      landscape: true,
      scale: 5_000,
      cellMillimeters: 25,
    });
    expect([sheet.columns, sheet.rows]).toEqual([11, 9]);
    for (const name of ['L1', 'A10', 'A0', 'AA1', 'C', '4', '']) {
      expect(sheetCell(sheet, name)).toBeNull();
    }
    const { toLngLat, width } = sheetPlane(sheet);
    expect(cellAt(sheet, toLngLat([width + 0.01, 10]))).toBeNull();
    expect(cellAt(sheet, toLngLat([10, -0.01]))).toBeNull();
  });

  it('is as large on the ground as on the paper times the scale, at the middle of the sheet', () => {
    fc.assert(
      fc.property(anySheet, (sheet) => {
        const { toLngLat, width, height } = sheetPlane(sheet);
        const millimeter = sheet.scale / 1_000;
        for (const [dx, dy] of [
          [0.5, 0],
          [0, 0.5],
        ]) {
          const from = toLngLat([width / 2 - dx, height / 2 - dy]);
          const to = toLngLat([width / 2 + dx, height / 2 + dy]);
          expect(metersBetween(from, to) / millimeter).toBeCloseTo(1, 5);
        }
      }),
      { seed: 6, numRuns: 200 },
    );
  });

  it('is nowhere further from true than the sheet says, and never 0.2 % in Trondheim', () => {
    for (const scale of sheetScales) {
      for (const landscape of [true, false]) {
        const sheet = sheetAt([10.4, 63.4], {
          paper: 'a3',
          landscape,
          scale,
          cellMillimeters: 25,
        });
        const { toLngLat, width, height } = sheetPlane(sheet);
        const millimeter = sheet.scale / 1_000;
        const errors = [0, 0.25, 0.5, 0.75, 1].flatMap((down) =>
          [0, 0.5, 1].flatMap((right) => {
            const [x, y] = [right * width, down * height];
            const at = toLngLat([x, y]);
            const beside = [toLngLat([x + 1, y]), toLngLat([x, y + 1])];
            return beside.map((to) => Math.abs(metersBetween(at, to) / millimeter - 1));
          }),
        );
        const told = scaleErrorOfPicture(sheet.centre, (height * scale) / 1_000);
        expect(Math.max(...errors)).toBeLessThan(told + 2e-5);
        expect(Math.max(...errors)).toBeGreaterThan(told * 0.95);
        expect(told).toBeLessThan(0.002);
      }
    }
  });
});
