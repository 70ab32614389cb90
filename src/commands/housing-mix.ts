import { areaHomes } from '../analysis/housing-mix/area-homes.ts';
import { computeHousingMix } from '../analysis/housing-mix/compute-housing-mix.ts';
import type { AreaHomes, HousingMix } from '../domain/housing-mix.ts';
import type { ZoneId } from '../domain/ids.ts';
import type { LoadedWorkspace } from '../domain/loaded-workspace.ts';
import { standsInYear } from '../domain/measure-in-year.ts';
import { measureZones, servesWholePlace } from '../domain/measure-zones.ts';
import type { Measure } from '../domain/measure.ts';
import type { AppState } from '../state/app-state.ts';
import { listedInHand } from '../state/select-listed-in-hand.ts';
import { selectProgramme } from '../state/select-programme.ts';
import { zonePeople } from './zone-people.ts';

/** The housing mix, and what it is made of. */
export interface HousingLookedAt {
  readonly mix: HousingMix;
  /** Homes that are told of larger areas, and of zones that are in no share. */
  readonly areas: readonly AreaHomes[];
  /** What the proposal shown builds, in its order. */
  readonly measures: readonly Measure[];
}

type Known = Pick<AppState, 'document' | 'session' | 'derived'>;

/**
 * Municipal homes of all homes today and with the proposal shown, as the hand has it now; null while
 * no place is open. The same object while nothing it is made of changes, so that it can be followed.
 */
export function housingMix(state: Known): HousingLookedAt | null {
  const { workspace, year, shownProposalId, staging } = state.session;
  if (workspace.status !== 'ready') return null;
  const { plan } = state.document;
  const people = zonePeople(state, workspace.workspace);
  const parts = [plan, workspace.workspace, year, shownProposalId, staging, people] as const;
  if (last?.parts.every((part, at) => part === parts[at])) return last.found;
  const found = lookAt(state, workspace.workspace, people);
  last = { parts, found };
  return found;
}

let last: { readonly parts: readonly unknown[]; readonly found: HousingLookedAt } | null = null;

function lookAt(
  state: Known,
  loaded: LoadedWorkspace,
  residents: ReadonlyMap<ZoneId, number>,
): HousingLookedAt {
  const { year } = state.session;
  const { indicators, observations, areas } = selectProgramme(state);
  const measures = buildingMeasures(state);
  const mix = computeHousingMix({
    zones: loaded.zones.map(({ id }) => id),
    indicators,
    observations: observations.values(),
    year,
    measures,
    zonesOf: (measure) => zonesBuiltIn(measure, loaded),
    residentsOf: (id) => residents.get(id) ?? null,
  });
  const apart = mix.zones.filter(({ missing }) => missing !== null).map(({ zoneId }) => zoneId);
  const places = [...areas.map(({ id }) => id), ...apart];
  return { mix, measures, areas: areaHomes(places, indicators, observations.values(), year) };
}

/** The zones that a measure's homes are in; none where it has no place, or lies outside them all. */
export function zonesBuiltIn(
  measure: Measure,
  loaded: Pick<LoadedWorkspace, 'zones'>,
): readonly ZoneId[] {
  return servesWholePlace(measure) ? [] : measureZones(measure, loaded.zones);
}

function buildingMeasures(state: Known): readonly Measure[] {
  const { shownProposalId, year } = state.session;
  if (shownProposalId === null) return [];
  return listedInHand(state, shownProposalId)
    .filter(({ on }) => on)
    .map(({ measure }) => measure)
    .filter(
      (measure) =>
        measure.homes !== null &&
        measure.status !== 'dropped' &&
        (year === null || standsInYear(measure, year) === true),
    );
}
