import {
  surfaceAreas,
  type GreenBlueSide,
  type SurfaceAreas,
  type ZoneGreenBlue,
} from '../../domain/green-blue.ts';
import type { PreparedParts } from '../coverage/engine/prepared-parts.ts';
import type { StackedAreas } from './surface-stack.ts';

/** What is the same for both sides of the comparison. */
export interface ZoneFacts {
  readonly parts: PreparedParts;
  /** Residents of each zone; null where the place does not know its residents. */
  readonly residents: Float64Array | null;
  readonly greenKnown: Float64Array;
  readonly waterKnown: Float64Array;
}

/** Below this a difference of two areas of a zone is rounding, m². */
const roundingSquareMeters = 1e-6;

/** One side: each zone's surfaces as what they add to the ones before, and the sum of the known. */
export function greenBlueSide(facts: ZoneFacts, stack: StackedAreas): GreenBlueSide {
  const { parts, residents, greenKnown, waterKnown } = facts;
  const zones = Array.from(parts.areas, (area, zone): ZoneGreenBlue => {
    const refused = parts.refused.get(zone) ?? null;
    return {
      areaSquareMeters: refused === null ? area : 0,
      surfaces: refused === null ? surfacesOf(stack, zone) : noSurfaces,
      residents: residents === null ? null : residents[zone],
      greenKnownShare: greenKnown[zone],
      waterKnownShare: waterKnown[zone],
      refused,
    };
  });
  return { zones, total: totalOf(zones) };
}

const noSurfaces = surfaceAreas(() => 0);

function surfacesOf(stack: StackedAreas, zone: number): SurfaceAreas {
  let below = 0;
  return surfaceAreas((surface) => {
    const more = stack[surface][zone] - below;
    below = stack[surface][zone];
    return more > roundingSquareMeters ? more : 0;
  });
}

function totalOf(zones: readonly ZoneGreenBlue[]): ZoneGreenBlue {
  const counted = zones.filter((zone) => zone.greenKnownShare > 0 && zone.refused === null);
  const sum = (value: (zone: ZoneGreenBlue) => number): number =>
    counted.reduce((total, zone) => total + value(zone), 0);
  const areaSquareMeters = sum((zone) => zone.areaSquareMeters);
  // Every zone known whole must give 1 exactly, which a quotient of sums need not.
  const share = (known: (zone: ZoneGreenBlue) => number): number =>
    counted.every((zone) => known(zone) === 1)
      ? Math.sign(counted.length)
      : sum((zone) => known(zone) * zone.areaSquareMeters) / areaSquareMeters;
  return {
    areaSquareMeters,
    surfaces: surfaceAreas((surface) => sum(({ surfaces }) => surfaces[surface])),
    residents: counted.some((zone) => zone.residents === null)
      ? null
      : sum((zone) => zone.residents ?? 0),
    greenKnownShare: share((zone) => zone.greenKnownShare),
    waterKnownShare: share((zone) => zone.waterKnownShare),
    refused: null,
  };
}
