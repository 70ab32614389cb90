/** WGS 84: semi-major axis in metres, inverse flattening (EPSG ellipsoid 7030). */
export const semiMajorAxisMeters = 6_378_137;
const inverseFlattening = 298.257223563;

export const eccentricitySquared = (2 - 1 / inverseFlattening) / inverseFlattening;
export const eccentricity = Math.sqrt(eccentricitySquared);

export const radiansPerDegree = Math.PI / 180;
