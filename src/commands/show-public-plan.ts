import { emptyPlan } from '../domain/empty-plan.ts';
import { plainPlan } from '../domain/plain-plan.ts';
import type { Plan } from '../domain/plan.ts';
import { proposalsInOrder } from '../domain/proposals-in-order.ts';
import { publicPlan } from '../domain/public-plan.ts';
import { appStore } from '../state/app-store.ts';
import type { PlanFrom } from '../state/resident-session.ts';
import { showPlan } from '../state/show-plan.ts';
import { lookAtProposal } from './look-at-proposal.ts';
import { updateVisit } from './update-visit.ts';

/**
 * Shows residents what everybody may see of a plan (null: only what the place itself brings), and
 * the first proposal that is shared, as plain text. Nothing else of it comes further than this.
 */
export function showPublicPlan(plan: Plan | null, from: PlanFrom): void {
  const { workspace, workspaceId } = appStore.getState().session;
  const planned = workspace.status === 'ready' ? workspace.workspace.plannedMeasures : [];
  const shown = plainPlan(publicPlan(plan ?? emptyPlan(workspaceId), planned));
  showPlan(shown);
  lookAtProposal(proposalsInOrder(shown)[0]?.id ?? null);
  updateVisit({ planFrom: from });
}
