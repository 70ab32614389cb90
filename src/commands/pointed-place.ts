import type { LngLat } from '../geo/lng-lat.ts';
import { appStore } from '../state/app-store.ts';

/**
 * Where on the ground somebody points: under the crosshair, else under the pointer, else in the
 * map's middle. Kept beside the store, which would wake all that watch it at every move.
 */
export const pointedPlace = (() => {
  let pointer: LngLat | null = null;
  return {
    note(at: LngLat | null): void {
      pointer = at;
    },
    at(): LngLat | null {
      const { camera, crosshair } = appStore.getState().session;
      const middle = camera?.centre ?? null;
      return crosshair ? middle : (pointer ?? middle);
    },
  };
})();
