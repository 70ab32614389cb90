import { zoneResidents } from '../analysis/register/zone-residents.ts';
import type { ZoneId } from '../domain/ids.ts';
import type { LoadedWorkspace } from '../domain/loaded-workspace.ts';
import type { AppState } from '../state/app-state.ts';

type People = ReadonlyMap<ZoneId, number>;

/**
 * How many live in each zone: as the board counted them last, so that one zone has one number
 * everywhere; until it has, by the middle of each cell. The same map while no number changes.
 */
export function zonePeople(
  { derived }: Pick<AppState, 'derived'>,
  loaded: LoadedWorkspace,
): People {
  const before = known.get(loaded.residents);
  const { coverage } = derived;
  // Who is asked about may be children or dwellings; then what was told of all stands.
  const told = coverage?.question.counts === 'residents' && coverage.refused === null;
  if (!told || loaded.residents.length === 0) return before ?? zoneResidents(loaded);
  const { zones } = coverage.today;
  if (
    before &&
    zones.every(({ residents }, at) => before.get(coverage.zoneIds[at]) === residents)
  ) {
    return before;
  }
  const found = new Map(coverage.zoneIds.map((id, at) => [id, zones[at].residents]));
  known.set(loaded.residents, found);
  return found;
}

const known = new WeakMap<LoadedWorkspace['residents'], People>();
