import type { ZoneId } from './ids.ts';

/** A zone whose border is drawn anew in a plan, to try another division. WGS 84, RFC 7946. */
export interface RedrawnZone {
  readonly id: ZoneId;
  readonly geometry: GeoJSON.Polygon | GeoJSON.MultiPolygon;
}
