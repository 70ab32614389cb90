import type { EvidenceRow } from '../domain/coverage.ts';
import { evidenceKey } from '../domain/evidence-key.ts';
import { appStore, updateSession } from '../state/app-store.ts';
import { goTo } from './go-to.ts';

const closestZoom = 15.5;
/** How wide the way may be on the screen: it fits the map of a phone as well. */
const shownPixels = 240;
const worldPixels = 512;

/** Shows one home of the open trail on the map, with its way to the target; null: none of them. */
export function selectEvidenceHome(row: EvidenceRow | null): void {
  const key = row === null ? null : evidenceKey(row);
  if (key === appStore.getState().session.evidenceHome) return;
  updateSession({ evidenceHome: key });
  if (row === null) return;
  // The card of the zone would lie on the home that is to be seen.
  updateSession({ selection: null, alsoSelected: [] });
  const places = [row.centre, ...(row.nearest?.route.coordinates ?? [])];
  const [west, east] = limits(places.map(([lng]) => lng));
  const [south, north] = limits(places.map(([, lat]) => lat));
  const middle = (south + north) / 2;
  // Mercator draws a degree of latitude longer than one of longitude, the more the farther north.
  const tall = (north - south) / Math.cos((middle * Math.PI) / 180);
  const span = Math.max(east - west, tall);
  // A zoom and not limits, since the map may be about to get another size.
  const zoom = Math.log2((shownPixels * 360) / (worldPixels * span));
  goTo({ centre: [(west + east) / 2, middle], zoom: Math.min(closestZoom, zoom) });
}

function limits(degrees: readonly number[]): readonly [least: number, most: number] {
  return [Math.min(...degrees), Math.max(...degrees)];
}
