import { expect, it } from 'vitest';
import type { ZoneId } from '../../domain/ids.ts';
import type { Zone } from '../../domain/loaded-workspace.ts';
import { zoneSources } from './zones.ts';

const zone = (id: string): Zone => ({
  id: id as ZoneId,
  name: id,
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [10, 63],
        [10.1, 63],
        [10.1, 63.1],
        [10, 63],
      ],
    ],
  },
  attributes: {},
});

it('makes the zones that a programme covers stand out, and no others', () => {
  const zones = [zone('lademoen'), zone('tempe')];
  const told = (covered: ReadonlySet<string>) =>
    zoneSources(zones, new Set(), covered)['zones'].features.map(
      ({ properties }): unknown => properties?.['covered'],
    );
  expect(told(new Set(['tempe', 'gone']))).toEqual([false, true]);
  expect(told(new Set())).toEqual([false, false]);
});
