import { describe, expect, it } from 'vitest';
import { blankGoal } from './blank-goal.ts';
import type { Goal } from './goal.ts';
import type { GoalId, IndicatorId, ZoneId } from './ids.ts';
import type { Indicator } from './indicator.ts';
import { isSmart, smartLetters, type SmartLetter } from './smart-letters.ts';

const safety: Indicator = {
  id: 'safety' as IndicatorId,
  title: 'Feels safe after dark',
  definition: '',
  unit: '%',
  decimals: 0,
  better: 'up',
  role: null,
  breaks: [],
  focusArea: null,
  sources: [],
  origin: '',
  order: 'a0',
};
const known = { indicators: [safety], placeIds: new Set(['husby']) };

const whole: Goal = {
  ...blankGoal('safer' as GoalId, 'a0'),
  title: 'Safer evenings',
  specific: 'Women over 16 in Husby feel safe outdoors after dark',
  indicatorId: safety.id,
  measuredIn: 'husby' as ZoneId,
  baseline: { year: 2008, value: 54 },
  target: 65,
  accepted: { by: 'The local partnership', on: '2008-11' },
  realistic: 'Lighting and night walks did as much in Rinkeby',
  deadline: '2010-12-31',
};

const gapsOf = (goal: Goal, letter: SmartLetter) =>
  smartLetters(goal, known).find((one) => one.letter === letter)?.gaps;

describe('a SMART goal', () => {
  it('has all five letters, in their order', () => {
    expect(smartLetters(whole, known)).toEqual(
      ['s', 'm', 'a', 'r', 't'].map((letter) => ({ letter, gaps: [] })),
    );
    expect(isSmart(whole, known)).toBe(true);
  });

  it('cannot pretend: a title alone has no letter', () => {
    const bare = { ...blankGoal('bare' as GoalId, 'a0'), title: 'A good place to live' };
    expect(smartLetters(bare, known)).toEqual([
      { letter: 's', gaps: ['no-specific'] },
      { letter: 'm', gaps: ['no-indicator', 'no-place', 'no-baseline', 'no-target'] },
      { letter: 'a', gaps: ['nobody-accepted'] },
      { letter: 'r', gaps: ['no-reason'] },
      { letter: 't', gaps: ['no-deadline'] },
    ]);
    expect(isSmart(bare, known)).toBe(false);
  });

  const lacking: readonly (readonly [string, SmartLetter, Partial<Goal>, readonly string[]])[] = [
    ['blanks for what it is', 's', { specific: '  \n' }, ['no-specific']],
    ['no indicator', 'm', { indicatorId: null }, ['no-indicator']],
    ['an indicator that is gone', 'm', { indicatorId: 'x' as IndicatorId }, ['unknown-indicator']],
    ['no place', 'm', { measuredIn: null }, ['no-place']],
    ['a place that is not here', 'm', { measuredIn: 'oslo' as ZoneId }, ['unknown-place']],
    ['no baseline', 'm', { baseline: null }, ['no-baseline']],
    ['a baseline of no year', 'm', { baseline: { year: null, value: 54 } }, ['no-baseline-year']],
    ['no target', 'm', { target: null }, ['no-target']],
    ['its baseline as target', 'm', { target: 54 }, ['no-change']],
    ['a target for the worse', 'm', { target: 40 }, ['wrong-direction']],
    ['nobody who accepted', 'a', { accepted: { by: ' ', on: '2008' } }, ['nobody-accepted']],
    ['no day of acceptance', 'a', { accepted: { by: 'All', on: null } }, ['no-accepted-date']],
    ['no reason', 'r', { realistic: '' }, ['no-reason']],
    ['no deadline', 't', { deadline: null }, ['no-deadline']],
    ['a deadline before it begins', 't', { deadline: '2008-12-31' }, ['deadline-early']],
  ];

  it.each(lacking)('with %s lacks %s', (_, letter, change, gaps) => {
    const goal = { ...whole, ...change };
    expect(gapsOf(goal, letter)).toEqual(gaps);
    const others = smartLetters(goal, known).filter((one) => one.letter !== letter);
    expect(others.flatMap((one) => one.gaps)).toEqual([]);
  });

  it('may go down where less is better, and either way where the indicator only describes', () => {
    const measured = (better: Indicator['better']) =>
      smartLetters({ ...whole, target: 40 }, { ...known, indicators: [{ ...safety, better }] })[1];
    expect(measured('down').gaps).toEqual([]);
    expect(measured('neither').gaps).toEqual([]);
  });

  it('is said in any one language, or in four', () => {
    const inFour = { nb: 'a', nn: 'a', sv: 'a', en: 'a' };
    expect(gapsOf({ ...whole, specific: inFour }, 's')).toEqual([]);
    const blank = { nb: '', nn: ' ', sv: '', en: '' };
    expect(gapsOf({ ...whole, specific: blank }, 's')).toEqual(['no-specific']);
  });
});
