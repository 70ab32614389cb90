import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blankGoal } from './blank-goal.ts';
import type { Goal } from './goal.ts';
import { goalProgress } from './goal-progress.ts';
import type { GoalId, IndicatorId, ZoneId } from './ids.ts';
import { observationKey, type Indicator, type Observation } from './indicator.ts';

const work: Indicator = {
  id: 'work' as IndicatorId,
  title: 'In work',
  definition: '',
  unit: '%',
  decimals: 1,
  better: 'up',
  role: null,
  breaks: [],
  focusArea: null,
  sources: [],
  origin: '',
  order: 'a0',
};

// From 50 % in 2020 to 60 % in 2030: one point a year.
const goal: Goal = {
  ...blankGoal('g' as GoalId, 'a0'),
  indicatorId: work.id,
  measuredIn: 'husby' as ZoneId,
  baseline: { year: 2020, value: 50 },
  target: 60,
  deadline: '2030-06-30',
};

function seen(year: number, value: number | null, more: Partial<Observation> = {}): Observation {
  return {
    indicatorId: work.id,
    zoneId: 'husby' as ZoneId,
    year,
    value,
    upTo: null,
    status: value === null ? 'missing' : 'measured',
    note: '',
    sources: [],
    origin: '',
    ...more,
  };
}

function progress(
  observations: readonly Observation[],
  change: Partial<Goal> = {},
  indicator: Partial<Indicator> = {},
  upToYear: number | null = null,
) {
  const byKey = new Map(
    observations.map((one) => [observationKey(one.indicatorId, one.zoneId, one.year), one]),
  );
  const inForce = { indicators: [{ ...work, ...indicator }], observations: byKey };
  return goalProgress({ ...goal, ...change }, inForce, upToYear);
}

describe('how far a goal has come', () => {
  it.each([
    [2024, 54, 'on-pace', 0.4],
    [2024, 53.9, 'behind', 0.39],
    [2024, 57, 'on-pace', 0.7],
    [2024, 50, 'behind', 0],
    [2024, 49, 'wrong-way', -0.1],
    [2024, 60, 'reached', 1],
    [2024, 63, 'reached', 1.3],
    [2030, 59.9, 'missed', 0.99],
    [2030, 60, 'reached', 1],
    [2031, 48, 'missed', -0.2],
  ])('in %i at %d is %s', (year, value, pace, share) => {
    const told = progress([seen(2020, 50), seen(year, value)]);
    expect(told.pace).toBe(pace);
    expect(told.share).toBeCloseTo(share, 12);
    expect(told.doubt).toBeNull();
  });

  it('is held against the straight line in the year of the latest value', () => {
    expect(progress([seen(2023, 52)]).expected).toBe(53);
    expect(progress([seen(2033, 52)]).expected).toBe(60);
  });

  it('goes down where the target is lower', () => {
    const down = { baseline: { year: 2020, value: 30 }, target: 20 };
    expect(progress([seen(2025, 24)], down)).toMatchObject({ pace: 'on-pace', share: 0.6 });
    expect(progress([seen(2025, 31)], down)).toMatchObject({ pace: 'wrong-way', share: -0.1 });
  });

  it('uses the latest value, wherever it stands in the list, and no other place or indicator', () => {
    const told = progress([
      seen(2024, 54),
      seen(2022, 40),
      seen(2025, 10, { zoneId: 'tensta' as ZoneId }),
      seen(2025, 10, { indicatorId: 'other' as IndicatorId }),
    ]);
    expect(told.latest?.year).toBe(2024);
    expect(told.observations.map(({ year }) => year)).toEqual([2022, 2024]);
  });

  it('is told as it stood in an earlier year', () => {
    const all = [seen(2022, 51), seen(2024, 57)];
    expect(progress(all, {}, {}, 2023)).toMatchObject({ pace: 'behind', share: 0.1 });
    expect(progress(all, {}, {}, 2021).pace).toBe('unmeasured');
  });

  it('says since when the target has been reached', () => {
    const all = [seen(2021, 61), seen(2022, 58), seen(2023, 60), seen(2024, null), seen(2025, 62)];
    expect(progress(all).reachedIn).toBe(2023);
    expect(progress(all.slice(0, 2)).reachedIn).toBeNull();
  });
});

