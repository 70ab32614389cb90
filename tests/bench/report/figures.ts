/** A time to three digits. */
export function millis(value: number): string {
  if (value >= 10_000) return `${digits(value / 1000)} s`;
  return `${digits(value)} ms`;
}

/** How many times longer, to two digits below ten and whole above. */
export function times(ratio: number, isSampled = false): string {
  const text = ratio >= 10 ? Math.round(ratio).toLocaleString('en') : ratio.toPrecision(2);
  return `${text}×${isSampled ? '*' : ''}`;
}

/** A share as per cent; what is only rounding as a power of ten. */
export function perCent(share: number): string {
  if (share === 0) return '0 %';
  return share < 1e-6 ? `${(100 * share).toExponential(0)} %` : `${digits(100 * share)} %`;
}

export function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1e6).toLocaleString('en')} MB`;
}

/** Three significant digits, never with an exponent. */
export function digits(value: number): string {
  return Number(value.toPrecision(3)).toLocaleString('en', { maximumFractionDigits: 8 });
}

export function count(value: number): string {
  return value.toLocaleString('en');
}

/** The value below which this share of the values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

/**
 * How cost grows with size: the exponent `k` of cost = c · size^k that fits best (least squares of
 * the logarithms). 1: in proportion; 0: not at all.
 */
export function fittedExponent(sizes: readonly number[], costs: readonly number[]): number {
  if (sizes.length < 2 || sizes.length !== costs.length) {
    throw new Error(`${sizes.length} sizes and ${costs.length} costs fit no exponent`);
  }
  const x = sizes.map(Math.log);
  const y = costs.map(Math.log);
  const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
  const [meanX, meanY] = [mean(x), mean(y)];
  const rise = x.reduce((sum, value, at) => sum + (value - meanX) * (y[at] - meanY), 0);
  const run = x.reduce((sum, value) => sum + (value - meanX) ** 2, 0);
  return rise / run;
}
