import { describe, expect, it } from 'vitest';
import { coveragePresets, defaultQuestion } from './coverage-presets.ts';
import type { CoverageQuestion } from './coverage-question.ts';
import { spotAreaSquareMeters, spotMeasureKind } from './spot-measure-kind.ts';

const kindFor = (more: Partial<CoverageQuestion>) =>
  spotMeasureKind({ ...defaultQuestion, ...more })?.id ?? null;

describe('what a new target would be drawn as', () => {
  it('is what the question asks for', () => {
    expect(kindFor({})).toBe('meeting-place');
    expect(kindFor({ placeKinds: ['playground'] })).toBe('playground');
    expect(kindFor({ targetKind: 'green-area' })).toBe('pocket-park');
    expect(kindFor({ targetKind: 'green-area', minAreaSquareMeters: 5_000 })).toBe('pocket-park');
    expect(kindFor({ targetKind: 'green-area', minAreaSquareMeters: 20_000 })).toBe('park');
  });

  it('is nothing where a spot cannot be drawn', () => {
    expect(kindFor({ targetKind: 'walking-route' })).toBeNull();
    expect(kindFor({ placeKinds: ['school'] })).toBeNull();
  });

  it('is large enough to count, also where it must be larger', () => {
    for (const question of coveragePresets) {
      const area = spotAreaSquareMeters(question);
      expect(area).toBeGreaterThan(question.minAreaSquareMeters);
    }
  });
});
