import { appStore, updateSession } from '../state/app-store.ts';
import { keepHandedOverFile } from '../state/handed-over-file.ts';
import { planAddress } from '../state/address.ts';
import { leavePlan } from './leave-plan.ts';
import { notify } from './notify.ts';

/** Opens a plan file of another place there: the file is handed on to the page of that place. */
export async function openStrayFile(): Promise<void> {
  const { strayFile } = appStore.getState().session;
  if (!strayFile) return;
  updateSession({ strayFile: null });
  const { file, workspaceId } = strayFile;
  // Without a storage to hand it on by, the place opens and the person chooses the file again.
  if (!(await keepHandedOverFile(workspaceId, file))) {
    notify({
      tone: 'warning',
      key: 'notice.openFileThere',
      values: { name: file.name },
      offersUndo: false,
    });
    return;
  }
  await leavePlan(planAddress(workspaceId));
}

/** Leaves the file as it is, and the plan too. */
export function dismissStrayFile(): void {
  updateSession({ strayFile: null });
}
