import { describe, expect, it } from 'vitest';
import type { MeasureId } from '../src/domain/ids.ts';
import { accessOfMeasure } from '../src/domain/target-access.ts';
import { playCase } from './golden/coverage-case.ts';
import { TargetPicker } from '../src/analysis/coverage/asked-targets.ts';

const { inputs, request } = playCase({
  title: 'Who may enter',
  derivation: [],
  zones: [],
  cells: [],
  layers: [
    {
      id: 'places',
      targetKind: 'meeting-place',
      features: [
        { id: 'square', kind: 'square', point: [0, 0] },
        { id: 'school', kind: 'school', point: [100, 0] },
      ],
    },
  ],
  question: {},
  expected: {},
});
const { question } = request;

describe('targets that a question asks for', () => {
  it('are all of their kind where nothing is asked of their access', () => {
    const picked = new TargetPicker(inputs).pick(request);
    expect(picked.today.map(({ id }) => id)).toEqual(['square', 'school']);
    expect(picked).toMatchObject({ unknownToday: 0, unknownAdded: 0 });
  });

  it('are those known to be open to all, and the unknown are counted', () => {
    const picker = new TargetPicker(inputs);
    const asked = { ...request, question: { ...question, publicOnly: true } };
    const picked = picker.pick(asked);
    expect(picked.today.map(({ id }) => id)).toEqual(['square']);
    expect(picked.unknownToday).toBe(1);
    expect(picker.pick({ ...asked, targets: [] }).today).toBe(picked.today);
  });

  it('are judged alike in the proposal', () => {
    const at: GeoJSON.Point = { type: 'Point', coordinates: [10.4, 63.42] };
    const targets = [
      { id: 'playground' as MeasureId, geometry: at, access: accessOfMeasure('playground') },
      { id: 'house' as MeasureId, geometry: at, access: accessOfMeasure('meeting-place') },
      { id: 'silent' as MeasureId, geometry: at },
    ];
    const asked = { ...request, targets, question: { ...question, openWhen: 'weekend' as const } };
    const picked = new TargetPicker(inputs).pick(asked);
    expect([...picked.added.keys()]).toEqual(['playground']);
    expect(picked.unknownAdded).toBe(2);
  });
});
