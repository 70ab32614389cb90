import { worldFromLngLat } from '../world-point.ts';

/** A shape that can be snapped to. */
export interface SnapShape {
  readonly id: string;
  readonly geometry: GeoJSON.Geometry;
}

/** An edge of a shape in the Web Mercator world; a corner is an edge of no length. */
export interface SnapItem {
  readonly ax: number;
  readonly ay: number;
  readonly bx: number;
  readonly by: number;
  readonly shapeId: string;
}

/**
 * Corners and edges of many shapes, laid in a regular grid over their extent so that those near a
 * position are found without looking at the others.
 */
export interface SnapGrid {
  readonly size: number;
  /** Every corner and edge that may lie within `reach` of a position, some of them farther. */
  readonly near: (x: number, y: number, reach: number) => readonly SnapItem[];
}

const itemsPerCell = 4;
const mostCellsPerSide = 1_024;

export function snapGrid(shapes: readonly SnapShape[]): SnapGrid {
  const items = shapes.flatMap(itemsOf);
  const extent = extentOf(items);
  const side = Math.min(
    mostCellsPerSide,
    Math.max(1, Math.ceil(Math.sqrt(items.length / itemsPerCell))),
  );
  const width = Math.max(extent.east - extent.west, extent.south - extent.north) || 1;
  const cell = (value: number, start: number) =>
    Math.max(0, Math.min(side - 1, Math.floor(((value - start) / width) * side)));
  const cells = new Map<number, SnapItem[]>();
  for (const item of items) {
    for (const key of cellsOf(item)) {
      const found = cells.get(key);
      if (found) found.push(item);
      else cells.set(key, [item]);
    }
  }

  /** Column by column, only the rows that the edge passes: a long edge is not in every cell. */
  function cellsOf({ ax, ay, bx, by }: SnapItem): readonly number[] {
    const keys: number[] = [];
    const [left, right] = ax <= bx ? [ax, bx] : [bx, ax];
    const slope = bx === ax ? 0 : (by - ay) / (bx - ax);
    const lastColumn = cell(right, extent.west);
    for (let column = cell(left, extent.west); column <= lastColumn; column += 1) {
      const from = Math.max(left, extent.west + (column / side) * width);
      const to = Math.min(right, extent.west + ((column + 1) / side) * width);
      const atFrom = bx === ax ? ay : ay + (from - ax) * slope;
      const atTo = bx === ax ? by : ay + (to - ax) * slope;
      const lastRow = cell(Math.max(atFrom, atTo), extent.north);
      for (let row = cell(Math.min(atFrom, atTo), extent.north); row <= lastRow; row += 1) {
        keys.push(row * side + column);
      }
    }
    return keys;
  }

  return {
    size: items.length,
    near(x, y, reach) {
      const found: SnapItem[] = [];
      const lastColumn = cell(x + reach, extent.west);
      const lastRow = cell(y + reach, extent.north);
      for (let row = cell(y - reach, extent.north); row <= lastRow; row += 1) {
        for (let column = cell(x - reach, extent.west); column <= lastColumn; column += 1) {
          found.push(...(cells.get(row * side + column) ?? []));
        }
      }
      return found;
    },
  };
}

function extentOf(items: readonly SnapItem[]) {
  const extent = { west: 1, east: 0, north: 1, south: 0 };
  for (const { ax, ay, bx, by } of items) {
    extent.west = Math.min(extent.west, ax, bx);
    extent.east = Math.max(extent.east, ax, bx);
    extent.north = Math.min(extent.north, ay, by);
    extent.south = Math.max(extent.south, ay, by);
  }
  return extent;
}

function itemsOf({ id, geometry }: SnapShape): readonly SnapItem[] {
  return runsOf(geometry).flatMap((run) => {
    const corners = run.map(([lng, lat]) => worldFromLngLat([lng, lat]));
    return corners.flatMap(([x, y], i): readonly SnapItem[] => {
      const corner = { ax: x, ay: y, bx: x, by: y, shapeId: id };
      const next = corners[i + 1];
      if (!next) return [corner];
      return [corner, { ax: x, ay: y, bx: next[0], by: next[1], shapeId: id }];
    });
  });
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
