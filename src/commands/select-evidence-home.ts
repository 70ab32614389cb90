import type { EvidenceRow } from '../domain/coverage.ts';
import { evidenceKey } from '../domain/evidence-key.ts';
import { appStore, updateSession } from '../state/app-store.ts';
import { goTo } from './go-to.ts';

const marginDegrees = 0.003;

/** Shows one home of the open trail on the map, with its way to the target; null: none of them. */
export function selectEvidenceHome(row: EvidenceRow | null): void {
  const key = row === null ? null : evidenceKey(row);
  if (key === appStore.getState().session.evidenceHome) return;
  updateSession({ evidenceHome: key });
  if (row === null) return;
  // The card of the zone would lie on the home that is to be seen.
  updateSession({ selection: null });
  const places = [row.centre, ...(row.nearest?.route.coordinates ?? [])];
  const lngs = places.map(([lng]) => lng);
  const lats = places.map(([, lat]) => lat);
  goTo({
    bounds: [
      Math.min(...lngs) - 2 * marginDegrees,
      Math.min(...lats) - marginDegrees,
      Math.max(...lngs) + 2 * marginDegrees,
      Math.max(...lats) + marginDegrees,
    ],
  });
}
