import { appStore } from '../state/app-store.ts';
import { forgetDraft, keepDraft } from '../state/keep-draft.ts';
import type { ContributionDraft } from '../state/resident-session.ts';
import { updateVisit } from './update-visit.ts';

/** Changes what is being said. Every letter is kept on the device at once. */
export function changeDraft(change: Partial<Omit<ContributionDraft, 'changes'>>): void {
  const { workspaceId, resident } = appStore.getState().session;
  if (!resident.draft) return;
  const draft = { ...resident.draft, ...change };
  keepDraft(workspaceId, draft);
  updateVisit({ draft });
}

/** Closes the dialog; what was written is there again when it is opened. */
export function leaveDraft(): void {
  updateVisit({ draft: null, picking: null });
}

/** Throws away what was written and not kept. */
export function dropDraft(): void {
  const { workspaceId, resident } = appStore.getState().session;
  if (resident.draft) forgetDraft(workspaceId, resident.draft.changes);
  leaveDraft();
}
