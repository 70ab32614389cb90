/**
 * What a target covers: every point within `radiusMeters` of it. Coordinates are x, y interleaved
 * in metres of the same local equal-area plane as the parts. An area's own inside is always
 * covered; its rings follow the rule of `normaliseRings`. A point or a line with radius 0 covers
 * no area, and that is not an error.
 */
export type TargetShape =
  | {
      readonly kind: 'disc';
      readonly x: number;
      readonly y: number;
      readonly radiusMeters: number;
    }
  | { readonly kind: 'line'; readonly coords: Float64Array; readonly radiusMeters: number }
  | {
      readonly kind: 'area';
      readonly rings: readonly Float64Array[];
      readonly radiusMeters: number;
    };

/**
 * Why a polygon is left out:
 * `empty` – no vertices; `not-finite` – a coordinate is NaN or infinite; `too-far` – a coordinate
 * is beyond any local plane (100,000 km); `no-area` – nothing is inside its rings;
 * `not-repairable` – its self-crossings could not be resolved; `too-tangled` – it crosses itself, and
 * so many edges lie among each other that resolving it would take minutes.
 */
export type PolygonRefusal =
  | 'empty'
  | 'not-finite'
  | 'too-far'
  | 'no-area'
  | 'not-repairable'
  | 'too-tangled';

/** Why a target is left out: as for a polygon, or its radius is negative or not finite. */
export type TargetRefusal = PolygonRefusal | 'bad-radius';

/** What became of a target: on its slot, or named and left out (the slot is then empty). */
export type TargetOutcome = { readonly accepted: true } | { readonly refused: TargetRefusal };
