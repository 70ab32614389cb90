import { fetchJson } from '../files/fetch-json.ts';
import { parseManifest } from '../files/parse-manifest.ts';
import { appStore } from '../state/app-store.ts';

/**
 * Addresses of the geodata that the place on the screen is made of. A worker reads most of it, so
 * that the page itself has no record of it.
 */
export async function visitedGeodata(): Promise<readonly string[]> {
  const { workspace } = appStore.getState().session;
  if (workspace.status !== 'ready') return [];
  const { id, layers, zoneSets } = workspace.workspace.workspace;
  const folder = `/geodata/${id}/build`;
  const read = await fetchJson(`${folder}/manifest.json`);
  const built = read.ok ? parseManifest(read.value) : null;
  const files = [
    ...zoneSets.map(({ file }) => file),
    ...layers.flatMap(({ file, extent }) => (extent ? [file, extent] : [file])),
  ];
  return [...new Set(files)].flatMap((file) => {
    const { flatgeobuf = null, geojson = null } = built?.get(file) ?? {};
    return [flatgeobuf, geojson].flatMap((name) => (name === null ? [] : [`${folder}/${name}`]));
  });
}
