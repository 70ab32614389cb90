import type { LngLat } from '../geo/lng-lat.ts';

/**
 * A position as people write it, latitude first, WGS 84 degrees: "63.4305, 10.3951",
 * "63,4305; 10,3951", "63,4305 10,3951", "63.4305N 10.3951E". Null for anything else, and for
 * degrees that are on no map.
 */
export function typedLngLat(typed: string): LngLat | null {
  const bare = typed.replace(/[°NnEeØø]/gu, ' ').trim();
  const separators = [/\s*;\s*/u, /,\s+/u, /\s+/u, /,/u];
  for (const separator of separators) {
    const parts = bare.split(separator);
    if (parts.length !== 2) continue;
    const [lat, lng] = parts.map(degrees);
    if (lat === null || lng === null || lat === undefined || lng === undefined) continue;
    return Math.abs(lat) <= 90 && Math.abs(lng) <= 180 ? [lng, lat] : null;
  }
  return null;
}

function degrees(written: string): number | null {
  return /^[-−]?\d{1,3}(?:[.,]\d{1,12})?$/u.test(written)
    ? Number(written.replace('−', '-').replace(',', '.'))
    : null;
}
