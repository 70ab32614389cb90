import type { LayerId } from '../domain/ids.ts';

/** Layers that the app draws itself, from the plan, the zones and the answers. */
export const appLayerIds = {
  proposal: 'proposal' as LayerId,
  zones: 'zones' as LayerId,
  coveredArea: 'covered-area' as LayerId,
  coverageZones: 'coverage-zones' as LayerId,
  reachedStreets: 'reached-streets' as LayerId,
  gapSurface: 'gap-surface' as LayerId,
  pathNetwork: 'path-network' as LayerId,
  indicator: 'indicator' as LayerId,
  zoneGroups: 'zone-groups' as LayerId,
  zoneMeasures: 'zone-measures' as LayerId,
  contributions: 'contributions' as LayerId,
  contributionHeat: 'contribution-heat' as LayerId,
} as const;
