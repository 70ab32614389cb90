import { describe, expect, it } from 'vitest';
import { defaultQuestion } from '../../src/domain/coverage-presets.ts';
import type { BarrierKind } from '../../src/domain/coverage-question.ts';
import type { LayerId } from '../../src/domain/ids.ts';
import type { LayerFeature, LoadedWorkspace } from '../../src/domain/loaded-workspace.ts';
import type { WalkWays } from '../../src/domain/walk-ways.ts';
import type { WorkspaceLayer } from '../../src/domain/workspace.ts';
import { overlayLegend } from '../../src/map/catalogue.ts';
import type { CanvasPixels } from '../../src/map/map-view.ts';
import { defaultLayerSettings } from '../../src/map/default-layer-settings.ts';
import { sceneBuilder, type Scene } from '../../src/map/scene.ts';
import { snap } from '../../src/map/tools/snap.ts';
import { toolGroundMaker } from '../../src/map/tools/tool-ground.ts';
import type { AppState } from '../../src/state/app-state.ts';
import type { Session } from '../../src/state/session.ts';
import {
  box,
  ground,
  measure,
  planWith,
  pointAt,
  smallPlace,
  stateWith,
  view,
} from './small-place.ts';

const light = { tone: 'light' as const, outsideStyle: null };

function lineThrough(...pixels: readonly CanvasPixels[]): GeoJSON.LineString {
  return { type: 'LineString', coordinates: pixels.map((pixel) => [...ground(pixel)]) };
}

function feature(id: string, kind: string, geometry: GeoJSON.Geometry): LayerFeature {
  return { type: 'Feature', properties: { id, kind }, geometry };
}

function layer(id: string, more: Pick<WorkspaceLayer, 'group' | 'geometry'>): WorkspaceLayer {
  const title = { nb: id, nn: id, sv: id, en: id };
  return { id: id as LayerId, title, file: `${id}.geojson`, source: [], visible: true, ...more };
}

/** The small place with a river from top to bottom, a railway across, and ways over both. */
function riverPlace(): LoadedWorkspace {
  const place = smallPlace();
  const features: Readonly<Record<string, readonly LayerFeature[]>> = {
    river: [feature('river', 'river', box([380, 0], [420, 600]))],
    barriers: [feature('railway', 'railway', lineThrough([0, 300], [360, 300]))],
    crossings: [
      feature('bridge', 'bridge', lineThrough([370, 100], [430, 100])),
      feature('underpass', 'underpass', pointAt([200, 302])),
      feature('underpass-by-river', 'underpass', pointAt([385, 400])),
      feature('far-off', 'underpass', pointAt([100, 500])),
    ],
  };
  const added = [
    layer('river', { group: 'green-blue', geometry: 'area' }),
    layer('barriers', { group: 'barriers', geometry: 'line' }),
    layer('crossings', { group: 'barriers', geometry: 'mixed' }),
  ];
  const ready = Object.entries(features).map(
    ([id, all]) => [id, { status: 'ready', features: all }] as const,
  );
  return {
    ...place,
    workspace: { ...place.workspace, layers: [...place.workspace.layers, ...added] },
    layers: { ...place.layers, ...Object.fromEntries(ready) },
  };
}

function asking(barrierKinds: readonly BarrierKind[], reach = 'barriers' as const): AppState {
  const loaded = riverPlace();
  return stateWith(planWith(), {
    workspace: { status: 'ready', workspace: loaded },
    question: { ...defaultQuestion, reach, barrierKinds },
    layers: defaultLayerSettings(loaded.workspace).map((one) => ({ ...one, visible: true })),
  });
}

function effects({ data }: Scene): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    data['crossings.marks'].features.map(({ properties }) => [
      String(properties?.['id']),
      properties?.['effect'] as unknown,
    ]),
  );
}

describe('crossings', () => {
  it('show whether they open one of the barriers asked about', () => {
    const build = sceneBuilder();
    expect(effects(build(asking(['railway']), light))).toEqual({
      bridge: 'shut',
      underpass: 'open',
      'underpass-by-river': 'shut',
      'far-off': 'shut',
    });
    // No underpass leads under a river.
    expect(effects(build(asking(['water']), light))).toEqual({
      bridge: 'open',
      underpass: 'shut',
      'underpass-by-river': 'shut',
      'far-off': 'shut',
    });
  });

  it('are all alike where the question heeds no barriers', () => {
    const state = asking(['railway']);
    const question = { ...state.session.question, reach: 'straight' as const };
    const scene = sceneBuilder()({ ...state, session: { ...state.session, question } }, light);
    expect(new Set(Object.values(effects(scene)))).toEqual(new Set(['plain']));
  });

  it('have the line of a bridge on the map, and its symbol in its middle', () => {
    const { data } = sceneBuilder()(asking(['water']), light);
    expect(data['crossings'].features).toHaveLength(1);
    const [mark] = data['crossings.marks'].features;
    const [lng, lat] = (mark.geometry as GeoJSON.Point).coordinates;
    const [middleLng, middleLat] = ground([400, 100]);
    expect(lng).toBeCloseTo(middleLng, 7);
    expect(lat).toBeCloseTo(middleLat, 7);
  });
});

