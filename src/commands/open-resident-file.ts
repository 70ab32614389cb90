import type { WorkspaceId } from '../domain/ids.ts';
import { residentsAddress, writeAddress } from '../state/address.ts';
import { keepHandedOverFile } from '../state/handed-over-file.ts';
import { announce } from './announce.ts';
import { isPlaceHere } from './is-place-here.ts';
import { readSharedPlan } from './read-shared-plan.ts';
import { showPublicPlan } from './show-public-plan.ts';
import { updateVisit } from './update-visit.ts';

/**
 * Shows a resident the plan of a file that they were given. One of another place opens there; one
 * that cannot be read leaves what is shown as it is, and says why.
 */
export async function openResidentFile(file: File): Promise<void> {
  const read = await readSharedPlan(file);
  if (read.ok) {
    updateVisit({ planReport: read.value.report, planTrouble: null });
    showPublicPlan(read.value.plan, 'file');
    announce('residents.opened', { name: file.name });
    return;
  }
  const place = read.reason === 'other-workspace' ? read.values?.['place'] : undefined;
  if (typeof place === 'string' && (await opensThere(place as WorkspaceId, file))) return;
  updateVisit({ planTrouble: { from: 'file', reason: read.reason, values: read.values ?? {} } });
}

async function opensThere(place: WorkspaceId, file: File): Promise<boolean> {
  if (!(await isPlaceHere(place)) || !(await keepHandedOverFile(place, file))) return false;
  location.hash = writeAddress(residentsAddress(place));
  return true;
}
