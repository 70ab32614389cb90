import { describe, expect, it } from 'vitest';
import { featureDiff } from './feature-diff.ts';

function point(id: string | undefined, lng: number): GeoJSON.Feature {
  return {
    type: 'Feature',
    ...(id === undefined ? {} : { id }),
    properties: {},
    geometry: { type: 'Point', coordinates: [lng, 63.4] },
  };
}

const collection = (...features: readonly GeoJSON.Feature[]): GeoJSON.FeatureCollection => ({
  type: 'FeatureCollection',
  features: [...features],
});

const many = Array.from({ length: 20 }, (_, i) => point(`p${i}`, i));

describe('what changes in a source', () => {
  it('is the one that moved', () => {
    const moved = point('p3', 50);
    const diff = featureDiff(collection(...many), collection(...many.with(3, moved)));
    expect(diff).toEqual({ remove: [], add: [moved] });
  });

  it('is the one that came, and the one that went', () => {
    const fresh = point('new', 9);
    const diff = featureDiff(collection(...many), collection(...many.toSpliced(5, 1), fresh));
    expect(diff).toEqual({ remove: ['p5'], add: [fresh] });
  });

  it('is nothing when the same stand in another order', () => {
    const diff = featureDiff(collection(...many), collection(...many.toReversed()));
    expect(diff).toEqual({ remove: [], add: [] });
  });

  it('is all of it when most have changed, or when something has no id of its own', () => {
    const others = many.map((_, i) => point(`p${i}`, i + 1));
    expect(featureDiff(collection(...many), collection(...others))).toBeNull();
    expect(featureDiff(collection(...many), collection(...many, point(undefined, 1)))).toBeNull();
    expect(featureDiff(collection(...many, many[0]), collection(...many))).toBeNull();
  });
});
