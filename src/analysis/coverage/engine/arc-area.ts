/**
 * The area between the vertical line `left` and a half circle (right half for a positive radius,
 * left half for a negative one) from height `low` to `high`, in m²; negative where it lies left of
 * the line. Chord trapezoid plus circle segment: exact, and without the loss of digits that the
 * difference of two arc sines suffers when the strip is thin.
 */
export function areaLeftOfArc(
  left: number,
  centerX: number,
  centerY: number,
  radius: number,
  low: number,
  high: number,
): number {
  const size = radius < 0 ? -radius : radius;
  const fromLow = low - centerY;
  const fromHigh = high - centerY;
  const lowSquare = size * size - fromLow * fromLow;
  const highSquare = size * size - fromHigh * fromHigh;
  const lowReach = lowSquare > 0 ? Math.sqrt(lowSquare) : 0;
  const highReach = highSquare > 0 ? Math.sqrt(highSquare) : 0;
  const height = high - low;
  const slant = highReach - lowReach;
  const halfSine = Math.sqrt(height * height + slant * slant) / (2 * size);
  const bulge = (lowReach + highReach) * 0.5 * height + circleSegment(size, halfSine);
  return (centerX - left) * height + (radius < 0 ? -bulge : bulge);
}

/** The area a chord cuts off a circle; `halfSine` is the chord divided by the diameter. */
function circleSegment(radius: number, halfSine: number): number {
  if (halfSine < 0.15) {
    // θ - sin θ cancels for small θ; the Taylor series in the half sine keeps all digits.
    const s2 = halfSine * halfSine;
    const series =
      1 + s2 * (3 / 10 + s2 * (9 / 56 + s2 * (5 / 48 + s2 * (105 / 1408 + s2 * (189 / 3328)))));
    return radius * radius * halfSine * s2 * (2 / 3) * series;
  }
  const angle = 2 * Math.asin(halfSine > 1 ? 1 : halfSine);
  return 0.5 * (angle - Math.sin(angle)) * radius * radius;
}
