import type { FileRefusal } from '../features/feature-reading.ts';
import type { FeatureFile } from '../read-features.ts';
import type { ShapefileParts } from '../read-shapefile.ts';
import { isZip, unzip, UnzipFailure, type ZipMember } from '../unzip.ts';

/** A file that a person chose, held whole, and what was chosen with it. */
export interface NetworkFile {
  readonly bytes: Uint8Array;
  /** Files of other endings: what a .shp has beside it. */
  readonly others?: readonly { readonly name: string; readonly bytes: Uint8Array }[];
}

/** The file to read, or why there is none. */
export type OpenedFile =
  | { readonly ok: true; readonly value: FeatureFile }
  | {
      readonly ok: false;
      readonly reason: 'zip-broken' | 'zip-without-map' | 'zip-of-many' | FileRefusal;
      readonly detail: string;
    };

type Beside = Omit<ShapefileParts, 'shp'>;

/**
 * The file that holds the map data: the one given, or the one in it where it is a zip archive,
 * with the .dbf, .prj and .cpg of a Shapefile. Refused: `zip-broken`, `zip-without-map`,
 * `zip-of-many` (detail: their names).
 */
export async function openNetworkFile({ bytes, others = [] }: NetworkFile): Promise<OpenedFile> {
  if (!isZip(bytes)) {
    const parts = others.map(({ name, bytes: own }) => ({ name, unpack: () => own }));
    return { ok: true, value: { bytes, beside: await besideOf(parts) } };
  }
  try {
    const members = unzip(bytes).filter(({ name }) => !/(^|\/)(\.|__MACOSX\/)/.test(name));
    const maps = members.filter(({ name }) => /\.(shp|geojson|json|fgb|pbf)$/i.test(name));
    if (maps.length === 0) return { ok: false, reason: 'zip-without-map', detail: '' };
    if (maps.length > 1) {
      const detail = maps.map(({ name }) => name).join(', ');
      return { ok: false, reason: 'zip-of-many', detail: detail.slice(0, 200) };
    }
    const [map] = maps;
    const stem = map.name.replace(/\.[^.]*$/, '').toLowerCase();
    const near = members.filter(({ name }) => name.toLowerCase().startsWith(`${stem}.`));
    return { ok: true, value: { bytes: await map.unpack(), beside: await besideOf(near) } };
  } catch (error) {
    if (!(error instanceof UnzipFailure)) throw error;
    return { ok: false, reason: 'zip-broken', detail: error.detail };
  }
}

interface Part {
  readonly name: ZipMember['name'];
  readonly unpack: () => Uint8Array | Promise<Uint8Array>;
}

async function besideOf(parts: readonly Part[]): Promise<Beside> {
  const part = async (ending: string): Promise<Uint8Array | null> => {
    const found = parts.find(({ name }) => name.toLowerCase().endsWith(`.${ending}`));
    return found ? found.unpack() : null;
  };
  return { dbf: await part('dbf'), prj: await part('prj'), cpg: await part('cpg') };
}
