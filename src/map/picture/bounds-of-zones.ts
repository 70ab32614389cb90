import type { ZoneId } from '../../domain/ids.ts';
import { geometryBounds } from '../../domain/geometry-bounds.ts';
import type { AppState } from '../../state/app-state.ts';

/** What holds all of these zones, degrees; null where there are none. */
export function boundsOfZones(
  { session: { workspace } }: AppState,
  ids: readonly ZoneId[],
): [number, number, number, number] | null {
  if (workspace.status !== 'ready') return null;
  const wanted = new Set(ids);
  const all = workspace.workspace.zones
    .filter(({ id }) => wanted.has(id))
    .flatMap(({ geometry }) => {
      const bounds = geometryBounds(geometry);
      return bounds ? [bounds] : [];
    });
  if (all.length === 0) return null;
  return [
    Math.min(...all.map(([west]) => west)),
    Math.min(...all.map(([, south]) => south)),
    Math.max(...all.map(([, , east]) => east)),
    Math.max(...all.map(([, , , north]) => north)),
  ];
}
