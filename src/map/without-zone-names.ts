import type { OrderedLayer } from './layer-order.ts';

/** Names that stand on the difference map already, with their figures. */
export function withoutZoneNames(layers: readonly OrderedLayer[]): readonly OrderedLayer[] {
  const isNamed = ({ part }: OrderedLayer) => part === 'zones.label' || part === 'districts.label';
  return layers.some(isNamed) ? layers.filter((layer) => !isNamed(layer)) : layers;
}
