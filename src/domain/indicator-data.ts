import type { IndicatorId, ZoneId } from './ids.ts';
import type { Observation } from './indicator.ts';

/** All that is told of one indicator. */
export interface IndicatorData {
  /** Years that something is told of, with or without a value; rising. */
  readonly years: readonly number[];
  /** Years from one telling to the next: the least distance between two of `years`; 1 of one. */
  readonly periodYears: number;
  /** By zone or reference area, in the order of years. */
  readonly byZone: ReadonlyMap<ZoneId, readonly Observation[]>;
}

const nothingTold: IndicatorData = { years: [], periodYears: 1, byZone: new Map() };

const sorted = new WeakMap<
  ReadonlyMap<string, Observation>,
  ReadonlyMap<IndicatorId, IndicatorData>
>();

/** The observations of one indicator, by zone and year; sorted once for each map of them. */
export function indicatorData(
  observations: ReadonlyMap<string, Observation>,
  id: IndicatorId,
): IndicatorData {
  let all = sorted.get(observations);
  if (!all) {
    all = sortObservations([...observations.values()]);
    sorted.set(observations, all);
  }
  return all.get(id) ?? nothingTold;
}

function sortObservations(
  observations: readonly Observation[],
): ReadonlyMap<IndicatorId, IndicatorData> {
  const byIndicator = new Map<IndicatorId, Map<ZoneId, Observation[]>>();
  for (const one of observations.toSorted((a, b) => a.year - b.year)) {
    const zones = byIndicator.get(one.indicatorId) ?? new Map<ZoneId, Observation[]>();
    byIndicator.set(one.indicatorId, zones);
    const told = zones.get(one.zoneId) ?? [];
    zones.set(one.zoneId, told);
    told.push(one);
  }
  return new Map(
    [...byIndicator].map(([id, byZone]) => {
      const years = [...new Set([...byZone.values()].flat().map(({ year }) => year))].toSorted(
        (a, b) => a - b,
      );
      const steps = years.slice(1).map((year, at) => year - (years[at] ?? year));
      const periodYears = steps.reduce((least, step) => Math.min(least, step), Infinity);
      return [id, { years, periodYears: Number.isFinite(periodYears) ? periodYears : 1, byZone }];
    }),
  );
}
