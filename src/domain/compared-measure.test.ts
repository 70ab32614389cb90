import { blankRegister } from './blank-register.ts';
import { describe, expect, it } from 'vitest';
import { comparedMeasure } from './compared-measure.ts';
import { defaultQuestion } from './coverage-presets.ts';
import type { MeasureId } from './ids.ts';
import type { Measure } from './measure.ts';

const point: Measure['geometry'] = { type: 'Point', coordinates: [10.4, 63.4] };
const line: Measure['geometry'] = {
  type: 'LineString',
  coordinates: [
    [10.4, 63.4],
    [10.41, 63.4],
  ],
};

const drawn = (change: Partial<Measure>): Measure => ({
  id: 'm' as MeasureId,
  kind: 'meeting-place',
  ownKind: null,
  title: '',
  note: '',
  geometry: point,
  zones: [],
  status: 'idea',
  focusArea: null,
  period: { from: null, to: null },
  responsible: '',
  ...blankRegister,
  homes: null,
  budget: [],
  sources: [],
  ...change,
});

const seen = (change: Partial<Measure>, on = true, question = defaultQuestion) =>
  comparedMeasure({ measure: drawn(change), on }, question);

describe('comparedMeasure', () => {
  it('is what the question asks for, or a way under a reach that heeds it', () => {
    expect(seen({})).toMatchObject({ silent: null, targets: [{ id: 'm' }], ways: [] });
    const barriers = { ...defaultQuestion, reach: 'barriers' as const };
    const bridge = seen({ kind: 'footbridge', geometry: line }, true, barriers);
    expect(bridge).toMatchObject({ silent: null, targets: [], ways: [{ effect: 'crossing' }] });
  });

  it('says why it can change nothing', () => {
    expect(seen({}, false).silent).toBe('switched-off');
    expect(seen({ status: 'dropped' }).silent).toBe('dropped');
    expect(seen({ geometry: null }).silent).toBe('no-shape');
    expect(seen({ kind: 'free-note' }).silent).toBe('not-counted');
    expect(seen({ kind: 'footbridge', geometry: line }).silent).toBe('other-reach');
  });
});
