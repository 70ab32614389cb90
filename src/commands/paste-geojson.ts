import { changeMeasures } from '../domain/edits/change-measures.ts';
import { titlesOf } from '../domain/edits/titles-of.ts';
import { geometryBounds } from '../domain/geometry-bounds.ts';
import type { MeasureId } from '../domain/ids.ts';
import type { Measure, MeasureGeometry } from '../domain/measure.ts';
import type { Outcome } from '../domain/outcome.ts';
import type { OwnKind } from '../domain/own-kind.ts';
import type { PlanChange, PlanPatch } from '../domain/plan-patch.ts';
import { readClipboardGeojson } from '../files/read-clipboard-geojson.ts';
import type { LngLat } from '../geo/lng-lat.ts';
import { mapRings } from '../geo/map-rings.ts';
import { appStore, updateSession } from '../state/app-store.ts';
import { t } from '../text/translate.ts';
import { freeTitle } from './free-title.ts';
import { makeEdit } from './make-edit.ts';
import { notify } from './notify.ts';
import { selectMany } from './select-many.ts';
import { sketchProposalId } from './sketch-proposal-id.ts';

/**
 * Puts what was copied into the proposal shown, as one step, and selects it: where it was, or with
 * its middle at a place. What of it could not be used is told with its reasons.
 */
export function pasteGeojson(text: string, at: LngLat | null = null): Outcome {
  const reading = readClipboardGeojson(text);
  if (!reading.ok) return refuse(reading.reason, reading.values);
  const { report, kinds } = reading.value;
  const { plan } = appStore.getState().document;
  const proposalId = sketchProposalId();
  if (proposalId === null) return refuse('no-proposal');
  const measures = named(moved(reading.value.measures, at)).map((measure): Measure => ({
    ...measure,
    id: crypto.randomUUID() as MeasureId,
    ownKind: measure.ownKind !== null && isKnown(measure.ownKind, kinds) ? measure.ownKind : null,
  }));
  const name = t('clipboard.name');
  if (report.issues.length > 0) updateSession({ fileReport: { name, report } });
  if (measures.length === 0) {
    return report.read === 0 ? refuse('clipboard-empty') : { ok: false, reason: 'nothing-kept' };
  }
  const patch = changeMeasures(plan, {
    note: { key: 'pasteMeasures', title: titlesOf(measures) },
    add: measures.map((measure) => ({ measure, proposalId })),
  });
  const done = makeEdit(withKinds(patch, kinds));
  if (!done.ok) return done;
  updateSession({ shownProposalId: proposalId, tool: { mode: 'select' } });
  selectMany(measures.map(({ id }) => id));
  const values = { count: measures.length };
  notify({ tone: 'info', key: 'notice.pasted', values, offersUndo: true });
  return done;

  function isKnown(id: OwnKind['id'], coming: readonly OwnKind[]): boolean {
    return Object.hasOwn(plan.kinds, id) || coming.some((kind) => kind.id === id);
  }
}

function refuse(reason: string, values: Readonly<Record<string, string | number>> = {}): Outcome {
  notify({ tone: 'warning', key: `refused.${reason}`, values, offersUndo: false });
  return { ok: false, reason };
}

/** Own kinds that the plan does not have come along in the same step. */
function withKinds(patch: Outcome<PlanPatch>, kinds: readonly OwnKind[]): Outcome<PlanPatch> {
  if (!patch.ok) return patch;
  const known = appStore.getState().document.plan.kinds;
  const coming = kinds
    .filter(({ id }) => !Object.hasOwn(known, id))
    .map((kind): PlanChange => ({
      do: 'put',
      collection: 'kinds',
      key: kind.id,
      record: { ...kind },
    }));
  return { ok: true, value: { ...patch.value, changes: [...coming, ...patch.value.changes] } };
}

type Pasted = Omit<Measure, 'id'>;

/** What has no name gets its kind's, numbered. */
function named(measures: readonly Pasted[]): readonly Pasted[] {
  const { plan } = appStore.getState().document;
  const taken = new Set(Object.values(plan.measures).map(({ title }) => title));
  return measures.map((measure) => {
    if (measure.title !== '') return measure;
    const title = freeTitle(t(`kind.${measure.kind}`), taken);
    taken.add(title);
    return { ...measure, title };
  });
}

/** All of it moved by one step, so that the middle of what encloses it comes to a place. */
function moved(measures: readonly Pasted[], at: LngLat | null): readonly Pasted[] {
  const shapes = measures.flatMap(({ geometry }) => geometry ?? []);
  const bounds = at && geometryBounds({ type: 'GeometryCollection', geometries: shapes });
  if (!at || !bounds) return measures;
  const [west, south, east, north] = bounds;
  const step = [at[0] - (west + east) / 2, at[1] - (south + north) / 2] as const;
  const move = (shape: MeasureGeometry) =>
    mapRings(shape, (run) => run.map(([lng, lat]) => [lng + step[0], lat + step[1]]));
  return measures.map((measure) => ({
    ...measure,
    geometry: measure.geometry && move(measure.geometry),
  }));
}
