import type { Measure } from '../domain/measure.ts';
import type { OwnKind } from '../domain/own-kind.ts';
import { planFileVersion } from '../domain/schema/plan-file.ts';
import { featureOfMeasure } from './feature-of-measure.ts';

/**
 * Measures as the text of a GeoJSON FeatureCollection (RFC 7946, WGS 84), as a plan file holds
 * them, with the own kinds that they are of: what other programs read as features is here a copy
 * with everything that is known of it.
 */
export function writeClipboardGeojson(
  measures: readonly Measure[],
  kinds: Readonly<Record<string, OwnKind>>,
): string {
  const used = new Set(measures.flatMap(({ ownKind }) => ownKind ?? []));
  return JSON.stringify({
    type: 'FeatureCollection',
    strok: {
      schemaVersion: planFileVersion,
      kinds: Object.values(kinds).filter(({ id }) => used.has(id)),
    },
    features: measures.map(featureOfMeasure),
  });
}
