import type { ZoneId } from './ids.ts';
import type { LoadedWorkspace } from './loaded-workspace.ts';
import type { Programme } from './programme.ts';

/**
 * The zones that a programme covers: those it names, else those that the present districts of the
 * workspace lie in. Empty: all of the place, or it is not known.
 */
export function programmeZones(
  programme: Pick<Programme, 'zones' | 'standsAlone'> | null,
  loaded: Pick<LoadedWorkspace, 'workspace' | 'layers' | 'zones'>,
): ReadonlySet<ZoneId> {
  const covered = programme?.zones ?? [];
  // The districts are those of the workspace's own programme.
  if (covered.length > 0 || programme?.standsAlone) return new Set(covered);
  const layerId = loaded.workspace.programme?.districts;
  const layer = layerId ? loaded.layers[layerId] : undefined;
  if (layer?.status !== 'ready') return new Set();
  const present = layer.features.filter((district) => district.properties['status'] !== 'ended');
  const named = new Set(present.flatMap((district) => listOf(district.properties['zones'])));
  return new Set(loaded.zones.filter((zone) => named.has(zone.id)).map((zone) => zone.id));
}

/** A list among a feature's properties: binary files hold it as the text of a list. */
function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (typeof value !== 'string' || !value.startsWith('[')) return [];
  const parsed: unknown = JSON.parse(value);
  return Array.isArray(parsed) ? parsed : [];
}
