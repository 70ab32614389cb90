import type { GeoJSONSourceDiff } from 'maplibre-gl';

/** Above this share of changed features the whole source is quicker sent anew. */
const mostChanged = 0.25;

/**
 * What turns one collection into another, by identity of the features; null where all of it has to
 * be sent. Features are known by their ids, and a source that gives its features ids says thereby
 * that their order in the list is of no matter.
 */
export function featureDiff(
  from: GeoJSON.FeatureCollection,
  to: GeoJSON.FeatureCollection,
): GeoJSONSourceDiff | null {
  const before = byId(from);
  const after = byId(to);
  if (!before || !after) return null;
  const remove = [...before.keys()].filter((id) => !after.has(id));
  const add = to.features.filter((feature) => before.get(feature.id ?? '') !== feature);
  const isMuch = remove.length + add.length > mostChanged * Math.max(before.size, after.size);
  return isMuch ? null : { remove, add };
}

type FeatureId = NonNullable<GeoJSON.Feature['id']>;

const indexes = new WeakMap<
  GeoJSON.FeatureCollection,
  ReadonlyMap<FeatureId, GeoJSON.Feature> | null
>();

/** Null where a feature has no id, or two have the same. */
function byId(
  collection: GeoJSON.FeatureCollection,
): ReadonlyMap<FeatureId, GeoJSON.Feature> | null {
  const known = indexes.get(collection);
  if (known !== undefined) return known;
  const index = new Map<FeatureId, GeoJSON.Feature>();
  for (const feature of collection.features) {
    if (feature.id !== undefined) index.set(feature.id, feature);
  }
  const whole = index.size === collection.features.length ? index : null;
  indexes.set(collection, whole);
  return whole;
}
