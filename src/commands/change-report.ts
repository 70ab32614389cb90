import type { ReportSettings } from '../domain/report-settings.ts';
import { appStore, updateSession } from '../state/app-store.ts';
import { fetchLanguage } from '../text/translate.ts';
import { makeReport } from './make-report.ts';
import { reportDependsOn } from './report/report-in-hand.ts';

/** Changes what the annual report is about; what that makes another is worked out anew. */
export function changeReport(change: Partial<ReportSettings>): void {
  const before = reportDependsOn(appStore.getState());
  const { report } = appStore.getState().session;
  updateSession({ report: { ...report, ...change } });
  const after = reportDependsOn(appStore.getState());
  if (before.some((one, at) => one !== after[at])) void makeReport();
}

/** Writes the report in another language; null: in the reader's own. */
export async function changeReportLanguage(language: ReportSettings['language']): Promise<void> {
  if (language !== null) await fetchLanguage(language);
  changeReport({ language });
}
