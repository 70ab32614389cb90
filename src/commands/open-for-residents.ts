import type { WorkspaceId } from '../domain/ids.ts';
import type { Outcome } from '../domain/outcome.ts';
import type { Plan } from '../domain/plan.ts';
import { fetchPlanFile } from '../files/fetch-plan-file.ts';
import { unpackText } from '../files/pack-text.ts';
import { readConfig } from '../files/read-config.ts';
import { readWorkspace } from '../files/read-workspace.ts';
import { updateSession } from '../state/app-store.ts';
import { takeHandedOverFile } from '../state/handed-over-file.ts';
import { wasKept } from '../state/mark-kept.ts';
import type { PlanTrouble } from '../state/resident-session.ts';
import { openOwnContributions } from './open-own-contributions.ts';
import { readSharedPlan } from './read-shared-plan.ts';
import { showPublicPlan } from './show-public-plan.ts';
import { updateVisit } from './update-visit.ts';

/** Largest plan that a link may hold once it is unpacked, bytes of UTF-8. */
const mostLinkedBytes = 3_000_000;

/**
 * Opens a place for residents: the plan packed in the link, else a file that was chosen for it,
 * else the one that the operator published, else what this device keeps, else what the place
 * itself brings. A plan that cannot be read is told of, and the place is there all the same.
 */
export async function openForResidents(id: WorkspaceId, payload: string | null): Promise<void> {
  updateSession({ workspaceId: id, workspace: { status: 'loading', done: 0, total: 0 } });
  void openOwnContributions();
  const onProgress = (done: number, total: number) => {
    updateSession({ workspace: { status: 'loading', done, total } });
  };
  const [place, config, handed] = await Promise.all([
    readWorkspace(id, onProgress, '/geodata', { people: false }),
    readConfig('/config.json'),
    payload === null ? takeHandedOverFile(id) : null,
  ]);
  updateSession({ config });
  if (!place.ok) {
    updateSession({ workspace: { status: 'failed', reason: place.reason } });
    return;
  }
  updateSession({ workspace: { status: 'ready', workspace: place.value } });
  const published = config.publishedPlans[id];
  if (payload !== null) await show('link', unpacked(payload));
  else if (handed) await show('file', { ok: true, value: handed });
  else if (published) await show('published', await fetchPlanFile(published));
  else {
    const kept = await keptHere(id);
    showPublicPlan(kept, kept ? 'device' : 'none');
  }
}

function unpacked(payload: string): Outcome<File> {
  const text = unpackText(payload, mostLinkedBytes);
  return text.ok ? { ok: true, value: new File([text.value], 'plan.strok.json') } : text;
}

async function show(from: PlanTrouble['from'], file: Outcome<File>): Promise<void> {
  const read = file.ok ? await readSharedPlan(file.value) : file;
  if (read.ok) {
    updateVisit({ planReport: read.value.report, planTrouble: null });
    showPublicPlan(read.value.plan, from);
    return;
  }
  updateVisit({ planTrouble: { from, reason: read.reason, values: read.values ?? {} } });
  showPublicPlan(null, 'none');
}

/** What keeps plans is loaded only where this device keeps one of the place. */
async function keptHere(id: WorkspaceId): Promise<Plan | null> {
  if (!wasKept(id)) return null;
  const { readKeptPlan } = await import('../state/kept-plan.ts');
  return readKeptPlan(id);
}
