import type { Outcome } from '../outcome.ts';
import type { PlanPatch } from '../plan-patch.ts';
import type { Plan } from '../plan.ts';
import { reportNoteKey, type ReportPart } from '../report-note.ts';

/**
 * What a person says in the annual report of a year; no words take what was said away. Refused: a
 * text that is too long, by the plan's schema.
 */
export function writeReportNote(
  plan: Plan,
  input: { readonly year: number; readonly part: ReportPart; readonly text: string },
): Outcome<PlanPatch> {
  const { year, part } = input;
  const text = input.text.trim();
  const key = reportNoteKey(year, part);
  const note = { key: 'reportNote', title: String(year) } as const;
  if (text !== '') {
    const record = { year, part, text };
    return {
      ok: true,
      value: { note, changes: [{ do: 'put', collection: 'reportNotes', key, record }] },
    };
  }
  const changes = Object.hasOwn(plan.reportNotes, key)
    ? [{ do: 'remove', collection: 'reportNotes', key } as const]
    : [];
  return { ok: true, value: { note, changes } };
}
