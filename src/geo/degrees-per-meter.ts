/** Semi-major axis (m) and first eccentricity squared of WGS 84 (NIMA TR8350.2). */
const semiMajorMeters = 6_378_137;
const eccentricitySquared = 6.694_379_990_141_316e-3;

/**
 * How many degrees of longitude and of latitude one metre is at a latitude (degrees), from the
 * ellipsoid's radii of curvature. Good for moves of some hundred metres, not for measuring.
 */
export function degreesPerMeter(latitude: number): { readonly lng: number; readonly lat: number } {
  const radians = (latitude * Math.PI) / 180;
  const w = 1 - eccentricitySquared * Math.sin(radians) ** 2;
  const meridianRadius = (semiMajorMeters * (1 - eccentricitySquared)) / (w * Math.sqrt(w));
  const normalRadius = semiMajorMeters / Math.sqrt(w);
  return {
    lng: 180 / Math.PI / (normalRadius * Math.cos(radians)),
    lat: 180 / Math.PI / meridianRadius,
  };
}
