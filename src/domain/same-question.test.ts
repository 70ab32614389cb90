import { describe, expect, it } from 'vitest';
import { coveragePresets, defaultQuestion, presetGroups } from './coverage-presets.ts';
import type { CoverageQuestion } from './coverage-question.ts';
import { identifiedQuestion } from './identified-question.ts';
import type { QuestionId } from './ids.ts';
import { publishedFigure } from './published-figure.ts';
import { presetOf, sameQuestion } from './same-question.ts';
import { questionRules } from './schema/question-rules.ts';

const asked = (change: Partial<CoverageQuestion>) => ({ ...defaultQuestion, ...change });

describe('the presets', () => {
  it('are each what the schema takes for a question, under an id of their own', () => {
    const { order: _, ...rules } = questionRules;
    for (const preset of coveragePresets) {
      for (const [field, rule] of Object.entries(rules)) {
        expect([preset.id, field, rule(preset[field as keyof CoverageQuestion])]).toEqual([
          preset.id,
          field,
          null,
        ]);
      }
    }
    expect(new Set(coveragePresets.map(({ id }) => id)).size).toBe(coveragePresets.length);
  });

  it('are each asked by a rule of their own, so that a rule names its source', () => {
    for (const preset of coveragePresets) expect(presetOf(preset)?.id).toBe(preset.id);
  });

  it('hold every rule of the sources with its own numbers', () => {
    const inWords = ({ id, minAreaSquareMeters, strictlyLarger, ...rest }: CoverageQuestion) => {
      const size = `${strictlyLarger ? '>' : '≥'} ${minAreaSquareMeters} m²`;
      const open = rest.publicOnly ? ', public' : '';
      return `${id}: ${rest.targetKind} ${size}, ${rest.distanceMeters} m ${rest.reach}${open}`;
    };
    expect(presetGroups.map(({ id, presets }) => [id, ...presets.map(inWords)])).toEqual([
      [
        'programme',
        'meeting-300: meeting-place ≥ 0 m², 300 m straight',
        'meeting-500: meeting-place ≥ 0 m², 500 m straight',
        'meeting-800: meeting-place ≥ 0 m², 800 m straight',
        'route-300: walking-route ≥ 0 m², 300 m straight',
      ],
      [
        'norway',
        'green-5daa-200: green-area ≥ 5000 m², 200 m straight',
        'green-200daa-500: green-area > 200000 m², 500 m straight',
        'play-100: meeting-place ≥ 0 m², 100 m straight',
        'play-200: meeting-place ≥ 0 m², 200 m straight',
        'play-400: meeting-place ≥ 0 m², 400 m straight',
      ],
      [
        'sweden',
        'green-05ha-200-public: green-area ≥ 5000 m², 200 m straight, public',
        'oasis-200: green-area ≥ 1000 m², 200 m network',
        'oasis-300: green-area ≥ 1000 m², 300 m network',
      ],
      [
        'international',
        'green-05ha-300: green-area ≥ 5000 m², 300 m straight',
        'green-300: green-area ≥ 0 m², 300 m straight',
        'angst-2ha-300: green-area ≥ 20000 m², 300 m straight, public',
        'angst-20ha-2000: green-area ≥ 200000 m², 2000 m straight, public',
        'angst-100ha-5000: green-area ≥ 1000000 m², 5000 m straight, public',
      ],
    ]);
  });

  it('tell what was published for them, and nothing for the others', () => {
    const known = coveragePresets.flatMap((preset) => publishedFigure(preset) ?? []);
    expect(known.map(({ share, year }) => [share, year])).toEqual([
      [0.61, 2022],
      [0.47, 2022],
      [0.94, 2015],
      [0.71, 2009],
      [0.9, 2009],
    ]);
    expect(publishedFigure(null)).toBeNull();
  });
});

describe('two questions', () => {
  it('are the same whatever they are called, and whatever has no say in them', () => {
    const other = asked({
      id: 'x' as QuestionId,
      title: 'Mitt',
      ruleSource: 'own',
      barrierKinds: ['water'],
      stepFree: true,
    });
    expect(sameQuestion(defaultQuestion, other)).toBe(true);
  });

  it.each([
    { reach: 'network' },
    { counts: 'children' },
    { distanceMeters: 301 },
    { placeKinds: ['cafe'] },
    { walkingSpeedKmh: 5 },
    { openWhen: 'weekend' },
  ] as const)('differ by %o', (change) => {
    expect(sameQuestion(defaultQuestion, asked(change))).toBe(false);
  });

  it('differ by barriers round barriers, and by steps along paths', () => {
    const round = asked({ reach: 'barriers', barrierKinds: ['water', 'railway'] });
    expect(sameQuestion(round, { ...round, barrierKinds: ['railway', 'water'] })).toBe(true);
    expect(sameQuestion(round, { ...round, barrierKinds: ['water'] })).toBe(false);
    const along = asked({ reach: 'network' });
    expect(sameQuestion(along, { ...along, stepFree: true })).toBe(false);
  });
});

describe('a question that is asked', () => {
  const kept = { ...asked({ reach: 'network' }), id: 'k1' as QuestionId, title: 'Til fots' };

  it('has the id of the preset it equals, and of the kept question before that', () => {
    expect(identifiedQuestion(asked({ id: 'own' as QuestionId }), [kept]).id).toBe('meeting-300');
    expect(identifiedQuestion(asked({ reach: 'network' }), [kept])).toMatchObject({
      id: 'k1',
      title: 'Til fots',
    });
  });

  it('is a person’s own otherwise, with the source of the rule as long as it is that rule', () => {
    expect(identifiedQuestion(asked({ reach: 'barriers' }), [kept])).toMatchObject({
      id: 'own',
      ruleSource: 'programme',
    });
    expect(identifiedQuestion(asked({ distanceMeters: 321 }), [])).toMatchObject({
      id: 'own',
      ruleSource: 'own',
    });
  });

  it('stays within what can be answered', () => {
    expect(identifiedQuestion(asked({ distanceMeters: 60_000 }), []).distanceMeters).toBe(5_000);
    expect(identifiedQuestion(asked({ distanceMeters: Number.NaN }), []).distanceMeters).toBe(1);
    expect(identifiedQuestion(asked({ minAreaSquareMeters: -4 }), []).minAreaSquareMeters).toBe(0);
  });
});
