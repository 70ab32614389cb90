/** Degrees within which two places are one: a tenth of a micrometre, some tens of roundings. */
export const samePlaceDegrees = 1e-12;

const cellsPerDegree = 1 / (4 * samePlaceDegrees);

/** Places in degrees by number, each once; the first to come to a place gives it its numbers. */
export class CornerBook {
  readonly #corners: (readonly number[])[] = [];
  /** By longitude, then latitude: names of text would cost more than all the geometry. */
  readonly #byPlace = new Map<number, Map<number, number>>();
  readonly #byCell = new Map<number, Map<number, number[]>>();

  get corners(): readonly (readonly number[])[] {
    return this.#corners;
  }

  /** The number of a place, new if none within a tenth of a micrometre has one. */
  numberOf(place: readonly number[]): number {
    const [x, y] = place;
    const column = inMap(this.#byPlace, x, () => new Map<number, number>());
    const known = column.get(y) ?? this.#near(x, y);
    if (known !== undefined) {
      column.set(y, known);
      return known;
    }
    const number = this.#corners.push(place) - 1;
    column.set(y, number);
    const cells = inMap(this.#byCell, cellAt(x), () => new Map<number, number[]>());
    inMap(cells, cellAt(y), () => []).push(number);
    return number;
  }

  /** Whether a corner lies between two others, within a tenth of a micrometre of their edge. */
  isOn(corner: number, from: number, to: number): boolean {
    const [x, y] = this.#corners[corner];
    const [ax, ay] = this.#corners[from];
    const [bx, by] = this.#corners[to];
    const [ux, uy] = [bx - ax, by - ay];
    const square = ux * ux + uy * uy;
    const along = (x - ax) * ux + (y - ay) * uy;
    if (along <= 0 || along >= square) return false;
    const apart = Math.abs((x - ax) * uy - (y - ay) * ux);
    return apart * apart <= samePlaceDegrees * samePlaceDegrees * square;
  }

  /** West, south, east and north of an edge, grown by what is taken to touch. */
  boxOf(from: number, to: number): readonly [number, number, number, number] {
    const [ax, ay] = this.#corners[from];
    const [bx, by] = this.#corners[to];
    return [
      Math.min(ax, bx) - samePlaceDegrees,
      Math.min(ay, by) - samePlaceDegrees,
      Math.max(ax, bx) + samePlaceDegrees,
      Math.max(ay, by) + samePlaceDegrees,
    ];
  }

  #near(x: number, y: number): number | undefined {
    const [west, east] = [cellAt(x - samePlaceDegrees), cellAt(x + samePlaceDegrees)];
    const [south, north] = [cellAt(y - samePlaceDegrees), cellAt(y + samePlaceDegrees)];
    for (let column = west; column <= east; column += 1) {
      const cells = this.#byCell.get(column);
      for (let row = south; cells && row <= north; row += 1) {
        for (const number of cells.get(row) ?? []) {
          const [placeX, placeY] = this.#corners[number];
          if (Math.hypot(placeX - x, placeY - y) <= samePlaceDegrees) return number;
        }
      }
    }
    return undefined;
  }
}

function cellAt(degrees: number): number {
  return Math.floor(degrees * cellsPerDegree);
}

function inMap<Value>(map: Map<number, Value>, key: number, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
