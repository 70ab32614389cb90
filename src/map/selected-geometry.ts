import type { LoadedWorkspace } from '../domain/loaded-workspace.ts';
import type { Measure } from '../domain/measure.ts';
import type { Plan } from '../domain/plan.ts';
import { findMeasure } from '../domain/resolve-measures.ts';
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
      return measure && (measure.geometry ?? zonesOf(measure, loaded));
    }
    case 'zone':
      return loaded.zones.find(({ id }) => id === selection.id)?.geometry ?? null;
    case 'feature': {
      const layer = loaded.layers[selection.layerId];
      if (layer?.status !== 'ready') return null;
      return layer.features.find(({ properties: { id } }) => id === selection.id)?.geometry ?? null;
    }
  }
}

/** What has no shape of its own is where its zones are. */
function zonesOf(
  { zones: served }: Measure,
  { zones }: LoadedWorkspace,
): GeoJSON.MultiPolygon | null {
  const coordinates = zones
    .filter(({ id }) => served.includes(id))
    .flatMap(({ geometry }) =>
      geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates,
    );
  return coordinates.length === 0 ? null : { type: 'MultiPolygon', coordinates };
}
