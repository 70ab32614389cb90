import { CoverEngine } from '../coverage/engine/cover-engine.ts';
import type { PreparedParts } from '../coverage/engine/prepared-parts.ts';
import type { TargetRefusal, TargetShape } from '../coverage/engine/target-shape.ts';

/**
 * How much of each part lies under surfaces that come, move and go by name. Ground under several
 * counts once. Only the cells that a change touches are worked out again.
 */
export class SurfaceCover {
  private readonly engine: CoverEngine;
  private readonly laid = new Map<string, { readonly shape: TargetShape; readonly slot: number }>();
  private readonly refusals = new Map<string, TargetRefusal>();
  private readonly freeSlots: number[] = [];

  constructor(parts: PreparedParts) {
    this.engine = new CoverEngine(parts);
  }

  /** What could not be taken, by name. */
  get refused(): ReadonlyMap<string, TargetRefusal> {
    return this.refusals;
  }

  /** Lays a surface, in place of the one of that name; the very same shape costs nothing. */
  put(name: string, shape: TargetShape): void {
    const before = this.laid.get(name);
    if (before?.shape === shape) return;
    const slot = before?.slot ?? this.freeSlots.pop() ?? this.laid.size;
    this.laid.set(name, { shape, slot });
    const outcome = this.engine.setTarget(slot, shape);
    if ('refused' in outcome) this.refusals.set(name, outcome.refused);
    else this.refusals.delete(name);
  }

  take(name: string): void {
    const gone = this.laid.get(name);
    if (!gone) return;
    this.engine.removeTarget(gone.slot);
    this.laid.delete(name);
    this.refusals.delete(name);
    this.freeSlots.push(gone.slot);
  }

  /** m² of each part under any surface, NaN for a refused part. The next call writes over it. */
  areas(): Float64Array {
    return this.engine.coveredAreas();
  }
}
