import type { LayerId } from '../domain/ids.ts';
import type { LoadedWorkspace, Zone } from '../domain/loaded-workspace.ts';
import { measureInYear } from '../domain/measure-in-year.ts';
import type { Measure } from '../domain/measure.ts';
import type { Plan } from '../domain/plan.ts';
import type { Programme } from '../domain/programme.ts';
import { resolveMeasures } from '../domain/resolve-measures.ts';
import type { ListedMeasure } from '../domain/resolve-measures.ts';
import type { AppState } from '../state/app-state.ts';
import { plannedMeasures } from '../state/select-planned-measures.ts';
import { selectProgramme } from '../state/select-programme.ts';
import type { LayerSetting, Session } from '../state/session.ts';
import { appLayerIds } from './app-layer-ids.ts';
import { listedAlone } from './listed-alone.ts';
import type { Pickable } from './pick.ts';
import { plannedInYear } from './planned-in-year.ts';
import { mappedContributions } from './mapped-contributions.ts';
import { rememberLast } from './remember-last.ts';
import { zoneBadges } from './zone-badges.ts';
import type { ZoneBadge } from './zone-badges.ts';
import { zonePlaces } from './zone-places.ts';

/** Own sketches lie above everything; then planned measures, bundled layers, zones, districts. */
const levels = { own: 0, planned: 1, layer: 2, zone: 3, district: 4 } as const;

/** What is on the map: the layers that are seen, and what the proposal shown lists. */
export interface Shown {
  readonly layers: readonly LayerId[];
  readonly list: readonly ListedMeasure[];
}

/** Makes a function from state to what is shown; the same by identity while nothing of it changes. */
export function shownReader(): (state: AppState) => Shown {
  const visible = rememberLast(visibleLayers);
  const listed = rememberLast(listedMeasures);
  const alone = rememberLast(listedAlone);
  return (state) => {
    const { session } = state;
    const all = listed(
      state.document.plan,
      plannedMeasures(state),
      session.shownProposalId,
      session.year,
    );
    return { layers: visible(session.layers), list: alone(all, session.measuresAlone) };
  };
}

/** Makes a function from state to what a hand can point at, made again only on change. */
export function pickablesReader(
  shownInState: (state: AppState) => Shown,
): (state: AppState) => readonly Pickable[] {
  const inYear = rememberLast(plannedInYear);
  const alone = rememberLast(listedAlone);
  const pickables = rememberLast(allPickables);
  const spoken = rememberLast(contributionPickables);
  const all = rememberLast((a: readonly Pickable[], b: readonly Pickable[]) => [...a, ...b]);
  return (state) => {
    const { session } = state;
    const loaded = session.workspace.status === 'ready' ? session.workspace.workspace : null;
    const planned = alone(inYear(plannedMeasures(state), session.year), session.measuresAlone);
    const { layers, list } = shownInState(state);
    const said = spoken(state.document.plan.contributions, layers);
    const drawn = pickables(loaded, layers, list, planned, selectProgramme(state).programme);
    return all(said, drawn);
  };
}

const noneListed: readonly ListedMeasure[] = [];

function visibleLayers(settings: readonly LayerSetting[]): readonly LayerId[] {
  return settings.filter(({ visible }) => visible).map(({ layerId }) => layerId);
}

function listedMeasures(
  plan: Plan,
  planned: readonly Measure[],
  proposalId: Session['shownProposalId'],
  year: Session['year'],
): readonly ListedMeasure[] {
  if (proposalId === null) return noneListed;
  const all = resolveMeasures(plan, planned, proposalId);
  return year === null
    ? all
    : all.filter(({ measure }) => measureInYear(measure, year) !== 'dropped');
}

/** What stands on the map of what was said; it lies over everything that is drawn. */
function contributionPickables(
  contributions: Plan['contributions'],
  shown: readonly LayerId[],
): readonly Pickable[] {
  if (!shown.includes(appLayerIds.contributions)) return [];
  return mappedContributions(contributions).map(({ id, at }) => ({
    selection: { type: 'contribution', id },
    geometry: { type: 'Point', coordinates: [...at] },
    level: levels.own,
  }));
}

function allPickables(
  loaded: LoadedWorkspace | null,
  shown: readonly LayerId[],
  listed: readonly ListedMeasure[],
  brought: readonly ListedMeasure[],
  programme: Programme | null,
): readonly Pickable[] {
  if (!loaded) return [];
  const inProposal = new Set(listed.map(({ measure }) => measure.id));
  const own = shown.includes(appLayerIds.proposal)
    ? [
        ...listed.flatMap(({ measure }) => measurePickable(measure, levels.own)),
        ...badges(listed, loaded.zones),
      ]
    : [];
  const planned = brought
    .map(({ measure }) => measure)
    .filter(({ id, group }) => group !== null && shown.includes(group) && !inProposal.has(id))
    .flatMap((measure) => measurePickable(measure, levels.planned));
  const zones = shown.includes(appLayerIds.zones)
    ? loaded.zones.map(({ id, geometry }): Pickable => ({
        selection: { type: 'zone', id },
        geometry,
        level: levels.zone,
      }))
    : [];
  const zoneMeasures = shown.includes(appLayerIds.zoneMeasures)
    ? zoneBadges(listed, brought, loaded.zones, programme).flatMap(badgePickables)
    : [];
  return [...own, ...planned, ...zoneMeasures, ...featurePickables(loaded, shown), ...zones];
}

/** What serves whole zones is taken hold of by its badges. */
function badges(listed: readonly ListedMeasure[], zones: readonly Zone[]): readonly Pickable[] {
  const places = zonePlaces(
    listed.map(({ measure }) => measure),
    zones,
  );
  return [...places].flatMap(([id, positions]) =>
    positions.map((position): Pickable => ({
      selection: { type: 'measure', id },
      geometry: { type: 'Point', coordinates: [...position] },
      level: levels.own,
    })),
  );
}

/** What stands in the badge of a zone, one above the other. */
function badgePickables({ zoneId, at, measureIds }: ZoneBadge): readonly Pickable[] {
  return measureIds.map((id) => ({
    selection: { type: 'measure', id },
    geometry: { type: 'Point', coordinates: [...at] },
    level: levels.planned,
    badge: zoneId,
  }));
}

function measurePickable({ id, geometry }: Measure, level: number): readonly Pickable[] {
  return geometry ? [{ selection: { type: 'measure', id }, geometry, level }] : [];
}

function featurePickables(loaded: LoadedWorkspace, shown: readonly LayerId[]): readonly Pickable[] {
  return loaded.workspace.layers
    .filter(({ id, group }) => group !== 'planned' && group !== 'residents' && shown.includes(id))
    .flatMap(({ id: layerId, group }) => {
      const read = loaded.layers[layerId];
      if (read?.status !== 'ready') return [];
      const level = group === 'districts' ? levels.district : levels.layer;
      return read.features.map(({ properties: { id }, geometry }): Pickable => ({
        selection: { type: 'feature', layerId, id },
        geometry,
        level,
      }));
    });
}