describe('what cannot be told', () => {
  const values = [seen(2024, 55)];
  it.each([
    ['no-indicator', { indicatorId: null }],
    ['unknown-indicator', { indicatorId: 'gone' as IndicatorId }],
    ['no-place', { measuredIn: null }],
    ['no-baseline', { baseline: null }],
    ['no-baseline-year', { baseline: { year: null, value: 50 } }],
    ['no-target', { target: null }],
    ['no-change', { target: 50 }],
    ['no-deadline', { deadline: null }],
    ['deadline-early', { deadline: '2020' }],
  ] as const)('is said with its reason: %s', (doubt, change) => {
    expect(progress(values, change)).toMatchObject({ pace: 'cannot-tell', doubt });
  });

  it('is the pace without a deadline, not whether the target is reached or left behind', () => {
    const open = { deadline: null };
    expect(progress([seen(2024, 60)], open).pace).toBe('reached');
    expect(progress([seen(2024, 49)], open).pace).toBe('wrong-way');
    expect(progress(values, open)).toMatchObject({ share: 0.5, expected: null });
  });

  it('is anything across a break since the baseline', () => {
    const breaks = [{ year: 2022, why: 'Another register' }];
    expect(progress([seen(2024, 70)], {}, { breaks })).toMatchObject({
      pace: 'cannot-tell',
      doubt: 'break',
      breakYear: 2022,
      share: null,
    });
    const before = [{ year: 2020, why: '' }];
    expect(progress([seen(2024, 54)], {}, { breaks: before }).pace).toBe('on-pace');
    expect(progress([seen(2021, 51)], {}, { breaks }).pace).toBe('on-pace');
  });

  it('keeps suppressed and missing apart from zero and from not measured', () => {
    expect(progress([seen(2020, 50)]).pace).toBe('unmeasured');
    expect(progress([]).pace).toBe('unmeasured');
    expect(progress([seen(2023, null)]).doubt).toBe('missing');
    expect(progress([seen(2023, null, { status: 'suppressed' })]).doubt).toBe('suppressed');
    expect(progress([seen(2022, 52), seen(2023, null)])).toMatchObject({
      pace: 'on-pace',
      latest: { year: 2022 },
    });
  });

  it('is a range that lies on both sides of the line', () => {
    const range = (value: number, upTo: number) =>
      progress([seen(2024, value, { upTo, status: 'estimated' })]);
    expect(range(53, 55)).toMatchObject({ pace: 'cannot-tell', doubt: 'range' });
    expect(range(54, 58).pace).toBe('on-pace');
    expect(range(51, 53).pace).toBe('behind');
  });
});

describe('progress holds for any numbers', () => {
  const anyYears = fc.tuple(
    fc.integer({ min: 1990, max: 2020 }),
    fc.integer({ min: 1, max: 20 }),
    fc.integer({ min: 1, max: 30 }),
  );
  const anyValue = fc.integer({ min: -1_000, max: 1_000 });

  it('whatever the unit is, and whichever way is better', () => {
    fc.assert(
      fc.property(
        anyYears,
        fc.tuple(anyValue, anyValue, anyValue),
        fc.constantFrom(-8, -1, 0.25, 4),
        ([start, span, later], [from, to, value], factor) => {
          fc.pre(from !== to);
          const asked = (scale: number) =>
            progress([seen(start + later, value * scale)], {
              baseline: { year: start, value: from * scale },
              target: to * scale,
              deadline: String(start + span),
            });
          const [plain, scaled] = [asked(1), asked(factor)];
          expect(scaled.pace).toBe(plain.pace);
          expect(scaled.share).toBeCloseTo(plain.share ?? Number.NaN, 9);
        },
      ),
      { seed: 5 },
    );
  });

  it('and values that are not told never change it', () => {
    fc.assert(
      fc.property(anyYears, anyValue, fc.boolean(), ([start, span, later], value, isSuppressed) => {
        const change = {
          baseline: { year: start, value: 0 },
          target: 100,
          deadline: String(start + span),
        };
        const status = isSuppressed ? 'suppressed' : 'missing';
        const told = seen(start + later, value);
        const untold = seen(start + later + 1, null, { status });
        const { observations: _, ...alone } = progress([told], change);
        const { observations: _also, ...beside } = progress([told, untold], change);
        expect(beside).toEqual(alone);
      }),
      { seed: 5 },
    );
  });
});
