import { expect, it } from 'vitest';
import type { LayerId, ZoneId } from './ids.ts';
import { programmeZones } from './programme-zones.ts';

const loaded = {
  workspace: { programme: { file: 'programme.json', districts: 'districts' } },
  zones: [{ id: 'lademoen' }, { id: 'saupstad' }, { id: 'byåsen' }],
  layers: {
    ['districts' as LayerId]: {
      status: 'ready',
      features: [
        { properties: { id: 'a', zones: ['lademoen', 'gone'] } },
        { properties: { id: 'b', status: 'ended', zones: '["saupstad"]' } },
      ],
    },
  },
} as unknown as Parameters<typeof programmeZones>[1];

const zonesOf = (zones: readonly string[], standsAlone = false) => [
  ...programmeZones({ zones: zones as readonly ZoneId[], standsAlone }, loaded),
];

it('tells the zones that a programme names, else those of its present districts', () => {
  expect(zonesOf(['byåsen'])).toEqual(['byåsen']);
  expect(zonesOf([])).toEqual(['lademoen']);
});

it('knows of no districts of a programme that stands alone', () => {
  expect(zonesOf([], true)).toEqual([]);
  expect(zonesOf(['byåsen'], true)).toEqual(['byåsen']);
});
