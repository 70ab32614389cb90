import { computeWorkshopRecord } from '../../analysis/record/compute-workshop-record.ts';
import type { ReportDocument } from '../../domain/report-document.ts';
import type { WorkshopRecord } from '../../domain/workshop-record.ts';
import type { AppState } from '../../state/app-state.ts';
import { plannedMeasures } from '../../state/select-planned-measures.ts';
import type { Language } from '../../text/language.ts';
import { translator } from '../../text/translate.ts';
import { dayNow } from '../report/report-in-hand.ts';
import { recordDocument } from './record-document.ts';

/** The record of the workshop as it stands now, in plain data and in words. */
export interface RecordInHand {
  readonly record: WorkshopRecord;
  readonly document: ReportDocument;
  readonly language: Language;
}

let last: { readonly of: readonly unknown[]; readonly made: RecordInHand } | null = null;

/** The record of the state; while nothing of it changes, the same again. null: no place is read. */
export function recordInHand(state: AppState): RecordInHand | null {
  const { session, document, derived } = state;
  if (session.workspace.status !== 'ready') return null;
  const { workspace: loaded } = session.workspace;
  const { plan } = document;
  const { language } = session;
  const { answers, pictures } = derived.record;
  const today = dayNow();
  const planned = plannedMeasures(state);
  const of = [plan, loaded, planned, answers, pictures, language, today];
  if (last?.of.every((one, at) => one === of[at])) return last.made;
  const record = computeWorkshopRecord({ plan, loaded, planned, answers, today });
  const t = translator(language);
  const made = recordDocument({ record, kinds: plan.kinds, t, language, pictures });
  last = { of, made: { record, document: made, language } };
  return last.made;
}
