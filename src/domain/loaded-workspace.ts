import type { LayerId, SourceId, ZoneId } from './ids.ts';
import type { Measure } from './measure.ts';
import type { Workspace, WorkspaceSource } from './workspace.ts';

/** A feature of a bundled layer: every attribute of its source is kept. */
export type LayerFeature = GeoJSON.Feature<GeoJSON.Geometry, LayerFeatureProperties>;

export interface LayerFeatureProperties {
  readonly id: string;
  readonly [attribute: string]: unknown;
}

/** What became of one layer's file: its features, or why it is missing. */
export type LayerData =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly features: readonly LayerFeature[] }
  | { readonly status: 'failed'; readonly reason: string };

export interface Zone {
  readonly id: ZoneId;
  readonly name: string;
  readonly geometry: GeoJSON.Polygon | GeoJSON.MultiPolygon;
  readonly attributes: Readonly<Record<string, unknown>>;
}

/** A grid cell with residents, its square as a polygon in WGS 84. */
export interface ResidentCell {
  readonly id: string;
  readonly residents: number;
  readonly geometry: GeoJSON.Polygon;
}

/** A workspace as the app holds it after reading. A broken layer does not stop the rest. */
export interface LoadedWorkspace {
  readonly workspace: Workspace;
  readonly sources: Readonly<Record<SourceId, WorkspaceSource>>;
  readonly zones: readonly Zone[];
  readonly layers: Readonly<Record<LayerId, LayerData>>;
  /** Areas in which a layer knows its features, by layer; absent: knows everywhere. */
  readonly extents: Readonly<Record<LayerId, GeoJSON.Polygon | GeoJSON.MultiPolygon>>;
  readonly residents: readonly ResidentCell[];
  readonly plannedMeasures: readonly Measure[];
}
