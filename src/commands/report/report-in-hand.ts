import { computeAnnualReport } from '../../analysis/report/compute-annual-report.ts';
import type { AnnualReport, ReportChoice } from '../../domain/annual-report.ts';
import type { CoverageQuestion } from '../../domain/coverage-question.ts';
import { keptQuestions } from '../../domain/kept-questions.ts';
import type { LoadedWorkspace } from '../../domain/loaded-workspace.ts';
import type { Measure } from '../../domain/measure.ts';
import { registerMeasures } from '../../domain/register-measures.ts';
import type { ReportDocument } from '../../domain/report-document.ts';
import { sameQuestion } from '../../domain/same-question.ts';
import type { AppState } from '../../state/app-state.ts';
import { noReportWork } from '../../state/report-work.ts';
import { selectProgramme } from '../../state/select-programme.ts';
import type { Language } from '../../text/language.ts';
import { translator } from '../../text/translate.ts';
import { reportChoice } from './report-choice.ts';
import { reportDocument } from './report-document.ts';

/** The annual report as it stands now, in plain data and in words. */
export interface ReportInHand {
  readonly report: AnnualReport;
  readonly document: ReportDocument;
  readonly language: Language;
}

/** What the time-consuming parts of a report are made of; null while no place is read. */
export interface ReportGround {
  readonly loaded: LoadedWorkspace;
  readonly choice: ReportChoice;
  readonly register: readonly Measure[];
  /** The board's, then those that the plan keeps. */
  readonly questions: readonly CoverageQuestion[];
}

type Parts = Pick<AppState, 'document' | 'session'>;

export function reportGround(state: Parts): ReportGround | null {
  const { session, document } = state;
  const { workspace, report, year } = session;
  if (workspace.status !== 'ready') return null;
  const { workspace: loaded } = workspace;
  const { programme } = selectProgramme(state);
  const kept = keptQuestions(document.plan).filter((one) => !sameQuestion(one, session.question));
  return {
    loaded,
    choice: reportChoice(report, programme, loaded, year, dayNow()),
    register: registerMeasures(document.plan, loaded.plannedMeasures, programme),
    questions: [session.question, ...kept],
  };
}

/** What coverage and map pages depend on, each by identity or as a plain value. */
export function reportDependsOn(state: Parts): readonly unknown[] {
  const ground = reportGround(state);
  if (!ground) return [];
  const { network, report } = state.session;
  const { loaded, choice, register } = ground;
  return [
    loaded,
    register,
    network.status === 'ready' ? network : null,
    state.session.question,
    state.document.plan.questions,
    choice.year,
    choice.zoneIds.join(),
    report.mapPages,
  ];
}

let last: { readonly of: readonly unknown[]; readonly made: ReportInHand } | null = null;

/** The report of the state; while nothing of it changes, the same again. */
export function reportInHand(state: AppState): ReportInHand | null {
  const ground = reportGround(state);
  if (!ground) return null;
  const { session, document, derived } = state;
  const language = session.report.language ?? session.language;
  const t = translator(language);
  // The slider may have gone to another year since.
  const { answers, pictures } =
    derived.report.year === ground.choice.year ? derived.report : noReportWork;
  const today = dayNow();
  const of = [
    document.plan,
    session.workspace,
    session.report,
    session.year,
    answers,
    pictures,
    t,
    today,
  ];
  if (last?.of.every((one, at) => one === of[at])) return last.made;
  const inForce = selectProgramme(state);
  const { loaded, choice } = ground;
  const report = computeAnnualReport({
    plan: document.plan,
    loaded,
    inForce,
    choice,
    answers,
    today,
  });
  const words = reportDocument({
    report,
    kinds: document.plan.kinds,
    pictures,
    without: session.report.without,
    t,
    language,
  });
  last = { of, made: { report, document: words, language } };
  return last.made;
}

/** Today where the reader is, `YYYY-MM-DD`. */
export function dayNow(): string {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
