import { describe, expect, it } from 'vitest';
import { geometryVertices } from './geometry-vertices.ts';
import { isTranslated } from './is-translated.ts';
import { removeGeometryVertex } from './remove-geometry-vertex.ts';
import { translateGeometry } from './translate-geometry.ts';
import { translateVertex } from './translate-vertex.ts';

const parkWithPond: GeoJSON.Polygon = {
  type: 'Polygon',
  coordinates: [
    [
      [10.39, 63.4],
      [10.4, 63.4],
      [10.4, 63.41],
      [10.39, 63.41],
      [10.39, 63.4],
    ],
    [
      [10.394, 63.404],
      [10.395, 63.406],
      [10.396, 63.404],
      [10.394, 63.404],
    ],
  ],
};

describe('corners of a park with a pond', () => {
  it('are numbered through all rings, each corner once', () => {
    expect(geometryVertices(parkWithPond)).toHaveLength(7);
    expect(geometryVertices(parkWithPond)[4]).toEqual([10.394, 63.404]);
  });

  it('move alone, and the ring stays closed when its first corner moves', () => {
    const moved = translateVertex(parkWithPond, 0, 10, 0);
    const [outer, pond] = moved.coordinates;
    expect(outer[0]).toEqual(outer[4]);
    expect(outer[0][0]).toBeGreaterThan(10.39);
    expect(outer[1]).toEqual([10.4, 63.4]);
    expect(pond).toEqual(parkWithPond.coordinates[1]);
  });

  it('can be taken out until a ring would be no area', () => {
    expect(removeGeometryVertex(parkWithPond, 1)?.coordinates[0]).toHaveLength(4);
    expect(removeGeometryVertex(parkWithPond, 5)).toBeNull();
    expect(removeGeometryVertex(parkWithPond, 7)).toBeNull();
  });
});

describe('moving by metres', () => {
  it('moves 100 m north by the length of a meridian degree at 63.4° N (111,477 m)', () => {
    const moved = translateGeometry({ type: 'Point', coordinates: [10.4, 63.4] }, 0, 100);
    expect((moved.coordinates[1] - 63.4) * 111_477).toBeCloseTo(100, 1);
  });

  it('is recognised as a move; a changed corner is not', () => {
    expect(isTranslated(parkWithPond, translateGeometry(parkWithPond, 25, -40))).toBe(true);
    expect(isTranslated(parkWithPond, translateVertex(parkWithPond, 2, 25, -40))).toBe(false);
  });
});
