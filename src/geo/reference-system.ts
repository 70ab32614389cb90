import proj4 from 'proj4';
import { knownSystem } from './known-systems.ts';
import type { LngLat } from './lng-lat.ts';

/** How the coordinates of a file are meant. */
export interface ReferenceSystem {
  /** As a person knows it: `EPSG:25832 (ETRS89 / UTM 32N)`. */
  readonly name: string;
  readonly inDegrees: boolean;
  /** East (or longitude) and north (or latitude) to WGS 84; not finite where it has no answer. */
  readonly toLngLat: (x: number, y: number) => LngLat;
}

/** Longitude and latitude, which GeoJSON has where nothing else is said (RFC 7946, 4). */
export const wgs84: ReferenceSystem = {
  name: 'WGS 84',
  inDegrees: true,
  toLngLat: (x, y) => [x, y],
};

const wktStart = /^(PROJC(S|RS)|GEOG(CS|CRS)|GEODCRS|BOUNDCRS|COMPD_CS|COMPOUNDCRS)\s*\[/i;

/**
 * The reference system that a text names, or null when it is not known: an EPSG code (`25832`,
 * `EPSG:25832`, a urn or an address of the OGC), CRS84, well-known text as in a .prj file, or a
 * definition of PROJ (`+proj=…`). Coordinates are always taken east first, whatever order the
 * register gives its axes: that is how GeoJSON, shapefiles and FlatGeobuf keep them.
 */
export function findReferenceSystem(text: string): ReferenceSystem | null {
  const wanted = text.trim();
  if (/(^|[:/])CRS84h?$/i.test(wanted)) return wgs84;
  const code = /^(?:EPSG:+)?(\d{4,6})$|(?:epsg|EPSG)[:/][^:/]*[:/](\d{4,6})$/i.exec(wanted);
  if (code) return fromCode(Number(code[1] ?? code[2]));
  if (wanted.startsWith('+proj=')) return fromDefinition(withDefaults(wanted), wanted);
  return wktStart.test(wanted) ? fromWkt(wanted) : null;
}

function fromCode(code: number): ReferenceSystem | null {
  const known = knownSystem(code);
  return known && fromDefinition(known.definition, `EPSG:${code} (${known.name})`);
}

function fromWkt(wkt: string): ReferenceSystem | null {
  const own = /(?:AUTHORITY|ID)\s*\[\s*"EPSG"\s*,\s*"?(\d+)"?\s*\]\s*\]\s*$/i.exec(wkt)?.[1];
  const known = own === undefined ? null : fromCode(Number(own));
  return known ?? fromDefinition(wkt, /"([^"]*)"/.exec(wkt)?.[1] ?? 'well-known text');
}

function fromDefinition(definition: string, name: string): ReferenceSystem | null {
  try {
    const converter = proj4(definition);
    const inDegrees =
      /\+proj=longlat|\bGEO(GCS|GCRS|DCRS)\b/i.test(definition) && !isPlane(definition);
    const toLngLat = (x: number, y: number): LngLat => {
      const [lng, lat] = converter.inverse([x, y]);
      return [lng, lat];
    };
    // Asked once for nothing, so that what cannot be computed is known now.
    toLngLat(1, 1);
    return { name, inDegrees, toLngLat };
  } catch {
    // The library throws texts and errors alike on a definition it cannot follow.
    return null;
  }
}

/** Well-known text of a plane holds that of its degrees. */
function isPlane(wkt: string): boolean {
  return /\bPROJC(S|RS)\b/i.test(wkt);
}

/** PROJ takes what is not said as 0; the library makes no number of it. */
function withDefaults(definition: string): string {
  const missing = ['lat_0', 'lon_0', 'x_0', 'y_0'].filter(
    (name) => !definition.includes(`+${name}=`),
  );
  const isPlain = /\+proj=(longlat|latlong|utm)\b/.test(definition);
  return isPlain ? definition : [definition, ...missing.map((name) => `+${name}=0`)].join(' ');
}
