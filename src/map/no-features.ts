/** One empty collection for all, so that "still nothing" is the same by identity. */
export const noFeatures: GeoJSON.FeatureCollection = { type: 'FeatureCollection', features: [] };
