import { distanceClassLimitsMeters, type CoverageSideName } from '../../domain/coverage.ts';
import type { AskedTarget, AskedTargets } from './asked-targets.ts';
import type { CellCentres } from './cell-centres.ts';
import type { CoverageInputs } from './coverage-data.ts';
import { boundsWithin, distanceToShape, type LocalShape } from './local-shape.ts';
import type { CountedHome, ResidentsCount } from './residents-count.ts';

const farthestClassMeters = Math.max(...distanceClassLimitsMeters);

/**
 * Residents by the point rule: all of a cell stand at its centre, in the zone that holds it, and
 * are within reach together when the distance is not more than the question's.
 */
export class PointResidents implements ResidentsCount {
  readonly perZone: Float64Array;
  readonly outsideZones: number;
  private readonly x: Float64Array;
  private readonly y: Float64Array;
  private readonly zones: Int32Array;
  private questionMeters = Number.NaN;
  private todayTargets: readonly AskedTarget[] | null = null;
  /** Distance to the nearest target of today, exact up to `knownMeters`, else infinite. */
  private todayMeters: Float64Array = new Float64Array();
  private knownMeters = 0;
  private readonly added = new Map<string, { target: AskedTarget; meters: Float64Array }>();

  constructor(
    private readonly cells: Pick<CoverageInputs['cells'], 'ids' | 'residents'>,
    { xs, ys, zones }: CellCentres,
    zoneCount: number,
  ) {
    this.x = xs;
    this.y = ys;
    this.zones = zones;
    this.perZone = new Float64Array(zoneCount);
    let outside = 0;
    for (const [cell, zone] of zones.entries()) {
      if (zone < 0) outside += cells.residents[cell];
      else this.perZone[zone] += cells.residents[cell];
    }
    this.outsideZones = outside;
  }

  sync(questionMeters: number, { today, added }: AskedTargets): void {
    const neededMeters = Math.max(questionMeters, farthestClassMeters);
    if (today !== this.todayTargets || neededMeters > this.knownMeters) {
      this.todayTargets = today;
      this.knownMeters = neededMeters;
      this.todayMeters = this.distances(today, neededMeters);
      this.added.clear();
    }
    this.questionMeters = questionMeters;
    for (const id of this.added.keys()) if (!added.has(id)) this.added.delete(id);
    for (const [id, target] of added) {
      if (this.added.get(id)?.target === target) continue;
      this.added.set(id, { target, meters: this.distances([target], this.knownMeters) });
    }
  }

  within(distanceMeters: number, side: CoverageSideName): Float64Array {
    const { residents } = this.cells;
    const meters = this.meters(side);
    const sums = new Float64Array(this.perZone.length);
    for (let cell = 0; cell < meters.length; cell++) {
      if (meters[cell] <= distanceMeters && this.zones[cell] >= 0) {
        sums[this.zones[cell]] += residents[cell];
      }
    }
    return sums;
  }

  near(distanceMeters: number, shapes: readonly LocalShape[]): number {
    const { residents } = this.cells;
    const meters = this.distances([{ id: '', name: '', shapes }], distanceMeters);
    let sum = 0;
    for (let cell = 0; cell < meters.length; cell++) {
      if (meters[cell] <= distanceMeters) sum += residents[cell];
    }
    return sum;
  }

  getReady(): void {
    // Distances are measured as they are asked for.
  }

  homesOf(zone: number, side: CoverageSideName): readonly CountedHome[] {
    const { ids, residents } = this.cells;
    const meters = this.meters(side);
    const homes: CountedHome[] = [];
    for (const [cell, id] of ids.entries()) {
      if (this.zones[cell] !== zone || residents[cell] === 0) continue;
      homes.push({
        id,
        x: this.x[cell],
        y: this.y[cell],
        residents: residents[cell],
        coveredResidents: meters[cell] <= this.questionMeters ? residents[cell] : 0,
      });
    }
    return homes;
  }

  splitResidents(): number {
    return 0;
  }

  private meters(side: CoverageSideName): Float64Array {
    if (side === 'today' || this.added.size === 0) return this.todayMeters;
    const nearest = this.todayMeters.slice();
    for (const { meters } of this.added.values()) {
      for (let cell = 0; cell < nearest.length; cell++) {
        if (meters[cell] < nearest[cell]) nearest[cell] = meters[cell];
      }
    }
    return nearest;
  }

  private distances(targets: readonly AskedTarget[], limitMeters: number): Float64Array {
    const nearest = new Float64Array(this.x.length).fill(Infinity);
    for (const shape of targets.flatMap((target) => target.shapes)) {
      const [minX, minY, maxX, maxY] = boundsWithin(shape, limitMeters);
      for (let cell = 0; cell < nearest.length; cell++) {
        const x = this.x[cell];
        const y = this.y[cell];
        if (x < minX || x > maxX || y < minY || y > maxY) continue;
        nearest[cell] = Math.min(nearest[cell], distanceToShape(x, y, shape));
      }
    }
    return nearest;
  }
}
