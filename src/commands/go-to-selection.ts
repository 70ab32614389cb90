import { geometryBounds } from '../domain/geometry-bounds.ts';
import type { MeasureId } from '../domain/ids.ts';
import { findMeasure } from '../domain/resolve-measures.ts';
import { subjectGeometry } from '../domain/subject-geometry.ts';
import type { AppState } from '../state/app-state.ts';
import { appStore } from '../state/app-store.ts';
import { plannedMeasures } from '../state/select-planned-measures.ts';
import { goTo } from './go-to.ts';

/** Shows all that is selected on the map. Tells whether it has a place there. */
export function goToSelection(): boolean {
  const geometries = selectedGeometries(appStore.getState());
  const bounds = geometryBounds({ type: 'GeometryCollection', geometries: [...geometries] });
  if (bounds) goTo({ bounds });
  return bounds !== null;
}

function selectedGeometries(state: AppState): readonly GeoJSON.Geometry[] {
  const { selection, alsoSelected, workspace } = state.session;
  if (selection?.type === 'measure') {
    const planned = plannedMeasures(state);
    return [selection.id, ...alsoSelected].flatMap(
      (id) => findMeasure(state.document.plan, planned, id)?.geometry ?? [],
    );
  }
  if (selection === null || workspace.status !== 'ready') return [];
  const { zones, layers } = workspace.workspace;
  if (selection.type === 'zone') {
    return zones.filter(({ id }) => id === selection.id).map(({ geometry }) => geometry);
  }
  if (selection.type === 'contribution') {
    const { plan } = state.document;
    const about = plan.contributions[selection.id]?.about;
    const planned = plannedMeasures(state);
    const find = (id: MeasureId) => findMeasure(plan, planned, id);
    const geometry = about && subjectGeometry(about, zones, find);
    return geometry ? [geometry] : [];
  }
  const layer = layers[selection.layerId];
  if (layer?.status !== 'ready') return [];
  return layer.features
    .filter(({ properties }) => properties.id === selection.id)
    .map(({ geometry }) => geometry);
}
