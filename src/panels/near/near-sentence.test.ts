import { beforeAll, describe, expect, it } from 'vitest';
import type { LayerId } from '../../domain/ids.ts';
import type { MeasureStatus } from '../../domain/measure.ts';
import type { NearAnswer, NearestTarget } from '../../domain/near-answer.ts';
import { fetchLanguage, translator } from '../../text/translate.ts';
import { nearSentence } from './near-sentence.ts';

const target = (meters: number): NearestTarget => ({ id: 'one', name: '', meters, at: [10, 63] });

function answered(
  meeting: readonly [today: number | null, plan: number | null],
  green: readonly [today: number | null, plan: number | null],
  isKnown = true,
): NearAnswer {
  const sides = ([today, plan]: readonly [number | null, number | null]) => [
    { side: 'today' as const, target: today === null ? null : target(today) },
    { side: 'plan' as const, target: plan === null ? null : target(plan) },
  ];
  const known = { wholeMeters: Infinity, isKnown, leftOut: 0 };
  return {
    at: [10, 63],
    planVersion: 1,
    withinMeters: 500,
    reach: 'straight',
    limitMeters: 5_000,
    measures: [],
    nearest: { 'meeting-place': sides(meeting), 'green-area': sides(green) },
    known: { 'meeting-place': known, 'green-area': known },
  };
}

const measure = (status: MeasureStatus, isPlanned = true) => ({
  status,
  statusDates: [],
  period: { from: null as number | null, to: null as number | null },
  group: isPlanned ? ('measures' as LayerId) : null,
});

beforeAll(async () => {
  for (const language of ['nb', 'nn', 'sv', 'en'] as const) await fetchLanguage(language);
});

const say = (
  answer: NearAnswer,
  near: readonly ReturnType<typeof measure>[],
  year: number | null = null,
  language: 'nb' | 'en' = 'en',
) =>
  nearSentence(answer, { near, year, speedKmh: 5, t: translator(language) }).replaceAll(
    '\u00A0',
    ' ',
  );

describe('what is near, in a sentence', () => {
  it('says what is planned, how far it is now, and how far it will be', () => {
    const near = [measure('adopted'), measure('under-way'), measure('proposed'), measure('done')];
    expect(say(answered([640, 210], [120, 120]), near)).toBe(
      '3 things are planned within 500 m. One is finished. The nearest meeting place is 640 m (8 minutes) away today; with the plan it will be 210 m (3 minutes). The nearest green area is 120 m (1 minute) away. That stays the same with the plan.',
    );
  });

  it('never calls a shared proposal planned, nor what is stopped', () => {
    const words = say(answered([10, 10], [0, 0]), [measure('idea', false), measure('dropped')]);
    expect(words).toContain('Nothing with a set place is planned within 500 m.');
    expect(words).toContain('Shared proposals have one thing here.');
    expect(words).toContain('under a minute');
  });

  it('tells none known from not known', () => {
    const none = say(answered([null, 300], [null, null]), []);
    expect(none).toContain(
      'We know of no meeting place within 5 km today; with the plan it will be 300 m (4 minutes).',
    );
    expect(none).toContain('We know of no green area within 5 km.');
    expect(say(answered([null, null], [null, null], false), [])).toContain(
      'We do not know where the green areas are here.',
    );
  });

  it('tells of a year what stands then, and what says no year', () => {
    const until = { ...measure('adopted'), period: { from: 2025, to: 2026 } };
    const words = say(answered([640, 210], [120, 120]), [until, measure('proposed')], 2026);
    expect(words).toContain(
      'Within 500 m in 2026: 1 finished, 0 under way, 0 to come later, 1 do not say when.',
    );
    expect(words).toContain('in 2026 it will be 210 m');
  });

  it('speaks plain bokmål', () => {
    expect(say(answered([640, 210], [120, 120]), [measure('adopted')], null, 'nb')).toBe(
      'Én ting er planlagt innen 500 m. Nærmeste møteplass er 640 m (8 minutter) unna i dag; med planen blir det 210 m (3 minutter). Nærmeste grøntområde er 120 m (1 minutt) unna. Det blir det samme med planen.',
    );
  });
});
