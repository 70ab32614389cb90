import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyPatch } from '../../src/domain/apply-patch.ts';
import type { Contribution } from '../../src/domain/contribution.ts';
import { addMeasure } from '../../src/domain/edits/add-measure.ts';
import { addProposal } from '../../src/domain/edits/add-proposal.ts';
import { shareProposals } from '../../src/domain/edits/share-proposals.ts';
import { emptyPlan, firstProposalId } from '../../src/domain/empty-plan.ts';
import type { ContributionId, MeasureId, ProposalId, WorkspaceId } from '../../src/domain/ids.ts';
import type { Outcome } from '../../src/domain/outcome.ts';
import type { PlanPatch } from '../../src/domain/plan-patch.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { packText } from '../../src/files/pack-text.ts';
import { writePlan } from '../../src/files/write-plan.ts';
import { root } from '../architecture/source-file.ts';

/** Words of the plan that nobody but planners may read. */
export const secrets = ['Hemmelig plass', 'Utkast bak lukket dør', 'Internt notat', 'Skjult ord'];

const draft = 'draft-proposal' as ProposalId;

/** A whole plan, as a planner has it: a shared proposal, a draft, a note, hidden and unread words. */
export function wholePlan(): Plan {
  const empty = emptyPlan('trondheim' as WorkspaceId);
  const square = measureAt('shared-square', 'Ny plass ved elva', firstProposalId, [10.41, 63.43]);
  let plan = after(empty, addMeasure(empty, square));
  plan = after(plan, addProposal(plan, { id: draft, name: 'Utkast bak lukket dør' }));
  plan = after(
    plan,
    addMeasure(plan, measureAt('hidden-square', 'Hemmelig plass', draft, [10.4, 63.42])),
  );
  plan = after(plan, shareProposals(plan, { ids: [firstProposalId], shared: true }));
  const id = 'shared-square' as MeasureId;
  return {
    ...plan,
    measures: {
      ...plan.measures,
      [id]: { ...plan.measures[id], note: 'Internt notat' },
    },
    contributions: Object.fromEntries(
      [
        said('said-shown', 'Flere benker, takk', 'shown'),
        said('said-hidden', 'Skjult ord', 'hidden'),
      ].map((one) => [one.id, one]),
    ),
  };
}

/** The plan file as a planner saves it, with everything in it. */
export function wholePlanFile() {
  return {
    name: 'hele-planen.strok.json',
    mimeType: 'application/json',
    buffer: Buffer.from(writePlan(wholePlan())),
  };
}

/** A link that holds all of the plan, which the app itself would never make. */
export function wholePlanAddress(): string {
  return `/#/view/trondheim/${packText(writePlan(wholePlan()))}`;
}

/** How many measures the programme of Trondheim has: those on the map, and all of them. */
export function bundledCounts(): { readonly all: number; readonly located: number } {
  const files = ['measures', 'measures-housing-social'].map(
    (name) =>
      JSON.parse(
        readFileSync(join(root, `geodata/trondheim/${name}.geojson`), 'utf8'),
      ) as GeoJSON.FeatureCollection<GeoJSON.Geometry | null>,
  );
  const features = files.flatMap((file) => file.features);
  return {
    all: features.length,
    located: features.filter(({ geometry }) => geometry !== null).length,
  };
}

function measureAt(
  id: string,
  title: string,
  proposalId: ProposalId,
  coordinates: readonly [number, number],
) {
  return {
    id: id as MeasureId,
    kind: 'meeting-place' as const,
    proposalId,
    title,
    geometry: { type: 'Point' as const, coordinates: [...coordinates] },
  };
}

function said(id: string, text: string, state: Contribution['state']): Contribution {
  return {
    id: id as ContributionId,
    kind: 'idea',
    text,
    about: { type: 'everywhere' },
    madeOn: '2026-05-04',
    source: 'workshop',
    dots: 0,
    cell: '',
    token: '',
    state,
    hiddenBecause: state === 'hidden' ? 'Skjult ord' : '',
    theme: '',
    answer: '',
    answeredOn: null,
    measures: [],
  };
}

function after(plan: Plan, outcome: Outcome<PlanPatch>): Plan {
  if (!outcome.ok) throw new Error(`The plan refuses it: ${outcome.reason}`);
  const done = applyPatch(plan, outcome.value);
  if (!done.ok) throw new Error(`The plan refuses it: ${done.reason}`);
  return done.value.plan;
}
