import { boundsMeet, boundsOf } from '../../geo/bounds.ts';
import { pointInRings } from '../../geo/point-in-rings.ts';
import { ringsMiddle } from '../../geo/rings-middle.ts';
import type { CoverageInputs } from './coverage-data.ts';
import { itemRings } from './item-rings.ts';

/** The centres of cells in local metres, and the first zone that holds each, -1 for none. */
export interface CellCentres {
  readonly xs: Float64Array;
  readonly ys: Float64Array;
  readonly zones: Int32Array;
}

/** Where the residents of each cell stand by the point rule. */
export function cellCentres({
  cells,
  zones,
}: {
  readonly cells: Pick<CoverageInputs['cells'], 'polygons'>;
  readonly zones: Pick<CoverageInputs['zones'], 'polygons'>;
}): CellCentres {
  const { count } = cells.polygons;
  const xs = new Float64Array(count);
  const ys = new Float64Array(count);
  const surfaces = Array.from({ length: zones.polygons.count }, (_, zone) => {
    const rings = itemRings(zones.polygons, zone);
    return { rings, bounds: boundsOf(rings) };
  });
  const zoneOf = (cell: number): number => {
    const [x, y] = ringsMiddle(itemRings(cells.polygons, cell));
    xs[cell] = x;
    ys[cell] = y;
    return surfaces.findIndex(
      ({ rings, bounds }) => boundsMeet(bounds, [x, y, x, y]) && pointInRings(x, y, rings),
    );
  };
  return { zones: Int32Array.from({ length: count }, (_, cell) => zoneOf(cell)), xs, ys };
}
