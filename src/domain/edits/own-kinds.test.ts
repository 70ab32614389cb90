import { describe, expect, it } from 'vitest';
import { applyPatch } from '../apply-patch.ts';
import { applyStep } from '../apply-step.ts';
import { emptyPlan } from '../empty-plan.ts';
import type { MeasureId, OwnKindId, ProposalId, WorkspaceId, ZoneId } from '../ids.ts';
import { kindName } from '../kind-name.ts';
import type { MeasureKindId } from '../measure-kind.ts';
import type { MeasureGeometry } from '../measure.ts';
import type { Outcome } from '../outcome.ts';
import { ownKindsInOrder } from '../own-kinds-in-order.ts';
import type { PlanPatch } from '../plan-patch.ts';
import { reverseStep } from '../plan-step.ts';
import type { Plan } from '../plan.ts';
import { addMeasure } from './add-measure.ts';
import { addOwnKind } from './add-own-kind.ts';
import { addProposal } from './add-proposal.ts';
import { changeKind } from './change-kind.ts';
import { changeOwnKind } from './change-own-kind.ts';
import { servesWholePlace } from '../measure-zones.ts';
import { describeMeasure, describeMeasures } from './describe-measure.ts';
import { moveOwnKind } from './move-own-kind.ts';
import { removeOwnKind } from './remove-own-kind.ts';

const hub = 'k1' as OwnKindId;
const hut = 'k2' as OwnKindId;
const one = 'm1' as MeasureId;
const two = 'm2' as MeasureId;
const proposalId = 'p' as ProposalId;
const point: MeasureGeometry = { type: 'Point', coordinates: [10.4, 63.4] };
const line: MeasureGeometry = {
  type: 'LineString',
  coordinates: [
    [10.4, 63.4],
    [10.41, 63.4],
  ],
};

function after(plan: Plan, edit: Outcome<PlanPatch>): Plan {
  if (!edit.ok) throw new Error(edit.reason);
  const applied = applyPatch(plan, edit.value);
  if (!applied.ok) throw new Error(applied.reason);
  return applied.value.plan;
}

const empty = emptyPlan('w' as WorkspaceId);
const start = after(empty, addProposal(empty, { id: proposalId, name: 'P' }));
const withKind = after(
  start,
  addOwnKind(start, { id: hub, name: ' Lånesentral ', like: 'meeting-place', note: 'Utstyr' }),
);

function drawn(
  plan: Plan,
  id: MeasureId,
  kind: MeasureKindId,
  geometry: MeasureGeometry | null,
  ownKind: OwnKindId | null = null,
): Plan {
  const zones = geometry === null ? ['z' as ZoneId] : [];
  return after(
    plan,
    addMeasure(plan, { id, kind, ownKind, geometry, zones, title: id, proposalId }),
  );
}

const used = drawn(drawn(withKind, one, 'meeting-place', point, hub), two, 'park', line);

describe('kinds of the plan’s own', () => {
  it('are added in order, with a name and what they are like', () => {
    const both = after(
      withKind,
      addOwnKind(withKind, { id: hut, name: 'Gapahuk', like: 'square' }),
    );
    expect(ownKindsInOrder(both).map(({ name }) => name)).toEqual(['Lånesentral', 'Gapahuk']);
    const moved = after(both, moveOwnKind(both, { id: hut, afterId: null }));
    expect(ownKindsInOrder(moved).map(({ name }) => name)).toEqual(['Gapahuk', 'Lånesentral']);
    expect(addOwnKind(both, { id: hut, name: 'Igjen', like: 'park' })).toMatchObject({
      reason: 'kind-exists',
    });
    expect(addOwnKind(both, { id: 'k3' as OwnKindId, name: ' ', like: 'park' })).toMatchObject({
      reason: 'kind-no-name',
    });
  });

  it('name their measures, and leave the catalogue’s word when they are gone', () => {
    const word = (kind: MeasureKindId) => `word of ${kind}`;
    expect(kindName(used.measures[one], used.kinds, word)).toBe('Lånesentral');
    expect(kindName(used.measures[one], {}, word)).toBe('word of meeting-place');
  });

  it('are not what a new measure is of once they are gone or like another', () => {
    expect(drawn(start, one, 'meeting-place', point, hub).measures[one].ownKind).toBeNull();
    expect(drawn(withKind, one, 'square', point, hub).measures[one].ownKind).toBeNull();
    expect(drawn(withKind, one, 'meeting-place', point, hub).measures[one].ownKind).toBe(hub);
  });

  it('take their measures along when they become like another kind of the same shape', () => {
    const library = after(used, changeOwnKind(used, { id: hub, like: 'library' }));
    expect(library.measures[one]).toMatchObject({ kind: 'library', ownKind: hub });
    expect(changeOwnKind(used, { id: hub, like: 'footbridge' })).toMatchObject({
      reason: 'kind-in-other-shapes',
      values: { count: 1 },
    });
    const renamed = changeOwnKind(used, { id: hub, name: 'Utlån' });
    expect(renamed).toMatchObject({ value: { note: { key: 'renameKind', title: 'Utlån' } } });
  });

  it('leave their measures as what they were like, and come back whole with undo', () => {
    const edit = removeOwnKind(used, { id: hub });
    if (!edit.ok) throw new Error(edit.reason);
    const applied = applyPatch(used, edit.value);
    if (!applied.ok) throw new Error(applied.reason);
    const { plan, step } = applied.value;
    expect(plan.kinds).toEqual({});
    expect(plan.measures[one]).toEqual({ ...used.measures[one], ownKind: null });
    expect(applyStep(plan, reverseStep(step)).plan).toEqual(used);
  });
});

