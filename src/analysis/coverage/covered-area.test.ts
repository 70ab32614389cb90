import { describe, expect, it } from 'vitest';
import { geodesicArea } from '../../geo/geodesic-area.ts';
import { localPlane } from '../../geo/local-plane.ts';
import type { AskedTarget } from './asked-targets.ts';
import { CoveredAreaDrawer } from './covered-area.ts';

const plane = localPlane([10.4, 63.42]);
const place = (id: string, x: number): AskedTarget => ({
  id,
  name: id,
  shapes: [{ type: 'point', rings: [Float64Array.of(x, 0)] }],
});
const today = [place('a', 0), place('b', 1_000)];

describe('the covered area on the map', () => {
  it('has the area of the discs, as many parts as there are, and no double cover', () => {
    const drawer = new CoveredAreaDrawer(plane);
    const added = new Map([['c', place('c', 1_000)]]);
    const drawn = drawer.draw(300, { today, added }, -1);
    const discs = 2 * Math.PI * 300 ** 2;
    expect(drawn.today!.coordinates).toHaveLength(2);
    expect(geodesicArea(drawn.today!) / discs).toBeGreaterThan(0.997);
    expect(geodesicArea(drawn.today!) / discs).toBeLessThan(1);
    // A place where there is one already adds nothing, not even slivers.
    expect(drawn.gained).toBeNull();
  });

  it('tells today only once, and at every move what the proposal adds', () => {
    const drawer = new CoveredAreaDrawer(plane);
    const first = drawer.draw(300, { today, added: new Map() }, -1);
    const added = new Map([['c', place('c', 2_000)]]);
    const second = drawer.draw(300, { today, added }, first.todayRevision);
    expect(second.today).toBeNull();
    expect(geodesicArea(second.gained!) / (Math.PI * 300 ** 2)).toBeCloseTo(1, 2);
    const other = drawer.draw(200, { today, added }, second.todayRevision);
    expect(other.today!.coordinates).toHaveLength(2);
  });

  it('adds only the part of a disc that today has not', () => {
    const drawer = new CoveredAreaDrawer(plane);
    const added = new Map([['c', place('c', 300)]]);
    const { gained } = drawer.draw(300, { today: [place('a', 0)], added }, -1);
    // Two discs of radius r at distance r share r²(2π/3 − √3/2).
    const lens = 300 ** 2 * ((2 * Math.PI) / 3 - Math.sqrt(3) / 2);
    expect(geodesicArea(gained!) / (Math.PI * 300 ** 2 - lens)).toBeCloseTo(1, 2);
  });
});
