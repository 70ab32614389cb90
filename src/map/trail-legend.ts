import type { ReachModel } from '../domain/coverage-question.ts';
import { paletteOf } from './look.ts';
import type { Tone } from './look.ts';
import { evidenceLegend } from './overlays/evidence.ts';
import type { LegendEntry } from './swatch.ts';

/** The legend of the trail that is open, drawn as on the map. */
export function trailLegend(reach: ReachModel, tone: Tone): readonly LegendEntry[] {
  return evidenceLegend(paletteOf(tone), reach);
}
