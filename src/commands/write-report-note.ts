import { writeReportNote as edit } from '../domain/edits/write-report-note.ts';
import type { Outcome } from '../domain/outcome.ts';
import type { ReportPart } from '../domain/report-note.ts';
import { appStore } from '../state/app-store.ts';
import { makeEdit } from './make-edit.ts';

/** Keeps what a person says in the annual report of a year. */
export function writeReportNote(year: number, part: ReportPart, text: string): Outcome {
  return makeEdit(edit(appStore.getState().document.plan, { year, part, text }));
}
