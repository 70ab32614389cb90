import type { BundledProgramme } from './bundled-programme.ts';
import type { LayerId, SourceId, ZoneId } from './ids.ts';
import type { Measure } from './measure.ts';
import type { ByGroup } from './resident-groups.ts';
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
  /** Groups it belongs to, as `ZoneSetInfo.groups` names them; absent: none. */
  readonly groups?: readonly string[];
  /** The workspace's own outline, where the plan has drawn the border anew; absent: `geometry`. */
  readonly official?: GeoJSON.Polygon | GeoJSON.MultiPolygon;
}

/**
 * Some residents and where they are, WGS 84: at an address, in a grid cell, or somewhere in a zone
 * (see `ResidentsInfo.form`).
 */
export interface ResidentCell {
  readonly id: string;
  readonly residents: number;
  readonly geometry: GeoJSON.Point | GeoJSON.Polygon | GeoJSON.MultiPolygon;
  /** How many of each group, or dwellings; absent: no group is known. */
  readonly groups?: ByGroup<number>;
}

/** A building with homes, and how much floor it has. */
export interface HomeBuilding {
  readonly id: string;
  readonly geometry: GeoJSON.Polygon | GeoJSON.MultiPolygon;
  /** As the source tells it, m²; null: not told. */
  readonly floorSquareMeters: number | null;
  /** Storeys, from which the floor follows where it is not told; null: not told. */
  readonly levels: number | null;
}

/** Where homes are known to be, for spreading the totals of zones. */
export interface HomeGround {
  readonly buildings: readonly HomeBuilding[];
  readonly land: readonly (GeoJSON.Polygon | GeoJSON.MultiPolygon)[];
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
  /** Absent: nothing is known of where in a zone its people live. */
  readonly homeGround?: HomeGround;
  readonly plannedMeasures: readonly Measure[];
  /** null: the workspace names none, or its file is broken (then `programmeTrouble` says why). */
  readonly programme?: BundledProgramme | null;
  readonly programmeTrouble?: string;
}
