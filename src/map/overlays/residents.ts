import type { ResidentCell } from '../../domain/loaded-workspace.ts';
import type { OrderedLayer } from '../layer-order.ts';
import type { Look } from '../look.ts';
import type { Palette } from '../palette.ts';
import type { LegendEntry } from '../swatch.ts';

const fewest = 0.06;
const most = 0.5;
/** Residents of one cell at which the colour is full; denser cells are drawn alike. */
const fullAtResidents = 600;

/** Residents of each grid cell, zone or address. Source, licence and date: those of the workspace's residents. */
export function residentSources(
  layerId: string,
  cells: readonly ResidentCell[],
): Readonly<Record<string, GeoJSON.FeatureCollection>> {
  return {
    [layerId]: {
      type: 'FeatureCollection',
      features: cells.map(({ id, residents, geometry }) => ({
        type: 'Feature',
        properties: { id, residents },
        geometry,
      })),
    },
  };
}

export function residentLayers(
  layerId: string,
  { palette, opacity }: Look,
): readonly OrderedLayer[] {
  return [
    {
      part: 'residents.cell',
      spec: {
        id: `${layerId}:cell`,
        type: 'fill',
        source: layerId,
        filter: ['!=', ['geometry-type'], 'Point'],
        paint: {
          'fill-color': palette.residents,
          'fill-opacity': [
            'interpolate',
            ['linear'],
            ['get', 'residents'],
            0,
            fewest * opacity,
            fullAtResidents,
            most * opacity,
          ],
          'fill-antialias': false,
        },
      },
    },
    {
      part: 'residents.dot',
      spec: {
        id: `${layerId}:dot`,
        type: 'circle',
        source: layerId,
        filter: ['==', ['geometry-type'], 'Point'],
        paint: {
          'circle-color': palette.residents,
          'circle-radius': ['interpolate', ['linear'], ['zoom'], 11, 1, 15, 4],
          'circle-opacity': opacity * most,
        },
      },
    },
  ];
}

export function residentLegend(palette: Palette): readonly LegendEntry[] {
  return [50, 300, fullAtResidents].map((residents) => ({
    id: String(residents),
    label: { key: 'map.legend.residents', values: { residents } },
    swatch: {
      type: 'area',
      fill: palette.residents,
      fillOpacity: fewest + ((most - fewest) * residents) / fullAtResidents,
      line: null,
      dash: null,
      hatch: null,
    },
  }));
}
