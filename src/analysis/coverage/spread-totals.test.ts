import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsRing } from '../../geo/bounds.ts';
import { clipRings } from '../../geo/clip-rings.ts';
import { ringsArea } from '../../geo/rings-area.ts';
import { polygonSetFromRings } from './engine/polygon-set.ts';
import { itemRings } from './item-rings.ts';
import { spreadTotals, type SpreadHomes } from './spread-totals.ts';

type Box = readonly [minX: number, minY: number, maxX: number, maxY: number];
interface Building {
  readonly box: Box;
  readonly floor?: number;
  readonly levels?: number;
}

const setOf = (boxes: readonly Box[]) => polygonSetFromRings(boxes.map((box) => [boundsRing(box)]));

function spread(
  areas: readonly { readonly box: Box; readonly total: number }[],
  ground: {
    readonly buildings?: readonly Building[];
    readonly land?: readonly Box[];
    readonly water?: readonly Box[];
  } = {},
): SpreadHomes {
  const { buildings = [], land = [], water = [] } = ground;
  return spreadTotals(
    {
      polygons: setOf(areas.map(({ box }) => box)),
      totals: [Float64Array.from(areas, ({ total }) => total)],
    },
    {
      buildings: {
        polygons: setOf(buildings.map(({ box }) => box)),
        floorSquareMeters: Float64Array.from(buildings, ({ floor }) => floor ?? NaN),
        levels: Float64Array.from(buildings, ({ levels }) => levels ?? NaN),
      },
      land: setOf(land),
      water: setOf(water),
    },
  );
}

const homesArea = ({ polygons }: SpreadHomes, home: number): number =>
  ringsArea(itemRings(polygons, home));

const hundred = { box: [0, 0, 1000, 1000] as Box, total: 100 };

describe('a total spread over homes', () => {
  it('is put on buildings by their floor: as told, else footprint times storeys', () => {
    const homes = spread([hundred], {
      buildings: [
        { box: [0, 0, 10, 10], floor: 600 },
        { box: [100, 0, 110, 10], levels: 3 },
        { box: [200, 0, 210, 10], levels: 1 },
      ],
    });
    expect(homes.rules).toEqual(['buildings']);
    expect([...homes.totals[0]].map((part) => Math.round(part))).toEqual([60, 30, 10]);
  });

  it('takes storeys that are not told from those told in the area, and counts how often', () => {
    const homes = spread([hundred], {
      buildings: [
        { box: [0, 0, 10, 10], levels: 4 },
        { box: [100, 0, 110, 10], levels: 4 },
        { box: [200, 0, 210, 10] },
      ],
    });
    expect([...homes.totals[0]].map((part) => Number(part.toFixed(6)))).toEqual([
      33.333333, 33.333333, 33.333333,
    ]);
    expect(homes.report).toMatchObject({ buildings: 3, assumedStoreys: 1 });
  });

  it('gives a building across a border to both areas by footprint', () => {
    const homes = spread(
      [
        { box: [0, 0, 100, 100], total: 10 },
        { box: [100, 0, 200, 100], total: 90 },
      ],
      { buildings: [{ box: [90, 40, 130, 60] }] },
    );
    expect([...homes.areas]).toEqual([0, 1]);
    expect([...homes.totals[0]]).toEqual([10, 90]);
    expect([homesArea(homes, 0), homesArea(homes, 1)].map(Math.round)).toEqual([200, 600]);
  });

  it('falls back on residential land, and then on all the land', () => {
    const homes = spread(
      [
        { box: [0, 0, 100, 100], total: 10 },
        { box: [100, 0, 200, 100], total: 20 },
        { box: [200, 0, 300, 100], total: 0 },
      ],
      {
        land: [
          [0, 0, 50, 50],
          [25, 0, 75, 50],
        ],
        water: [[150, 0, 200, 100]],
      },
    );
    expect(homes.rules).toEqual(['land', 'whole', null]);
    expect(homesArea(homes, 0)).toBeCloseTo(75 * 50, 3);
    expect(homesArea(homes, 1)).toBeCloseTo(50 * 100, 3);
    expect(homes.report.residents).toMatchObject({ land: 10, whole: 20, buildings: 0 });
  });

  it('leaves people on the water only where there is nothing else, and says so', () => {
    const homes = spread([hundred], { water: [[-10, -10, 1010, 1010]] });
    expect(homes.rules).toEqual(['water']);
    expect([...homes.totals[0]]).toEqual([100]);
  });

  it('keeps the total of an area without an outline on itself', () => {
    const homes = spread([{ box: [5, 5, 5, 5], total: 7 }]);
    expect(homes.rules).toEqual(['nowhere']);
    expect([...homes.totals[0]]).toEqual([7]);
  });
});

const boxOn = (least: number, most: number): fc.Arbitrary<Box> =>
  fc
    .tuple(
      fc.integer({ min: 0, max: 900 }),
      fc.integer({ min: 0, max: 900 }),
      fc.integer({ min: least, max: most }),
      fc.integer({ min: least, max: most }),
    )
    .map(([x, y, wide, high]) => [x, y, x + wide, y + high]);

describe('totals spread over any homes', () => {
  it('are kept, are nowhere negative, and are never on water that leaves some land', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ box: boxOn(20, 400), total: fc.double({ min: 0, max: 1e6 }) }), {
          minLength: 1,
          maxLength: 4,
        }),
        fc.array(fc.record({ box: boxOn(5, 60), levels: fc.integer({ min: 1, max: 9 }) }), {
          maxLength: 12,
        }),
        fc.array(boxOn(20, 300), { maxLength: 3 }),
        fc.array(boxOn(20, 500), { maxLength: 3 }),
        (areas, buildings, land, water) => {
          const homes = spread(areas, { buildings, land, water });
          const sums = areas.map(() => 0);
          for (const [home, people] of homes.totals[0].entries()) {
            expect(people).toBeGreaterThanOrEqual(0);
            sums[homes.areas[home]] += people;
            const rings = itemRings(homes.polygons, home);
            if (homes.rules[homes.areas[home]] === 'water') continue;
            const wet = water.reduce(
              (sum, box) => sum + ringsArea(clipRings('intersection', rings, [boundsRing(box)])),
              0,
            );
            expect(wet).toBeLessThan(0.05);
          }
          for (const [at, { total }] of areas.entries()) {
            expect(Math.abs(sums[at] - total)).toBeLessThanOrEqual(1e-9 * Math.max(1, total));
          }
        },
      ),
      { seed: 4711, numRuns: 150 },
    );
  });
});
