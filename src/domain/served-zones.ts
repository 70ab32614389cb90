import type { ZoneId } from './ids.ts';
import type { Zone } from './loaded-workspace.ts';
import type { Measure } from './measure.ts';
import { measureZones, servesWholePlace } from './measure-zones.ts';
import type { Programme } from './programme.ts';

/**
 * The zones that a measure serves (see `measureZones`), one for the whole place only those that the
 * programme covers.
 */
export function servedZones(
  measure: Pick<Measure, 'geometry' | 'zones'>,
  zones: readonly Zone[],
  programme: Pick<Programme, 'zones'> | null,
): readonly ZoneId[] {
  if (!servesWholePlace(measure) || !programme || programme.zones.length === 0) {
    return measureZones(measure, zones);
  }
  return measureZones({ geometry: null, zones: programme.zones }, zones);
}
