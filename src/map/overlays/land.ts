import type { Zone } from '../../domain/loaded-workspace.ts';
import type { WorkspaceLayer } from '../../domain/workspace.ts';
import type { OrderedLayer } from '../layer-order.ts';
import type { Look } from '../look.ts';
import type { ScenePart } from '../scene-part.ts';

const source = 'ground.land';

/**
 * The zones' ground on a darker surround, for a place that brings no water to tell land by. It is
 * ground, not a layer: it stays while the zones are switched off.
 */
export function landPart(zones: readonly Zone[], { palette }: Look): ScenePart {
  const features = zones.map(({ id, geometry, official }): GeoJSON.Feature => ({
    type: 'Feature',
    properties: { id },
    // Where a plan draws a border anew the land stays as it is.
    geometry: official ?? geometry,
  }));
  const layers: readonly OrderedLayer[] = [
    {
      part: 'ground.surround',
      spec: {
        id: 'ground:surround',
        type: 'background',
        paint: { 'background-color': palette.surround },
      },
    },
    {
      part: 'ground.land',
      spec: {
        id: 'ground:land',
        type: 'fill',
        source,
        paint: { 'fill-color': palette.land },
      },
    },
  ];
  return { data: { [source]: { type: 'FeatureCollection', features } }, layers };
}

/** Whether a place brings areas of water or green that tell land from sea by themselves. */
export function bringsGround(layers: readonly WorkspaceLayer[]): boolean {
  return layers.some(({ group, geometry }) => group === 'green-blue' && geometry === 'area');
}
