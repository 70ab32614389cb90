import type { AppState } from '../state/app-state.ts';
import { selectIndicatorOnMap } from '../state/select-indicator-on-map.ts';
import { appLayerIds } from './app-layer-ids.ts';

/** Whether an indicator colours the zones: one is chosen, and its layer is not switched off. */
export function showsIndicator(state: Pick<AppState, 'document' | 'session'>): boolean {
  const { indicatorOnMap, comparison, layers } = state.session;
  if (indicatorOnMap === null || comparison?.map === 'difference') return false;
  return (
    selectIndicatorOnMap(state) !== null &&
    layers.some(({ layerId, visible }) => layerId === appLayerIds.indicator && visible)
  );
}
