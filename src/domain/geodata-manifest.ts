import type { LngLatBounds } from '../geo/lng-lat.ts';
import type { WorkspaceId } from './ids.ts';

/** What `npm run geodata` made of one GeoJSON file of a workspace. */
export type BuiltFile = {
  readonly features: number;
  /** Features with a geometry; the others serve a whole zone or the whole place. */
  readonly located: number;
  /** Bounds of the located features; null when there are none. */
  readonly bounds: LngLatBounds | null;
  /** Indexed FlatGeobuf of the located features, in the same folder; null when there are none. */
  readonly flatgeobuf: string | null;
  /** Copy as GeoJSON, where not every feature is located and for extents; else null. */
  readonly geojson: string | null;
  readonly bytes: number;
  /** SHA-256 of the GeoJSON file that it was made of. */
  readonly sourceHash: string;
};

/** `geodata/<workspace>/build/manifest.json`; files by the name that workspace.json gives them. */
export type GeodataManifest = {
  readonly schema: 1;
  readonly workspace: WorkspaceId;
  /** Changes with any file of the workspace: a cache key for readers. */
  readonly contentHash: string;
  readonly files: Readonly<Record<string, BuiltFile>>;
};
