import { describe, expect, it } from 'vitest';
import { circleRing } from './circle-ring.ts';
import { geodesicArea } from './geodesic-area.ts';
import { geometryCentre } from './geometry-centre.ts';
import { measureLength } from './measure-length.ts';
import { mirrorGeometry } from './mirror-geometry.ts';
import { rectangleRing } from './rectangle-ring.ts';
import { rotateGeometry } from './rotate-geometry.ts';
import { scaleGeometry } from './scale-geometry.ts';
import { shapeTrouble } from './shape-trouble.ts';

const lademoen = [10.43, 63.44] as const;

function circle(radiusMeters: number): GeoJSON.Polygon {
  return { type: 'Polygon', coordinates: [circleRing(lademoen, radiusMeters)!] };
}

function rectangle(bearing: number): GeoJSON.Polygon {
  const ring = rectangleRing([10.43, 63.44], [10.434, 63.443], bearing)!;
  return { type: 'Polygon', coordinates: [ring] };
}

function distances(geometry: GeoJSON.Polygon): readonly number[] {
  return geometry.coordinates[0].map((corner) => measureLength([[...lademoen], corner]));
}

function sides(geometry: GeoJSON.Polygon): readonly number[] {
  const [ring] = geometry.coordinates;
  return ring.slice(1).map((corner, i) => measureLength([ring[i], corner]));
}

describe('a circle', () => {
  it.each([5, 300, 20_000])(
    'of %d m holds its area, its border within 0.07 %% of the radius',
    (r) => {
      expect(geodesicArea(circle(r)) / (Math.PI * r * r)).toBeCloseTo(1, 5);
      for (const meters of distances(circle(r)))
        expect(Math.abs(meters / r - 1)).toBeLessThan(7e-4);
      expect(shapeTrouble(circle(r))).toBeNull();
    },
  );

  it('is none without a radius', () => {
    expect(circleRing(lademoen, 0)).toBeNull();
    expect(circleRing(lademoen, -3)).toBeNull();
    expect(circleRing(lademoen, Number.NaN)).toBeNull();
  });

  it('stays a circle when it is turned or scaled', () => {
    const turned = rotateGeometry(circle(300), lademoen, 33);
    for (const meters of distances(turned)) expect(meters / 300.19).toBeCloseTo(1, 4);
    const larger = scaleGeometry(circle(300), lademoen, 2);
    for (const meters of distances(larger)) expect(meters / 600.38).toBeCloseTo(1, 4);
  });
});

describe('a rectangle from two corners', () => {
  it.each([0, 37, 90, 200])(
    'has sides of equal length and right angles at %d degrees',
    (bearing) => {
      const shape = rectangle(bearing);
      const [a, b, c, d] = sides(shape);
      expect(a / c).toBeCloseTo(1, 5);
      expect(b / d).toBeCloseTo(1, 5);
      const diagonal = measureLength([shape.coordinates[0][0], shape.coordinates[0][2]]);
      expect(Math.hypot(a, b) / diagonal).toBeCloseTo(1, 5);
      expect(geodesicArea(shape) / (a * b)).toBeCloseTo(1, 5);
      expect(shape.coordinates[0]).toContainEqual([10.43, 63.44]);
      expect(shape.coordinates[0]).toContainEqual([10.434, 63.443]);
      expect(shapeTrouble(shape)).toBeNull();
    },
  );

  it('is none where the corners lie on one side', () => {
    expect(rectangleRing([10.43, 63.44], [10.43, 63.45], 0)).toBeNull();
    expect(rectangleRing(lademoen, lademoen, 20)).toBeNull();
  });
});

describe('turning, scaling and mirroring', () => {
  it('turns clockwise: what lay north lies east', () => {
    const north: GeoJSON.Point = { type: 'Point', coordinates: [10.43, 63.45] };
    const [lng, lat] = rotateGeometry(north, lademoen, 90).coordinates;
    expect(lng).toBeGreaterThan(10.44);
    expect(lat).toBeCloseTo(63.44, 3);
  });

  it('scales the area by the square of the factor', () => {
    const before = geodesicArea(rectangle(20));
    const after = geodesicArea(scaleGeometry(rectangle(20), lademoen, 1.5));
    expect(after / before).toBeCloseTo(2.25, 6);
    expect(() => scaleGeometry(rectangle(20), lademoen, 0)).toThrow('0');
  });

  it('mirrors east to west over a line to the north, and keeps shells anticlockwise', () => {
    const mirrored = mirrorGeometry(rectangle(0), lademoen, [10.43, 63.5])!;
    const lngs = mirrored.coordinates[0].map(([lng]) => lng);
    expect(Math.min(...lngs)).toBeCloseTo(10.426, 5);
    expect(geodesicArea(mirrored) / geodesicArea(rectangle(0))).toBeCloseTo(1, 6);
    const twice = mirrorGeometry(mirrored, lademoen, [10.43, 63.5])!;
    for (const [i, [lng, lat]] of twice.coordinates[0].entries()) {
      expect(lng).toBeCloseTo(rectangle(0).coordinates[0][i][0], 9);
      expect(lat).toBeCloseTo(rectangle(0).coordinates[0][i][1], 9);
    }
    expect(mirrorGeometry(rectangle(0), lademoen, lademoen)).toBeNull();
  });

  it('has its centre in the middle of what is there, and none of nothing', () => {
    const [lng, lat] = geometryCentre([rectangle(0)])!;
    expect(lng).toBeCloseTo(10.432, 5);
    expect(lat).toBeCloseTo(63.4415, 5);
    expect(geometryCentre([])).toBeNull();
    expect(geometryCentre([{ type: 'Point', coordinates: [10, 63] }])![0]).toBeCloseTo(10, 12);
  });
});
