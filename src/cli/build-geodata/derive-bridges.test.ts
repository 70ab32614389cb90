import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { deriveBridges } from './derive-bridges.ts';

type Line = GeoJSON.Feature<GeoJSON.LineString, { readonly id: string }>;
type Water = GeoJSON.Feature<GeoJSON.Polygon>;

const centre = [10.4, 63.42] as const;
const river: Water = {
  type: 'Feature',
  properties: {},
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [10.39, 63.4],
        [10.391, 63.4],
        [10.391, 63.44],
        [10.39, 63.44],
        [10.39, 63.4],
      ],
    ],
  },
};

function route(id: string, ...coordinates: readonly (readonly [number, number])[]): Line {
  return {
    type: 'Feature',
    properties: { id },
    geometry: { type: 'LineString', coordinates: coordinates.map((position) => [...position]) },
  };
}

describe('a marked route over water', () => {
  it('tells of a bridge from 15 m before the shore to 15 m behind the other', () => {
    const [bridge] = deriveBridges(
      [route('over', [10.38, 63.42], [10.395, 63.42])],
      [river],
      centre,
    );
    const [[west], [east]] = bridge.geometry.coordinates;
    const metersPerDegree = 49_960;
    expect(bridge.routeId).toBe('over');
    expect((10.39 - west) * metersPerDegree).toBeCloseTo(15, 0);
    expect((east - 10.391) * metersPerDegree).toBeCloseTo(15, 0);
  });

  it('tells of none where it strays into the water and back to the same bank', () => {
    const strays = route(
      'strays',
      [10.389, 63.42],
      [10.3903, 63.4201],
      [10.3903, 63.4205],
      [10.389, 63.4206],
    );
    expect(deriveBridges([strays], [river], centre)).toEqual([]);
  });

  it('tells of one where it begins at the very shore', () => {
    const ashore = route('ashore', [10.39, 63.42], [10.391, 63.4202]);
    expect(deriveBridges([ashore], [river], centre)).toHaveLength(1);
  });

  it('tells of one to an island', () => {
    const hole = [
      [10.4901, 63.41],
      [10.4905, 63.41],
      [10.4905, 63.4102],
      [10.4901, 63.41],
    ];
    const lake: Water = {
      ...river,
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [10.489, 63.409],
            [10.492, 63.409],
            [10.492, 63.412],
            [10.489, 63.412],
            [10.489, 63.409],
          ],
          hole,
        ],
      },
    };
    const out = route('out', [10.4903, 63.41005], [10.4903, 63.414]);
    expect(deriveBridges([out], [lake], centre)).toHaveLength(1);
  });
});

describe('the bridges among the bundled crossings', () => {
  const folder = new URL('../../../geodata/trondheim/', import.meta.url);
  const featuresIn = <Kind extends GeoJSON.Feature>(name: string): readonly Kind[] =>
    (JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as { features: Kind[] }).features;

  it('are those that the bundled routes tell of', () => {
    const { centre: middle } = JSON.parse(
      readFileSync(new URL('workspace.json', folder), 'utf8'),
    ) as { centre: [number, number] };
    const derived = deriveBridges(
      featuresIn<Line>('walking-routes.geojson'),
      featuresIn<Water>('water.geojson'),
      middle,
    );
    const bundled = featuresIn('crossings.geojson')
      .filter(({ properties }) => typeof properties?.['derivedFrom'] === 'string')
      .map(({ properties, geometry }) => ({
        routeId: properties?.['derivedFrom'] as unknown,
        geometry,
      }));
    expect(bundled).toEqual(derived);
    expect(derived.length).toBeGreaterThan(5);
  });
});
