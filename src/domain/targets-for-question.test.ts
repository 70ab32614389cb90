import { blankRegister } from './blank-register.ts';
import { describe, expect, it } from 'vitest';
import { coveragePresets, defaultQuestion } from './coverage-presets.ts';
import type { MeasureId } from './ids.ts';
import type { MeasureKindId } from './measure-kind.ts';
import type { Measure } from './measure.ts';
import { targetsForQuestion } from './targets-for-question.ts';

const green = coveragePresets.find((preset) => preset.targetKind === 'green-area')!;

function measure(kind: MeasureKindId, change: Partial<Measure> = {}): Measure {
  return {
    id: kind as string as MeasureId,
    kind,
    title: `A ${kind}`,
    note: '',
    geometry: { type: 'Point', coordinates: [10.4, 63.43] },
    zones: [],
    status: 'idea',
    focusArea: null,
    period: { from: null, to: null },
    responsible: '',
    ...blankRegister,
    ownKind: null,
    homes: null,
    budget: [],
    sources: [],
    ...change,
  };
}

const ids = (measures: Measure[], question = defaultQuestion) =>
  targetsForQuestion(measures, question).map((target) => target.id);

describe('targets of a proposal', () => {
  it('are the measures of the kind that the question asks for', () => {
    const all = [measure('playground'), measure('park'), measure('green-path'), measure('housing')];
    expect(ids(all)).toEqual(['playground']);
    expect(ids(all, green)).toEqual(['park']);
  });

  it('leave out what was dropped and what has no drawn shape', () => {
    expect(ids([measure('playground', { status: 'dropped' })])).toEqual([]);
    expect(ids([measure('meeting-place', { geometry: null })])).toEqual([]);
  });

  it('follow the kinds of meeting place that the question names', () => {
    const all = [measure('playground'), measure('meeting-place'), measure('culture')];
    expect(ids(all, { ...defaultQuestion, placeKinds: ['playground'] })).toEqual(['playground']);
    expect(ids(all, { ...defaultQuestion, placeKinds: ['community-house'] })).toEqual([
      'meeting-place',
    ]);
    expect(ids(all, { ...defaultQuestion, placeKinds: ['school'] })).toEqual([]);
  });

  it('carry the title, by which a number can say what it is made of', () => {
    expect(targetsForQuestion([measure('playground')], defaultQuestion)[0].name).toBe(
      'A playground',
    );
  });
});
