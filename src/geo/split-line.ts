import { samePlaceDegrees } from './overlay/corner-book.ts';
import { noShape, type ShapeResult } from './shape-result.ts';
import { turnAt } from './turn-at.ts';

interface Cut {
  readonly edge: number;
  readonly along: number;
  readonly at: GeoJSON.Position;
}

/**
 * The pieces into which another line cuts a line, in its direction; both pieces at a cut share its
 * place to the last digit. Degrees. Refused: `line-misses` where the two do not meet between the
 * line's ends.
 */
export function splitLine(
  line: readonly GeoJSON.Position[],
  cutter: readonly GeoJSON.Position[],
): ShapeResult<readonly GeoJSON.Position[][]> {
  const cuts: Cut[] = [];
  for (let edge = 0; edge + 1 < line.length; edge += 1) {
    for (let other = 0; other + 1 < cutter.length; other += 1) {
      const cut = cutAt(line, edge, cutter[other], cutter[other + 1]);
      if (cut) cuts.push(cut);
    }
  }
  return piecesOf(line, cuts);
}

/**
 * The two pieces of a line cut at the place of it that is nearest to a position, or at a corner
 * there. Degrees. Refused: `line-misses` where that is one of its ends.
 */
export function splitLineAt(
  line: readonly GeoJSON.Position[],
  position: readonly number[],
): ShapeResult<readonly GeoJSON.Position[][]> {
  let nearest: Cut | null = null;
  let least = Infinity;
  const stretch = Math.cos((position[1] * Math.PI) / 180);
  for (let edge = 0; edge + 1 < line.length; edge += 1) {
    const [[ax, ay], [bx, by]] = [line[edge], line[edge + 1]];
    const [ux, uy] = [(bx - ax) * stretch, by - ay];
    const [px, py] = [(position[0] - ax) * stretch, position[1] - ay];
    const square = ux * ux + uy * uy;
    if (square === 0) continue;
    const along = Math.max(0, Math.min(1, (px * ux + py * uy) / square));
    const away = Math.hypot(px - along * ux, py - along * uy);
    if (away >= least) continue;
    least = away;
    const at =
      along === 0
        ? line[edge]
        : along === 1
          ? line[edge + 1]
          : [ax + along * (bx - ax), ay + along * (by - ay)];
    nearest = { edge, along, at };
  }
  return piecesOf(line, nearest ? [nearest] : []);
}

function cutAt(
  line: readonly GeoJSON.Position[],
  edge: number,
  c: GeoJSON.Position,
  d: GeoJSON.Position,
): Cut | null {
  const [a, b] = [line[edge], line[edge + 1]];
  const [cSide, dSide] = [turnAt(a, b, c), turnAt(a, b, d)];
  if (cSide === dSide) return null;
  const [aSide, bSide] = [turnAt(c, d, a), turnAt(c, d, b)];
  if (aSide === bSide) return null;
  if (aSide === 0) return { edge, along: 0, at: a };
  if (bSide === 0) return { edge, along: 1, at: b };
  const [ux, uy] = [b[0] - a[0], b[1] - a[1]];
  const [vx, vy] = [d[0] - c[0], d[1] - c[1]];
  const along = ((c[0] - a[0]) * vy - (c[1] - a[1]) * vx) / (ux * vy - uy * vx);
  return { edge, along, at: [a[0] + along * ux, a[1] + along * uy] };
}

function piecesOf(
  line: readonly GeoJSON.Position[],
  cuts: readonly Cut[],
): ShapeResult<readonly GeoJSON.Position[][]> {
  const inOrder = cuts.toSorted((a, b) => a.edge - b.edge || a.along - b.along);
  const pieces: GeoJSON.Position[][] = [];
  let piece: GeoJSON.Position[] = [[...line[0]]];
  let next = 0;
  for (let edge = 0; edge + 1 < line.length; edge += 1) {
    for (; inOrder[next]?.edge === edge; next += 1) {
      const { at } = inOrder[next];
      addCorner(piece, at);
      if (piece.length < 2) continue;
      pieces.push(piece);
      piece = [[...at]];
    }
    addCorner(piece, line[edge + 1]);
  }
  if (piece.length >= 2) pieces.push(piece);
  return pieces.length < 2 ? noShape('line-misses') : { ok: true, value: pieces };
}

/** Adds a corner unless it is where the piece has just come to. */
function addCorner(piece: GeoJSON.Position[], corner: GeoJSON.Position): void {
  const [lng, lat] = piece[piece.length - 1];
  const apart = Math.hypot(corner[0] - lng, corner[1] - lat);
  if (apart > samePlaceDegrees) piece.push([...corner]);
}
