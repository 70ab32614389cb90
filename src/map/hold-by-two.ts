import type { Map as MapLibreMap } from 'maplibre-gl';
import { noteWallTouch, tellPresenterCamera } from '../commands/follow-wall.ts';
import { holdWallMap } from '../commands/show-wall-frame.ts';
import { updateWorkshop } from '../commands/update-workshop.ts';

/**
 * A map on a wall that people touch: two fingers move and pinch it, one finger that points at
 * something does nothing. What a hand moved is told to the presenter. Gives the function that stops
 * it.
 */
export function holdByTwo(map: MapLibreMap): () => void {
  let isHand = false;

  const onStart = ({ originalEvent }: { readonly originalEvent?: unknown }) => {
    if (!originalEvent) return;
    isHand = true;
    holdWallMap(true);
    noteWallTouch();
  };
  const onEnd = () => {
    tellBounds();
    if (!isHand) return;
    isHand = false;
    holdWallMap(false);
    const { lng, lat } = map.getCenter();
    tellPresenterCamera({ centre: [lng, lat], zoom: map.getZoom() });
  };
  function tellBounds(): void {
    const bounds = map.getBounds();
    updateWorkshop({
      wallBounds: [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()],
    });
  }

  map.cooperativeGestures.enable();
  map.on('movestart', onStart);
  map.on('moveend', onEnd);
  map.on('resize', tellBounds);
  tellBounds();
  return () => {
    map.off('movestart', onStart);
    map.off('moveend', onEnd);
    map.off('resize', tellBounds);
  };
}
