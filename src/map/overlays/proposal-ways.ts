import type { ExpressionSpecification, FilterSpecification } from 'maplibre-gl';
import type { MeasureKindId } from '../../domain/measure-kind.ts';
import type { OrderedLayer } from '../layer-order.ts';
import type { Look } from '../look.ts';
import { wayMarkName } from '../map-image.ts';

const underDash = [1.6, 1.1];

/** Sketches that are drawn as what they are, a bridge as a bridge, and not as a plain line. */
export const drawnAsWays: readonly MeasureKindId[] = ['footbridge', 'underpass', 'closed-street'];

/**
 * Sketched bridges with their rails and abutments, underpasses dashed between their portals, and
 * closed streets crossed out. Drawn by the reader, so they have no outside source.
 */
export function proposalWayLayers({ palette, opacity }: Look): readonly OrderedLayer[] {
  const isKind = (kind: MeasureKindId): FilterSpecification => [
    'all',
    ['get', 'on'],
    ['==', ['get', 'kind'], kind],
  ];
  const width = (city: number, street: number): ExpressionSpecification => [
    'interpolate',
    ['linear'],
    ['zoom'],
    12,
    city,
    16,
    street,
  ];
  const { sketch, paper, halo } = palette;
  return [
    {
      part: 'proposal.way-casing',
      spec: {
        id: 'proposal:way-casing',
        type: 'line',
        source: 'proposal',
        filter: isKind('footbridge'),
        layout: { 'line-join': 'round' },
        paint: { 'line-color': sketch, 'line-width': width(4, 9), 'line-opacity': opacity },
      },
    },
    {
      part: 'proposal.way-deck',
      spec: {
        id: 'proposal:way-deck',
        type: 'line',
        source: 'proposal',
        filter: isKind('footbridge'),
        layout: { 'line-join': 'round' },
        paint: { 'line-color': paper, 'line-width': width(1.4, 5), 'line-opacity': opacity },
      },
    },
    {
      part: 'proposal.way-under',
      spec: {
        id: 'proposal:way-under',
        type: 'line',
        source: 'proposal',
        filter: isKind('underpass'),
        layout: { 'line-join': 'round' },
        paint: {
          'line-color': sketch,
          'line-width': width(2, 4),
          'line-dasharray': underDash,
          'line-opacity': opacity,
        },
      },
    },
    {
      part: 'proposal.way-closed',
      spec: {
        id: 'proposal:way-closed',
        type: 'line',
        source: 'proposal',
        filter: isKind('closed-street'),
        layout: { 'line-join': 'round' },
        paint: { 'line-color': sketch, 'line-width': width(1, 1.8), 'line-opacity': opacity },
      },
    },
    {
      part: 'proposal.way-cross',
      spec: {
        id: 'proposal:way-cross',
        type: 'symbol',
        source: 'proposal',
        filter: isKind('closed-street'),
        layout: {
          'symbol-placement': 'line',
          'symbol-spacing': 26,
          'icon-image': wayMarkName('cross', sketch, halo),
          'icon-size': ['interpolate', ['linear'], ['zoom'], 12, 0.6, 16, 1],
          'icon-allow-overlap': true,
          'icon-ignore-placement': true,
        },
        paint: { 'icon-opacity': opacity },
      },
    },
    {
      part: 'proposal.way-end',
      spec: {
        id: 'proposal:way-end',
        type: 'symbol',
        source: 'proposal.ends',
        minzoom: 13,
        filter: ['get', 'on'],
        layout: {
          'icon-image': [
            'match',
            ['get', 'kind'],
            'footbridge',
            wayMarkName('abutment', sketch, halo),
            wayMarkName('portal', sketch, halo),
          ],
          'icon-size': ['interpolate', ['linear'], ['zoom'], 13, 0.5, 16, 1],
          'icon-rotate': ['get', 'turn'],
          'icon-rotation-alignment': 'map',
          'icon-allow-overlap': true,
          'icon-ignore-placement': true,
        },
        paint: { 'icon-opacity': opacity },
      },
    },
  ];
}
