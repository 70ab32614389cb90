import { CoverEngine } from '../coverage/engine/cover-engine.ts';
import type { PreparedParts } from '../coverage/engine/prepared-parts.ts';
import type { TargetRefusal } from '../coverage/engine/target-shape.ts';

/** One area in local metres, rings under the even-odd rule. */
export type SurfaceRings = readonly Float64Array[];

/**
 * How much of each part lies under surfaces that come, move and go by name. Ground under several
 * counts once. Only the cells that a change touches are worked out again.
 */
export class SurfaceCover {
  private readonly engine: CoverEngine;
  private readonly laid = new Map<
    string,
    { readonly rings: SurfaceRings; readonly slot: number }
  >();
  private readonly refusals = new Map<string, TargetRefusal>();
  private readonly freeSlots: number[] = [];

  constructor(parts: PreparedParts) {
    this.engine = new CoverEngine(parts);
  }

  /** What could not be taken, by name. */
  get refused(): ReadonlyMap<string, TargetRefusal> {
    return this.refusals;
  }

  /** Lays a surface, in place of the one of that name; the same rings cost nothing. */
  put(name: string, rings: SurfaceRings): void {
    const before = this.laid.get(name);
    if (before?.rings === rings) return;
    const slot = before?.slot ?? this.freeSlots.pop() ?? this.laid.size;
    this.laid.set(name, { rings, slot });
    const outcome = this.engine.setTarget(slot, { kind: 'area', rings, radiusMeters: 0 });
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
