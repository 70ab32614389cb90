import { defaultWorkspaceId } from '../domain/default-workspace.ts';
import type { WorkspaceId } from '../domain/ids.ts';
import { readPlaceList } from '../files/read-place-list.ts';

/**
 * Whether the app holds a place. The default one is not asked for, so that its first numbers wait
 * for nothing; where the list cannot be read, opening the place tells.
 */
export async function isPlaceHere(id: WorkspaceId): Promise<boolean> {
  if (id === defaultWorkspaceId) return true;
  const list = await readPlaceList();
  return !list.ok || list.value.includes(id);
}
