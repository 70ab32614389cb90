import { latticeStepsPerMeter } from './lattice-meters.ts';

/** Two products and a difference, each rounded once, are off by less than this share. */
const roundingShare = 2 ** -51;

/**
 * Which way one turns at b on the way from a over b to c: 1 to the left, -1 to the right, 0 where
 * the three are on one line. Exact for coordinates on the lattice (see `latticeMeters`).
 */
export function exactTurn(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  cx: number,
  cy: number,
): -1 | 0 | 1 {
  const left = (bx - ax) * (cy - ay);
  const right = (by - ay) * (cx - ax);
  const turn = left - right;
  const mayErr = roundingShare * (Math.abs(left) + Math.abs(right));
  if (turn > mayErr) return 1;
  if (turn < -mayErr) return -1;
  if (left === 0 && right === 0) return 0;
  const exact = steps(bx - ax) * steps(cy - ay) - steps(by - ay) * steps(cx - ax);
  return exact > 0n ? 1 : exact < 0n ? -1 : 0;
}

function steps(meters: number): bigint {
  return BigInt(meters * latticeStepsPerMeter);
}
