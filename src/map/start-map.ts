import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Camera } from '../state/session.ts';
import { applyScenes } from './apply-scene.ts';
import { createMap } from './create-map.ts';
import type { Scene } from './scene.ts';

/** A map with nothing but scenes on it. */
export interface StartedMap {
  readonly map: MapLibreMap;
  readonly show: (scene: Scene) => void;
  readonly dispose: () => void;
}

export interface MapToStart {
  readonly container: HTMLElement;
  /** Where to look at once; null before anything is known. */
  readonly camera: Camera | null;
  /** Called once, when the map can be drawn on. */
  readonly onReady: () => void;
  readonly onLost?: () => void;
  readonly onRestored?: () => void;
  /** Called when the map has died and has to be made anew. */
  readonly onDead: () => void;
}

/** A lost graphics context that has not come back by then does not come back. */
const restoreMillis = 5_000;

/** Starts a map in an element, and watches over its graphics. */
export function startMap(wish: MapToStart): StartedMap {
  const map = createMap(wish.container, wish.camera);
  const writer = applyScenes(map);
  let deathTimer: ReturnType<typeof setTimeout> | undefined;
  map.once('style.load', wish.onReady);
  map.on('webglcontextlost', () => {
    wish.onLost?.();
    deathTimer = setTimeout(wish.onDead, restoreMillis);
  });
  map.on('webglcontextrestored', () => {
    clearTimeout(deathTimer);
    wish.onRestored?.();
  });
  return {
    map,
    show: writer.show,
    dispose() {
      clearTimeout(deathTimer);
      writer.dispose();
      map.remove();
    },
  };
}
