/** How a home is held. Student and sheltered homes are kinds of their own. */
export type Tenure = 'owned' | 'cooperative' | 'rented' | 'municipal';

export const tenures: readonly Tenure[] = ['owned', 'cooperative', 'rented', 'municipal'];

/** Dwellings that a measure brings, by tenure; whole numbers, 0 or more. */
export type HomesByTenure = Readonly<Record<Tenure, number>>;

/** All dwellings together. */
export function homesInAll(homes: HomesByTenure): number {
  return tenures.reduce((sum, tenure) => sum + homes[tenure], 0);
}
