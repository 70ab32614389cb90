import { greenSurfaces, waterSurfaces, type BlueGreenSurface } from './blue-green-surface.ts';
import type { ZoneGreenBlue } from './green-blue.ts';

/** A figure that may be unknown, or only a lower bound. */
export interface BoundedFigure {
  readonly value: number;
  /** The true figure is this or more, since a part of the zone is not known. */
  readonly isLeast: boolean;
}

/** What a zone's green and blue come to; null where it is unknown. */
export interface GreenFigures {
  /** Green ground in m², without the water in it. */
  readonly greenSquareMeters: BoundedFigure | null;
  /** Share (0–1) of the zone that is green. */
  readonly greenShareOfZone: BoundedFigure | null;
  /** Share (0–1) of the zone's land that is green; null also where the water is unknown. */
  readonly greenShareOfLand: BoundedFigure | null;
  /** Green m² for each resident; null also where nobody lives or nobody was counted. */
  readonly greenPerResident: BoundedFigure | null;
  readonly waterSquareMeters: BoundedFigure | null;
  readonly waterShare: BoundedFigure | null;
}

const nothing: GreenFigures = {
  greenSquareMeters: null,
  greenShareOfZone: null,
  greenShareOfLand: null,
  greenPerResident: null,
  waterSquareMeters: null,
  waterShare: null,
};

/**
 * The figures of one zone. Green is park and other green area, known or sketched, less the water in
 * it; roofs and crowns of street trees are no green area and count in the factor alone. A zone outside what the layers know has no figure until something is sketched in it, and then
 * a lower bound.
 */
export function greenFigures(zone: ZoneGreenBlue): GreenFigures {
  const { areaSquareMeters: area, surfaces, residents, greenKnownShare, waterKnownShare } = zone;
  if (zone.refused !== null || !(area > 0)) return nothing;
  const sum = (of: readonly BlueGreenSurface[]): number =>
    of.reduce((total, surface) => total + surfaces[surface], 0);
  const green = sum(greenSurfaces);
  const water = sum(waterSurfaces);
  const isGreenLeast = greenKnownShare < 1;
  const isWaterLeast = waterKnownShare < 1;
  const land = Math.max(0, area - water);
  const isGreenKnown = greenKnownShare > 0 || green > 0;
  const isWaterKnown = waterKnownShare > 0 || water > 0;
  const ofGreen = (value: number): BoundedFigure | null =>
    isGreenKnown ? { value, isLeast: isGreenLeast } : null;
  const ofWater = (value: number): BoundedFigure | null =>
    isWaterKnown ? { value, isLeast: isWaterLeast } : null;
  return {
    greenSquareMeters: ofGreen(green),
    greenShareOfZone: ofGreen(green / area),
    greenShareOfLand:
      isGreenKnown && isWaterKnown && land > 0
        ? { value: Math.min(1, green / land), isLeast: isGreenLeast || isWaterLeast }
        : null,
    greenPerResident: residents !== null && residents > 0 ? ofGreen(green / residents) : null,
    waterSquareMeters: ofWater(water),
    waterShare: ofWater(water / area),
  };
}
