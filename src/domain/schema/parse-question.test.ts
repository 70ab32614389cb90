import { describe, expect, it } from 'vitest';
import { coveragePresets } from '../coverage-presets.ts';
import { parseQuestion } from './parse-question.ts';

/** What the first version stored for a question of one's own. */
const old = {
  id: 'own',
  targetKind: 'green-area',
  placeKinds: null,
  minAreaSquareMeters: 2_000,
  strictlyLarger: false,
  distanceMeters: 450,
  residentsRule: 'point',
  ruleSource: 'programme',
};

describe('a stored question', () => {
  it('comes back as it was, every field', () => {
    for (const preset of coveragePresets) {
      const stored: unknown = JSON.parse(JSON.stringify(preset));
      expect(parseQuestion(stored)).toEqual(preset);
    }
    const own = {
      ...coveragePresets[0],
      id: 'mine',
      title: 'Kveldsåpent',
      placeKinds: ['cafe', 'library'],
      publicOnly: true,
      openWhen: 'weekday-evening',
      walkingSpeedKmh: 3.6,
      reach: 'barriers',
      barrierKinds: ['railway'],
      stepFree: true,
      counts: 'elderly',
      residentsRule: 'point',
      ruleSource: 'own',
    };
    expect(parseQuestion(own)).toEqual(own);
  });

  it('of the first version is read, what it did not have as nobody asked for it', () => {
    expect(parseQuestion(old)).toMatchObject({
      ...old,
      title: '',
      publicOnly: false,
      openWhen: 'any',
      walkingSpeedKmh: null,
      reach: 'straight',
      counts: 'residents',
    });
  });

  it('loses a field that is none, and keeps the others', () => {
    const damaged = { ...old, reach: 'by-bus', counts: 7, placeKinds: [], walkingSpeedKmh: 900 };
    expect(parseQuestion(damaged)).toMatchObject({
      distanceMeters: 450,
      reach: 'straight',
      counts: 'residents',
      placeKinds: null,
      walkingSpeedKmh: null,
    });
  });

  it('brings nothing along that is no field', () => {
    expect(Object.keys(parseQuestion({ ...old, __extra: 1, order: 'a0' }) ?? {})).toEqual(
      Object.keys(coveragePresets[0]),
    );
  });

  it.each([
    null,
    'meeting-300',
    [],
    { ...old, targetKind: 'bus-stop' },
    { ...old, distanceMeters: 0 },
    { ...old, distanceMeters: '300' },
    { ...old, minAreaSquareMeters: -1 },
  ])('that asks nothing is none: %o', (stored) => {
    expect(parseQuestion(stored)).toBeNull();
  });
});