describe('barriers', () => {
  it('stand out where they stop people, and nothing is drawn again while the question is the same', () => {
    const build = sceneBuilder();
    const railway = build(asking(['railway']), light);
    const same = asking(['railway']);
    const once = build(same, light);
    expect(build({ ...same, session: { ...same.session, gesture: 9 } }, light)).toBe(once);
    const none = build(asking(['water']), light);
    const paintOf = (scene: Scene, id: string) =>
      JSON.stringify(scene.layers.find((one) => one.id === id)?.paint);
    expect(paintOf(railway, 'barriers:casing')).toContain('railway');
    expect(paintOf(none, 'barriers:casing')).not.toBe(paintOf(railway, 'barriers:casing'));
    expect(paintOf(none, 'river:line')).not.toBe(paintOf(railway, 'river:line'));
  });

  it('say in the legend which of them do', () => {
    const loaded = riverPlace();
    const ids = (stopping: readonly BarrierKind[] | null) =>
      overlayLegend('barriers' as LayerId, {
        loaded,
        tone: 'dark' as const,
        targetKind: 'meeting-place',
        stopping,
      }).map(({ id }) => id);
    expect(ids(null)).toEqual(['railway']);
    expect(ids(['railway'])).toEqual(['railway', 'stops']);
  });
});

describe('sketched ways', () => {
  it('are drawn as what they are, with their ends turned outward', () => {
    const bridge = measure('bridge', 'footbridge', lineThrough([300, 300], [300, 200]));
    const tunnel = measure('tunnel', 'underpass', lineThrough([500, 300], [600, 300]));
    const path = measure('path', 'green-path', lineThrough([100, 100], [700, 100]));
    const { data, layers } = sceneBuilder()(stateWith(planWith(bridge, tunnel, path)), light);
    const turns = data['proposal.ends'].features.map(({ properties }) =>
      Math.round(Number(properties?.['turn'])),
    );
    expect(turns).toEqual([180, 0, -90, 90]);
    const marks = data['proposal.marks'].features.map(({ properties }) =>
      String(properties?.['id']),
    );
    expect(marks).toEqual(['bridge', 'tunnel']);
    const plain = layers.find(({ id }) => id === 'proposal:line');
    expect(JSON.stringify(plain)).toContain('footbridge');
  });
});

describe('the path network', () => {
  const ways: WalkWays = {
    nodeLngLats: Float64Array.of(10.39, 63.42, 10.4, 63.42, 10.4, 63.421),
    lines: {
      wayStarts: Int32Array.of(0, 2, 4),
      wayNodes: Int32Array.of(0, 1, 1, 2),
      waySteps: Uint8Array.of(0, 1),
      waySlopes: Float32Array.of(NaN, NaN),
    },
  };
  const report = {
    format: 'GeoJSON',
    systemName: 'WGS 84',
    dataTime: null,
    read: 2,
    kept: 2,
    repaired: 0,
    skipped: 0,
    repairs: {},
    skips: {},
    notices: [],
    lengthMeters: 611,
  } as const;
  const network: Session['network'] = {
    status: 'ready',
    name: 'stier.geojson',
    openedAt: '2026-05-04T10:00:00Z',
    kept: true,
    ways,
    entranceNodes: new Int32Array(0),
    report,
  };

  function showing(visible: boolean): AppState {
    const loaded = smallPlace();
    const layers = defaultLayerSettings(loaded.workspace).map((one) =>
      one.layerId === 'path-network' ? { ...one, visible } : one,
    );
    return stateWith(planWith(), { network, layers });
  }

  it('is not drawn until it is asked for', () => {
    expect(sceneBuilder()(showing(false), light).data['path-network']).toBeUndefined();
    const first = defaultLayerSettings(smallPlace().workspace);
    expect(first.find(({ layerId }) => layerId === 'path-network')?.visible).toBe(false);
  });

  it('is two features in all, streets and steps, however many ways it has', () => {
    const { data } = sceneBuilder()(showing(true), light);
    const [streets, steps] = data['path-network'].features;
    expect(streets.geometry).toEqual({
      type: 'MultiLineString',
      coordinates: [
        [
          [10.39, 63.42],
          [10.4, 63.42],
        ],
      ],
    });
    expect(steps.geometry).toMatchObject({ type: 'MultiLineString' });
    expect(data['path-network'].features).toHaveLength(2);
  });

  it('stays the same by identity while a hand drags', () => {
    const build = sceneBuilder();
    const state = showing(true);
    const before = build(state, light).data['path-network'];
    const after = build({ ...state, session: { ...state.session, gesture: 4 } }, light);
    expect(after.data['path-network']).toBe(before);
  });

  it('is snapped to where it is shown, and not where it is hidden', () => {
    const snapTo = (visible: boolean) => {
      const makeGround = toolGroundMaker();
      const { snapField } = makeGround(showing(visible), view);
      return snap(snapField, view, view.project([10.39, 63.42]), 6, null).mark?.to;
    };
    expect(snapTo(true)).toBe('path');
    expect(snapTo(false)).toBeUndefined();
  });

  it('shows the streets reached in the colour of what is asked for', () => {
    const state = showing(false);
    const reachedStreets: GeoJSON.MultiLineString = {
      type: 'MultiLineString',
      coordinates: [lineThrough([0, 0], [100, 100]).coordinates],
    };
    const coveredArea = { ...state.derived.coveredArea, reachedStreets };
    const derived = { ...state.derived, coveredArea };
    const { data, layers } = sceneBuilder()({ ...state, derived }, light);
    expect(data['reached-streets'].features[0].geometry).toBe(reachedStreets);
    const [entry] = overlayLegend('reached-streets' as LayerId, {
      loaded: smallPlace(),
      tone: 'light' as const,
      targetKind: state.session.question.targetKind,
    });
    const drawn = layers.find(({ id }) => id === 'reached-streets:line');
    expect(JSON.stringify(drawn?.paint)).toContain(
      entry.swatch.type === 'line' ? entry.swatch.color : 'a line',
    );
  });
});
