import { geometryBounds } from '../domain/geometry-bounds.ts';
import type { ZoneId } from '../domain/ids.ts';
import { appStore } from '../state/app-store.ts';
import { goTo } from './go-to.ts';

/** Shows all of several zones on the map. */
export function goToZones(ids: readonly ZoneId[]): void {
  const { workspace } = appStore.getState().session;
  if (workspace.status !== 'ready') return;
  const geometries = workspace.workspace.zones
    .filter(({ id }) => ids.includes(id))
    .map(({ geometry }) => geometry);
  const bounds = geometryBounds({ type: 'GeometryCollection', geometries });
  if (bounds) goTo({ bounds });
}
