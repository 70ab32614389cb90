/**
 * A geometry from a file, with what can be put right without guessing put right: members that
 * are not of RFC 7946's geometry (a `bbox`, an old `crs`) left out, open rings closed. Anything
 * else comes back as it is, for `geometryRule` to judge.
 */
export function repairGeometry(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const { type, coordinates } = value as Record<string, unknown>;
  if (type === 'Polygon') return { type, coordinates: closeRings(coordinates) };
  if (type === 'MultiPolygon' && Array.isArray(coordinates)) {
    return { type, coordinates: coordinates.map(closeRings) };
  }
  return { type, coordinates };
}

function closeRings(rings: unknown): unknown {
  return Array.isArray(rings) ? rings.map(closeRing) : rings;
}

function closeRing(ring: unknown): unknown {
  if (!Array.isArray(ring) || ring.length < 3) return ring;
  const corners: readonly unknown[] = ring;
  const [first] = corners;
  if (!Array.isArray(first) || String(first) === String(corners.at(-1))) return ring;
  return [...corners, [...(first as readonly unknown[])]];
}
