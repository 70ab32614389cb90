import { geometryBounds } from '../domain/geometry-bounds.ts';
import type { ZoneId } from '../domain/ids.ts';
import { appStore } from '../state/app-store.ts';
import { goTo } from './go-to.ts';
import { select } from './select.ts';

/** Selects a zone and shows all of it on the map. */
export function goToZone(id: ZoneId): void {
  const { workspace } = appStore.getState().session;
  if (workspace.status !== 'ready') return;
  const zone = workspace.workspace.zones.find((one) => one.id === id);
  const bounds = zone && geometryBounds(zone.geometry);
  select({ type: 'zone', id });
  if (bounds) goTo({ bounds });
}
