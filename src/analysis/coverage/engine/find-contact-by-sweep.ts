import { OrderedList } from './ordered-list.ts';
import { type RingEdges, sideOf } from './ring-edges.ts';

/**
 * Whether two edges of the rings meet, in about n · log n steps whatever their shape (Shamos and
 * Hoey 1976). A vertical line passes over the rings from left to right, with the edges under it
 * kept in order from below. Two edges that meet are neighbours in that order before they do, so
 * only new neighbours are held against each other. Where rounding leaves a doubt about the order,
 * the answer is yes, as in `RingEdges.meet`.
 */
export function findContactBySweep(edges: RingEdges): boolean {
  const { coords } = edges.rings;
  const { endOf, count } = edges;
  const startOf = new Int32Array(count);
  for (let edge = 0; edge < count; edge++) startOf[endOf[edge]] = edge;
  const order = verticesFromLeft(coords, count);
  const under = new OrderedList(count);
  const comesLater = (a: number, b: number): boolean =>
    coords[2 * a] > coords[2 * b] ||
    (coords[2 * a] === coords[2 * b] && coords[2 * a + 1] > coords[2 * b + 1]);
  const meet = (lower: number, upper: number): boolean =>
    lower >= 0 && upper >= 0 && edges.meet(lower, upper);

  for (let i = 0; i < count; i++) {
    const v = order[i];
    if (i > 0 && isSamePoint(coords, v, order[i - 1])) return true;
    const arriving = startOf[v];
    const leaving = v;
    const arrivesFromRight = comesLater(arriving, v);
    const leavesToRight = comesLater(endOf[leaving], v);
    if (arrivesFromRight !== leavesToRight) {
      const [ended, begun] = leavesToRight ? [arriving, leaving] : [leaving, arriving];
      under.replace(ended, begun);
      if (meet(under.previous(begun), begun) || meet(begun, under.next(begun))) return true;
    } else if (leavesToRight) {
      const below = placeOf(edges, under, v);
      if (below === DOUBT) return true;
      const turn = sideOf(coords, v, endOf[leaving], arriving);
      if (turn === 0 && edges.meet(arriving, leaving)) return true;
      const [lower, upper] = turn > 0 ? [leaving, arriving] : [arriving, leaving];
      under.insertAfter(lower, below);
      under.insertAfter(upper, lower);
      if (meet(below, lower) || meet(upper, under.next(upper))) return true;
    } else {
      const isLower = under.next(arriving) === leaving;
      if (!isLower && under.next(leaving) !== arriving) return true;
      const below = under.previous(isLower ? arriving : leaving);
      const above = under.next(isLower ? leaving : arriving);
      if (edges.meet(arriving, leaving)) return true;
      under.remove(arriving);
      under.remove(leaving);
      if (meet(below, above)) return true;
    }
  }
  return false;
}

const DOUBT = -2;

/** The highest edge under the sweep line that passes below vertex v, -1 for none, or `DOUBT`. */
function placeOf({ rings: { coords }, endOf }: RingEdges, under: OrderedList, v: number): number {
  let isDoubtful = false;
  const below = under.lastWhere((edge) => {
    const end = endOf[edge];
    const goesRight =
      coords[2 * end] > coords[2 * edge] ||
      (coords[2 * end] === coords[2 * edge] && coords[2 * end + 1] > coords[2 * edge + 1]);
    const side = goesRight ? sideOf(coords, edge, end, v) : sideOf(coords, end, edge, v);
    if (side === 0) isDoubtful = true;
    return side > 0;
  });
  return isDoubtful ? DOUBT : below;
}

function isSamePoint(coords: Float64Array, a: number, b: number): boolean {
  return coords[2 * a] === coords[2 * b] && coords[2 * a + 1] === coords[2 * b + 1];
}

/** All vertices by x, and by y where x is the same. */
function verticesFromLeft(coords: Float64Array, count: number): Uint32Array {
  const order = new Uint32Array(count);
  for (let v = 0; v < count; v++) order[v] = v;
  return order.sort(
    (a, b) => coords[2 * a] - coords[2 * b] || coords[2 * a + 1] - coords[2 * b + 1],
  );
}
