import { describe, expect, it } from 'vitest';
import type { ResidentCell } from '../../domain/loaded-workspace.ts';
import type { LngLat } from '../../geo/lng-lat.ts';
import { localPlane } from '../../geo/local-plane.ts';
import { ringsMiddle } from '../../geo/rings-middle.ts';
import { itemRings } from './item-rings.ts';
import { residentInputs } from './resident-inputs.ts';

const plane = localPlane([10.4, 63.42] as unknown as LngLat);

const address = (id: string, residents: number, groups?: ResidentCell['groups']): ResidentCell => ({
  id,
  residents,
  geometry: { type: 'Point', coordinates: [10.41, 63.425] },
  ...(groups ? { groups } : {}),
});

describe('residents for the analysis', () => {
  it('stand at their address', () => {
    const { polygons } = residentInputs({ residents: [address('a', 3)] }, plane);
    const [x, y] = ringsMiddle(itemRings(polygons, 0));
    const [wantedX, wantedY] = plane.project([10.41, 63.425]);
    expect(Math.hypot(x - wantedX, y - wantedY)).toBeLessThan(1e-9);
  });

  it('have the groups that every one of them tells, and no others', () => {
    const { groups } = residentInputs(
      {
        residents: [
          address('a', 3, { children: 1, elderly: 2, dwellings: null }),
          address('b', 4, { children: 0, elderly: null, dwellings: null }),
        ],
      },
      plane,
    );
    expect(groups).toEqual({
      children: Float64Array.of(1, 0),
      elderly: null,
      dwellings: null,
    });
  });

  it('know no group where nobody is told of', () => {
    expect(residentInputs({ residents: [] }, plane).groups.children).toBeNull();
  });
});
