import {
  blueGreenSurfaces,
  type BlueGreenSurface,
  type SketchedSurface,
} from './blue-green-surface.ts';
import type { RefusedTarget } from './coverage.ts';
import type { MeasureId, ZoneId } from './ids.ts';
import type { MeasureGeometry } from './measure.ts';

/** Area of each surface in m²; no piece of ground is in two of them. */
export type SurfaceAreas = Readonly<Record<BlueGreenSurface, number>>;

/** A value for each surface, asked for in the order in which they claim ground. */
export function surfaceAreas(area: (surface: BlueGreenSurface) => number): SurfaceAreas {
  const areas: Partial<Record<BlueGreenSurface, number>> = {};
  for (const surface of blueGreenSurfaces) areas[surface] = area(surface);
  return areas as SurfaceAreas;
}

/** Green and blue of one zone, or of all known zones together. */
export interface ZoneGreenBlue {
  readonly areaSquareMeters: number;
  readonly surfaces: SurfaceAreas;
  /** Residents of the zone; null where the place does not know its residents. */
  readonly residents: number | null;
  /**
   * Share (0–1) of the zone's area in which the layers of green areas know them, as a mean over
   * those layers. 0: unknown, never drawn or counted as zero. Between 0 and 1: a lower bound.
   */
  readonly greenKnownShare: number;
  /** The same of water. */
  readonly waterKnownShare: number;
  /** Why the zone has no answer (for example invalid geometry); null when it has one. */
  readonly refused: string | null;
}

/** One side of the comparison: per zone in the order of the zone set, and in total. */
export interface GreenBlueSide {
  readonly zones: readonly ZoneGreenBlue[];
  /** Sums over the zones whose green is known at least in part, and that are not refused. */
  readonly total: ZoneGreenBlue;
}

/** Green and blue of every zone, today and with the proposal shown. */
export interface GreenBlueAnswer {
  /** The plan, and the state of the gesture in hand, that this answers. */
  readonly planVersion: number;
  readonly gesture: number;
  readonly zoneIds: readonly ZoneId[];
  readonly today: GreenBlueSide;
  readonly proposal: GreenBlueSide;
  /** Residents who live in no zone; in no number above. */
  readonly residentsOutsideZones: number;
  /** Green areas, water surfaces and sketches that could not be counted, with the reason. */
  readonly refusedShapes: readonly RefusedTarget[];
}

/** A sketch of the proposal that makes ground green or blue, as the analysis sees it. */
export interface GreenShape {
  readonly id: MeasureId;
  readonly surface: SketchedSurface;
  /** WGS 84. */
  readonly geometry: MeasureGeometry;
  /** How broad a line is, and how far across a point; an area has its own outline. */
  readonly breadthMeters?: number;
  readonly name: string;
}
