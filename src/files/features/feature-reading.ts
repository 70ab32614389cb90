/** A feature as a format gives it, in the coordinates of the file; nothing about it is sure. */
export interface RawFeature {
  readonly id: string | number | null;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly geometry: unknown;
}

/** What a format's reader gives: the features in the file's order and how they are meant. */
export interface RawFeatures {
  readonly features: readonly RawFeature[];
  /** The reference system as the file names it; null where it says nothing. */
  readonly declaredSystem: string | null;
  readonly notices: readonly FileNotice[];
}

/** Why a feature has no geometry that can be used. */
export type FeatureRefusal =
  | 'no-geometry'
  | 'unknown-geometry-type'
  | 'bad-coordinates'
  | 'too-few-points'
  | 'zero-position'
  | 'outside-the-world';

/** What was put right in a feature so that it could be used. */
export type FeatureRepair = 'ring-closed' | 'hole-dropped' | 'part-dropped' | 'text-as-number';

/** A feature of a file, whichever format: every feature of the file is here, usable or not. */
export interface ReadFeature {
  /** Place in the file, from 1. */
  readonly number: number;
  readonly id: string | number | null;
  readonly properties: Readonly<Record<string, unknown>>;
  /** WGS 84, longitude first; null where it is refused. */
  readonly geometry: GeoJSON.Geometry | null;
  readonly repairs: readonly FeatureRepair[];
  readonly refusal: FeatureRefusal | null;
}

/** Something about a whole file that its reader should know. */
export interface FileNotice {
  readonly notice:
    | 'read-as-windows-1252'
    | 'axes-swapped'
    | 'already-degrees'
    | 'declared-system-used'
    | 'asked-system-used'
    | 'no-attributes'
    | 'no-coordinates';
  readonly detail: string;
}

export type FileRefusal =
  | 'empty-file'
  | 'file-too-large'
  | 'too-deep'
  | 'not-json'
  | 'web-page'
  | 'xml'
  | 'zip'
  | 'osm-pbf'
  | 'other-json'
  | 'unknown-format'
  | 'file-broken'
  | 'no-system'
  | 'unknown-system'
  | 'not-degrees'
  | 'mixed-axes';

/** The value, or why there is none and what exactly was met. */
export type FileOutcome<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly reason: FileRefusal; readonly detail: string };

/** What was read of a file: read = kept + repaired + skipped. */
export interface FeatureReading {
  readonly format: 'GeoJSON' | 'FlatGeobuf' | 'Shapefile';
  /** The reference system the file was taken to be in. */
  readonly systemName: string;
  readonly features: readonly ReadFeature[];
  readonly notices: readonly FileNotice[];
}
