/** Corners of a stretch as x, y pairs in metres, and how far along it each corner is, in metres. */
export interface EdgeShape {
  readonly cornerMeters: Float64Array;
  readonly cornerOffsets: Float64Array;
}

/** A stretch through the given corners (x, y pairs in metres of one local plane). */
export function edgeShape(cornerMeters: Float64Array): EdgeShape {
  const cornerOffsets = new Float64Array(cornerMeters.length / 2);
  for (let at = 1; at < cornerOffsets.length; at++) {
    const dx = cornerMeters[2 * at] - cornerMeters[2 * at - 2];
    const dy = cornerMeters[2 * at + 1] - cornerMeters[2 * at - 1];
    cornerOffsets[at] = cornerOffsets[at - 1] + Math.sqrt(dx * dx + dy * dy);
  }
  return { cornerMeters, cornerOffsets };
}

/**
 * The corners of a stretch from `fromMeters` to `toMeters` along it, as x, y pairs in metres, the
 * cut places first and last; backwards where `fromMeters` is the greater. At least two corners.
 */
export function sliceShape(shape: EdgeShape, fromMeters: number, toMeters: number): Float64Array {
  const { cornerMeters, cornerOffsets } = shape;
  const low = Math.min(fromMeters, toMeters);
  const high = Math.max(fromMeters, toMeters);
  const slice: number[] = [...placeOnShape(shape, low)];
  for (let at = 0; at < cornerOffsets.length; at++) {
    if (cornerOffsets[at] <= low || cornerOffsets[at] >= high) continue;
    slice.push(cornerMeters[2 * at], cornerMeters[2 * at + 1]);
  }
  slice.push(...placeOnShape(shape, high));
  return Float64Array.from(fromMeters <= toMeters ? slice : reversedPairs(slice));
}

/** The position (x, y in metres) `offsetMeters` along a stretch; its ends beyond its ends. */
export function placeOnShape(shape: EdgeShape, offsetMeters: number): readonly [number, number] {
  const { cornerMeters, cornerOffsets } = shape;
  const last = cornerOffsets.length - 1;
  let at = 0;
  while (at < last - 1 && cornerOffsets[at + 1] < offsetMeters) at++;
  const meters = last > 0 ? cornerOffsets[at + 1] - cornerOffsets[at] : 0;
  const share =
    meters > 0 ? Math.min(1, Math.max(0, (offsetMeters - cornerOffsets[at]) / meters)) : 0;
  const [x, y] = [cornerMeters[2 * at], cornerMeters[2 * at + 1]];
  if (share === 0) return [x, y];
  if (share === 1) return [cornerMeters[2 * at + 2], cornerMeters[2 * at + 3]];
  return [x + share * (cornerMeters[2 * at + 2] - x), y + share * (cornerMeters[2 * at + 3] - y)];
}

function reversedPairs(pairs: readonly number[]): number[] {
  const reversed: number[] = [];
  for (let at = pairs.length - 2; at >= 0; at -= 2) reversed.push(pairs[at], pairs[at + 1]);
  return reversed;
}
