import type { AskedTarget, AskedTargets } from './asked-targets.ts';
import { coverInSlices } from './engine/cover-in-slices.ts';
import { CoverEngine } from './engine/cover-engine.ts';
import type { PreparedParts } from './engine/prepared-parts.ts';
import type { TargetRefusal } from './engine/target-shape.ts';
import { withinDistance } from './local-shape.ts';

/** So many targets are laid before anybody could wait for them. */
const manyTargets = 5_000;

/** A target that the engine could not take; it covers nothing and has to be named. */
export interface RefusedAsked {
  readonly target: AskedTarget;
  readonly reason: TargetRefusal;
}

/**
 * How much of each part is within a distance of the targets, today and with the proposal. One
 * engine serves both: today's answer is kept aside before the proposal's targets join, so that it
 * cannot change while a hand moves one of them.
 */
export class TwoSidedCover {
  private readonly engine: CoverEngine;
  private distanceMeters = Number.NaN;
  private todayTargets: readonly AskedTarget[] = [];
  private todayAreas: Float64Array;
  private readonly addedTargets = new Map<string, { target: AskedTarget; slots: number[] }>();
  private readonly refusals = new Map<string, RefusedAsked>();
  private readonly freeSlots: number[] = [];
  private slotCount = 0;

  constructor(parts: PreparedParts) {
    this.engine = new CoverEngine(parts);
    this.todayAreas = new Float64Array(parts.areas.length);
  }

  /** Area of each part in m², NaN for a refused one. */
  get partAreas(): Float64Array {
    return this.engine.partAreas;
  }

  /** Why parts were refused, by index. */
  get refusedParts(): CoverEngine['refusedParts'] {
    return this.engine.refusedParts;
  }

  get refusedTargets(): readonly RefusedAsked[] {
    return [...this.refusals.values()];
  }

  /**
   * Brings the engine to these targets and this distance; only what differs costs anything. `tell`
   * hears how far it is (0 to 1) where there are so many targets that one would have to wait.
   */
  sync(
    distanceMeters: number,
    { today, added }: AskedTargets,
    tell: (share: number) => void = () => undefined,
  ): void {
    if (distanceMeters !== this.distanceMeters || today !== this.todayTargets) {
      this.addedTargets.clear();
      this.replaceToday(distanceMeters, today, tell);
    }
    for (const id of this.addedTargets.keys()) if (!added.has(id)) this.drop(id);
    for (const [id, target] of added) {
      if (this.addedTargets.get(id)?.target === target) continue;
      this.drop(id);
      this.addedTargets.set(id, { target, slots: this.put(target) });
    }
  }

  /** Covered area of each part today, m². */
  today(): Float64Array {
    return this.todayAreas;
  }

  /** Covered area of each part with the proposal, m²; today's own numbers when it adds nothing. */
  proposal(): Float64Array {
    return this.addedTargets.size === 0 ? this.todayAreas : this.engine.coveredAreas();
  }

  private replaceToday(
    distanceMeters: number,
    today: readonly AskedTarget[],
    tell: (share: number) => void,
  ): void {
    this.engine.clearTargets();
    this.freeSlots.length = 0;
    this.refusals.clear();
    this.distanceMeters = distanceMeters;
    this.todayTargets = today;
    const laid = today.flatMap((target) =>
      target.shapes.map((shape) => ({ target, shape: withinDistance(shape, distanceMeters) })),
    );
    this.slotCount = laid.length;
    const slices = coverInSlices(
      this.engine,
      laid.map(({ shape }) => shape),
    );
    let slice = slices.next();
    for (; !slice.done; slice = slices.next()) if (laid.length > manyTargets) tell(slice.value);
    for (const [slot, reason] of slice.value) {
      const { target } = laid[slot];
      this.freeSlots.push(slot);
      this.refusals.set(target.id, { target, reason });
    }
    this.todayAreas = this.engine.coveredAreas().slice();
  }

  private put(target: AskedTarget): number[] {
    const slots: number[] = [];
    for (const shape of target.shapes) {
      const slot = this.freeSlots.pop() ?? this.slotCount++;
      const outcome = this.engine.setTarget(slot, withinDistance(shape, this.distanceMeters));
      if ('refused' in outcome) {
        this.freeSlots.push(slot);
        this.refusals.set(target.id, { target, reason: outcome.refused });
      } else {
        slots.push(slot);
      }
    }
    return slots;
  }

  private drop(id: string): void {
    const gone = this.addedTargets.get(id);
    if (!gone) return;
    for (const slot of gone.slots) this.release(slot);
    this.addedTargets.delete(id);
    this.refusals.delete(id);
  }

  private release(slot: number): void {
    this.engine.removeTarget(slot);
    this.freeSlots.push(slot);
  }
}
