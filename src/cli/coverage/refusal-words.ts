import type {
  FeatureRefusal,
  FeatureRepair,
  FileNotice,
  FileRefusal,
} from '../../files/features/feature-reading.ts';
import type { OsmRefusalReason } from '../../files/osm/osm-refusal.ts';

const refusals: Readonly<Record<FeatureRefusal, string>> = {
  'no-geometry': 'without geometry',
  'unknown-geometry-type': 'of an unknown geometry type',
  'bad-coordinates': 'with coordinates that are no numbers',
  'too-few-points': 'with too few different points',
  'zero-position': 'at 0, 0, which is no place of theirs',
  'outside-the-world': 'with coordinates outside the world',
};

const repairs: Readonly<Record<FeatureRepair, string>> = {
  'ring-closed': 'an open ring closed',
  'hole-dropped': 'a hole without extent dropped',
  'part-dropped': 'a part without extent dropped',
  'text-as-number': 'coordinates written as text',
};

const notices: Readonly<Record<FileNotice['notice'], (detail: string) => string>> = {
  'read-as-windows-1252': () => 'its text is not UTF-8; read as Windows-1252 (Latin-1)',
  'axes-swapped': (detail) => `has north before east (${detail}); turned`,
  'already-degrees': (detail) => `declares ${detail} but is in degrees; read as degrees`,
  'declared-system-used': (detail) => `declares ${detail}, which goes before --crs`,
  'asked-system-used': (detail) => `what it declares cannot be right; read as ${detail} (--crs)`,
  'no-attributes': (detail) => `no attributes: ${detail || 'there is no .dbf beside it'}`,
  'no-coordinates': () => 'no feature has coordinates that can be used',
};

const fileRefusals: Readonly<Record<FileRefusal, (detail: string) => string>> = {
  'empty-file': () => 'the file is empty',
  'file-too-large': (detail) => `the file is too large (${detail}); cut it, or give FlatGeobuf`,
  'too-deep': () => 'is nested too deeply to be map data',
  'not-json': (detail) => `is not JSON (${detail})`,
  'web-page': () => 'is a web page, not map data; download the file itself',
  xml: () => 'is XML (GML, KML or a service answer); convert it to GeoJSON or FlatGeobuf',
  zip: () => 'is a zip file; unpack it and give the .shp or .geojson in it',
  'osm-pbf': () => 'is an OpenStreetMap extract, which only --network takes',
  'other-json': (detail) => `is not GeoJSON but ${detail}`,
  'unknown-format': () => 'is neither GeoJSON, FlatGeobuf nor a .shp file',
  'file-broken': (detail) => `is broken: ${detail}`,
  'no-system': (detail) =>
    `its coordinates are no degrees (${detail}) and it declares no reference system; ` +
    'say which with --crs, for example --crs EPSG:25832',
  'unknown-system': (detail) =>
    `declares the reference system ${detail}, which is not known here; give --crs`,
  'not-degrees': (detail) =>
    `declares degrees but its coordinates are none (${detail}); say which they are with --crs`,
  'mixed-axes': (detail) => `some positions have north first and others east first (${detail})`,
};

const osmRefusals: Readonly<Record<OsmRefusalReason, (detail: string) => string>> = {
  empty: () => 'the file is empty',
  'not-osm-pbf': () => 'is no OpenStreetMap extract',
  truncated: (detail) => `ends too soon; download it again (${detail})`,
  malformed: (detail) => `is broken: ${detail}`,
  oversized: (detail) => `has a block larger than the format allows (${detail})`,
  'unknown-compression': (detail) =>
    `is packed in a way that is not read here (${detail}); pack it with zlib, as osmium does`,
  'unknown-feature': (detail) => `asks for what is not read here (${detail})`,
  'no-ways': () => 'there is no way to walk in it; was it cut to streets and paths?',
};

/** Why an OpenStreetMap extract was not read, and what to do. */
export function osmRefusalWords(refusal: OsmRefusalReason, detail: string): string {
  return osmRefusals[refusal](detail);
}

/** Why features were left out: "342 at 0, 0, which is no place of theirs". */
export function refusalWords(refusal: FeatureRefusal): string {
  return refusals[refusal];
}

/** What was put right. */
export function repairWords(repair: FeatureRepair): string {
  return repairs[repair];
}

/** What is to be known of a whole file. */
export function noticeWords({ notice, detail }: FileNotice): string {
  return notices[notice](detail);
}

/** Why a file was not read, and what to do. */
export function fileRefusalWords(refusal: FileRefusal, detail: string): string {
  return fileRefusals[refusal](detail);
}
