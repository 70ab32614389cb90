import { coverageInputs } from '../analysis/coverage/coverage-inputs.ts';
import { reportRequests } from '../analysis/report/report-requests.ts';
import {
  runReportCoverage,
  type RunningReportCoverage,
} from '../analysis/report/run-report-coverage.ts';
import { appStore, updateDerived } from '../state/app-store.ts';
import type { ReportWork } from '../state/report-work.ts';
import { announce } from './announce.ts';
import { reportDependsOn, reportGround } from './report/report-in-hand.ts';

let running: RunningReportCoverage | null = null;

/**
 * Works out what in the annual report takes time: first coverage, then (`maps`) the map pages, which
 * the page that shows them takes. What was under way is given up.
 */
export async function makeReport(): Promise<void> {
  const state = appStore.getState();
  const ground = reportGround(state);
  if (!ground) return;
  running?.cancel();
  const { loaded, register, questions, choice } = ground;
  const { network, report } = state.session;
  const paths = network.status === 'ready' ? network : null;
  const madeOf = reportDependsOn(state);
  const { year, answers: before } = appStore.getState().derived.report;
  updateReport({
    status: 'coverage',
    progress: 0,
    pictures: { status: 'none' },
    year: choice.year,
    // Those of another year would be taken for this one's.
    answers: year === choice.year ? before : null,
  });
  const mine = runReportCoverage(
    coverageInputs(loaded, paths?.ways, paths?.entranceNodes),
    reportRequests(register, questions, choice.year, state.document.planVersion),
    (progress) => {
      if (running === mine) updateReport({ progress });
    },
  );
  running = mine;
  try {
    const answers = await mine.answers;
    if (running !== mine || answers === null) return;
    const hasMaps = report.mapPages !== 'none' && !report.without.includes('maps');
    updateReport({
      answers,
      madeOf,
      progress: 0,
      status: hasMaps ? 'maps' : 'idle',
      pictures: { status: hasMaps ? 'working' : 'none' },
    });
    if (!hasMaps) announce('report.ready');
  } catch {
    if (running === mine) updateReport({ status: 'failed', progress: 0 });
  }
}

/** Works it out where nothing has been yet: what a person has stopped is not begun again. */
export function makeReportOnce(): void {
  if (appStore.getState().derived.report.year === null) void makeReport();
}

/** Gives up what is under way; what was made before stays. */
export function cancelReport(): void {
  running?.cancel();
  running = null;
  const { pictures } = appStore.getState().derived.report;
  updateReport({
    status: 'idle',
    progress: 0,
    pictures: pictures.status === 'working' ? { status: 'none' } : pictures,
  });
}

/** Changes what is told of the work on the report. */
export function updateReport(change: Partial<ReportWork>): void {
  updateDerived({ report: { ...appStore.getState().derived.report, ...change } });
}
