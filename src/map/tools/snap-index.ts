import { worldFromLngLat } from '../world-point.ts';
import { edgeStore } from './edge-store.ts';
import type { EdgeStore } from './edge-store.ts';

/** A shape that can be snapped to. */
export interface SnapShape {
  readonly id: string;
  readonly geometry: GeoJSON.Geometry;
}

/**
 * Corners and edges of many shapes in the Web Mercator world, laid in a regular grid over their
 * extent so that those near a position are found without looking at the others. A corner is the
 * end of an edge; a point is an edge of no length.
 */
export interface SnapIndex {
  /** How many edges and points there are. */
  readonly size: number;
  /** Four numbers an edge: x and y of its beginning and its end, world units. */
  readonly ends: Float64Array;
  /** The same ends in degrees, exactly as they were given. */
  readonly lngLats: Float64Array;
  readonly idOf: (edge: number) => string;
  /** Tells every edge that may lie within reach (world units) of a position, some of them twice. */
  readonly near: (x: number, y: number, reach: number, tell: (edge: number) => void) => void;
}

const edgesPerCell = 3;
const mostCellsPerSide = 2_048;
const edgesPerStep = 500;

/** Builds the index at once. */
export function snapIndex(shapes: Iterable<SnapShape>): SnapIndex {
  const steps = indexingSteps(shapes);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Builds the index in steps of some hundred edges, so that it can be done between other work. */
export function* indexingSteps(shapes: Iterable<SnapShape>): Generator<void, SnapIndex> {
  const store = edgeStore();
  const ids: string[] = [];
  let told = 0;
  for (const { id, geometry } of shapes) {
    ids.push(id);
    for (const run of runsOf(geometry)) {
      addRun(store, run, ids.length - 1);
      if (store.size() - told < edgesPerStep) continue;
      told = store.size();
      yield;
    }
  }
  return yield* gridOf(store, ids);
}

function addRun(store: EdgeStore, run: readonly GeoJSON.Position[], shape: number): void {
  if (run.length === 1) {
    const [lng, lat] = run[0];
    const [x, y] = worldFromLngLat([lng, lat]);
    store.add(x, y, x, y, lng, lat, lng, lat, shape);
    return;
  }
  let ax = 0;
  let ay = 0;
  for (let i = 0; i < run.length; i += 1) {
    const [x, y] = worldFromLngLat([run[i][0], run[i][1]]);
    if (i > 0 && (x !== ax || y !== ay)) {
      store.add(ax, ay, x, y, run[i - 1][0], run[i - 1][1], run[i][0], run[i][1], shape);
    }
    ax = x;
    ay = y;
  }
}

function* gridOf(store: EdgeStore, ids: readonly string[]): Generator<void, SnapIndex> {
  const { ends, lngLats, shapes } = store.taken();
  const size = shapes.length;
  const { west, north, width } = store.extent();
  const side = Math.min(mostCellsPerSide, Math.max(1, Math.ceil(Math.sqrt(size / edgesPerCell))));
  const cellOf = (value: number, start: number): number =>
    Math.max(0, Math.min(side - 1, Math.floor(((value - start) / width) * side)));

  // Each cell is a list: its first entry, and of every entry its edge and the entry after it.
  const first = new Int32Array(side * side).fill(-1);
  let edges = new Int32Array(Math.max(16, 2 * size));
  let following = new Int32Array(edges.length);
  let entries = 0;
  const put = (cell: number, edge: number): void => {
    if (entries === edges.length) {
      edges = grown(edges);
      following = grown(following);
    }
    edges[entries] = edge;
    following[entries] = first[cell];
    first[cell] = entries;
    entries += 1;
  };

  for (let edge = 0; edge < size; edge += 1) {
    layInCells(edge);
    if (edge % edgesPerStep === edgesPerStep - 1) yield;
  }

  /** Column by column, only the rows that the edge passes: a long edge is not in every cell. */
  function layInCells(edge: number): void {
    const isRightward = ends[4 * edge] <= ends[4 * edge + 2];
    const from = 4 * edge + (isRightward ? 0 : 2);
    const to = 4 * edge + (isRightward ? 2 : 0);
    const [left, leftY, right, rightY] = [ends[from], ends[from + 1], ends[to], ends[to + 1]];
    const slope = right === left ? 0 : (rightY - leftY) / (right - left);
    const lastColumn = cellOf(right, west);
    for (let column = cellOf(left, west); column <= lastColumn; column += 1) {
      const begin = Math.max(left, west + (column / side) * width);
      const end = Math.min(right, west + ((column + 1) / side) * width);
      const atBegin = right === left ? leftY : leftY + (begin - left) * slope;
      const atEnd = right === left ? rightY : leftY + (end - left) * slope;
      const lastRow = cellOf(Math.max(atBegin, atEnd), north);
      for (let row = cellOf(Math.min(atBegin, atEnd), north); row <= lastRow; row += 1) {
        put(row * side + column, edge);
      }
    }
  }

  return {
    size,
    ends,
    lngLats,
    idOf: (edge) => ids[shapes[edge]],
    near(x, y, reach, tell) {
      const lastColumn = cellOf(x + reach, west);
      const lastRow = cellOf(y + reach, north);
      for (let row = cellOf(y - reach, north); row <= lastRow; row += 1) {
        for (let column = cellOf(x - reach, west); column <= lastColumn; column += 1) {
          for (let entry = first[row * side + column]; entry !== -1; entry = following[entry]) {
            tell(edges[entry]);
          }
        }
      }
    },
  };
}

function grown(list: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(2 * list.length);
  larger.set(list);
  return larger;
}

function runsOf(geometry: GeoJSON.Geometry): readonly (readonly GeoJSON.Position[])[] {
  switch (geometry.type) {
    case 'Point':
      return [[geometry.coordinates]];
    case 'MultiPoint':
      return geometry.coordinates.map((position) => [position]);
    case 'LineString':
      return [geometry.coordinates];
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates;
    case 'MultiPolygon':
      return geometry.coordinates.flat();
    case 'GeometryCollection':
      return geometry.geometries.flatMap(runsOf);
  }
}
