import { checkFileSize, largestFileBytes } from './check-file-size.ts';
import type {
  FeatureReading,
  FeatureRefusal,
  FeatureRepair,
  FileOutcome,
  RawFeatures,
} from './features/feature-reading.ts';
import { placeFeatures } from './features/place-features.ts';
import { readFlatgeobuf } from './read-flatgeobuf.ts';
import { readGeojson } from './read-geojson.ts';
import { readShapefile, type ShapefileParts } from './read-shapefile.ts';

/** A file held whole; for a shapefile, what lies beside the .shp. */
export interface FeatureFile {
  readonly bytes: Uint8Array;
  readonly beside?: Omit<ShapefileParts, 'shp'>;
}

/** How many features were kept, repaired and skipped, and why: read is their sum. */
export interface FeatureTally {
  readonly read: number;
  readonly kept: number;
  readonly repaired: number;
  readonly skipped: number;
  readonly repairs: ReadonlyMap<FeatureRepair, number>;
  readonly refusals: ReadonlyMap<FeatureRefusal, number>;
}

/**
 * The features of a GeoJSON, FlatGeobuf or Shapefile file in WGS 84, known by its content and not
 * by its name. `told` is the reference system for a file that declares none (see
 * `findReferenceSystem`). Every feature is accounted for: see `tallyFeatures`. Refused with a
 * reason and what was met; never throws on what a file holds.
 */
export async function readFeatures(
  file: FeatureFile,
  told: string | null,
): Promise<FileOutcome<FeatureReading>> {
  const { bytes } = file;
  if (!checkFileSize(bytes.length).ok) {
    if (bytes.length === 0) return { ok: false, reason: 'empty-file', detail: '' };
    const detail = `${Math.ceil(bytes.length / 1e6)} MB, ${largestFileBytes / 1e6} MB is the most`;
    return { ok: false, reason: 'file-too-large', detail };
  }
  const format = formatOf(bytes);
  let raw: FileOutcome<RawFeatures>;
  switch (format) {
    case 'FlatGeobuf':
      raw = await readFlatgeobuf(bytes);
      break;
    case 'Shapefile':
      raw = readShapefile({ dbf: null, prj: null, cpg: null, ...file.beside, shp: bytes });
      break;
    case 'GeoJSON':
      raw = readGeojson(bytes);
      break;
    default:
      return { ok: false, reason: format, detail: '' };
  }
  if (!raw.ok) return raw;
  const placed = placeFeatures(raw.value, told);
  return placed.ok ? { ok: true, value: { format, ...placed.value } } : placed;
}

/** Counts what became of the features of a reading. */
export function tallyFeatures({ features }: Pick<FeatureReading, 'features'>): FeatureTally {
  const repairs = new Map<FeatureRepair, number>();
  const refusals = new Map<FeatureRefusal, number>();
  let repaired = 0;
  let skipped = 0;
  for (const feature of features) {
    if (feature.refusal !== null) {
      skipped++;
      refusals.set(feature.refusal, (refusals.get(feature.refusal) ?? 0) + 1);
    } else if (feature.repairs.length > 0) {
      repaired++;
      for (const repair of feature.repairs) repairs.set(repair, (repairs.get(repair) ?? 0) + 1);
    }
  }
  const read = features.length;
  return { read, kept: read - repaired - skipped, repaired, skipped, repairs, refusals };
}

/** Whether a file is an OpenStreetMap extract: a block header of the type "OSMHeader" comes first. */
export function isOsmPbf(bytes: Uint8Array): boolean {
  return bytes[0] === 0 && bytes[1] === 0 && bytes[4] === 0x0a && bytes[5] === 9;
}

type Format = FeatureReading['format'] | 'zip' | 'osm-pbf' | 'unknown-format';

function formatOf(bytes: Uint8Array): Format {
  const starts = (...wanted: number[]): boolean => wanted.every((byte, at) => bytes[at] === byte);
  if (starts(0x66, 0x67, 0x62)) return 'FlatGeobuf';
  if (starts(0, 0, 0x27, 0x0a)) return 'Shapefile';
  if (starts(0x50, 0x4b)) return 'zip';
  if (isOsmPbf(bytes)) return 'osm-pbf';
  const isText = bytes.subarray(0, 1000).every((byte) => byte >= 9) || isMarked(bytes);
  return isText ? 'GeoJSON' : 'unknown-format';
}

/** A text in UTF-16 has zeros; it is known by its mark. */
function isMarked(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}
