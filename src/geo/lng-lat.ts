/**
 * A position on the WGS 84 ellipsoid, degrees, longitude first (RFC 7946 order).
 * The optional brand lets plain tuples in and keeps positions of another space out.
 */
export type LngLat = readonly [lng: number, lat: number] & { readonly space?: 'lng-lat' };

/** West, south, east, north in degrees. */
export type LngLatBounds = readonly [west: number, south: number, east: number, north: number];
