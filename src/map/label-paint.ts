import type { ExpressionSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import type { Look } from './look.ts';

export const regularFont = 'Atkinson Hyperlegible';
export const boldFont = 'Atkinson Hyperlegible Bold';

/** Letters with a halo of the ground's colour, so that a name is read on whatever lies below it. */
export function labelPaint(
  look: Look,
  color: string | ExpressionSpecification,
): NonNullable<SymbolLayerSpecification['paint']> {
  return {
    'text-color': color,
    'text-halo-color': look.palette.halo,
    'text-halo-width': 1.6,
    'text-halo-blur': 0.4,
    'text-opacity': look.opacity,
  };
}
