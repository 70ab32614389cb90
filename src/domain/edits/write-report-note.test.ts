import { describe, expect, it } from 'vitest';
import { applyPatch } from '../apply-patch.ts';
import { applyStep } from '../apply-step.ts';
import { emptyPlan } from '../empty-plan.ts';
import type { WorkspaceId } from '../ids.ts';
import type { Plan } from '../plan.ts';
import { reverseStep } from '../plan-step.ts';
import { writeReportNote } from './write-report-note.ts';

const start = emptyPlan('trondheim' as WorkspaceId);
const foreword = { year: 2026, part: 'foreword', text: ' Et godt år. ' } as const;

function made(plan: Plan, text: string) {
  const patch = writeReportNote(plan, { ...foreword, text });
  if (!patch.ok) throw new Error(patch.reason);
  const outcome = applyPatch(plan, patch.value);
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.value;
}

describe('what is said in an annual report', () => {
  it('is kept for the year and the part, and is taken back by undo', () => {
    const { plan, step } = made(start, foreword.text);
    expect(plan.reportNotes).toEqual({ '2026/foreword': { ...foreword, text: 'Et godt år.' } });
    expect(applyStep(plan, reverseStep(step)).plan.reportNotes).toEqual({});
  });

  it('is taken away by no words at all', () => {
    const { plan } = made(start, foreword.text);
    expect(made(plan, '  ').plan.reportNotes).toEqual({});
  });

  it('is refused where it is longer than a note may be', () => {
    const patch = writeReportNote(start, { ...foreword, text: 'a'.repeat(20_001) });
    expect(patch.ok && applyPatch(start, patch.value).ok).toBe(false);
  });
});
