import { findTarget } from '../domain/find-target.ts';
import type { LayerId, MeasureId } from '../domain/ids.ts';
import type { LngLat } from '../geo/lng-lat.ts';
import { appStore } from '../state/app-store.ts';
import { goTo } from './go-to.ts';
import { select } from './select.ts';
import { showMeasureSheet } from './show-measure-sheet.ts';

/** Shows a target of an answer: the card of a measure, or a feature where it lies on the map. */
export function goToTarget(id: string, at: LngLat): void {
  const { document, session } = appStore.getState();
  if (session.workspace.status !== 'ready') return;
  const { workspace: loaded } = session.workspace;
  const found = findTarget(loaded, document.plan, id);
  if (found?.type === 'measure') {
    showMeasureSheet(id as MeasureId);
    return;
  }
  const layerId = Object.keys(loaded.layers).find((layer) => {
    const read = loaded.layers[layer as LayerId];
    return read.status === 'ready' && read.features.some(({ properties }) => properties.id === id);
  });
  if (layerId) select({ type: 'feature', layerId: layerId as LayerId, id });
  goTo({ centre: at });
}
