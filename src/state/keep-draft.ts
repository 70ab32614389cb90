import { contributionKinds, longestContribution } from '../domain/contribution.ts';
import type { ContributionId, WorkspaceId } from '../domain/ids.ts';
import { contributionRules } from '../domain/schema/workshop-rules.ts';
import { fittingText } from '../domain/schema/text-rules.ts';
import type { ContributionDraft } from './resident-session.ts';

/**
 * Keeps what is being said while it is typed, so that neither a closed window nor an empty battery
 * takes it. One for what is new, and one for each that is being changed. A browser that refuses
 * storage keeps it in the window alone.
 */
export function keepDraft(workspaceId: WorkspaceId, draft: ContributionDraft): void {
  try {
    localStorage.setItem(keyOf(workspaceId, draft.changes), JSON.stringify(draft));
  } catch {
    // The dialog still has it.
  }
}

/** What was being said when the dialog was left; null: nothing. */
export function readDraft(
  workspaceId: WorkspaceId,
  changes: ContributionId | null,
): ContributionDraft | null {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(keyOf(workspaceId, changes)) ?? 'null');
    return parseDraft(stored, changes);
  } catch {
    return null;
  }
}

/** Forgets what was being said: it is kept as a contribution now, or was thrown away. */
export function forgetDraft(workspaceId: WorkspaceId, changes: ContributionId | null): void {
  try {
    localStorage.removeItem(keyOf(workspaceId, changes));
  } catch {
    // What cannot be written was never kept.
  }
}

function keyOf(workspaceId: WorkspaceId, changes: ContributionId | null): string {
  return `strok.saying.${workspaceId}.${changes ?? ''}`;
}

function parseDraft(stored: unknown, changes: ContributionId | null): ContributionDraft | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const text: unknown = Reflect.get(stored, 'text');
  const kind: unknown = Reflect.get(stored, 'kind');
  const about: unknown = Reflect.get(stored, 'about');
  if (typeof text !== 'string') return null;
  return {
    kind: contributionKinds.find((known) => known === kind) ?? null,
    text: fittingText(text, longestContribution),
    about: contributionRules.about(about) === null ? (about as ContributionDraft['about']) : null,
    changes,
  };
}
