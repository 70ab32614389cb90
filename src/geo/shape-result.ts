/** An area in degrees, WGS 84. */
export type AreaGeometry = GeoJSON.Polygon | GeoJSON.MultiPolygon;

/**
 * Why a shape cannot be made; each is a key `refused.<reason>` of the dictionary.
 */
export type ShapeReason =
  | 'too-few-corners'
  | 'self-crossing'
  | 'hole-outside'
  | 'outside-world'
  | 'no-area'
  | 'too-tangled'
  | 'line-misses'
  | 'line-does-not-cross'
  | 'hole-not-inside'
  | 'hole-everything'
  | 'nothing-left'
  | 'nothing-in-common'
  | 'no-gap'
  | 'lines-do-not-meet'
  | 'bad-radius'
  | 'bad-factor'
  | 'no-axis'
  | 'one-part'
  | 'nothing-to-simplify';

/** A shape, or why there is none. */
export type ShapeResult<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly reason: ShapeReason };

/** A shape that could not be made. */
export function noShape(reason: ShapeReason): { readonly ok: false; readonly reason: ShapeReason } {
  return { ok: false, reason };
}
