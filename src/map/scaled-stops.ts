/** Where the outputs of an expression begin, and how far they are apart. */
const outputs: Readonly<Record<string, readonly [first: number, step: number]>> = {
  interpolate: [4, 2],
  step: [2, 2],
};

/**
 * A size of the map, a number or an expression over the zoom, so many times as large. An expression
 * over the zoom must stay outermost, which is why its stops are multiplied and not the whole.
 */
export function scaledStops(value: unknown, times: number): unknown {
  if (typeof value === 'number') return value * times;
  if (!Array.isArray(value)) return value;
  const parts: readonly unknown[] = value;
  const place = typeof parts[0] === 'string' ? outputs[parts[0]] : undefined;
  if (!place) return ['*', times, value];
  const [first, step] = place;
  return parts.map((part, i) =>
    i >= first && (i - first) % step === 0 ? scaledStops(part, times) : part,
  );
}
