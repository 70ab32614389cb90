import type { Map as MapLibreMap, MapMouseEvent } from 'maplibre-gl';
import { setCrosshair } from '../commands/set-crosshair.ts';
import { showPickList } from '../commands/show-pick-list.ts';
import { tapMap } from '../commands/tap-map.ts';
import { appStore } from '../state/app-store.ts';
import { mapView, type CanvasPixels } from './map-view.ts';
import { pick } from './pick.ts';
import { pickablesReader, shownReader } from './pickables-reader.ts';

const slackPixels = 12;
const panPixels = 60;

const pans: Readonly<Record<string, readonly [east: number, south: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/**
 * Taps and keys on a map on which nobody draws: Enter taps where the crosshair stands, in the
 * middle. Gives the function that stops it.
 */
export function listenToTaps(map: MapLibreMap): () => void {
  const pickables = pickablesReader(shownReader());
  const canvas = map.getCanvas();

  function tap(at: CanvasPixels): void {
    const state = appStore.getState();
    const { lng, lat } = map.getCenter();
    const { x, y } = map.project([lng, lat]);
    const view = mapView([lng, lat], map.getZoom(), [x, y]);
    const isPlaceAsked = state.session.resident.picking !== null;
    const under = isPlaceAsked ? [] : pick(pickables(state), view, at, slackPixels);
    const badge = under[0]?.badge;
    const together = badge === undefined ? [] : under.filter((one) => one.badge === badge);
    if (together.length > 1) {
      showPickList({ at, selections: together.map(({ selection }) => selection) });
    } else tapMap(view.unproject(at), under[0]?.selection ?? null);
  }

  const onClick = ({ point }: MapMouseEvent) => {
    setCrosshair(false);
    tap([point.x, point.y]);
  };

  function onKeyDown(event: KeyboardEvent): void {
    const { key } = event;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = pans[key];
    if (step) {
      map.panBy([step[0] * panPixels, step[1] * panPixels], { duration: 0 });
      setCrosshair(true);
    } else if (key === '+' || key === '=') map.zoomIn();
    else if (key === '-') map.zoomOut();
    else if (key === 'Enter' || key === ' ') {
      const { clientWidth, clientHeight } = canvas;
      setCrosshair(true);
      tap([clientWidth / 2, clientHeight / 2]);
    } else return;
    event.preventDefault();
  }

  map.on('click', onClick);
  canvas.addEventListener('keydown', onKeyDown);
  return () => {
    map.off('click', onClick);
    canvas.removeEventListener('keydown', onKeyDown);
  };
}
