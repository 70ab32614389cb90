import { describe, expect, it } from 'vitest';
import { contributionStates, type Contribution } from '../../domain/contribution.ts';
import type { ContributionId, ZoneId } from '../../domain/ids.ts';
import type { Plan } from '../../domain/plan.ts';
import {
  contributionHeatSources,
  contributionLegend,
  contributionSources,
} from './contributions.ts';
import { lightPalette } from '../palette.ts';

function said(id: string, change: Partial<Contribution>): Contribution {
  return {
    id: id as ContributionId,
    kind: 'idea',
    text: 'En benk',
    about: { type: 'place', at: [10.4, 63.42] },
    madeOn: '2026-10-01',
    source: 'resident',
    dots: 0,
    cell: '',
    token: 'hemmelig',
    state: 'new',
    hiddenBecause: '',
    theme: '',
    answer: '',
    answeredOn: null,
    measures: [],
    ...change,
  };
}

const all: Plan['contributions'] = Object.fromEntries(
  [
    ...contributionStates.map((state, dots) => said(state, { state, dots })),
    said('zone', { about: { type: 'zone', zoneId: 'lademoen' as ZoneId } }),
    said('everywhere', { about: { type: 'everywhere' } }),
  ].map((one) => [one.id, one]),
);

describe('what was said, on the map', () => {
  it('is all that has a place but what was taken back, those most agree with on top', () => {
    const { features } = contributionSources(all)['contributions'];
    expect(features.map(({ id }) => id)).toEqual(['new', 'shown', 'hidden']);
    expect(features[2].properties).toMatchObject({ hidden: true });
    expect(features[0].properties).toMatchObject({ hidden: false });
  });

  it('carries neither the text nor what takes it back', () => {
    const written = JSON.stringify(contributionSources(all));
    expect(written).not.toContain('En benk');
    expect(written).not.toContain('hemmelig');
  });

  it('is warm where it is not hidden, one who agrees counting as one more', () => {
    const { features } = contributionHeatSources(all)['contribution-heat'];
    expect(features).toMatchObject([{ properties: { weight: 1 } }, { properties: { weight: 2 } }]);
  });

  it('has a shape of its own for each kind', () => {
    const shapes = contributionLegend(lightPalette)
      .filter(({ id }) => id !== 'hidden')
      .map(({ swatch }) => (swatch.type === 'mark' ? swatch.path : ''));
    expect(new Set(shapes).size).toBe(3);
    expect(shapes).not.toContain('');
  });
});
