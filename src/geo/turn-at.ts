/** Two products and a difference, each rounded once, and rounded differences before them. */
const roundingShare = 2 ** -49;

/** Fine enough to tell apart any two positions in degrees that ordinary numbers can. */
const stepsPerDegree = 2 ** 60;

/**
 * Which way one turns at b on the way from a over b to c: 1 to the left, -1 to the right, 0 where
 * the three are on one line. Exact for positions in degrees.
 */
export function turnAt(
  a: readonly number[],
  b: readonly number[],
  c: readonly number[],
): -1 | 0 | 1 {
  const left = (b[0] - a[0]) * (c[1] - a[1]);
  const right = (b[1] - a[1]) * (c[0] - a[0]);
  const turn = left - right;
  const mayErr = roundingShare * (Math.abs(left) + Math.abs(right));
  if (turn > mayErr) return 1;
  if (turn < -mayErr) return -1;
  const [ax, ay, bx, by, cx, cy] = [a[0], a[1], b[0], b[1], c[0], c[1]].map(steps);
  const exact = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
  return exact > 0n ? 1 : exact < 0n ? -1 : 0;
}

function steps(degrees: number): bigint {
  return BigInt(Math.round(degrees * stepsPerDegree));
}
