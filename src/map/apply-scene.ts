import type { GeoJSONSource, LayerSpecification, Map as MapLibreMap } from 'maplibre-gl';
import { featureDiff } from './feature-diff.ts';
import type { Scene } from './scene.ts';

/** The one thing that changes the map. */
export interface SceneWriter {
  /** Wants this scene on the map from the next frame on; the newest wish counts. */
  readonly show: (scene: Scene) => void;
  readonly dispose: () => void;
}

const nothing: Scene = { data: {}, outside: {}, layers: [] };

/**
 * A writer for one map. It holds what it last drew and changes only what differs, once a frame.
 * While the graphics context is lost MapLibre has no sources to write to: it then waits, and draws
 * everything again afterwards.
 */
export function applyScenes(map: MapLibreMap): SceneWriter {
  let wanted = nothing;
  let drawn = nothing;
  let canWrite = false;
  let frame = 0;

  const onStyle = () => {
    canWrite = true;
    forget();
    schedule();
  };
  const onLost = () => {
    canWrite = false;
  };
  map.on('style.load', onStyle);
  map.on('webglcontextlost', onLost);

  function schedule(): void {
    if (frame !== 0 || !canWrite) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      if (!canWrite || wanted === drawn) return;
      write(map, drawn, wanted);
      drawn = wanted;
    });
  }

  /** Clears what a restored style brought back, so that the next write starts from nothing. */
  function forget(): void {
    const { layers, sources } = map.getStyle();
    for (const { id } of layers) map.removeLayer(id);
    for (const id of Object.keys(sources)) map.removeSource(id);
    drawn = nothing;
  }

  return {
    show(scene) {
      wanted = scene;
      schedule();
    },
    dispose() {
      cancelAnimationFrame(frame);
      map.off('style.load', onStyle);
      map.off('webglcontextlost', onLost);
    },
  };
}

function write(map: MapLibreMap, drawn: Scene, wanted: Scene): void {
  if (drawn.layers !== wanted.layers) removeLayers(map, drawn.layers, wanted.layers);
  if (drawn.outside !== wanted.outside) writeOutside(map, drawn, wanted);
  if (drawn.data !== wanted.data) writeData(map, drawn, wanted);
  if (drawn.layers !== wanted.layers) writeLayers(map, drawn.layers, wanted.layers);
}

function writeOutside(map: MapLibreMap, drawn: Scene, wanted: Scene): void {
  for (const [id, source] of Object.entries(drawn.outside)) {
    if (wanted.outside[id] !== source) map.removeSource(id);
  }
  for (const [id, source] of Object.entries(wanted.outside)) {
    if (drawn.outside[id] !== source) map.addSource(id, source);
  }
}

function writeData(map: MapLibreMap, drawn: Scene, wanted: Scene): void {
  for (const id of Object.keys(drawn.data)) {
    if (!Object.hasOwn(wanted.data, id)) map.removeSource(id);
  }
  for (const [id, data] of Object.entries(wanted.data)) {
    if (drawn.data[id] === data) continue;
    const source = map.getSource<GeoJSONSource>(id);
    if (Object.hasOwn(drawn.data, id) && source) changeData(source, drawn.data[id], data);
    else map.addSource(id, { type: 'geojson', data });
  }
}

/** Sends only what changed where that can be told: of thousands of shapes a hand moves one. */
function changeData(
  source: GeoJSONSource,
  drawn: GeoJSON.FeatureCollection,
  wanted: GeoJSON.FeatureCollection,
): void {
  const diff = featureDiff(drawn, wanted);
  if (!diff) void source.setData(wanted);
  else if (diff.add?.length || diff.remove?.length) void source.updateData(diff);
}

function removeLayers(
  map: MapLibreMap,
  drawn: readonly LayerSpecification[],
  wanted: readonly LayerSpecification[],
): void {
  const kept = new Map(wanted.map((layer) => [layer.id, layer]));
  for (const layer of drawn) {
    const next = kept.get(layer.id);
    if (!next || !canBecome(layer, next)) map.removeLayer(layer.id);
  }
}

/** A layer can be changed in place unless it is of another type or draws another source. */
function canBecome(layer: LayerSpecification, next: LayerSpecification): boolean {
  return layer.type === next.type && sourceOf(layer) === sourceOf(next);
}

function sourceOf(layer: LayerSpecification): string | null {
  return layer.type === 'background' ? null : layer.source;
}

function writeLayers(
  map: MapLibreMap,
  drawn: readonly LayerSpecification[],
  wanted: readonly LayerSpecification[],
): void {
  const before = new Map(drawn.map((layer) => [layer.id, layer]));
  const order = drawn.map(({ id }) => id).filter((id) => map.getLayer(id));
  const inOrder = isOrderKept(order, wanted);
  let above: string | undefined;
  for (const layer of wanted.toReversed()) {
    const known = before.get(layer.id);
    if (!known || !canBecome(known, layer)) map.addLayer(layer, above);
    else {
      if (known !== layer) changeLayer(map, known, layer);
      if (!inOrder) map.moveLayer(layer.id, above);
    }
    above = layer.id;
  }
}

function isOrderKept(order: readonly string[], wanted: readonly LayerSpecification[]): boolean {
  const known = new Set(order);
  const kept = wanted.map(({ id }) => id).filter((id) => known.has(id));
  return kept.length === order.length && kept.every((id, i) => id === order[i]);
}

function changeLayer(map: MapLibreMap, from: LayerSpecification, to: LayerSpecification): void {
  const { id } = to;
  for (const [name, value] of changes(from.paint, to.paint)) {
    map.setPaintProperty(...([id, name, value] as SetPaint));
  }
  for (const [name, value] of changes(from.layout, to.layout)) {
    map.setLayoutProperty(...([id, name, value] as SetLayout));
  }
  if (from.minzoom !== to.minzoom || from.maxzoom !== to.maxzoom) {
    map.setLayerZoomRange(id, to.minzoom ?? 0, to.maxzoom ?? 24);
  }
  if (from.type === 'background' || to.type === 'background') return;
  if (!isSame(from.filter, to.filter)) map.setFilter(id, to.filter ?? null);
}

// A property and its value come from one layer of one type, which two lists cannot say.
type SetPaint = Parameters<MapLibreMap['setPaintProperty']>;
type SetLayout = Parameters<MapLibreMap['setLayoutProperty']>;
type Properties = Readonly<Record<string, unknown>>;

function changes(from: object = {}, to: object = {}): [string, unknown][] {
  const earlier: Properties = { ...from };
  const later: Properties = { ...to };
  return [...new Set([...Object.keys(earlier), ...Object.keys(later)])]
    .filter((name) => !isSame(earlier[name], later[name]))
    .map((name) => [name, later[name]]);
}

function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
