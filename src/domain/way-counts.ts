import type { ReachModel } from './coverage-question.ts';
import type { SketchedWay } from './sketched-way.ts';

/**
 * Whether a sketched way can change an answer: a straight line heeds none, barriers are opened by
 * crossings alone, and the path network is one of lines.
 */
export function wayCounts({ effect, geometry }: SketchedWay, reach: ReachModel): boolean {
  if (reach === 'barriers') return effect === 'crossing';
  return reach === 'network' && geometry.type === 'LineString';
}
