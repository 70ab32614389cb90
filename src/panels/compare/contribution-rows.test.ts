import { blankRegister } from '../../domain/blank-register.ts';
import { describe, expect, it } from 'vitest';
import type { Contribution, Gain, SilentReason } from '../../domain/comparison.ts';
import type { MeasureId } from '../../domain/ids.ts';
import type { ListedMeasure } from '../../domain/resolve-measures.ts';
import { contributionLists, overlapKind } from './contribution-rows.ts';

const gain = (residents: number): Gain => ({
  residents,
  shareOfResidents: residents / 1_000,
  squareMeters: 10 * residents,
  shareOfArea: 0,
});

const contribution = (
  id: string,
  alone: number,
  inProposal: number,
  silent: SilentReason | null = null,
): Contribution => ({
  measureId: id as MeasureId,
  alone: gain(alone),
  inProposal: gain(inProposal),
  silent,
});

const listed = (id: string, amount: number | null): ListedMeasure => ({
  measure: {
    id: id as MeasureId,
    kind: 'park',
    ownKind: null,
    title: id,
    note: '',
    geometry: null,
    zones: [],
    status: 'idea',
    focusArea: null,
    period: { from: null, to: null },
    responsible: '',
    ...blankRegister,
    homes: null,
    budget: amount === null ? [] : [{ financier: '', year: null, amount }],
    sources: [],
  },
  on: true,
});

describe('what measures bring', () => {
  const lists = contributionLists(
    [contribution('x', 50, 10), contribution('y', 90, 60), contribution('z', 0, 0, 'too-small')],
    [listed('x', 1_000), listed('y', null), listed('z', 5)],
    'residents',
    (id) => `Measure ${id}`,
  );

  it('stands with what brings most first, and apart from what brings nothing', () => {
    expect(lists.loud.map(({ title }) => title)).toEqual(['Measure y', 'Measure x']);
    expect(lists.silent).toEqual([{ measureId: 'z', title: 'Measure z', why: 'too-small' }]);
  });

  it('has a cost for each one more only where both are known', () => {
    expect(lists.loud.map(({ costPerResident }) => costPerResident)).toEqual([null, 100]);
  });

  it('tells whether the parts are more than the whole, or less', () => {
    expect(lists.sumAlone).toBe(140);
    expect(overlapKind(140, 100, 'residents')).toBe('overlap');
    expect(overlapKind(100, 140, 'residents')).toBe('synergy');
    expect(overlapKind(100, 100.2, 'residents')).toBe('additive');
  });
});
