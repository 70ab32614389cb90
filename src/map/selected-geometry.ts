import type { MeasureId } from '../domain/ids.ts';
import type { LoadedWorkspace } from '../domain/loaded-workspace.ts';
import type { Plan } from '../domain/plan.ts';
import { findMeasure } from '../domain/resolve-measures.ts';
import { subjectGeometry, zonesTogether } from '../domain/subject-geometry.ts';
import type { Selection } from '../state/session.ts';

/** The shape of what is selected or pointed at; null where it has none or is gone. */
export function selectedGeometry(
  loaded: LoadedWorkspace,
  plan: Plan,
  selection: Selection,
): GeoJSON.Geometry | null {
  switch (selection.type) {
    case 'measure': {
      const measure = findMeasure(plan, loaded.plannedMeasures, selection.id);
      return measure && (measure.geometry ?? zonesTogether(measure, loaded.zones));
    }
    case 'zone':
      return loaded.zones.find(({ id }) => id === selection.id)?.geometry ?? null;
    case 'feature': {
      const layer = loaded.layers[selection.layerId];
      if (layer?.status !== 'ready') return null;
      return layer.features.find(({ properties: { id } }) => id === selection.id)?.geometry ?? null;
    }
    case 'contribution': {
      const about = plan.contributions[selection.id]?.about;
      const find = (id: MeasureId) => findMeasure(plan, loaded.plannedMeasures, id);
      return about ? subjectGeometry(about, loaded.zones, find) : null;
    }
  }
}
