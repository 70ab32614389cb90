import type { ContributionSubject } from '../domain/contribution.ts';
import { middleOfShape } from '../domain/contribution-zone.ts';
import { takeUpContributions as takeUp } from '../domain/edits/take-up-contributions.ts';
import type { ContributionId, MeasureId, ZoneId } from '../domain/ids.ts';
import type { MeasureKindId } from '../domain/measure-kind.ts';
import { measureKinds } from '../domain/measure-kind.ts';
import type { MeasureGeometry } from '../domain/measure.ts';
import type { Outcome } from '../domain/outcome.ts';
import { findMeasure } from '../domain/resolve-measures.ts';
import { appStore, updateSession } from '../state/app-store.ts';
import { plannedMeasures } from '../state/select-planned-measures.ts';
import { currentLanguage, t } from '../text/translate.ts';
import { formatDate } from '../text/format.ts';
import { announce } from './announce.ts';
import { makeEdit } from './make-edit.ts';
import { sayRefused } from './say-refused.ts';
import { newTitle } from './new-title.ts';
import { sketchProposalId } from './sketch-proposal-id.ts';
import { zoneMeasureKinds } from './add-zone-measure.ts';

/** Kinds that a measure made of what was said can have: at a place, or for whole zones. */
export function takenUpKinds(ids: readonly ContributionId[]): readonly MeasureKindId[] {
  return placeOf(ids).geometry
    ? measureKinds.filter(({ shapes }) => shapes.includes('point')).map(({ id }) => id)
    : zoneMeasureKinds;
}

/**
 * Makes a measure of what was said, an idea where the first that has a place is, in the proposal
 * that is sketched in, and links it to all of them. It is selected, so that the rest can be said.
 */
export function takeUpContributions(
  ids: readonly ContributionId[],
  { title, kind }: { readonly title: string; readonly kind: MeasureKindId },
): Outcome<MeasureId> {
  const { plan } = appStore.getState().document;
  const proposalId = sketchProposalId();
  if (proposalId === null) {
    sayRefused('no-proposal');
    return { ok: false, reason: 'no-proposal' };
  }
  const id = crypto.randomUUID() as MeasureId;
  const name = title.trim() || newTitle(plan, { kind }, t);
  const days = ids.map((one) => plan.contributions[one].madeOn).toSorted();
  const origin = t('contributions.origin', {
    count: ids.length,
    day: formatDate(days[days.length - 1], currentLanguage()),
  });
  const measure = { id, kind, title: name, proposalId, ...placeOf(ids) };
  const done = makeEdit(takeUp(plan, { ids, measure, origin }));
  if (!done.ok) return done;
  updateSession({
    tool: { mode: 'select' },
    selection: { type: 'measure', id },
    alsoSelected: [],
    shownProposalId: proposalId,
  });
  announce('register.announce.added', { title: name });
  return { ok: true, value: id };
}

interface Place {
  readonly geometry: MeasureGeometry | null;
  readonly zones: readonly ZoneId[];
}

function placeOf(ids: readonly ContributionId[]): Place {
  const { contributions } = appStore.getState().document.plan;
  const places = ids.flatMap((id) => {
    const about = contributions[id]?.about;
    return about ? [placeOfSubject(about)] : [];
  });
  const nowhere: Place = { geometry: null, zones: [] };
  return (
    places.find(({ geometry }) => geometry !== null) ??
    places.find(({ zones }) => zones.length > 0) ??
    nowhere
  );
}

function placeOfSubject(about: ContributionSubject): Place {
  switch (about.type) {
    case 'place':
      return { geometry: { type: 'Point', coordinates: [...about.at] }, zones: [] };
    case 'zone':
      return { geometry: null, zones: [about.zoneId] };
    case 'measure': {
      const state = appStore.getState();
      const measure = findMeasure(state.document.plan, plannedMeasures(state), about.measureId);
      if (!measure?.geometry) return { geometry: null, zones: measure?.zones ?? [] };
      const coordinates = [...middleOfShape(measure.geometry)];
      return { geometry: { type: 'Point', coordinates }, zones: [] };
    }
    case 'everywhere':
      return { geometry: null, zones: [] };
  }
}
