/** Edges gathered one by one into flat lists that grow as they are needed. */
export interface EdgeStore {
  readonly size: () => number;
  /** Both ends in the Web Mercator world, then both in degrees, and the number of the shape. */
  readonly add: (
    ax: number,
    ay: number,
    bx: number,
    by: number,
    aLng: number,
    aLat: number,
    bLng: number,
    bLat: number,
    shape: number,
  ) => void;
  /** The lists, as long as there are edges. */
  readonly taken: () => {
    readonly ends: Float64Array;
    readonly lngLats: Float64Array;
    readonly shapes: Int32Array;
  };
  /** The square round everything, world units; its width is never 0. */
  readonly extent: () => { readonly west: number; readonly north: number; readonly width: number };
}

export function edgeStore(): EdgeStore {
  let room = 1_024;
  let ends = new Float64Array(4 * room);
  let lngLats = new Float64Array(4 * room);
  let shapes = new Int32Array(room);
  let size = 0;
  let [west, north, east, south] = [1, 1, 0, 0];

  function grow(): void {
    room *= 2;
    const [oldEnds, oldLngLats, oldShapes] = [ends, lngLats, shapes];
    ends = new Float64Array(4 * room);
    lngLats = new Float64Array(4 * room);
    shapes = new Int32Array(room);
    ends.set(oldEnds);
    lngLats.set(oldLngLats);
    shapes.set(oldShapes);
  }

  return {
    size: () => size,
    add(ax, ay, bx, by, aLng, aLat, bLng, bLat, shape) {
      if (size === room) grow();
      const at = 4 * size;
      ends[at] = ax;
      ends[at + 1] = ay;
      ends[at + 2] = bx;
      ends[at + 3] = by;
      lngLats[at] = aLng;
      lngLats[at + 1] = aLat;
      lngLats[at + 2] = bLng;
      lngLats[at + 3] = bLat;
      shapes[size] = shape;
      size += 1;
      west = Math.min(west, ax, bx);
      east = Math.max(east, ax, bx);
      north = Math.min(north, ay, by);
      south = Math.max(south, ay, by);
    },
    taken: () => ({
      ends: ends.subarray(0, 4 * size),
      lngLats: lngLats.subarray(0, 4 * size),
      shapes: shapes.subarray(0, size),
    }),
    extent: () => ({ west, north, width: Math.max(east - west, south - north) || 1 }),
  };
}
