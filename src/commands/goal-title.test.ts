import { beforeAll, expect, it } from 'vitest';
import { blankGoal } from '../domain/blank-goal.ts';
import type { Goal } from '../domain/goal.ts';
import type { GoalId, IndicatorId, ZoneId } from '../domain/ids.ts';
import type { Indicator } from '../domain/indicator.ts';
import { loadLanguage, translator } from '../text/translate.ts';
import { goalTitle } from './goal-title.ts';

beforeAll(() => loadLanguage('nb'));

const known = {
  indicators: [{ id: 'work', better: 'up' } as unknown as Indicator],
  placeIds: new Set(['husby']),
};
const whole: Goal = {
  ...blankGoal('g' as GoalId, 'a0'),
  title: 'Flere i arbeid',
  specific: 'Flere i Husby har arbeid',
  indicatorId: 'work' as IndicatorId,
  measuredIn: 'husby' as ZoneId,
  baseline: { year: 2007, value: 50 },
  target: 55,
  accepted: { by: 'Byen', on: '2008' },
  realistic: 'Det steg før',
  deadline: '2010',
};

it.each([
  [{}, 'Flere i arbeid'],
  [{ illustrative: true }, 'Flere i arbeid (eksempel)'],
  [{ deadline: null }, 'Flere i arbeid (ikke fullstendig)'],
  [{ illustrative: true, realistic: '' }, 'Flere i arbeid (eksempel, ikke fullstendig)'],
] as const)('with %j names a goal %s', (change, words) => {
  expect(goalTitle({ ...whole, ...change }, known, translator('nb'), 'nb')).toBe(words);
});
