/**
 * Where the total of a zone was put: on residential buildings by their floor area, evenly over its
 * residential land, evenly over all its land; `water` where it has no land at all, and `nowhere`
 * where its outline holds no area.
 */
export type SpreadRule = 'buildings' | 'land' | 'whole' | 'water' | 'nowhere';

/** How totals of zones were spread over homes; what is said beside every number made of them. */
export interface SpreadReport {
  /** Zones with a total above zero, and the residents in them, by the rule that was used. */
  readonly areas: Readonly<Record<SpreadRule, number>>;
  readonly residents: Readonly<Record<SpreadRule, number>>;
  /** Buildings that were given people, and those of them whose storeys were assumed. */
  readonly buildings: number;
  readonly assumedStoreys: number;
}
