import type { Measure } from '../../domain/measure.ts';
import type { ToolGround } from './tool-ground.ts';
import { findSketch } from '../../domain/find-sketch.ts';

/** The selected measures that are the plan's own, in order of selection, so that they can change. */
export function selectedOwns({
  plan,
  session: { selection, alsoSelected },
}: Pick<ToolGround, 'plan' | 'session'>): readonly Measure[] {
  if (selection?.type !== 'measure') return [];
  return [selection.id, ...alsoSelected].flatMap((id) => findSketch(plan, id) ?? []);
}
