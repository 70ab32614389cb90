/** Degrees within which two places are one: a tenth of a micrometre, some tens of roundings. */
export const samePlaceDegrees = 1e-12;

const cellsPerDegree = 1 / (4 * samePlaceDegrees);

/** Places in degrees by number, each once; the first to come to a place gives it its numbers. */
export class CornerBook {
  readonly #corners: (readonly number[])[] = [];
  readonly #byPlace = new Map<string, number>();
  readonly #byCell = new Map<string, number[]>();

  get corners(): readonly (readonly number[])[] {
    return this.#corners;
  }

  /** The number of a place, new if none within a tenth of a micrometre has one. */
  numberOf(place: readonly number[]): number {
    const [x, y] = place;
    const name = `${x} ${y}`;
    const known = this.#byPlace.get(name) ?? this.#near(x, y);
    if (known !== undefined) {
      this.#byPlace.set(name, known);
      return known;
    }
    const number = this.#corners.push(place) - 1;
    this.#byPlace.set(name, number);
    const cell = cellName(cellAt(x), cellAt(y));
    const there = this.#byCell.get(cell);
    if (there) there.push(number);
    else this.#byCell.set(cell, [number]);
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
      for (let row = south; row <= north; row += 1) {
        for (const number of this.#byCell.get(cellName(column, row)) ?? []) {
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

function cellName(column: number, row: number): string {
  return `${column} ${row}`;
}
