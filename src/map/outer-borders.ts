import type { Zone } from '../domain/loaded-workspace.ts';

/**
 * The border around zones that belong together, without the borders between them: the sides that
 * just one of them has, joined into lines. Zones that share corners share sides. Degrees.
 */
export function outerBorders(zones: readonly Zone[]): readonly GeoJSON.Position[][] {
  const sides = new Map<string, readonly [GeoJSON.Position, GeoJSON.Position]>();
  for (const ring of zones.flatMap(ringsOf)) {
    for (const [at, to] of ring.slice(1).entries()) {
      const from = ring[at];
      // A side that comes again, from the other zone, lies between the two.
      if (!sides.delete(sideKey(from, to))) sides.set(sideKey(from, to), [from, to]);
    }
  }
  return joined(sides);
}

function joined(
  sides: Map<string, readonly [GeoJSON.Position, GeoJSON.Position]>,
): readonly GeoJSON.Position[][] {
  const atCorner = new Map<string, string[]>();
  for (const [key, ends] of sides) {
    for (const end of ends) {
      const corner = cornerKey(end);
      const meeting = atCorner.get(corner);
      if (meeting) meeting.push(key);
      else atCorner.set(corner, [key]);
    }
  }
  const lines: GeoJSON.Position[][] = [];
  for (const [key, [from, to]] of sides) {
    if (!sides.delete(key)) continue;
    const line = [from, to];
    let next = sideFrom(to);
    while (next) {
      line.push(next);
      next = sideFrom(next);
    }
    lines.push(line);
  }
  return lines;

  /** The other end of a side that is still to be drawn from here; the side is then drawn. */
  function sideFrom(corner: GeoJSON.Position): GeoJSON.Position | null {
    const here = cornerKey(corner);
    const key = atCorner.get(here)?.find((one) => sides.has(one));
    const side = key === undefined ? undefined : sides.get(key);
    if (key === undefined || !side) return null;
    sides.delete(key);
    return cornerKey(side[0]) === here ? side[1] : side[0];
  }
}

function ringsOf({ geometry }: Zone): readonly GeoJSON.Position[][] {
  return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
}

function cornerKey([lng, lat]: GeoJSON.Position): string {
  return `${lng},${lat}`;
}

/** The same from either end. */
function sideKey(from: GeoJSON.Position, to: GeoJSON.Position): string {
  const [first, second] = [cornerKey(from), cornerKey(to)].toSorted();
  return `${first} ${second}`;
}
