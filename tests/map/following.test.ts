import { describe, expect, it } from 'vitest';
import type { LngLat } from '../../src/geo/lng-lat.ts';
import { measureLength } from '../../src/geo/measure-length.ts';
import { followLine } from '../../src/map/tools/follow-line.ts';
import { snapIndex } from '../../src/map/tools/snap-index.ts';
import { bundledWorkspace } from '../bundled-workspace.ts';

describe('following the borders of Trondheim', () => {
  it('leads from corner to corner of every zone, never longer than its own outline', async () => {
    const { zones } = await bundledWorkspace('trondheim');
    const index = snapIndex(zones);
    const corners = new Set(
      zones.flatMap(({ geometry }) =>
        (geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat())
          .flat()
          .map(String),
      ),
    );
    expect(zones.length).toBeGreaterThan(20);
    for (const { name, geometry } of zones) {
      const [ring] = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates[0];
      const outline = ring.map(([lng, lat]): LngLat => [lng, lat]);
      const half = Math.floor(outline.length / 3);
      const along = followLine(index, outline[0], outline[half], false);
      if (!along) throw new Error(`Nothing leads round ${name}`);
      const meters = measureLength([outline[0], ...along, outline[half]]);
      const whole = measureLength(outline.slice(0, half + 1));
      expect({ name, isLonger: meters > whole * 1.000_1 }).toEqual({ name, isLonger: false });
      const off = along.filter((corner) => !corners.has(String(corner)));
      expect({ name, off }).toEqual({ name, off: [] });
      const other = followLine(index, outline[0], outline[half], true);
      if (!other) throw new Error(`Nothing leads round ${name} the other way`);
      expect({ name, other }).not.toEqual({ name, other: along });
    }
  });
});
