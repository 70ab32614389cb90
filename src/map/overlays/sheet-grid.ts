import type { PaperSheet } from '../../domain/paper-sheet.ts';
import { columnLetter, sheetCell } from '../../domain/sheet-cell.ts';
import { sheetPlane, sheetRing } from '../../domain/sheet-plane.ts';
import { boldFont } from '../label-paint.ts';
import type { OrderedLayer } from '../layer-order.ts';
import type { Look } from '../look.ts';

const source = 'sheet-grid';

type SheetGrid = Pick<PaperSheet, 'centre' | 'scale' | 'columns' | 'rows' | 'cellMillimeters'>;

/** The grids of sheets as they lie on the ground, letters and numbers along their edges. */
export function sheetGridSources(
  grids: readonly SheetGrid[],
  lit: { readonly sheet: PaperSheet; readonly cell: string } | null,
): Readonly<Record<string, GeoJSON.FeatureCollection>> {
  const cell = lit && sheetCell(lit.sheet, lit.cell);
  const features = [
    ...grids.flatMap(gridFeatures),
    ...(cell ? [feature('cell', cell.polygon)] : []),
  ];
  return { [source]: { type: 'FeatureCollection', features } };
}

function gridFeatures(grid: SheetGrid): readonly GeoJSON.Feature[] {
  const { columns, rows, cellMillimeters: size } = grid;
  const { width, height, toLngLat } = sheetPlane(grid);
  const at = (x: number, y: number): GeoJSON.Position => [...toLngLat([x, y])];
  const lines = [
    ...Array.from({ length: columns - 1 }, (_, i) => [
      at((i + 1) * size, 0),
      at((i + 1) * size, height),
    ]),
    ...Array.from({ length: rows - 1 }, (_, i) => [
      at(0, (i + 1) * size),
      at(width, (i + 1) * size),
    ]),
  ];
  const label = (words: string, x: number, y: number): GeoJSON.Feature => ({
    ...feature('label', { type: 'Point', coordinates: at(x, y) }),
    properties: { role: 'label', label: words },
  });
  return [
    feature('line', { type: 'MultiLineString', coordinates: lines }),
    feature('frame', {
      type: 'LineString',
      coordinates: sheetRing(grid).map((corner) => [...corner]),
    }),
    ...Array.from({ length: columns }, (_, i) =>
      label(columnLetter(i), (i + 0.5) * size, -size * 0.16),
    ),
    ...Array.from({ length: rows }, (_, i) => label(String(i + 1), -size * 0.16, (i + 0.5) * size)),
  ];
}

function feature(role: string, geometry: GeoJSON.Geometry): GeoJSON.Feature {
  return { type: 'Feature', properties: { role }, geometry };
}

export function sheetGridLayers({ palette }: Look): readonly OrderedLayer[] {
  const is = (role: string): ['==', ['get', string], string] => ['==', ['get', 'role'], role];
  return [
    {
      part: 'sheet-grid.cell',
      spec: {
        id: 'sheet-grid:cell',
        type: 'fill',
        source,
        filter: is('cell'),
        paint: {
          'fill-color': palette.sketchFill,
          'fill-opacity': 0.45,
          'fill-outline-color': palette.sketch,
        },
      },
    },
    {
      part: 'sheet-grid.line',
      spec: {
        id: 'sheet-grid:line',
        type: 'line',
        source,
        filter: is('line'),
        paint: { 'line-color': palette.ink, 'line-width': 0.8, 'line-opacity': 0.7 },
      },
    },
    {
      part: 'sheet-grid.casing',
      spec: {
        id: 'sheet-grid:casing',
        type: 'line',
        source,
        filter: is('frame'),
        paint: { 'line-color': palette.halo, 'line-width': 5, 'line-opacity': 0.85 },
      },
    },
    {
      part: 'sheet-grid.frame',
      spec: {
        id: 'sheet-grid:frame',
        type: 'line',
        source,
        filter: is('frame'),
        paint: { 'line-color': palette.ink, 'line-width': 2 },
      },
    },
    {
      part: 'sheet-grid.label',
      spec: {
        id: 'sheet-grid:label',
        type: 'symbol',
        source,
        filter: is('label'),
        layout: {
          'text-field': ['get', 'label'],
          'text-font': [boldFont],
          'text-size': 14,
          'text-allow-overlap': true,
          'text-ignore-placement': true,
        },
        paint: {
          'text-color': palette.ink,
          'text-halo-color': palette.halo,
          'text-halo-width': 1.8,
        },
      },
    },
  ];
}
