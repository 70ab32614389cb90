import { pointInRings } from '../point-in-rings.ts';
import { ringArea } from '../ring-area.ts';

/** A shell is larger than its hole, by more than the two sums can be rounded. */
const leastGrowth = 1 + 1e-9;

interface Shell {
  readonly polygon: GeoJSON.Position[][];
  readonly flat: readonly number[];
  readonly area: number;
}

/**
 * Closed rings in degrees (shells anticlockwise, holes clockwise; they meet in points at most) as
 * polygons: each hole in the smallest shell around it.
 */
export function polygonsOfRings(rings: readonly GeoJSON.Position[][]): GeoJSON.Position[][][] {
  const shells: Shell[] = [];
  const holes: { readonly ring: GeoJSON.Position[]; readonly area: number }[] = [];
  for (const ring of rings) {
    const flat = ring.flatMap(([lng, lat]) => [lng, lat]);
    const area = ringArea(flat);
    if (area > 0) shells.push({ polygon: [ring], flat, area });
    else if (area < 0) holes.push({ ring, area: -area });
  }
  shells.sort((a, b) => a.area - b.area);
  for (const { ring, area } of holes) {
    // A corner of a hole can lie on its shell; the middle of an edge cannot. What fills the hole
    // has the same edges and is no larger.
    const [lng, lat] = middleOfLongestEdge(ring);
    const around = shells.find(
      (shell) => shell.area > area * leastGrowth && pointInRings(lng, lat, [shell.flat]),
    );
    around?.polygon.push(ring);
  }
  return shells.toReversed().map(({ polygon }) => polygon);
}

function middleOfLongestEdge(ring: readonly GeoJSON.Position[]): readonly [number, number] {
  let [longest, middle]: [number, readonly [number, number]] = [-1, [ring[0][0], ring[0][1]]];
  for (let i = 1; i < ring.length; i += 1) {
    const [[ax, ay], [bx, by]] = [ring[i - 1], ring[i]];
    const length = Math.hypot(bx - ax, by - ay);
    if (length > longest) [longest, middle] = [length, [(ax + bx) / 2, (ay + by) / 2]];
  }
  return middle;
}
