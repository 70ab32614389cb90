import { appStore, updateSession } from '../state/app-store.ts';

/** Shows an outside basemap of config.json; null goes back to our own ground. */
export function chooseBasemap(id: string | null): void {
  const { basemaps } = appStore.getState().session.config;
  const known = id === null || basemaps.some((basemap) => basemap.id === id);
  updateSession({ basemapId: known ? id : null });
}
