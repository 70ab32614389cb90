import { describe, expect, it } from 'vitest';
import type { ZoneId } from '../../domain/ids.ts';
import { boundsRing } from '../../geo/bounds.ts';
import { polygonSetFromRings } from './engine/polygon-set.ts';
import { prepareHomes } from './prepare-homes.ts';

const rect = (minX: number, minY: number, maxX: number, maxY: number) => [
  boundsRing([minX, minY, maxX, maxY]),
];

function homesOf(
  zones: Float64Array[][],
  cells: { residents: number; rings: Float64Array[] }[],
  water: Float64Array[][] = [],
) {
  return prepareHomes({
    zones: { ids: zones.map((_, at) => `${at}` as ZoneId), polygons: polygonSetFromRings(zones) },
    cells: {
      ids: cells.map((_, at) => `${at}`),
      residents: Float64Array.from(cells, (cell) => cell.residents),
      polygons: polygonSetFromRings(cells.map((cell) => cell.rings)),
    },
    water: polygonSetFromRings(water),
  });
}

describe('homes of a cell', () => {
  it('are one where the cell lies in one zone, and none where nobody lives', () => {
    const homes = homesOf(
      [rect(0, 0, 1000, 1000)],
      [
        { residents: 7, rings: rect(100, 100, 350, 350) },
        { residents: 0, rings: rect(400, 400, 650, 650) },
      ],
    );
    expect(homes.count).toBe(1);
    expect([homes.zones[0], homes.split[0], homes.residents[0]]).toEqual([0, 0, 7]);
  });

  it('share its residents by area over four zones that meet in a corner', () => {
    const zones = [
      rect(0, 0, 500, 500),
      rect(500, 0, 1000, 500),
      rect(0, 500, 500, 1000),
      rect(500, 500, 1000, 1000),
    ];
    const homes = homesOf(zones, [{ residents: 100, rings: rect(450, 400, 550, 600) }]);
    expect([...homes.zones].sort((a, b) => a - b)).toEqual([0, 1, 2, 3]);
    for (const residents of homes.residents) expect(residents).toBeCloseTo(25, 9);
    expect([...homes.split]).toEqual([1, 1, 1, 1]);
  });

  it('keep the sum when zones overlap or leave a gap', () => {
    const zones = [rect(0, 0, 520, 1000), rect(500, 0, 600, 1000), rect(650, 0, 1000, 1000)];
    const homes = homesOf(zones, [{ residents: 50, rings: rect(400, 400, 700, 600) }]);
    expect(homes.residents.reduce((sum, residents) => sum + residents, 0)).toBeCloseTo(50, 9);
    const byZone = (zone: number) =>
      homes.residents.reduce(
        (sum, residents, at) => sum + (homes.zones[at] === zone ? residents : 0),
        0,
      );
    expect(byZone(0)).toBeCloseTo(20, 4);
    expect(byZone(1)).toBeCloseTo((50 * 80) / 300, 4);
    expect(byZone(-1)).toBeCloseTo((50 * 50) / 300, 4);
  });

  it('lie on land only, and over all of a cell that has none', () => {
    const homes = homesOf(
      [rect(0, 0, 1000, 1000)],
      [
        { residents: 10, rings: rect(100, 100, 200, 200) },
        { residents: 20, rings: rect(600, 600, 700, 700) },
      ],
      [rect(150, 0, 400, 1000), rect(550, 550, 800, 800)],
    );
    expect(homes.areasSquareMeters[0]).toBeCloseTo(5_000, 2);
    expect(homes.areasSquareMeters[1]).toBeCloseTo(10_000, 2);
    expect([homes.residents[0], homes.residents[1]]).toEqual([10, 20]);
    expect(homes.cellsAllWater).toBe(1);
  });

  it('count residents of a cell with no area as standing nowhere', () => {
    const line = [Float64Array.of(100, 100, 200, 100, 100, 100)];
    const homes = homesOf([rect(0, 0, 1000, 1000)], [{ residents: 9, rings: line }]);
    expect(homes.count).toBe(0);
    expect(homes.unplacedResidents).toBe(9);
  });
});
