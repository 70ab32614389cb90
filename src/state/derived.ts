import type { CoverageAnswer, Evidence } from '../domain/coverage.ts';

export type AnalysisStatus =
  | { readonly status: 'idle' }
  | { readonly status: 'working'; readonly progress: number | null }
  | { readonly status: 'failed'; readonly reason: string };

/** Recomputable, never saved. The last answer stays on screen until a newer one arrives. */
export interface Derived {
  readonly coverage: CoverageAnswer | null;
  readonly coverageStatus: AnalysisStatus;
  /** What is within reach, for the map; may trail the numbers by some frames. */
  readonly coveredArea: {
    readonly today: GeoJSON.MultiPolygon | null;
    /** What the proposal adds to today. */
    readonly gained: GeoJSON.MultiPolygon | null;
  };
  readonly evidence: Evidence | null;
}
