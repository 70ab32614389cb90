import { homesInAll, tenures, type HomesByTenure } from './homes-by-tenure.ts';
import { measureKind, type MeasureKindId } from './measure-kind.ts';

export const noHomes: HomesByTenure = { owned: 0, cooperative: 0, rented: 0, municipal: 0 };

/**
 * Homes as a measure of the kind can have them: as they are where it has their tenures; all under
 * its one tenure where it has one; null where it brings none, or nothing was said.
 */
export function homesForKind(
  homes: HomesByTenure | null,
  kind: MeasureKindId,
): HomesByTenure | null {
  const { homes: known } = measureKind(kind);
  if (homes === null || known.length === 0) return null;
  const fits = tenures.every((tenure) => homes[tenure] === 0 || known.includes(tenure));
  return fits ? homes : { ...noHomes, [known[0]]: homesInAll(homes) };
}
