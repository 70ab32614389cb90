import type { LngLat } from './lng-lat.ts';

/** The position half-way along a line of two positions or more, degrees in and out. */
export function middleOfLine(line: readonly (readonly number[])[]): LngLat {
  const [first] = line;
  if (!first || line.length < 2) throw new Error(`A line of ${line.length} has no middle`);
  const narrowing = Math.cos((first[1] * Math.PI) / 180);
  const lengths = line.slice(1).map(([lng, lat], at) => {
    const [fromLng, fromLat] = line[at];
    return Math.hypot((lng - fromLng) * narrowing, lat - fromLat);
  });
  let left = lengths.reduce((sum, length) => sum + length, 0) / 2;
  for (const [at, length] of lengths.entries()) {
    const [from, to] = [line[at], line[at + 1]];
    if (left <= length && length > 0) {
      const share = left / length;
      return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
    }
    left -= length;
  }
  const last = line[line.length - 1];
  return [last[0], last[1]];
}
