import { describe, expect, it } from 'vitest';
import { areaToLines } from './area-to-lines.ts';
import { bufferGeometry } from './buffer-geometry.ts';
import { fillGap } from './fill-gap.ts';
import { geodesicArea } from './geodesic-area.ts';
import { joinLines } from './join-lines.ts';
import { lineToArea } from './line-to-area.ts';
import { moveSharedBorder, moveSharedCorner } from './move-shared-corner.ts';
import { shapeTrouble } from './shape-trouble.ts';
import type { AreaGeometry, ShapeResult } from './shape-result.ts';
import { sharedBorder } from './shared-border.ts';
import { subtractAreas } from './subtract-areas.ts';
import { uniteAreas } from './unite-areas.ts';

type XY = readonly [number, number];

/** Hundredths of a degree from a corner of the city. */
function at([x, y]: XY): GeoJSON.Position {
  return [10.4 + x / 100, 63.4 + y / 100];
}

function area(...rings: readonly (readonly XY[])[]): GeoJSON.Polygon {
  return { type: 'Polygon', coordinates: rings.map((ring) => [...ring, ring[0]].map(at)) };
}

function boxRing(x: number, y: number, width: number, height: number): readonly XY[] {
  return [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ];
}

function box(...extent: readonly [x: number, y: number, width: number, height: number]) {
  return area(boxRing(...extent));
}

function valueOf<Value>(result: ShapeResult<Value>): Value {
  if (!result.ok) throw new Error(result.reason);
  return result.value;
}

function reasonOf(result: ShapeResult<unknown>): string | null {
  return result.ok ? null : result.reason;
}

function share(part: AreaGeometry, whole: AreaGeometry): number {
  return geodesicArea(part) / geodesicArea(whole);
}

const [west, east] = [box(0, 0, 2, 2), box(2, 0, 2, 2)];
const bowTie = area([
  [0, 0],
  [2, 2],
  [2, 0],
  [0, 2],
]);

describe('areas united', () => {
  it('are one without the border between them, and keep their corners to the last digit', () => {
    const both = valueOf(uniteAreas([west, east]));
    expect(both.type).toBe('Polygon');
    expect(share(both, box(0, 0, 4, 2))).toBeCloseTo(1, 9);
    const corners = both.coordinates.flat(1).map(String);
    expect(corners).toContain(String(at([2, 0])));
    for (const corner of box(0, 0, 4, 2).coordinates[0]) expect(corners).toContain(String(corner));
  });

  it('count once what several hold, and stay apart where they are apart or meet in a corner', () => {
    const crossed = valueOf(uniteAreas([box(0, 1, 3, 1), box(1, 0, 1, 3), box(1, 1, 1, 1)]));
    expect(crossed.type).toBe('Polygon');
    expect(share(crossed, box(0, 0, 5, 1))).toBeCloseTo(1, 3);
    expect(valueOf(uniteAreas([west, box(5, 5, 1, 1)])).type).toBe('MultiPolygon');
    const meeting = valueOf(uniteAreas([west, box(2, 2, 1, 1)]));
    expect(meeting.coordinates).toHaveLength(2);
    expect(shapeTrouble(meeting)).toBeNull();
  });

  it('may be drawn crosswise, twice over or with a corner too many', () => {
    const mended = valueOf(uniteAreas([bowTie]));
    expect(mended.coordinates).toHaveLength(2);
    expect(shapeTrouble(mended)).toBeNull();
    const [ring] = west.coordinates;
    const repeated: AreaGeometry = { type: 'Polygon', coordinates: [ring.flatMap((p) => [p, p])] };
    expect(valueOf(uniteAreas([repeated, west, west]))).toMatchObject({ type: 'Polygon' });
    const overlapping: AreaGeometry = {
      type: 'MultiPolygon',
      coordinates: [west.coordinates, box(1, 0, 2, 2).coordinates],
    };
    expect(share(valueOf(uniteAreas([overlapping])), box(0, 0, 3, 2))).toBeCloseTo(1, 9);
  });

  it('are none of nothing or of lines drawn back and forth', () => {
    expect(reasonOf(uniteAreas([]))).toBe('no-area');
    const flat = area([
      [0, 0],
      [1, 1],
      [2, 2],
    ]);
    expect(reasonOf(uniteAreas([flat]))).toBe('no-area');
  });
});

describe('an area less others', () => {
  it('loses what they hold of it', () => {
    const left = valueOf(subtractAreas(box(0, 0, 4, 2), [box(1, -1, 1, 4), box(3, 1, 5, 5)]));
    expect(left.type).toBe('MultiPolygon');
    expect(share(left, box(0, 0, 5, 1))).toBeCloseTo(1, 3);
    expect(shapeTrouble(left)).toBeNull();
  });

  it('is refused where nothing is left or nothing is in common', () => {
    expect(reasonOf(subtractAreas(west, [box(-1, -1, 9, 9)]))).toBe('nothing-left');
    expect(reasonOf(subtractAreas(west, [east]))).toBe('nothing-in-common');
    expect(reasonOf(subtractAreas(west, []))).toBe('nothing-in-common');
  });
});

