import type { ContributionSubject } from '../domain/contribution.ts';
import type { ContributionId } from '../domain/ids.ts';
import { appStore } from '../state/app-store.ts';
import { readDraft } from '../state/keep-draft.ts';
import { updateVisit } from './update-visit.ts';

/**
 * Opens the dialog in which a resident says something, with what was begun and not finished.
 * `about`: what it is about, where that is known already.
 */
export function beginSaying(about: ContributionSubject | null): void {
  const { workspaceId } = appStore.getState().session;
  const begun = readDraft(workspaceId, null) ?? { kind: null, text: '', about: null };
  updateVisit({ picking: null, draft: { ...begun, about: about ?? begun.about, changes: null } });
}

/** Opens the dialog with something that was said on this device, to be changed. */
export function beginChanging(id: ContributionId): void {
  const { workspaceId, resident } = appStore.getState().session;
  const own = resident.own.find(({ contribution }) => contribution.id === id);
  if (!own) return;
  const { kind, text, about } = own.contribution;
  const begun = readDraft(workspaceId, id);
  updateVisit({ picking: null, draft: begun ?? { kind, text, about, changes: id } });
}
