import type { LoadedWorkspace, Zone } from './loaded-workspace.ts';
import type { Plan } from './plan.ts';

/**
 * The workspace with its zones as the plan draws them; each redrawn one keeps its own outline in
 * `official`. A zone that stays as it is keeps its identity, and so does a workspace in which every
 * one does. Zones of another place are left aside.
 */
export function withRedrawnZones(loaded: LoadedWorkspace, drawn: Plan['zones']): LoadedWorkspace {
  const zones = loaded.zones.map((zone) => zoneAsDrawn(zone, drawn));
  return zones.some((zone, at) => zone !== loaded.zones[at]) ? { ...loaded, zones } : loaded;
}

function zoneAsDrawn(zone: Zone, drawn: Plan['zones']): Zone {
  const { official, ...rest } = zone;
  const geometry = Object.hasOwn(drawn, zone.id) ? drawn[zone.id].geometry : undefined;
  if (!geometry) return official ? { ...rest, geometry: official } : zone;
  if (geometry === zone.geometry) return zone;
  return { ...rest, geometry, official: official ?? zone.geometry };
}
