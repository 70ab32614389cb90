import type { ReportChoice } from '../../domain/annual-report.ts';
import type { LoadedWorkspace } from '../../domain/loaded-workspace.ts';
import type { Measure } from '../../domain/measure.ts';
import { programmeZones } from '../../domain/programme-zones.ts';
import type { Programme } from '../../domain/programme.ts';
import type { ReportSettings } from '../../domain/report-settings.ts';

/**
 * What the report is about: as chosen, else the year on the slider, else the last full year of the
 * programme, and the zones that the programme covers.
 */
export function reportChoice(
  settings: ReportSettings,
  programme: Programme | null,
  loaded: Pick<LoadedWorkspace, 'workspace' | 'layers' | 'zones'>,
  sliderYear: number | null,
  today: string,
): ReportChoice {
  const wanted = new Set(settings.zoneIds ?? programmeZones(programme, loaded));
  const chosen = loaded.zones.map(({ id }) => id).filter((id) => wanted.has(id));
  return {
    year: settings.year ?? sliderYear ?? lastFullYear(programme, today),
    zoneIds: chosen.length > 0 ? chosen : loaded.zones.map(({ id }) => id),
  };
}

/** The last year that is over and that the programme runs in. */
function lastFullYear(programme: Programme | null, today: string): number {
  const last = yearOf(today) - 1;
  const end = programme ? (programme.period.extendedTo ?? programme.period.to) : null;
  return end === null ? last : Math.min(last, end);
}

/** Years a report can be made for, the latest first: from the first that anything is told of. */
export function reportYears(
  register: readonly Measure[],
  programme: Programme | null,
  chosen: number,
  today: string,
): readonly number[] {
  const told = register.flatMap(({ period, statusDates, budget }) => [
    period.from,
    ...statusDates.map(({ on }) => yearOf(on)),
    ...budget.map(({ year }) => year),
  ]);
  const known = [...told, programme?.period.from ?? null, chosen].filter((year) => year !== null);
  const last = Math.max(yearOf(today), chosen);
  // A mistyped year must not make a list of thousands.
  const first = Math.max(Math.min(...known, last), last - mostYears);
  return Array.from({ length: last - first + 1 }, (_, back) => last - back);
}

const mostYears = 60;

function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}
