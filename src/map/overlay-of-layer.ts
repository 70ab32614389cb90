import type { WorkspaceLayer } from '../domain/workspace.ts';
import { barriersOverlay } from './overlays/barriers.ts';
import { crossingsOverlay } from './overlays/crossings.ts';
import { districtsOverlay } from './overlays/districts.ts';
import { greenAreasOverlay } from './overlays/green-areas.ts';
import { placesOverlay } from './overlays/places.ts';
import { routesOverlay } from './overlays/routes.ts';
import { waterOverlay } from './overlays/water.ts';
import type { WorkspaceOverlay } from './workspace-overlay.ts';

/** Every sort of bundled layer. Residents and planned measures have overlays of the app's own. */
const overlays: readonly WorkspaceOverlay[] = [
  districtsOverlay,
  waterOverlay,
  greenAreasOverlay,
  routesOverlay,
  barriersOverlay,
  crossingsOverlay,
  placesOverlay,
];

/** How a bundled layer is drawn; null where the app draws it itself from what was read of it. */
export function overlayOfLayer(layer: WorkspaceLayer): WorkspaceOverlay | null {
  return overlays.find((overlay) => overlay.draws(layer)) ?? null;
}
