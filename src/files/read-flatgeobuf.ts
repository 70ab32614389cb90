import { deserialize } from 'flatgeobuf/lib/mjs/geojson.js';
import { findReferenceSystem } from '../geo/reference-system.ts';
import { checkFlatgeobuf } from './check-flatgeobuf.ts';
import type { FileOutcome, RawFeature, RawFeatures } from './features/feature-reading.ts';

/** What the header says of the reference system. */
interface DeclaredCrs {
  readonly org: string | null;
  readonly code: number;
  readonly code_string: string | null;
  readonly wkt: string | null;
}

/**
 * The features of a FlatGeobuf file held whole, in the file's order, in its own coordinates.
 * Refused: `empty-file`, `file-broken` (also a file that does not say how many features it has,
 * on which the library never ends).
 */
export async function readFlatgeobuf(bytes: Uint8Array): Promise<FileOutcome<RawFeatures>> {
  if (bytes.length === 0) return { ok: false, reason: 'empty-file', detail: '' };
  const header = checkFlatgeobuf(bytes, bytes.length);
  if (!header.ok) return { ok: false, reason: 'file-broken', detail: 'its header' };
  // The library reads on beyond the end of a view, into what else its buffer holds.
  const own = new Uint8Array(bytes);
  const features: RawFeature[] = [];
  let declaredSystem: string | null = null;
  try {
    const headerMetaFn = ({ crs }: { readonly crs: DeclaredCrs | null }): void => {
      declaredSystem = crs === null ? null : systemOf(crs);
    };
    for await (const { id, properties, geometry } of deserialize(own, { headerMetaFn })) {
      features.push({ id: id ?? null, properties: properties ?? {}, geometry });
    }
  } catch {
    const detail = `after feature ${features.length} of ${header.value.features}`;
    return { ok: false, reason: 'file-broken', detail };
  }
  if (features.length < header.value.features) {
    const detail = `it ends after feature ${features.length} of ${header.value.features}`;
    return { ok: false, reason: 'file-broken', detail };
  }
  return { ok: true, value: { features, declaredSystem, notices: [] } };
}

/** The code where it is known here, else the well-known text that most writers add. */
function systemOf({ org, code, code_string: text, wkt }: DeclaredCrs): string | null {
  const named = code > 0 ? `${org ?? 'EPSG'}:${code}` : text;
  return named && (wkt === null || findReferenceSystem(named)) ? named : wkt;
}
