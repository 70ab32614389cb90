import type { ReportMeasure, ReportMeasures, StatusCounts } from '../../domain/annual-report.ts';
import { budgetSum } from '../../domain/budget-line.ts';
import type { ZoneId } from '../../domain/ids.ts';
import type { Zone } from '../../domain/loaded-workspace.ts';
import { statusInYear } from '../../domain/measure-in-year.ts';
import { measureZones, servesWholePlace } from '../../domain/measure-zones.ts';
import type { Measure } from '../../domain/measure.ts';

/**
 * The measures of the register that serve any of the zones, as they stand when the year is over. A
 * measure that lies in no zone is among them only with `withPlaceless`.
 */
export function reportMeasures(
  register: readonly Measure[],
  allZones: readonly Zone[],
  year: number,
  zoneIds: ReadonlySet<ZoneId>,
  withPlaceless: boolean,
): ReportMeasures {
  const list = register.flatMap((measure): readonly ReportMeasure[] => {
    const served = measureZones(measure, allZones);
    const within = served.filter((id) => zoneIds.has(id));
    if (within.length === 0 && (served.length > 0 || !withPlaceless)) return [];
    return [asInYear(measure, within, year)];
  });
  return {
    list,
    counts: countsOf(list.map(({ status }) => status)),
    countsBefore: countsOf(list.map(({ statusBefore }) => statusBefore)),
    elsewhere: register.length - list.length,
  };
}

function asInYear(measure: Measure, zoneIds: readonly ZoneId[], year: number): ReportMeasure {
  return {
    measure,
    zoneIds,
    servesAll: servesWholePlace(measure),
    status: statusInYear(measure, year),
    statusBefore: statusInYear(measure, year - 1),
    changes: measure.statusDates.filter(({ on }) => Number(on.slice(0, 4)) === year),
    budget: budgetSum(measure.budget),
    budgetInYear: budgetSum(measure.budget.filter((line) => line.year === year)),
  };
}

function countsOf(statuses: readonly ReportMeasure['status'][]): StatusCounts {
  const counts = {
    idea: 0,
    proposed: 0,
    adopted: 0,
    'under-way': 0,
    done: 0,
    dropped: 0,
    unknown: 0,
  };
  for (const status of statuses) counts[status ?? 'unknown'] += 1;
  return counts;
}
