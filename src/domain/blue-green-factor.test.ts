import { describe, expect, it } from 'vitest';
import { blueGreenFactor, ownWeight, weightsInForce } from './blue-green-factor.ts';
import { factorModels } from './factor-models.ts';
import { weightKey } from './factor-weight.ts';
import { blueGreenSurfaces } from './blue-green-surface.ts';
import { surfaceAreas, type ZoneGreenBlue } from './green-blue.ts';

const zone: ZoneGreenBlue = {
  areaSquareMeters: 10_000,
  surfaces: { ...surfaceAreas(() => 0), water: 2_000, 'green-area': 1_000, 'pocket-park': 1_000 },
  residents: 80,
  greenKnownShare: 1,
  waterKnownShare: 1,
  refused: null,
};

describe('the blue-green factor', () => {
  it('is the weighted area over the area, and says what it knows nothing of', () => {
    const weights = {
      ...surfaceAreas(() => 0),
      water: 1,
      'green-area': 1,
      'sketched-park': 1,
      'pocket-park': 0.5,
    };
    expect(blueGreenFactor(zone, weights)).toEqual({ factor: 0.35, noDataShare: 0.6 });
  });

  it('is unknown, not zero, where no surface is known', () => {
    const surfaces = surfaceAreas(() => 0);
    expect(blueGreenFactor({ ...zone, surfaces }, weightsInForce('bgf-2014', {}))).toBeNull();
    expect(
      blueGreenFactor({ ...zone, refused: 'no-area' }, weightsInForce('bgf-2014', {})),
    ).toBeNull();
  });

  it('takes the weights that were set, of its own model only', () => {
    const set = {
      [weightKey('bgf-2014', 'water')]: { model: 'bgf-2014', surface: 'water', weight: 0.4 },
    };
    expect(weightsInForce('bgf-2014', set).water).toBe(0.4);
    expect(weightsInForce('bgf-2014', set)['green-area']).toBe(1);
    expect(weightsInForce('malmo-2011', set).water).toBe(1);
  });
});

describe('every table of weights', () => {
  it.each(factorModels)('$id names its source and has a row for every surface', (model) => {
    expect(model.source.year).toBeGreaterThan(2000);
    expect(model.source.url).toMatch(/^https?:/);
    expect(new Set(model.rows.map(({ id }) => id)).size).toBe(model.rows.length);
    for (const { weight } of model.rows) {
      expect(weight).toBeGreaterThanOrEqual(0);
      expect(weight).toBeLessThanOrEqual(1);
    }
    for (const surface of blueGreenSurfaces) {
      expect(ownWeight(model.id, surface)).toBeGreaterThan(0);
    }
  });
});
