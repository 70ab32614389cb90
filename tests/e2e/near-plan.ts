import { applyPatch } from '../../src/domain/apply-patch.ts';
import type { Contribution } from '../../src/domain/contribution.ts';
import { addContributions } from '../../src/domain/edits/add-contributions.ts';
import { addMeasure } from '../../src/domain/edits/add-measure.ts';
import { putPresentation } from '../../src/domain/edits/put-presentation.ts';
import { shareProposals } from '../../src/domain/edits/share-proposals.ts';
import { emptyPlan, firstProposalId } from '../../src/domain/empty-plan.ts';
import type { ContributionId, MeasureId, WorkspaceId } from '../../src/domain/ids.ts';
import type { Outcome } from '../../src/domain/outcome.ts';
import type { PlanPatch } from '../../src/domain/plan-patch.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { publicPlan } from '../../src/domain/public-plan.ts';
import { packText } from '../../src/files/pack-text.ts';
import { writePlan } from '../../src/files/write-plan.ts';

/** In Lademoen, where the bundled facts plan something within 500 m. */
export const home: readonly [lng: number, lat: number] = [10.43, 63.436];

/** A meeting place 40 m or so from home, so that it is the nearest with the proposal. */
export const sketchedAt: readonly [lng: number, lat: number] = [10.4306, 63.4362];

export const sketched = 'near-sketched' as MeasureId;
export const planned = 'measure-innherredsveien' as MeasureId;

/** What residents see: a shared proposal with one meeting place, and what somebody said. */
export function nearPlan(): Plan {
  const empty = emptyPlan('trondheim' as WorkspaceId);
  let plan = after(
    empty,
    addMeasure(empty, {
      id: sketched,
      proposalId: firstProposalId,
      title: 'Møteplassen ved kirka',
      kind: 'meeting-place',
      geometry: { type: 'Point', coordinates: [...sketchedAt] },
    }),
  );
  plan = after(plan, shareProposals(plan, { ids: [firstProposalId], shared: true }));
  plan = after(
    plan,
    putPresentation(plan, {
      measureId: planned,
      title: '',
      text: 'Gata får brede fortau, trær og benker.',
    }),
  );
  return after(
    plan,
    addContributions(plan, {
      note: { key: 'writeDown', title: '' },
      contributions: [said],
    }),
  );
}

/** The address under which a resident opens it. */
export function nearAddress(): string {
  return `/#/view/trondheim/${packText(writePlan(publicPlan(nearPlan(), [])))}`;
}

const said: Contribution & { readonly source: 'workshop'; readonly state: 'shown' } = {
  id: 'near-said' as ContributionId,
  kind: 'challenge',
  text: 'Det er farlig å krysse gata',
  about: { type: 'everywhere' },
  madeOn: '2026-03-02',
  source: 'workshop',
  dots: 0,
  cell: '',
  token: '',
  state: 'shown',
  hiddenBecause: '',
  theme: '',
  answer: 'Det kommer to nye overganger.',
  answeredOn: '2026-04-10',
  measures: [planned],
};

function after(plan: Plan, outcome: Outcome<PlanPatch>): Plan {
  if (!outcome.ok) throw new Error(`The plan refuses it: ${outcome.reason}`);
  const applied = applyPatch(plan, outcome.value);
  if (!applied.ok) throw new Error(`The plan refuses it: ${applied.reason}`);
  return applied.value.plan;
}
