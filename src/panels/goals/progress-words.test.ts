import { beforeAll, expect, it } from 'vitest';
import { blankGoal } from '../../domain/blank-goal.ts';
import { goalProgress } from '../../domain/goal-progress.ts';
import type { Goal } from '../../domain/goal.ts';
import type { GoalId, IndicatorId, ZoneId } from '../../domain/ids.ts';
import { observationKey, type Indicator, type Observation } from '../../domain/indicator.ts';
import { loadLanguage, translator } from '../../text/translate.ts';
import { progressWords } from './progress-words.ts';

beforeAll(() => loadLanguage('nb'));

const work: Indicator = {
  id: 'work' as IndicatorId,
  title: 'I arbeid',
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

function said(
  values: Readonly<Record<number, number | null>>,
  change: Partial<Goal> = {},
  status: Observation['status'] = 'measured',
): string {
  const observations = new Map(
    Object.entries(values).map(([year, value]) => [
      observationKey(work.id, 'husby', Number(year)),
      {
        indicatorId: work.id,
        zoneId: 'husby' as ZoneId,
        year: Number(year),
        value,
        upTo: null,
        status: value === null ? ('suppressed' as const) : status,
        note: '',
        sources: [],
        origin: '',
      },
    ]),
  );
  const told = { ...goal, ...change };
  const progress = goalProgress(told, { indicators: [work], observations });
  return progressWords(told, progress, translator('nb'), 'nb').replaceAll('\u00A0', ' ');
}

it.each([
  [{ 2024: 54 }, /^I 2024 var verdien 54,0 %: 40 % av veien fra 50,0 % \(2020\) til 60,0 %\./],
  [{ 2024: 54 }, /Det er i rute: jevnt tempo ville gitt 54,0 %\.$/],
  [{ 2024: 52 }, /Det henger etter: jevnt tempo ville gitt 54,0 %\.$/],
  [{ 2024: 49 }, /lenger fra målet enn utgangspunktet var\.$/],
  [{ 2023: 60, 2024: 61 }, /Målet er nådd, fra og med 2023\.$/],
  [{ 2030: 59, 2032: 60 }, /Målet ble nådd i 2032, etter fristen\.$/],
  [{ 2030: 59 }, /Fristen 30\. juni 2030 er målt, og målet er ikke nådd\.$/],
  [{}, /^Det er ikke målt etter utgangspunktet i 2020\.$/],
  [{ 2024: null }, /skjult av kilden/],
])('with %j it goes: %s', (values, words) => {
  expect(said(values)).toMatch(words);
});

it('tells what cannot be told, and that a value is an example', () => {
  expect(said({ 2024: 54 }, { indicatorId: null })).toBe('Ingen indikator er valgt.');
  expect(said({ 2024: 54 }, { deadline: null })).toMatch(/40 % av veien.*Uten frist/);
  expect(said({ 2024: 54 }, {}, 'illustrative')).toMatch(/et eksempel uten kilde\.$/);
});
