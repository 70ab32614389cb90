import { describe, expect, it } from 'vitest';
import { surfaceAreas, type ZoneGreenBlue } from './green-blue.ts';
import { greenFigures } from './green-figures.ts';

const zone: ZoneGreenBlue = {
  areaSquareMeters: 10_000,
  surfaces: {
    ...surfaceAreas(() => 0),
    water: 2_000,
    'green-area': 1_000,
    'sketched-park': 500,
    'pocket-park': 100,
  },
  residents: 80,
  greenKnownShare: 1,
  waterKnownShare: 1,
  refused: null,
};
const exactly = (value: number) => ({ value, isLeast: false });
const atLeast = (value: number) => ({ value, isLeast: true });

describe('the figures of a zone', () => {
  it('are its green with the sketched, of the zone, of its land and of its residents', () => {
    expect(greenFigures(zone)).toEqual({
      greenSquareMeters: exactly(1_600),
      greenShareOfZone: exactly(0.16),
      greenShareOfLand: exactly(0.2),
      greenPerResident: exactly(20),
      waterSquareMeters: exactly(2_000),
      waterShare: exactly(0.2),
    });
  });

  it('are lower bounds where a part of the zone is not known', () => {
    const figures = greenFigures({ ...zone, greenKnownShare: 0.5 });
    expect(figures.greenPerResident).toEqual(atLeast(20));
    expect(figures.waterShare).toEqual(exactly(0.2));
    expect(greenFigures({ ...zone, waterKnownShare: 0.5 }).greenShareOfLand).toEqual(atLeast(0.2));
  });

  it('are unknown, not zero, where no layer knows', () => {
    const surfaces = surfaceAreas(() => 0);
    const unknown = { ...zone, surfaces, greenKnownShare: 0, waterKnownShare: 0 };
    expect(Object.values(greenFigures(unknown)).every((figure) => figure === null)).toBe(true);
    const sketched = { ...unknown, surfaces: { ...surfaces, 'pocket-park': 160 } };
    expect(greenFigures(sketched).greenPerResident).toEqual(atLeast(2));
    expect(greenFigures(sketched).greenShareOfLand).toBeNull();
  });

  it('have nothing per resident where nobody lives or nobody was counted', () => {
    expect(greenFigures({ ...zone, residents: 0 }).greenPerResident).toBeNull();
    expect(greenFigures({ ...zone, residents: null }).greenPerResident).toBeNull();
    expect(greenFigures({ ...zone, residents: null }).greenSquareMeters).toEqual(exactly(1_600));
  });

  it('are none for a zone that was refused', () => {
    expect(greenFigures({ ...zone, refused: 'no-area' }).greenSquareMeters).toBeNull();
  });
});
