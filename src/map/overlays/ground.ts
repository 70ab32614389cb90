import type { OrderedLayer } from '../layer-order.ts';
import type { Look } from '../look.ts';

/** The paper everything lies on; it comes from nowhere but here. */
export function groundLayers({ palette }: Look): readonly OrderedLayer[] {
  return [
    {
      part: 'ground.paper',
      spec: { id: 'ground', type: 'background', paint: { 'background-color': palette.paper } },
    },
  ];
}
