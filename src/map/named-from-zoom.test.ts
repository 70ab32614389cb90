import { describe, expect, it } from 'vitest';
import type { ZoneId } from '../domain/ids.ts';
import type { Zone } from '../domain/loaded-workspace.ts';
import { namedFromZoom } from './named-from-zoom.ts';

describe('namedFromZoom', () => {
  it('names city zones near by and municipalities from far away', () => {
    expect(namedFromZoom([zoneOf(0.03), zoneOf(0.02), zoneOf(0.04)])).toBeCloseTo(10, 0);
    expect(namedFromZoom([zoneOf(1), zoneOf(0.9), zoneOf(1.2)])).toBeCloseTo(5, 0);
  });

  it('goes by the zone of middling size, so that one huge zone does not name the small', () => {
    expect(namedFromZoom([zoneOf(0.02), zoneOf(0.02), zoneOf(5)])).toBe(
      namedFromZoom([zoneOf(0.02)]),
    );
  });

  it('has nothing to wait for where there is no zone', () => {
    expect(namedFromZoom([])).toBe(0);
  });
});

function zoneOf(widthDegrees: number): Zone {
  return {
    id: `zone-${widthDegrees}` as ZoneId,
    name: 'Lia',
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [10, 63],
          [10 + widthDegrees, 63],
          [10 + widthDegrees, 63.1],
          [10, 63.1],
          [10, 63],
        ],
      ],
    },
    attributes: {},
  };
}
