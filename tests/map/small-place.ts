import { blankRegister } from '../../src/domain/blank-register.ts';
import { emptyPlan } from '../../src/domain/empty-plan.ts';
import type { LayerId, MeasureId, ProposalId, WorkspaceId, ZoneId } from '../../src/domain/ids.ts';
import type { LoadedWorkspace } from '../../src/domain/loaded-workspace.ts';
import type { MeasureKindId } from '../../src/domain/measure-kind.ts';
import type { Measure, MeasureGeometry } from '../../src/domain/measure.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { entryKey } from '../../src/domain/proposal.ts';
import type { WorkspaceLayer } from '../../src/domain/workspace.ts';
import type { LngLat } from '../../src/geo/lng-lat.ts';
import { defaultLayerSettings } from '../../src/map/default-layer-settings.ts';
import { mapView } from '../../src/map/map-view.ts';
import type { CanvasPixels } from '../../src/map/map-view.ts';
import type { AppState } from '../../src/state/app-state.ts';
import { initialState } from '../../src/state/initial-state.ts';
import type { Session } from '../../src/state/session.ts';

/** The test's own map: 800 × 600 pixels, its middle on this position, north up. */
export const view = mapView([10.4, 63.42], 15, [400, 300]);

/** Where a pixel of the test's map lies on the ground. */
export function ground(pixel: CanvasPixels): LngLat {
  return view.unproject(pixel);
}

/** A closed ring through these pixels. */
export function ring(...pixels: readonly CanvasPixels[]): GeoJSON.Position[] {
  return [...pixels, pixels[0]].map((pixel) => [...ground(pixel)]);
}

/** A box between two pixels, its corners clockwise from the upper left. */
export function box([left, top]: CanvasPixels, [right, bottom]: CanvasPixels): GeoJSON.Polygon {
  return {
    type: 'Polygon',
    coordinates: [ring([left, top], [right, top], [right, bottom], [left, bottom])],
  };
}

export function pointAt(pixel: CanvasPixels): GeoJSON.Point {
  return { type: 'Point', coordinates: [...ground(pixel)] };
}

const sameInAll = (text: string) => ({ nb: text, nn: text, sv: text, en: text });

function layer(
  id: string,
  more: Pick<WorkspaceLayer, 'group' | 'geometry'> & Partial<WorkspaceLayer>,
): WorkspaceLayer {
  const file = `${id}.geojson`;
  return { id: id as LayerId, title: sameInAll(id), file, source: [], visible: true, ...more };
}

function feature(id: string, geometry: GeoJSON.Geometry, kind: string, name: string) {
  return { type: 'Feature', geometry, properties: { id, kind, name } } as const;
}

/**
 * A place of the test's own: two zones that meet on the line x = 400, a park in the upper left, a
 * school in the lower right, a planned square, all within the test's map.
 */
export function smallPlace(): LoadedWorkspace {
  const layers = [
    layer('parks', { group: 'green-blue', geometry: 'area', targetKind: 'green-area' }),
    layer('schools', { group: 'meeting-places', geometry: 'point', targetKind: 'meeting-place' }),
    layer('measures', { group: 'planned', geometry: 'mixed' }),
  ];
  const park = feature('park-1', box([100, 100], [200, 180]), 'park', 'Parken');
  const school = feature('school-1', pointAt([600, 450]), 'school', 'Skolen');
  return {
    workspace: {
      schema: 1,
      id: 'small' as WorkspaceId,
      title: sameInAll('Small'),
      centre: [10.4, 63.42],
      bounds: [10.38, 63.41, 10.42, 63.43],
      start: { centre: [10.4, 63.42], zoom: 15 },
      zoneSets: [],
      layers,
      residents: null,
      programme: null,
      sources: [],
    },
    sources: {},
    zones: [
      { id: 'west' as ZoneId, name: 'West', geometry: box([0, 0], [400, 600]), attributes: {} },
      { id: 'east' as ZoneId, name: 'East', geometry: box([400, 0], [800, 600]), attributes: {} },
    ],
    layers: {
      ['parks' as LayerId]: { status: 'ready', features: [park] },
      ['schools' as LayerId]: { status: 'ready', features: [school] },
      ['measures' as LayerId]: { status: 'ready', features: [] },
    },
    extents: {},
    residents: [],
    plannedMeasures: [
      {
        ...measure('planned-square', 'culture', pointAt([500, 100])),
        group: 'measures' as LayerId,
      },
    ],
  };
}

export function measure(
  id: string,
  kind: MeasureKindId,
  geometry: MeasureGeometry | null,
): Measure {
  return {
    id: id as MeasureId,
    kind,
    title: id,
    note: '',
    geometry,
    zones: [],
    status: 'idea',
    focusArea: null,
    period: { from: null, to: null },
    responsible: '',
    ...blankRegister,
    ownKind: null,
    homes: null,
    budget: [],
    sources: [],
  };
}

const proposalA = 'a' as ProposalId;

/** A plan with these measures in proposal A, in this order. */
export function planWith(...measures: readonly Measure[]): Plan {
  const entries = measures.map(({ id }, i) => {
    const entry = { proposalId: proposalA, measureId: id, order: `a${i}`, on: true };
    return [entryKey(proposalA, id), entry] as const;
  });
  return {
    ...emptyPlan('small' as WorkspaceId),
    measures: Object.fromEntries(measures.map((one) => [one.id, one])),
    entries: Object.fromEntries(entries),
  };
}

/** The app with the small place open, proposal A shown, and what the test asks for. */
export function stateWith(plan: Plan, session: Partial<Session> = {}): AppState {
  const state = initialState('small' as WorkspaceId);
  const place = smallPlace();
  return {
    ...state,
    document: { ...state.document, plan },
    session: {
      ...state.session,
      workspace: { status: 'ready', workspace: place },
      layers: defaultLayerSettings(place.workspace),
      shownProposalId: proposalA,
      ...session,
    },
  };
}