describe('the kind of a measure', () => {
  it('becomes one that can have its shape', () => {
    const changed = after(used, changeKind(used, { ids: [one], kind: 'square', ownKind: null }));
    expect(changed.measures[one]).toMatchObject({ kind: 'square', ownKind: null });
    const own = after(changed, changeKind(changed, { ids: [one], kind: 'park', ownKind: hub }));
    expect(own.measures[one]).toMatchObject({ kind: 'meeting-place', ownKind: hub });
    expect(changeKind(used, { ids: [one, two], kind: 'square', ownKind: null })).toMatchObject({
      reason: 'kind-other-shape',
    });
    expect(changeKind(used, { ids: [one], kind: 'sheltered-homes', ownKind: null })).toMatchObject({
      reason: 'kind-other-shape',
    });
  });

  it('keeps as many homes as the new kind can have', () => {
    const homes = { owned: 4, cooperative: 3, rented: 2, municipal: 1 };
    const built = drawn(start, one, 'housing', point);
    const told = after(built, describeMeasure(built, { id: one, homes }));
    const students = after(
      told,
      changeKind(told, { ids: [one], kind: 'student-homes', ownKind: null }),
    );
    expect(students.measures[one].homes).toEqual({
      owned: 0,
      cooperative: 0,
      rented: 10,
      municipal: 0,
    });
    const none = after(told, changeKind(told, { ids: [one], kind: 'square', ownKind: null }));
    expect(none.measures[one].homes).toBeNull();
  });
});

describe('what is said of measures', () => {
  it('is a step named by what changed, also for several at once', () => {
    const keyOf = (edit: Outcome<PlanPatch>) => (edit.ok ? edit.value.note : edit);
    expect(keyOf(describeMeasure(used, { id: one, title: 'Ny' }))).toEqual({
      key: 'renameMeasure',
      title: 'Ny',
    });
    const budget = [{ financier: '', year: null, amount: 40_000 }];
    expect(keyOf(describeMeasure(used, { id: one, budget }))).toMatchObject({ key: 'costMeasure' });
    const both = describeMeasures(used, { ids: [one, two], status: 'adopted' });
    expect(keyOf(both)).toEqual({ key: 'statusMeasure', title: 'm1, m2' });
    expect(Object.values(after(used, both).measures).map(({ status }) => status)).toEqual([
      'adopted',
      'adopted',
    ]);
  });
});

describe('homes for vulnerable people', () => {
  const homes = drawn(start, one, 'sheltered-homes', null);

  it('belong to a zone and never get a place on the map', () => {
    expect(homes.measures[one]).toMatchObject({ geometry: null, zones: ['z'] });
    const placed = addMeasure(start, {
      id: two,
      kind: 'sheltered-homes',
      geometry: point,
      title: 'Dalegata',
      proposalId,
    });
    expect(placed.ok && applyPatch(start, placed.value)).toMatchObject({
      reason: 'not-valid',
      values: { why: 'kind-no-place' },
    });
    const moved = {
      note: { key: 'moveMeasure' },
      changes: [{ do: 'set', collection: 'measures', key: one, field: 'geometry', value: point }],
    } as const;
    expect(applyPatch(homes, moved)).toMatchObject({ values: { why: 'kind-no-place' } });
  });

  it('serve the whole place where no zone is chosen', () => {
    const everywhere = after(homes, describeMeasure(homes, { id: one, zones: [] }));
    expect(servesWholePlace(everywhere.measures[one])).toBe(true);
  });
});
