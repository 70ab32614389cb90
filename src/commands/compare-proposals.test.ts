import { beforeEach, describe, expect, it } from 'vitest';
import { emptyPlan } from '../domain/empty-plan.ts';
import type { MeasureId, ProposalId, WorkspaceId } from '../domain/ids.ts';
import type { MeasureGeometry } from '../domain/measure.ts';
import type { Plan } from '../domain/plan.ts';
import { addMeasure } from '../domain/edits/add-measure.ts';
import { addProposal } from '../domain/edits/add-proposal.ts';
import { applyPatch } from '../domain/apply-patch.ts';
import type { Outcome } from '../domain/outcome.ts';
import type { PlanPatch } from '../domain/plan-patch.ts';
import { appStore, updateSession } from '../state/app-store.ts';
import { initialState } from '../state/initial-state.ts';
import { listedInHand } from '../state/select-listed-in-hand.ts';
import { closeComparison } from './close-comparison.ts';
import { compareProposals } from './compare-proposals.ts';
import { forgetComparedProposals } from './forget-compared-proposals.ts';
import { openPanel } from './open-panel.ts';
import { swapCompared } from './swap-compared.ts';

const [a, b, c] = ['a', 'b', 'c'] as ProposalId[];
const point = (lng: number): MeasureGeometry => ({ type: 'Point', coordinates: [lng, 63.4] });

function edited(plan: Plan, patch: Outcome<PlanPatch>): Plan {
  if (!patch.ok) throw new Error(patch.reason);
  const applied = applyPatch(plan, patch.value);
  if (!applied.ok) throw new Error(applied.reason);
  return applied.value.plan;
}

function planWith(...ids: readonly ProposalId[]): Plan {
  let plan = emptyPlan('trondheim' as WorkspaceId);
  for (const id of ids) plan = edited(plan, addProposal(plan, { id, name: id.toUpperCase() }));
  return plan;
}

function open(plan: Plan): void {
  const state = initialState();
  appStore.setState({ ...state, document: { ...state.document, plan } });
}

const compared = () => appStore.getState().session.comparison;

describe('comparing proposals', () => {
  beforeEach(() => open(planWith(b, c)));

  it('begins with the first two, and with the one shown where it is neither', () => {
    openPanel('compare');
    expect(compared()).toMatchObject({ a, b, map: 'one' });
    closeComparison();
    updateSession({ shownProposalId: c });
    compareProposals();
    expect(compared()).toMatchObject({ a, b: c });
  });

  it('holds an only proposal against today', () => {
    open(planWith());
    compareProposals();
    expect(compared()).toMatchObject({ a: null, b: a });
  });

  it('remembers which two while it is closed on the side, and lets them change places', () => {
    compareProposals({ a: c, b });
    openPanel(null);
    expect(swapCompared()).toBe(true);
    expect(compared()).toMatchObject({ a: b, b: c });
    closeComparison();
    expect(appStore.getState().session.openPanel).toBeNull();
    expect(swapCompared()).toBe(false);
  });

  it('takes today for a proposal that is gone', () => {
    compareProposals({ a: b, b: c });
    const { document } = appStore.getState();
    appStore.setState({ document: { ...document, plan: planWith(c) } });
    forgetComparedProposals();
    expect(compared()).toMatchObject({ a: null, b: c });
  });
});

describe('the list of a proposal while something is in the hand', () => {
  it('has what moves where it is moved to, in every proposal that lists it', () => {
    const plan = planWith(b);
    const [m, n] = ['m', 'n'] as MeasureId[];
    const kind = 'meeting-place' as const;
    const withM = edited(
      plan,
      addMeasure(plan, { id: m, kind, geometry: point(10.4), title: 'M', proposalId: a }),
    );
    open(
      edited(
        withM,
        addMeasure(withM, { id: n, kind, geometry: point(10.5), title: 'N', proposalId: b }),
      ),
    );
    const staging = { kind, placed: [], pointer: null, snap: null };
    updateSession({
      shownProposalId: a,
      staging: {
        ...staging,
        measureId: m,
        geometry: point(10.41),
        others: [{ measureId: n, geometry: point(10.51) }],
      },
    });
    const placesOf = (id: ProposalId) =>
      listedInHand(appStore.getState(), id).map(({ measure }) => measure.geometry);
    expect(placesOf(a)).toEqual([point(10.41)]);
    expect(placesOf(b)).toEqual([point(10.51)]);

    updateSession({ staging: { ...staging, measureId: null, geometry: point(10.42) } });
    expect(placesOf(a)).toEqual([point(10.4), point(10.42)]);
    expect(placesOf(b)).toEqual([point(10.5)]);
  });
});
