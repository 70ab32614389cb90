import type { Outcome } from '../domain/outcome.ts';
import { appStore } from '../state/app-store.ts';

/** Opens the browser's print dialog, which also saves as PDF. Refused while the report is closed. */
export function printReport(): Outcome {
  if (appStore.getState().session.openPanel !== 'report') return { ok: false, reason: 'no-report' };
  window.print();
  return { ok: true, value: undefined };
}
