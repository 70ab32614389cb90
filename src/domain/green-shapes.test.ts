import { blankRegister } from './blank-register.ts';
import { describe, expect, it } from 'vitest';
import { greenShapes } from './green-shapes.ts';
import type { MeasureId } from './ids.ts';
import type { MeasureKindId } from './measure-kind.ts';
import type { Measure, MeasureGeometry, MeasureStatus } from './measure.ts';

const area: MeasureGeometry = {
  type: 'Polygon',
  coordinates: [
    [
      [10.4, 63.4],
      [10.41, 63.4],
      [10.41, 63.41],
      [10.4, 63.4],
    ],
  ],
};
const point: MeasureGeometry = { type: 'Point', coordinates: [10.4, 63.4] };

function measure(
  kind: MeasureKindId,
  geometry: MeasureGeometry | null,
  status: MeasureStatus = 'idea',
): Measure {
  return {
    id: `${kind}-${status}` as MeasureId,
    kind,
    title: kind,
    note: '',
    geometry,
    zones: [],
    status,
    focusArea: null,
    period: { from: null, to: null },
    responsible: '',
    ...blankRegister,
    ownKind: null,
    homes: null,
    budget: [],
    sources: [],
  };
}

describe('the green that measures add', () => {
  it('is that of parks and pocket parks with an outline', () => {
    const shapes = greenShapes([
      measure('park', area),
      measure('pocket-park', area),
      measure('housing', area),
      measure('park', point, 'proposed'),
      measure('park', null, 'adopted'),
    ]);
    expect(shapes.map(({ id, surface }) => [id, surface])).toEqual([
      ['park-idea', 'sketched-park'],
      ['pocket-park-idea', 'pocket-park'],
    ]);
  });

  it('is not that of what was dropped', () => {
    expect(greenShapes([measure('park', area, 'dropped')])).toEqual([]);
  });
});