describe('a gap', () => {
  const [south, north] = [box(0, 0, 6, 2), box(0, 4, 6, 2)];
  const [left, right] = [box(0, 2, 2, 2), box(4, 2, 2, 2)];

  it('that neighbours enclose is filled to their borders', () => {
    const gap = valueOf(fillGap([south, north, left, right]));
    expect(share(gap, box(2, 2, 2, 2))).toBeCloseTo(1, 9);
    const whole = valueOf(uniteAreas([south, north, left, right, gap]));
    expect(whole.coordinates).toHaveLength(1);
  });

  it('between two is filled within a ring round it, and only between them', () => {
    const ring = box(1, 1, 3, 4).coordinates[0];
    const gap = valueOf(fillGap([south, north], ring));
    expect(share(gap, box(1, 2, 3, 2))).toBeCloseTo(1, 3);
    expect(reasonOf(fillGap([south, north], box(7, 0, 1, 9).coordinates[0]))).toBe('no-gap');
  });

  it('between two that are apart is filled straight across, and not beside two that meet', () => {
    const across = valueOf(fillGap([south, north]));
    expect(share(across, box(0, 2, 6, 2))).toBeCloseTo(1, 9);
    const whole = valueOf(uniteAreas([south, north, across]));
    expect(share(whole, box(0, 0, 6, 6))).toBeCloseTo(1, 9);
    expect(reasonOf(fillGap([south, box(6, 0, 1, 9)]))).toBe('no-gap');
  });

  it('is no pond of one of several, but a hole of the only one', () => {
    const pond = area(boxRing(0, 0, 6, 2), [
      [1, 1],
      [2, 1.5],
      [2, 1],
    ]);
    expect(reasonOf(fillGap([pond, box(0, 2, 6, 2)]))).toBe('no-gap');
    expect(valueOf(fillGap([pond])).type).toBe('Polygon');
  });
});

describe('the ground round shapes', () => {
  const street: GeoJSON.LineString = { type: 'LineString', coordinates: [at([0, 0]), at([2, 0])] };

  it('is as wide as asked, with round ends', () => {
    const point: GeoJSON.Point = { type: 'Point', coordinates: at([1, 1]) };
    const round = valueOf(bufferGeometry([point], 100));
    expect(geodesicArea(round) / (Math.PI * 100 ** 2)).toBeCloseTo(1, 1);
    const strip = valueOf(bufferGeometry([street], 10));
    expect(shapeTrouble(strip)).toBeNull();
    // 2/100 of a degree of longitude at 63.4° N is 999.6 m.
    expect(geodesicArea(strip)).toBeGreaterThan(999 * 20);
    expect(geodesicArea(strip)).toBeLessThan(1000.5 * 20 + Math.PI * 100);
  });

  it('holds an area and its rim, and is one round several that are near', () => {
    const wider = valueOf(bufferGeometry([west], 50));
    expect(geodesicArea(wider)).toBeGreaterThan(geodesicArea(west));
    expect(valueOf(bufferGeometry([west, box(2.1, 0, 1, 1)], 100)).type).toBe('Polygon');
  });

  it('is none without a distance', () => {
    for (const meters of [0, -5, Number.NaN, Infinity]) {
      expect(reasonOf(bufferGeometry([street], meters))).toBe('bad-radius');
    }
    expect(reasonOf(bufferGeometry([], 5))).toBe('no-area');
  });
});

describe('lines and areas', () => {
  it('join lines end to end, turned where they must be', () => {
    const lines = [
      [at([0, 0]), at([1, 0])],
      [at([3, 0]), at([2, 0])],
      [at([1, 0]), at([2, 0])],
    ];
    expect(valueOf(joinLines(lines, 1))).toEqual([at([0, 0]), at([1, 0]), at([2, 0]), at([3, 0])]);
    expect(reasonOf(joinLines([lines[0], [at([8, 8]), at([9, 9])]], 100))).toBe(
      'lines-do-not-meet',
    );
  });

  it('close a line to an area and open it again', () => {
    const line = [at([0, 0]), at([0, 2]), at([2, 2]), at([2, 0])];
    const closed = valueOf(lineToArea(line));
    expect(share(closed, west)).toBeCloseTo(1, 9);
    expect(areaToLines(closed)).toHaveLength(1);
    expect(valueOf(lineToArea(areaToLines(closed)[0].coordinates))).toEqual(closed);
    expect(reasonOf(lineToArea(bowTie.coordinates[0]))).toBe('self-crossing');
    expect(reasonOf(lineToArea(line.slice(0, 2)))).toBe('too-few-corners');
  });
});

describe('a border that neighbours share', () => {
  it('is found from where one of them turns away to where the other does', () => {
    // The eastern one has a corner more on it.
    const withCorner = area([
      [2, 0],
      [4, 0],
      [4, 2],
      [2, 2],
      [2, 1],
    ]);
    const border = sharedBorder([west, withCorner, box(9, 9, 1, 1)], at([2.1, 1.5]))!;
    expect(border.owners).toEqual([0, 1]);
    expect(border.corners.map(String).toSorted()).toEqual(
      [at([2, 0]), at([2, 1]), at([2, 2])].map(String).toSorted(),
    );
    expect(sharedBorder([west, box(9, 9, 1, 1)], at([2, 1]))).toBeNull();
  });

  it('follows in all of them when a place on it is moved, and leaves others alone', () => {
    const far = box(9, 9, 1, 1);
    const moved = moveSharedCorner([west, east, far], at([2, 1]), at([2.5, 1.2]));
    expect(moved[2]).toBe(far);
    const sum = geodesicArea(moved[0]) + geodesicArea(moved[1]);
    expect(sum / (geodesicArea(west) + geodesicArea(east))).toBeCloseTo(1, 9);
    expect(geodesicArea(moved[0])).toBeGreaterThan(geodesicArea(west));
    const whole = valueOf(uniteAreas([moved[0], moved[1]]));
    expect(geodesicArea(whole) / sum).toBeCloseTo(1, 9);
  });

  it('follows as a whole', () => {
    const border = sharedBorder([west, east], at([2, 1]))!;
    const moved = moveSharedBorder([west, east], border.corners, [0.005, 0]);
    expect(share(moved[0], box(0, 0, 2.5, 2))).toBeCloseTo(1, 9);
    expect(share(moved[1], box(2.5, 0, 1.5, 2))).toBeCloseTo(1, 9);
  });
});
