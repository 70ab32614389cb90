import type { BudgetLine } from './budget-line.ts';
import type { HomesByTenure } from './homes-by-tenure.ts';
import type {
  FocusAreaId,
  GoalId,
  LayerId,
  MeasureId,
  OwnKindId,
  SourceId,
  ZoneId,
} from './ids.ts';
import type { MeasureKindId } from './measure-kind.ts';

/** Geometry a measure can have; WGS 84, RFC 7946. */
export type MeasureGeometry =
  | GeoJSON.Point
  | GeoJSON.LineString
  | GeoJSON.Polygon
  | GeoJSON.MultiPolygon;

/** Where a measure stands, from first thought to finished or given up. */
export type MeasureStatus = 'idea' | 'proposed' | 'adopted' | 'under-way' | 'done' | 'dropped';

/** Since when it has a status. */
export interface StatusDate {
  readonly status: MeasureStatus;
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
  readonly on: string;
}

export interface MeasureLink {
  readonly title: string;
  /** http or https. */
  readonly url: string;
}

/** Something planned or sketched (nb: tiltak, sv: åtgärd). */
export interface Measure {
  readonly id: MeasureId;
  readonly kind: MeasureKindId;
  /** The plan's own kind that it is of; `kind` is then the one whose assumptions it carries. */
  readonly ownKind: OwnKindId | null;
  readonly title: string;
  readonly note: string;
  /** null: no drawn shape; the measure serves the whole of `zones`. */
  readonly geometry: MeasureGeometry | null;
  readonly zones: readonly ZoneId[];
  readonly status: MeasureStatus;
  /** When it came to each status, the earliest first; what is not known is not there. */
  readonly statusDates: readonly StatusDate[];
  readonly focusArea: FocusAreaId | null;
  /** Goals it serves. */
  readonly goals: readonly GoalId[];
  /** The layer of planned measures that it came with; null: a person's own. */
  readonly group: LayerId | null;
  /** First and last calendar year, where known. */
  readonly period: { readonly from: number | null; readonly to: number | null };
  readonly responsible: string;
  readonly partners: string;
  /** Who asked for it, or where it was decided. */
  readonly origin: string;
  readonly links: readonly MeasureLink[];
  /** Dwellings it brings; null where that is not its business or not said. */
  readonly homes: HomesByTenure | null;
  /** Empty where nothing is said of its cost. */
  readonly budget: readonly BudgetLine[];
  /** Sources of what is said about a planned measure; empty for a sketch. */
  readonly sources: readonly SourceId[];
}
