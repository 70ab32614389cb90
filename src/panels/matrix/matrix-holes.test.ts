import { describe, expect, it } from 'vitest';
import type { FocusAreaId, MeasureId, ZoneId } from '../../domain/ids.ts';
import type { MatrixCell, MatrixRow, ProgrammeMatrix } from '../../domain/programme-matrix.ts';
import { matrixHoles } from './matrix-holes.ts';

const [housing, inclusion] = ['housing', 'inclusion'] as FocusAreaId[];

function cell(count: number): MatrixCell {
  const measures = Array.from({ length: count }, (_, at) => `m${at}` as MeasureId);
  return { measures, done: 0, moneyHundredths: null, silent: count };
}

function zone(name: string, residents: number | null, counts: readonly number[]): MatrixRow {
  const place = { kind: 'zone', zoneId: name as ZoneId } as const;
  return { place, residents, cells: counts.map(cell), total: cell(0) };
}

function matrix(rows: readonly MatrixRow[]): ProgrammeMatrix {
  return { columns: [housing, inclusion, 'none'], rows, dropped: [], unknown: [] };
}

describe('the holes of a matrix', () => {
  it('are led by the one where most people live', () => {
    const found = matrixHoles(
      matrix([
        zone('ila', 900, [0, 1, 0]),
        zone('tempe', 2000, [1, 0, 0]),
        zone('moholt', null, [0, 0, 0]),
      ]),
    );
    expect(found.biggest?.row.place).toEqual({ kind: 'zone', zoneId: 'tempe' });
    expect(found.biggest?.column).toBe(inclusion);
    expect(found.count).toBe(4);
    expect(found.cells).toBe(6);
  });

  it('are none where every zone has a measure for each end, whatever has no focus area', () => {
    expect(matrixHoles(matrix([zone('ila', 900, [1, 2, 0])])).biggest).toBeNull();
  });

  it('count a zone of two groups once, and neither groups nor totals', () => {
    const ila = zone('ila', 900, [0, 1, 0]);
    const group: MatrixRow = { ...ila, place: { kind: 'group', group: 'east' } };
    const found = matrixHoles(matrix([group, ila, ila, { ...ila, place: { kind: 'total' } }]));
    expect([found.count, found.cells]).toEqual([1, 2]);
  });
});
