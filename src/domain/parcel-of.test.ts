import { describe, expect, it } from 'vitest';
import type { SentContribution } from './contribution-parcel.ts';
import { emptyPlan } from './empty-plan.ts';
import type { ContributionId, MeasureId, WorkspaceId, ZoneId } from './ids.ts';
import { parcelOf } from './parcel-of.ts';
import { subjectDistanceMeters } from './subject-distance.ts';
import { whatBecameOf } from './what-became-of.ts';

const place = 'place' as WorkspaceId;
const id = 'c-1' as ContributionId;
const pin = [10.391_234_567, 63.427_654_321] as const;

const said: SentContribution = {
  id,
  kind: 'praise',
  text: 'Fint her',
  about: { type: 'zone', zoneId: 'z1' as ZoneId },
  madeOn: '2026-05-01',
  token: 'proof',
};

describe('what is sent', () => {
  it('holds neither the pin nor anything else that the device knows', () => {
    const device = {
      contribution: { ...said, pin, home: pin },
      keptAt: '2026-05-01T10:11:12Z',
      sentAt: '2026-05-02T10:11:12Z',
      wasEverSent: true,
      isWithdrawn: false,
      pin,
    };
    const text = JSON.stringify(parcelOf(place, [device]));
    expect(text).not.toContain('10.39');
    expect(text).not.toContain('63.42');
    expect(text).not.toContain('T10:11:12');
    expect(JSON.parse(text)).toEqual({
      format: 'strok-contributions',
      version: 1,
      workspaceId: 'place',
      contributions: [said],
      withdrawn: [],
    });
  });

  it('says of what is taken back only that it is', () => {
    const { contributions, withdrawn } = parcelOf(place, [
      { contribution: said, isWithdrawn: true },
    ]);
    expect(contributions).toEqual([]);
    expect(withdrawn).toEqual([{ id, token: 'proof' }]);
  });
});

describe('what became of it', () => {
  const shown = {
    ...said,
    source: 'resident',
    dots: 0,
    cell: '',
    state: 'shown',
    hiddenBecause: '',
    theme: '',
    answer: '',
    answeredOn: null,
    measures: ['m1' as MeasureId],
  } as const;
  const { contributions } = emptyPlan(place);

  it('is not known while it is not in a plan that everybody sees', () => {
    expect(whatBecameOf(id, { contributions })).toEqual({ status: 'unknown' });
    const unread = { [id]: { ...shown, state: 'new' } } as const;
    expect(whatBecameOf(id, { contributions: unread })).toEqual({ status: 'unknown' });
    expect(whatBecameOf('toString' as ContributionId, { contributions })).toEqual({
      status: 'unknown',
    });
  });

  it('is that it is shown, answered, and taken up in measures', () => {
    expect(whatBecameOf(id, { contributions: { [id]: shown } })).toMatchObject({
      status: 'shown',
      measures: ['m1'],
    });
    const answered = { ...shown, answer: 'Takk, det blir benk.', answeredOn: '2026-06-01' };
    expect(whatBecameOf(id, { contributions: { [id]: answered } })).toMatchObject({
      status: 'answered',
      answer: 'Takk, det blir benk.',
    });
  });
});

describe('how far a subject is', () => {
  const square = {
    id: 'z1' as ZoneId,
    name: 'Square',
    attributes: {},
    geometry: {
      type: 'Polygon' as const,
      coordinates: [
        [
          [10.38, 63.42],
          [10.4, 63.42],
          [10.4, 63.43],
          [10.38, 63.43],
          [10.38, 63.42],
        ],
      ],
    },
  };

  it('is metres to a place, nothing in the zone itself, and not known without a place', () => {
    const to = (about: SentContribution['about']) =>
      subjectDistanceMeters(about, pin, [square], []);
    // A thousandth of a degree of latitude is 111.5 m at 63° N.
    expect(to({ type: 'place', at: [pin[0], pin[1] + 0.001] })).toBeCloseTo(111.5, 0);
    expect(to({ type: 'zone', zoneId: square.id })).toBe(0);
    expect(to({ type: 'zone', zoneId: 'gone' as ZoneId })).toBeNull();
    expect(to({ type: 'everywhere' })).toBeNull();
  });
});
