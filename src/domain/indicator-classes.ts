/** How values become colours: once for all years, so that one colour keeps its meaning. */
export interface IndicatorClasses {
  /**
   * `values`: each class is one value, since there are few. `steps`: from low to high. `sides`: below
   * zero, nothing, above zero; only for values that lie on both sides of it.
   */
  readonly kind: 'values' | 'steps' | 'sides';
  /** Least value of every class but the first; rising. With `sides` −s, 0, 0, s around nothing. */
  readonly limits: readonly number[];
  /** The least and the greatest of all values, rounded. */
  readonly least: number;
  readonly most: number;
  /** Decimals that a value is rounded to before it is put in a class: those it is written with. */
  readonly decimals: number;
}

const mostClasses = 5;
/** More of the values than this in one class, and equal steps tell too little. */
const mostInOneClass = 0.6;

/**
 * Classes with round limits for all values of an indicator: at most five, equally wide where that
 * tells the values apart, else with about as many values in each. Fewer distinct values give fewer
 * classes; no values give none.
 */
export function indicatorClasses(values: readonly number[], decimals: number): IndicatorClasses {
  const rounded = values.map((value) => roundTo(value, decimals)).toSorted((a, b) => a - b);
  const least = rounded[0] ?? 0;
  const most = rounded.at(-1) ?? 0;
  const all = { least, most, decimals };
  if (least < 0 && most > 0) return { kind: 'sides', limits: sidesOf(rounded, decimals), ...all };
  const distinct = [...new Set(rounded)];
  if (distinct.length <= mostClasses) {
    return { kind: 'values', limits: distinct.slice(1), ...all };
  }
  const equal = equalLimits(least, most, decimals);
  const counts = countClasses(rounded, equal);
  const crowded = Math.max(...counts) > mostInOneClass * rounded.length;
  const limits = crowded ? evenLimits(rounded, decimals) : equal;
  return { kind: 'steps', limits, ...all };
}

/** The class of a value, 0 being the lowest; with `sides` 0–4, 2 being nothing. */
export function classOfValue({ kind, limits, decimals }: IndicatorClasses, value: number): number {
  const rounded = roundTo(value, decimals);
  if (kind !== 'sides') return limits.filter((limit) => limit <= rounded).length;
  const far = limits.at(-1) ?? 0;
  if (rounded === 0) return 2;
  const isFar = Math.abs(rounded) >= far;
  if (rounded < 0) return isFar ? 0 : 1;
  return isFar ? 4 : 3;
}

/** How many classes there are. */
export function classCount({ kind, limits }: IndicatorClasses): number {
  return kind === 'sides' ? mostClasses : limits.length + 1;
}

/** The first and the last value that a class holds, as they are written. */
export function classBounds(
  { kind, limits, least, most, decimals }: IndicatorClasses,
  at: number,
): readonly [from: number, to: number] {
  const unit = 10 ** -decimals;
  const under = (limit: number) => roundTo(limit - unit, decimals);
  if (kind === 'values') {
    const value = at === 0 ? least : (limits[at - 1] ?? most);
    return [value, value];
  }
  if (kind === 'steps') {
    const limit = limits[at];
    return [
      at === 0 ? least : (limits[at - 1] ?? least),
      limit === undefined ? most : under(limit),
    ];
  }
  const far = limits.at(-1) ?? 0;
  const sides = [
    [Math.min(least, -far), -far],
    [roundTo(unit - far, decimals), -unit],
    [0, 0],
    [unit, under(far)],
    [far, Math.max(most, far)],
  ] as const;
  return sides[at] ?? [0, 0];
}

/** A value rounded as it is written, half away from zero. */
export function roundTo(value: number, decimals: number): number {
  const steps = 10 ** decimals;
  return (
    (Math.sign(value) * Math.round(Math.abs(value) * steps * (1 + Number.EPSILON))) / steps + 0
  );
}

/** Limits of at most five equally wide classes of a round width. */
function equalLimits(least: number, most: number, decimals: number): readonly number[] {
  for (const width of roundNumbers((most - least) / mostClasses, decimals)) {
    const first = Math.floor(least / width + 1e-9) + 1;
    const last = Math.floor(most / width + 1e-9);
    if (last - first + 1 > mostClasses - 1) continue;
    return Array.from({ length: last - first + 1 }, (_, at) =>
      roundTo((first + at) * width, decimals),
    );
  }
  return [];
}

/** Round numbers from `from` on, rising, none finer than a value is written. */
function* roundNumbers(from: number, decimals: number): Generator<number> {
  const finest = 10 ** -decimals;
  const power = Math.floor(Math.log10(Math.max(from, finest)));
  for (let exponent = power; exponent < power + 4; exponent += 1) {
    for (const digit of [1, 2, 2.5, 5]) {
      const width = digit * 10 ** exponent;
      const isWhole = Math.abs(roundTo(width, decimals) - width) < finest * 1e-6;
      if (width >= from * (1 - 1e-9) && isWhole) yield width;
    }
  }
}

/** Limits that leave about as many values in each class, as round as they can be and still differ. */
function evenLimits(rising: readonly number[], decimals: number): readonly number[] {
  const wanted = [1, 2, 3, 4].map((at) => rising[Math.floor((at * rising.length) / 5)] ?? 0);
  const least = rising[0] ?? 0;
  const most = rising.at(-1) ?? 0;
  const limits = wanted.map((value, at) => {
    const below = at === 0 ? least : (wanted[at - 1] ?? least);
    const above = wanted[at + 1] ?? most;
    const room = Math.min(value - below || Infinity, above - value || Infinity);
    if (!Number.isFinite(room)) return value;
    const [step = 10 ** -decimals] = roundNumbers(room / 2, decimals);
    return roundTo(Math.round(value / step) * step, decimals);
  });
  return [...new Set(limits)].filter((limit) => limit > least && limit <= most);
}

/** The distance from nothing that parts a little from much: round, near the middle of all sizes. */
function sidesOf(values: readonly number[], decimals: number): readonly number[] {
  const sizes = values
    .map((value) => Math.abs(value))
    .filter((size) => size > 0)
    .toSorted((a, b) => a - b);
  const middle = sizes[Math.floor(sizes.length / 2)] ?? 1;
  const [far = 10 ** -decimals] = roundNumbers(middle / 1.5, decimals);
  return [-far, 0, 0, far];
}

function countClasses(rising: readonly number[], limits: readonly number[]): readonly number[] {
  const counts = Array.from({ length: limits.length + 1 }, () => 0);
  for (const value of rising) {
    const at = limits.filter((limit) => limit <= value).length;
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts;
}
