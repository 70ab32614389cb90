import { describe, expect, it } from 'vitest';
import type { ComparedSide } from './comparison.ts';
import { coverageDelta } from './coverage-delta.ts';
import type { ZoneCoverage } from './coverage.ts';
import { defaultQuestion } from './coverage-presets.ts';
import { exactNotes } from './exact-notes.ts';
import type { ZoneId } from './ids.ts';

const zone = (coveredResidents: number, change: Partial<ZoneCoverage> = {}): ZoneCoverage => ({
  areaSquareMeters: 1_000,
  coveredSquareMeters: 2 * coveredResidents,
  residents: 400,
  coveredResidents,
  residentsByClass: [0, 0, 0, 400],
  knownShare: 1,
  distances: null,
  refused: null,
  ...change,
});

const side = (
  zones: readonly ZoneCoverage[],
  change: Partial<ComparedSide> = {},
): ComparedSide => ({
  proposalId: null,
  question: defaultQuestion,
  planVersion: 3,
  zoneIds: zones.map((_, index) => `zone-${index}` as ZoneId),
  zones,
  total: zone(zones.reduce((sum, { coveredResidents }) => sum + coveredResidents, 0)),
  notes: exactNotes,
  refused: null,
  refusedTargets: [],
  ...change,
});

const refusal = (from: ComparedSide, to: ComparedSide) => {
  const delta = coverageDelta(from, to);
  return delta.ok ? null : delta.reason;
};

describe('coverageDelta', () => {
  it('tells residents and area more, and of how many they are a part', () => {
    const delta = coverageDelta(side([zone(100), zone(50)]), side([zone(140), zone(40)]));
    expect(delta.ok && delta.value.zones).toEqual([
      { residents: 40, shareOfResidents: 0.1, squareMeters: 80, shareOfArea: 0.08 },
      { residents: -10, shareOfResidents: -0.025, squareMeters: -20, shareOfArea: -0.02 },
    ]);
    expect(delta.ok && delta.value.total?.residents).toBe(30);
  });

  it('is nothing from a side to itself, and the opposite the other way round', () => {
    const [one, other] = [side([zone(100), zone(50)]), side([zone(140.5), zone(0.1)])];
    const there = coverageDelta(one, other);
    const back = coverageDelta(other, one);
    if (!there.ok || !back.ok) throw new Error('Refused');
    for (const [index, gain] of there.value.zones.entries()) {
      expect(gain?.residents).toBe(-(back.value.zones[index]?.residents ?? Number.NaN));
    }
    const still = coverageDelta(one, one);
    expect(still.ok && still.value.total?.residents).toBe(0);
  });

  it('has no difference for a zone of which nothing is known', () => {
    const unknown = zone(0, { knownShare: 0 });
    const delta = coverageDelta(side([unknown, zone(1)]), side([unknown, zone(2)]));
    expect(delta.ok && delta.value.zones[0]).toBeNull();
    expect(delta.ok && delta.value.zones[1]?.residents).toBe(1);
  });

  it('has no share of people where nobody lives', () => {
    const empty = zone(0, { residents: 0 });
    const delta = coverageDelta(side([empty]), side([empty]));
    expect(delta.ok && delta.value.zones[0]?.shareOfResidents).toBeNull();
  });

  it('refuses sides that do not belong together, each with its reason', () => {
    const one = side([zone(100), zone(50)]);
    const question = { ...defaultQuestion, distanceMeters: defaultQuestion.distanceMeters + 1 };
    expect(refusal(one, { ...one, question })).toBe('compare-other-question');
    expect(refusal(one, { ...one, zoneIds: one.zoneIds.toReversed() })).toBe('compare-other-zones');
    expect(refusal(one, side([zone(100)]))).toBe('compare-other-zones');
    expect(refusal(one, side([zone(100), zone(50, { residents: 401 })]))).toBe(
      'compare-other-zones',
    );
    expect(refusal(one, { ...one, planVersion: 4 })).toBe('compare-other-plan');
    expect(refusal(one, { ...one, refused: 'no-network' })).toBe('compare-unanswered');
    expect(
      refusal(one, { ...one, question: { ...one.question, title: 'Another name' } }),
    ).toBeNull();
  });
});
