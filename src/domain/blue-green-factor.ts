import { blueGreenSurfaces } from './blue-green-surface.ts';
import { factorModel, type FactorModelId } from './factor-models.ts';
import { weightKey, type FactorWeight } from './factor-weight.ts';
import type { SurfaceAreas, ZoneGreenBlue } from './green-blue.ts';

/** How much a square metre of each surface counts. */
export type SurfaceWeights = SurfaceAreas;

/** A zone's factor over the surfaces that the data know. */
export interface BlueGreenFactor {
  /**
   * Sum of area × weight over the zone's area. Ground without surface data adds nothing, so that
   * the factor is a lower bound wherever `noDataShare` is above 0.
   */
  readonly factor: number;
  /** Share (0–1) of the zone that no surface data say anything of. */
  readonly noDataShare: number;
}

/** The weights in force: what the person set, else the model's own. */
export function weightsInForce(
  id: FactorModelId,
  set: Readonly<Record<string, FactorWeight>>,
): SurfaceWeights {
  const weights: Record<string, number> = {};
  for (const surface of blueGreenSurfaces) {
    const key = weightKey(id, surface);
    weights[surface] = Object.hasOwn(set, key) ? set[key].weight : ownWeight(id, surface);
  }
  return weights as SurfaceWeights;
}

/** The weight that a model's own table gives a surface: the sum of the rows it is taken as. */
export function ownWeight(id: FactorModelId, surface: keyof SurfaceWeights): number {
  const { rows, takenAs } = factorModel(id);
  return takenAs[surface].reduce((sum, name) => {
    const row = rows.find((one) => one.id === name);
    if (!row) throw new Error(`${id} has no row ${name} for ${surface}`);
    return sum + row.weight;
  }, 0);
}

/** The blue-green factor of a zone; null where no surface of it is known, which is not zero. */
export function blueGreenFactor(
  zone: ZoneGreenBlue,
  weights: SurfaceWeights,
): BlueGreenFactor | null {
  const { areaSquareMeters: area, surfaces, refused } = zone;
  if (refused !== null || !(area > 0)) return null;
  let known = 0;
  let weighted = 0;
  for (const surface of blueGreenSurfaces) {
    known += surfaces[surface];
    weighted += surfaces[surface] * weights[surface];
  }
  if (known === 0) return null;
  const noDataShare = 1 - known / area;
  return { factor: weighted / area, noDataShare: noDataShare < 1e-9 ? 0 : noDataShare };
}
