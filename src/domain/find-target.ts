import type { LayerFeature, LoadedWorkspace } from './loaded-workspace.ts';
import type { Measure } from './measure.ts';
import type { MeasureId } from './ids.ts';
import type { Plan } from './plan.ts';
import { findMeasure } from './resolve-measures.ts';

/** A target of a trail: a measure, or a feature of a layer that supplies targets. */
export type FoundTarget =
  | { readonly type: 'measure'; readonly measure: Measure }
  | { readonly type: 'feature'; readonly feature: LayerFeature };

/** The target that a trail names by its id; null when it is gone. */
export function findTarget(loaded: LoadedWorkspace, plan: Plan, id: string): FoundTarget | null {
  const measure = findMeasure(plan, loaded.plannedMeasures, id as MeasureId);
  if (measure) return { type: 'measure', measure };
  for (const { id: layerId, targetKind } of loaded.workspace.layers) {
    const read = targetKind === undefined ? undefined : loaded.layers[layerId];
    if (read?.status !== 'ready') continue;
    const feature = read.features.find(({ properties }) => properties.id === id);
    if (feature) return { type: 'feature', feature };
  }
  return null;
}
