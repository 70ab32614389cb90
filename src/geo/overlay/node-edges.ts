import { turnAt } from '../turn-at.ts';
import { CornerBook } from './corner-book.ts';

/** What an edge belongs to: the first area, the second, or a line that cuts. */
export type EdgeOwner = 1 | 2 | 4;

export interface OwnedEdge {
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly owner: EdgeOwner;
}

/**
 * Edges that meet only where both have a corner. Each stands once, from the lower number to the
 * higher: `areas` tells by bits of which areas it is a border, `cut` whether it cuts.
 */
export interface NodedEdge {
  readonly from: number;
  readonly to: number;
  readonly areas: number;
  readonly cut: boolean;
}

export interface NodedEdges {
  readonly corners: readonly (readonly number[])[];
  readonly edges: readonly NodedEdge[];
}

const mostRounds = 12;

interface Piece {
  readonly from: number;
  readonly to: number;
  readonly owner: EdgeOwner;
}

/**
 * Cuts edges in degrees where they cross or touch. A corner keeps its very numbers; a new corner
 * is the nearest one that ordinary numbers can hold, less than a nanometre off. What comes within
 * a tenth of a micrometre is taken to touch. An edge that an area has twice is no border of it.
 * Null where it does not come to rest.
 */
export function nodeEdges(input: readonly OwnedEdge[]): NodedEdges | null {
  const book = new CornerBook();
  let pieces: readonly Piece[] = input.flatMap(({ from, to, owner }) => {
    const piece = { from: book.numberOf(from), to: book.numberOf(to), owner };
    return piece.from === piece.to ? [] : [piece];
  });
  for (let round = 0; round < mostRounds; round += 1) {
    const cuts = cutsOf(pieces, book);
    if (cuts.size === 0) return { corners: book.corners, edges: mergeEdges(pieces) };
    pieces = pieces.flatMap((piece, index) => cutPiece(piece, cuts.get(index), book));
  }
  return null;
}

/** The corners at which each piece has to be cut, by its index. */
function cutsOf(pieces: readonly Piece[], book: CornerBook): Map<number, Set<number>> {
  const cuts = new Map<number, Set<number>>();
  const cut = (index: number, corner: number): void => {
    const { from, to } = pieces[index];
    if (corner === from || corner === to) return;
    const known = cuts.get(index);
    if (known) known.add(corner);
    else cuts.set(index, new Set([corner]));
  };
  eachMeetingPair(pieces, book, (i, j) => {
    const [a, b] = [pieces[i].from, pieces[i].to];
    const [c, d] = [pieces[j].from, pieces[j].to];
    if ((a === c && b === d) || (a === d && b === c)) return;
    let touches = a === c || a === d || b === c || b === d;
    for (const [index, corner] of [
      [i, c],
      [i, d],
      [j, a],
      [j, b],
    ] as const) {
      const { from, to } = pieces[index];
      if (corner === from || corner === to || !book.isOn(corner, from, to)) continue;
      cut(index, corner);
      touches = true;
    }
    if (touches) return;
    const crossing = crossingOf(book, a, b, c, d);
    if (crossing === null) return;
    cut(i, crossing);
    cut(j, crossing);
  });
  return cuts;
}

function crossingOf(book: CornerBook, a: number, b: number, c: number, d: number): number | null {
  const [pa, pb, pc, pd] = [a, b, c, d].map((corner) => book.corners[corner]);
  if (turnAt(pa, pb, pc) === turnAt(pa, pb, pd)) return null;
  if (turnAt(pc, pd, pa) === turnAt(pc, pd, pb)) return null;
  const [ux, uy] = [pb[0] - pa[0], pb[1] - pa[1]];
  const [vx, vy] = [pd[0] - pc[0], pd[1] - pc[1]];
  const along = ((pc[0] - pa[0]) * vy - (pc[1] - pa[1]) * vx) / (ux * vy - uy * vx);
  if (!Number.isFinite(along)) return null;
  const share = Math.max(0, Math.min(1, along));
  return book.numberOf([pa[0] + share * ux, pa[1] + share * uy]);
}

/** Calls for every two pieces whose bounds meet. */
function eachMeetingPair(
  pieces: readonly Piece[],
  book: CornerBook,
  call: (i: number, j: number) => void,
): void {
  const boxes = new Float64Array(4 * pieces.length);
  for (const [index, { from, to }] of pieces.entries()) {
    boxes.set(book.boxOf(from, to), 4 * index);
  }
  const order = Int32Array.from(pieces, (_, index) => index);
  order.sort((i, j) => boxes[4 * i] - boxes[4 * j]);
  // From west to east: only pieces that are not passed yet can meet the next one.
  const open = new Int32Array(pieces.length);
  let count = 0;
  for (const index of order) {
    const [minX, minY, maxY] = [boxes[4 * index], boxes[4 * index + 1], boxes[4 * index + 3]];
    let kept = 0;
    for (let at = 0; at < count; at += 1) {
      const other = open[at];
      if (boxes[4 * other + 2] < minX) continue;
      open[kept] = other;
      kept += 1;
      if (boxes[4 * other + 1] <= maxY && boxes[4 * other + 3] >= minY) call(index, other);
    }
    open[kept] = index;
    count = kept + 1;
  }
}

function cutPiece(piece: Piece, at: ReadonlySet<number> | undefined, book: CornerBook): Piece[] {
  if (!at) return [piece];
  const { from, to, owner } = piece;
  const start = book.corners[from];
  const away = (corner: number): number => {
    const [x, y] = book.corners[corner];
    return (x - start[0]) ** 2 + (y - start[1]) ** 2;
  };
  const stops = [from, ...[...at].toSorted((a, b) => away(a) - away(b)), to];
  return stops.slice(1).map((end, i) => ({ from: stops[i], to: end, owner }));
}

function mergeEdges(pieces: readonly Piece[]): NodedEdge[] {
  const merged = new Map<string, { from: number; to: number; areas: number; cut: boolean }>();
  for (const { from: a, to: b, owner } of pieces) {
    const [from, to] = a < b ? [a, b] : [b, a];
    const key = `${from} ${to}`;
    const edge = merged.get(key) ?? { from, to, areas: 0, cut: false };
    if (owner === 4) edge.cut = true;
    else edge.areas ^= owner;
    merged.set(key, edge);
  }
  return [...merged.values()].filter(({ areas, cut }) => areas !== 0 || cut);
}
