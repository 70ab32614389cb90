import type { BarrierKind, TargetKind } from '../../domain/coverage-question.ts';
import type { LayerId, ZoneId } from '../../domain/ids.ts';
import type { PlaceKind } from '../../domain/place.ts';
import type { ByGroup } from '../../domain/resident-groups.ts';
import type { TargetAccess } from '../../domain/target-access.ts';
import type { WalkWays } from '../../domain/walk-ways.ts';
import type { SpreadReport } from '../../domain/spread-report.ts';
import type { LngLat } from '../../geo/lng-lat.ts';
import type { PolygonSet } from './engine/polygon-set.ts';

/**
 * All that coverage needs to know of a workspace, ready for a worker: plain data, with every
 * coordinate in metres of the local plane around `centre`. Made by `coverageInputs`.
 */
export interface CoverageInputs {
  readonly centre: LngLat;
  readonly zones: { readonly ids: readonly ZoneId[]; readonly polygons: PolygonSet };
  readonly cells: ResidentCells;
  /** Water surfaces, on which nobody lives. May be empty. */
  readonly water: PolygonSet;
  readonly layers: readonly TargetLayer[];
  /** Areas in which layers know their features, each once; see `TargetLayer.extent`. */
  readonly extents: PolygonSet;
  readonly targets: TodaysTargets;
  readonly barriers: BarrierShapes;
  readonly crossings: CrossingShapes;
  /** The paths of the place in degrees, as their file gives them; null: none is open. */
  readonly network: WalkWays | null;
  /** Nodes of the network that its data call an entrance or a gate. */
  readonly entranceNodes: Int32Array;
}

/** What can stop people: lines, and areas of which no part can be walked on. */
export interface BarrierShapes {
  readonly ids: readonly string[];
  readonly kinds: readonly BarrierKind[];
  readonly types: readonly ShapeType[];
  readonly shapes: PolygonSet;
}

/** Where barriers can be crossed: points and lines. */
export interface CrossingShapes {
  readonly ids: readonly string[];
  /** `areas`: water only. `lines`: roads and railways only. */
  readonly opens: readonly ('lines' | 'areas' | 'both')[];
  readonly types: readonly ShapeType[];
  readonly shapes: PolygonSet;
}

/** Where residents are: each address, grid cell or home is one item of `polygons`. */
export interface ResidentCells {
  readonly ids: readonly string[];
  readonly residents: Float64Array;
  readonly polygons: PolygonSet;
  /** How many of each group there are per item, or dwellings; null: not known here, never zero. */
  readonly groups: ByGroup<Float64Array>;
  /** How the totals of zones were spread over these homes; null: they were not. */
  readonly spread: SpreadReport | null;
}

/** A layer that supplies targets, and where it knows them. */
export interface TargetLayer {
  readonly id: LayerId;
  readonly targetKind: TargetKind;
  /** Kinds of meeting place among its features. */
  readonly placeKinds: readonly PlaceKind[];
  /**
   * Where it knows its features: an item of `extents`, everywhere, or nowhere (a layer that could
   * not be read).
   */
  readonly extent: number | 'everywhere' | 'nowhere';
}

export type ShapeType = 'point' | 'line' | 'area';

/**
 * Today's targets as a table of features, and of their parts (a route of three lines is one feature
 * of three parts; an area with its holes and islands is one part).
 */
export interface TodaysTargets {
  readonly ids: readonly string[];
  readonly names: readonly string[];
  readonly targetKinds: readonly TargetKind[];
  readonly placeKinds: readonly (PlaceKind | null)[];
  /** Who may enter each, and when. */
  readonly access: readonly TargetAccess[];
  /** Where its data say that each is entered, x and y pairs in metres; null: they do not say. */
  readonly entrances: readonly (Float64Array | null)[];
  /** Area of each feature in the local plane, 0 for points and lines. */
  readonly areasSquareMeters: Float64Array;
  readonly parts: {
    /** Index of the feature that a part belongs to; rises. */
    readonly features: Uint32Array;
    readonly types: readonly ShapeType[];
    /** The rings of an area; the one path of a line or a point. */
    readonly shapes: PolygonSet;
  };
}
