import { geometryBounds } from '../domain/geometry-bounds.ts';
import type { MeasureId } from '../domain/ids.ts';
import { servesWholePlace } from '../domain/measure-zones.ts';
import { findMeasure } from '../domain/resolve-measures.ts';
import { servedZones } from '../domain/served-zones.ts';
import { appStore, updateSession } from '../state/app-store.ts';
import { plannedMeasures } from '../state/select-planned-measures.ts';
import { selectProgramme } from '../state/select-programme.ts';
import { goTo } from './go-to.ts';
import { goToSelection } from './go-to-selection.ts';
import { select } from './select.ts';

/**
 * Selects a measure and shows where it is: its shape, else the zones that it serves. A sketch that
 * the proposal shown does not list is shown in the first that does.
 */
export function goToMeasure(id: MeasureId): void {
  const state = appStore.getState();
  const { plan } = state.document;
  const lists = Object.values(plan.entries).filter((entry) => entry.measureId === id);
  const shown = state.session.shownProposalId;
  const isShown = lists.some(({ proposalId }) => proposalId === shown);
  // A planned measure is on the map whatever is shown; a sketch only with a proposal that lists it.
  const measure = findMeasure(plan, plannedMeasures(state), id);
  if (measure?.group === null && !isShown && lists.length > 0) {
    updateSession({ shownProposalId: lists[0].proposalId });
  }
  select({ type: 'measure', id });
  if (!goToSelection()) goToZonesOf(id);
}

function goToZonesOf(id: MeasureId): void {
  const state = appStore.getState();
  const { workspace } = state.session;
  const measure = findMeasure(state.document.plan, plannedMeasures(state), id);
  if (!measure || workspace.status !== 'ready' || servesWholePlace(measure)) return;
  const { zones } = workspace.workspace;
  const served = new Set(servedZones(measure, zones, selectProgramme(state).programme));
  const geometries = zones.filter((zone) => served.has(zone.id)).map(({ geometry }) => geometry);
  const bounds = geometryBounds({ type: 'GeometryCollection', geometries });
  if (bounds) goTo({ bounds });
}
