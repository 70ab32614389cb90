import type {
  AnnualReport,
  ReportChoice,
  ReportCoverageAnswer,
  ReportGoal,
  ReportMeasures,
} from '../../domain/annual-report.ts';
import { goalProgress } from '../../domain/goal-progress.ts';
import type { LoadedWorkspace } from '../../domain/loaded-workspace.ts';
import { nextDue } from '../../domain/next-due.ts';
import type { Plan } from '../../domain/plan.ts';
import type { ProgrammeInForce } from '../../domain/programme-in-force.ts';
import { programmeZones } from '../../domain/programme-zones.ts';
import { registerMeasures } from '../../domain/register-measures.ts';
import { reportNoteKey, reportParts } from '../../domain/report-note.ts';
import { smartLetters } from '../../domain/smart-letters.ts';
import { reportCoverage } from './report-coverage.ts';
import { reportIndicators } from './report-indicators.ts';
import { reportMeasures } from './report-measures.ts';
import { reportMoney } from './report-money.ts';
import { reportDoubts, reportSources } from './report-sources.ts';

export interface ReportInput {
  readonly plan: Plan;
  readonly loaded: LoadedWorkspace;
  readonly inForce: ProgrammeInForce;
  readonly choice: ReportChoice;
  /** What the coverage analysis answered for the year; null: not worked out yet. */
  readonly answers: readonly ReportCoverageAnswer[] | null;
  /** The day on which the report is made, `YYYY-MM-DD`. */
  readonly today: string;
}

/**
 * The annual report of a year for some zones: the same plan, place and day give the same report.
 * Measures, goals and indicators of other zones are left out and counted.
 */
export function computeAnnualReport(input: ReportInput): AnnualReport {
  const { plan, loaded, inForce, choice, answers, today } = input;
  const { programme } = inForce;
  const { year } = choice;
  const inReport = new Set(choice.zoneIds);
  const zones = loaded.zones
    .filter(({ id }) => inReport.has(id))
    .map(({ id, name }) => ({ id, name }));
  const covered = programmeZones(programme, loaded);
  const coversProgramme = loaded.zones.every(
    ({ id }) => inReport.has(id) || (covered.size > 0 && !covered.has(id)),
  );
  const register = registerMeasures(plan, loaded.plannedMeasures, programme);
  const measures = reportMeasures(register, loaded.zones, year, inReport, coversProgramme);
  const goals = reportGoals(input, measures);
  const indicators = reportIndicators(inForce, zones, year);
  const told = {
    year,
    madeOn: today,
    yearIsOver: Number(today.slice(0, 4)) > year,
    place: loaded.workspace.title,
    currency: loaded.workspace.currency ?? '',
    programme,
    zones,
    coversProgramme,
    zonesOfPlace: loaded.zones.length,
    due: nextDue(programme?.reporting ?? [], today, programme?.period.to ?? null),
    measures,
    money: reportMoney(measures.list, programme, year),
    goals,
    indicators,
    coverage: answers?.map((answer) => reportCoverage(answer, choice.zoneIds)) ?? null,
    notes: Object.fromEntries(
      reportParts.flatMap((part) => {
        const key = reportNoteKey(year, part);
        return Object.hasOwn(plan.reportNotes, key) ? [[part, plan.reportNotes[key].text]] : [];
      }),
    ),
  };
  return {
    ...told,
    sources: reportSources(told, loaded),
    doubts: reportDoubts(indicators, goals),
  };
}

/** Goals of the report's zones, as far as their indicator tells up to the year. */
function reportGoals(
  { inForce, loaded, choice }: ReportInput,
  { list }: ReportMeasures,
): readonly ReportGoal[] {
  const { goals, indicators, areas } = inForce;
  const inReport = new Set(choice.zoneIds);
  const placeIds = new Set<string>([...loaded.zones, ...areas].map(({ id }) => id));
  return goals
    .filter(({ zones }) => zones.length === 0 || zones.some((id) => inReport.has(id)))
    .map((goal): ReportGoal => {
      const serving = list.filter(({ measure }) => measure.goals.includes(goal.id));
      return {
        goal,
        letters: smartLetters(goal, { indicators, placeIds }),
        progress: goalProgress(goal, inForce, choice.year),
        measures: serving.length,
        done: serving.filter(({ status }) => status === 'done').length,
      };
    });
}
