import { describe, expect, it } from 'vitest';
import { applyPatch } from './apply-patch.ts';
import { addMeasure } from './edits/add-measure.ts';
import { emptyPlan, firstProposalId } from './empty-plan.ts';
import type { MeasureId, WorkspaceId } from './ids.ts';
import { plainPlan } from './plain-plan.ts';
import type { Plan } from './plan.ts';

const id = 'square' as MeasureId;

function planWith(title: string): Plan {
  const empty = emptyPlan('trondheim' as WorkspaceId);
  const added = addMeasure(empty, {
    id,
    proposalId: firstProposalId,
    kind: 'meeting-place',
    title,
    geometry: { type: 'Point', coordinates: [10.4, 63.43] },
  });
  if (!added.ok) throw new Error(added.reason);
  const done = applyPatch(empty, added.value);
  if (!done.ok) throw new Error(done.reason);
  return done.value.plan;
}

describe('a plan of a stranger', () => {
  it('says what is seen, in the direction in which it is read', () => {
    const shown = plainPlan(planWith('Park\u202Ekrap\u202C\u200B'));
    expect(shown.measures[id].title).toBe('Parkkrap');
  });

  it('keeps all that is plain, and is plain after once', () => {
    const plan = planWith('Plass – «møteplass» på Øya');
    expect(plainPlan(plan)).toEqual(plan);
    const once = plainPlan(planWith('a\u0000b\u2066c'));
    expect(plainPlan(once)).toEqual(once);
  });
});
