import type { WorkspaceId } from '../domain/ids.ts';

/**
 * A mark, in another storage than the plan's, that a plan was kept here. If the plan is then not
 * there, the browser threw it away, and the person must hear it instead of meeting an empty map.
 * The mark holds nothing of the plan, and losing it does no harm.
 */
export function markKept(workspaceId: WorkspaceId): void {
  try {
    localStorage.setItem(markName(workspaceId), '1');
  } catch {
    // No second storage: an eviction then looks like a first visit.
  }
}

/** Whether a plan was kept here before. */
export function wasKept(workspaceId: WorkspaceId): boolean {
  try {
    return localStorage.getItem(markName(workspaceId)) !== null;
  } catch {
    return false;
  }
}

function markName(workspaceId: WorkspaceId): string {
  return `strok.kept.${workspaceId}`;
}
