import type { Outcome } from '../domain/outcome.ts';
import { writeGreenBlue } from '../files/write-green-blue.ts';
import { appStore } from '../state/app-store.ts';
import { t } from '../text/translate.ts';
import { announce } from './announce.ts';
import { proposedSideName } from './proposed-side-name.ts';

/** Gives the person the table of green and blue as a CSV file. */
export function saveGreenBlue(): Outcome {
  const state = appStore.getState();
  const { document: kept, session, derived } = state;
  if (session.workspace.status !== 'ready' || derived.greenBlue === null) {
    return { ok: false, reason: 'green-blue-stopped' };
  }
  const { zones } = session.workspace.workspace;
  const text = writeGreenBlue({
    answer: derived.greenBlue,
    zoneNames: new Map(zones.map(({ id, name }) => [id, name])),
    proposalName: proposedSideName(state, t),
    weights: kept.plan.weights,
  });
  // Spreadsheets take a file without this mark for one in an old alphabet.
  const mark = '\uFEFF';
  const address = URL.createObjectURL(new Blob([mark, text], { type: 'text/csv' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${session.workspaceId}-green-blue.csv`;
  link.click();
  // The browser has taken the blob when the click returns; freeing it at once is too early in some.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  announce('announce.tableSaved', { name: link.download });
  return { ok: true, value: undefined };
}
