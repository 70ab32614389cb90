import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { polygonSetFromRings } from '../src/analysis/coverage/engine/polygon-set.ts';
import { projectRings } from '../src/analysis/coverage/project-geometry.ts';
import { buildingsOf } from '../src/analysis/coverage/resident-inputs.ts';
import { spreadTotals, type AreaTotals } from '../src/analysis/coverage/spread-totals.ts';
import { homeGround } from '../src/files/home-ground.ts';
import { readFeatures } from '../src/files/read-features.ts';
import { localPlane, type LocalPlane } from '../src/geo/local-plane.ts';

const data = join(import.meta.dirname, '../../shared/data');
const hasData = existsSync(join(data, 'stockholm'));

async function read(path: string, crs: string | null = null) {
  const reading = await readFeatures({ bytes: readFileSync(join(data, path)) }, crs);
  if (!reading.ok) throw new Error(`${path} was refused: ${reading.reason}`);
  return reading.value.features;
}

type Features = Awaited<ReturnType<typeof read>>;

function setOf(features: Features, plane: LocalPlane) {
  return polygonSetFromRings(
    features.map(({ geometry }) => {
      if (geometry?.type !== 'Polygon' && geometry?.type !== 'MultiPolygon') return [];
      return projectRings(geometry, plane);
    }),
  );
}

const nothing = polygonSetFromRings([]);
const noBuildings = {
  polygons: nothing,
  floorSquareMeters: new Float64Array(),
  levels: new Float64Array(),
};

/** The largest difference between an area's total and what its homes add up to. */
function worstLoss(
  { polygons, totals }: AreaTotals,
  homes: ReturnType<typeof spreadTotals>,
): number {
  let worst = 0;
  for (const [which, numbers] of totals.entries()) {
    const sums = new Float64Array(polygons.count);
    for (const [home, people] of homes.totals[which].entries()) sums[homes.areas[home]] += people;
    for (const [area, total] of numbers.entries()) {
      worst = Math.max(worst, Math.abs(sums[area] - total) / Math.max(1, total));
    }
  }
  return worst;
}

describe.skipIf(!hasData)('totals of real areas (skipped where the files are absent)', () => {
  it('of Stockholm, by age, are kept on the land of its districts', async () => {
    const plane = localPlane([18.05, 59.33]);
    const areas = await read('stockholm/basomraden_epsg3011_no_crs.geojson', 'EPSG:3011');
    const sumOf = (prefix: RegExp) =>
      Float64Array.from(areas, ({ properties }) =>
        Object.entries(properties).reduce(
          (sum, [name, value]) =>
            prefix.test(name) && typeof value === 'number' ? sum + value : sum,
          0,
        ),
      );
    // 2016 is the third of three years that are told.
    const all = sumOf(/^(kvinnor|man)_\d+(_\d+)?_2$/);
    const children = sumOf(/^(kvinnor_0|man_0_5)_2$/);
    const elderly = sumOf(/^(kvinnor_65|kvinnor_80|man_65_79|man_80)_2$/);
    const totals = { polygons: setOf(areas, plane), totals: [all, children, elderly] };
    const homes = spreadTotals(totals, { buildings: noBuildings, land: nothing, water: nothing });
    expect(all.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(900_000);
    expect(worstLoss(totals, homes)).toBeLessThan(1e-9);
    expect(homes.report.residents.buildings).toBe(0);
    expect(homes.report.residents.whole).toBe(all.reduce((sum, count) => sum + count, 0));
  });

  it('of Trondheim are put on its buildings where they are drawn, and on land elsewhere', async () => {
    const plane = localPlane([10.4, 63.42]);
    const zones = await read('trondheim/levekarssoner.geojson');
    const { buildings } = homeGround(await read('trondheim/osm_bygninger_midtbyen.geojson'));
    expect(buildings.length).toBe(1906);
    const water = await read('trondheim/n50_vann.geojson');
    const thousand = new Float64Array(zones.length).fill(1000);
    const totals = { polygons: setOf(zones, plane), totals: [thousand] };
    const homes = spreadTotals(totals, {
      buildings: buildingsOf(buildings, plane),
      land: nothing,
      water: setOf(water, plane),
    });
    expect(worstLoss(totals, homes)).toBeLessThan(1e-9);
    expect([...homes.totals[0]].every((people) => people >= 0)).toBe(true);
    const zone = (name: string) => zones.findIndex(({ properties }) => properties['navn'] === name);
    expect(homes.rules[zone('Midtbyen')]).toBe('buildings');
    expect(homes.report.areas.buildings + homes.report.areas.whole).toBe(60);
    expect(homes.report.areas.whole).toBeGreaterThan(30);
    expect(homes.report.assumedStoreys).toBeGreaterThan(0);
  });
});
