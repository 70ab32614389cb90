import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import type { Feature, Geometry } from 'geojson';

/** The part of gdal3.js that is used here; its Node entry brings no types. */
interface Gdal {
  open(
    path: string,
    openOptions: readonly string[],
  ): Promise<{ readonly datasets: readonly object[]; readonly errors: readonly string[] }>;
  ogr2ogr(dataset: object, options: readonly string[]): Promise<{ readonly local: string }>;
  getFileBytes(path: string): Promise<Uint8Array>;
  close(dataset: object): Promise<void>;
}

let loading: Promise<Gdal> | null = null;

/**
 * The features (at least one, each with a geometry) as FlatGeobuf with a packed Hilbert R-tree,
 * which flatgeobuf's own writer leaves out. Coordinates keep every bit. Attribute values that are
 * lists or objects become JSON text, since FlatGeobuf columns hold plain values only.
 */
export async function writeFlatgeobuf(
  name: string,
  features: readonly Feature[],
): Promise<Uint8Array> {
  const gdal = await (loading ??= loadGdal());
  const folder = mkdtempSync(join(tmpdir(), 'strok-geodata-'));
  try {
    const path = join(folder, `${name}.geojson`);
    writeFileSync(
      path,
      JSON.stringify({ type: 'FeatureCollection', features: features.map(plain) }),
    );
    // GDAL would turn a text that looks like a date into a date column.
    const { datasets, errors } = await gdal.open(path, ['DATE_AS_STRING=YES']);
    if (datasets.length === 0) throw new Error(`GDAL cannot open ${name}: ${errors.join('; ')}`);
    const output = await gdal.ogr2ogr(datasets[0], [
      '-f',
      'FlatGeobuf',
      '-lco',
      'SPATIAL_INDEX=YES',
    ]);
    const bytes = await gdal.getFileBytes(output.local);
    await gdal.close(datasets[0]);
    return bytes;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The feature as FlatGeobuf can hold it: lists and objects among its attributes as JSON text. */
export function plain(feature: Feature): Feature<Geometry, Record<string, unknown>> {
  const entries = Object.entries(feature.properties ?? {}).map(([key, found]: [string, unknown]) =>
    typeof found === 'object' && found !== null ? [key, JSON.stringify(found)] : [key, found],
  );
  return {
    type: 'Feature',
    properties: Object.fromEntries(entries) as Record<string, unknown>,
    geometry: feature.geometry,
  };
}

async function loadGdal(): Promise<Gdal> {
  const require = createRequire(import.meta.url);
  const initGdal = require('gdal3.js/node.js') as (setup: { path: string }) => Promise<Gdal>;
  // gdal3.js looks for its files from the working directory, whatever the path says.
  return initGdal({ path: relative(process.cwd(), dirname(require.resolve('gdal3.js'))) });
}
