/** How far along the first segment, 0 to 1, it crosses or touches the second; null: it does not. */
export function crossingShare(
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  [ax, ay, bx, by]: readonly [number, number, number, number],
): number | null {
  const across = (x2 - x1) * (by - ay) - (y2 - y1) * (bx - ax);
  if (across === 0) return null;
  const share = ((ax - x1) * (by - ay) - (ay - y1) * (bx - ax)) / across;
  const other = ((ax - x1) * (y2 - y1) - (ay - y1) * (x2 - x1)) / across;
  return share >= 0 && share <= 1 && other >= 0 && other <= 1 ? share : null;
}
