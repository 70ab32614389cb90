import type { LayerSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import type { AppState } from '../state/app-state.ts';
import { type WallNumber, wallNumbers } from '../state/select-wall-numbers.ts';
import { boldFont } from './label-paint.ts';
import { paletteOf, type Tone } from './look.ts';
import { rememberLast } from './remember-last.ts';
import { type Scene, sceneBuilder, type SceneSurroundings } from './scene.ts';
import { scaledStops } from './scaled-stops.ts';

/** Smallest letters on a wall of 1024 by 768, CSS pixels. */
const letterPixels = 24;
const strokeTimes = 1.5;
const iconTimes = 1.6;

/** Names that stay: those of the ground. What is pointed out has a number instead. */
const named = /^(zones|zone-groups|difference|indicator):|districts:label$/;

/**
 * The scene as it is read from the back of a room: few names and large, strokes and symbols
 * stronger, and numbers on what is pointed out. `scale`: the window's size in walls of 1024 by 768.
 */
export function wallSceneBuilder(): (
  state: AppState,
  surroundings: SceneSurroundings,
  scale: number,
) => Scene {
  const build = sceneBuilder();
  const enlarge = rememberLast((layers: Scene['layers'], scale: number) =>
    layers.flatMap((layer) => enlarged(layer, scale)),
  );
  const numbers = rememberLast(numberData);
  const marks = rememberLast(numberLayers);
  const together = rememberLast(
    (data: Scene['data'], numbered: GeoJSON.FeatureCollection): Scene['data'] => ({
      ...data,
      [numberSource]: numbered,
    }),
  );
  const stacked = rememberLast((below: Scene['layers'], above: Scene['layers']) => [
    ...below,
    ...above,
  ]);
  const made = rememberLast(
    (data: Scene['data'], outside: Scene['outside'], layers: Scene['layers']): Scene => ({
      data,
      outside,
      layers,
    }),
  );
  return (state, surroundings, scale) => {
    const scene = build(state, surroundings);
    return made(
      together(scene.data, numbers(wallNumbers(state))),
      scene.outside,
      stacked(enlarge(scene.layers, scale), marks(surroundings.tone, scale)),
    );
  };
}

const numberSource = 'wall-numbers';

function numberData(numbers: readonly WallNumber[]): GeoJSON.FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: numbers.map(({ number, sort, at }) => ({
      type: 'Feature',
      id: number,
      properties: { number: String(number), sort },
      geometry: { type: 'Point', coordinates: [...at] },
    })),
  };
}

function numberLayers(tone: Tone, scale: number): readonly LayerSpecification[] {
  const palette = paletteOf(tone);
  return [
    {
      id: 'wall-numbers:disc',
      type: 'circle',
      source: numberSource,
      paint: {
        'circle-radius': 19 * scale,
        'circle-color': [
          'case',
          ['==', ['get', 'sort'], 'measure'],
          palette.sketch,
          palette.meeting,
        ],
        'circle-stroke-color': palette.paper,
        'circle-stroke-width': 3 * scale,
      },
    },
    {
      id: 'wall-numbers:number',
      type: 'symbol',
      source: numberSource,
      layout: {
        'text-field': ['get', 'number'],
        'text-font': [boldFont],
        'text-size': letterPixels * scale,
        'text-allow-overlap': true,
        // Names of the ground make way for the disc.
        'text-padding': 9 * scale,
      },
      paint: { 'text-color': palette.onSymbol },
    },
  ];
}

function enlarged(layer: LayerSpecification, scale: number): readonly LayerSpecification[] {
  switch (layer.type) {
    case 'symbol':
      return enlargedSymbol(layer, scale);
    case 'line':
      return layer.paint
        ? [{ ...layer, paint: scaledField(layer.paint, 'line-width', strokeTimes * scale) }]
        : [layer];
    case 'circle':
      // Numbers in small discs are for who sits before the screen.
      if (layer.id.startsWith('zone-measures')) return [];
      return layer.paint
        ? [{ ...layer, paint: scaledField(layer.paint, 'circle-radius', strokeTimes * scale) }]
        : [layer];
    default:
      return [layer];
  }
}

function enlargedSymbol(
  layer: SymbolLayerSpecification,
  scale: number,
): readonly LayerSpecification[] {
  const { layout = {} } = layer;
  const hasIcon = layout['icon-image'] !== undefined;
  const grown = hasIcon ? scaledField(layout, 'icon-size', iconTimes * scale, 1) : layout;
  if (layout['text-field'] === undefined) return [{ ...layer, layout: grown }];
  if (named.test(layer.id)) {
    return [{ ...layer, layout: { ...grown, 'text-size': letterPixels * scale } }];
  }
  if (!hasIcon) return [];
  const { 'text-field': _, ...wordless } = grown;
  return [{ ...layer, layout: wordless }];
}

function scaledField<Fields extends object>(
  fields: Fields,
  name: keyof Fields & string,
  times: number,
  usual?: number,
): Fields {
  const value: unknown = fields[name] ?? usual;
  return value === undefined ? fields : { ...fields, [name]: scaledStops(value, times) };
}
