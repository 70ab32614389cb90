/** Whether a ring of flat pairs turns left at every corner and goes round once. */
export function isConvex(ring: ArrayLike<number>): boolean {
  const closed = ring[0] === ring[ring.length - 2] && ring[1] === ring[ring.length - 1];
  const count = ring.length / 2 - (closed ? 1 : 0);
  if (count < 3) return false;
  let turned = 0;
  for (let corner = 0; corner < count; corner++) {
    const [a, b, c] = [corner, (corner + 1) % count, (corner + 2) % count];
    const inX = ring[2 * b] - ring[2 * a];
    const inY = ring[2 * b + 1] - ring[2 * a + 1];
    const outX = ring[2 * c] - ring[2 * b];
    const outY = ring[2 * c + 1] - ring[2 * b + 1];
    const cross = inX * outY - inY * outX;
    if (!(cross > 0)) return false;
    turned += Math.atan2(cross, inX * outX + inY * outY);
  }
  return turned < 2 * Math.PI + 1e-6;
}
