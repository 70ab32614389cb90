import { distanceClassLimitsMeters, type CoverageSideName } from '../../domain/coverage.ts';
import { ringsMiddle } from '../../geo/rings-middle.ts';
import type { AskedTargets } from './asked-targets.ts';
import { CoverEngine } from './engine/cover-engine.ts';
import type { PreparedParts } from './engine/prepared-parts.ts';
import type { Homes } from './home-list.ts';
import { withinDistance, type LocalShape } from './local-shape.ts';
import { itemRings } from './item-rings.ts';
import type { CountedHome, ResidentsCount } from './residents-count.ts';
import { TwoSidedCover } from './two-sided-cover.ts';
import { ZoneSums } from './zone-sums.ts';

/**
 * Residents by the area rule: those of a home lie evenly over its land, so the share of its land
 * within reach is the share of its residents.
 */
export class AreaResidents implements ResidentsCount {
  readonly perZone: Float64Array;
  readonly outsideZones: number;
  private readonly classCovers: ReadonlyMap<number, TwoSidedCover>;
  private readonly ownCover: () => TwoSidedCover;
  private readonly aloneEngine: () => CoverEngine;
  private readonly residents: Float64Array;
  private readonly sums = new Map<string, ZoneSums>();
  private questionMeters = Number.NaN;

  constructor(
    private readonly homes: Homes,
    private readonly cellIds: readonly string[],
    zoneCount: number,
    /** The land of the homes. */
    parts: PreparedParts,
  ) {
    this.classCovers = new Map(
      distanceClassLimitsMeters.map((limit) => [limit, new TwoSidedCover(parts)]),
    );
    this.ownCover = once(() => new TwoSidedCover(parts));
    this.aloneEngine = once(() => new CoverEngine(parts));
    this.residents = homes.residents.slice();
    this.outsideZones = homes.unplacedResidents + this.setAsideUnmeasured();
    for (const [home, zone] of homes.zones.entries()) {
      if (zone < 0) this.outsideZones += this.residents[home];
    }
    this.perZone = this.sumByZone(zoneCount, this.residents);
  }

  sync(
    questionMeters: number,
    targets: AskedTargets,
    tell: (share: number) => void = () => undefined,
  ): void {
    if (questionMeters !== this.questionMeters) this.sums.clear();
    this.questionMeters = questionMeters;
    // Nobody lives anywhere: nothing is to be covered.
    if (this.homes.count === 0) return;
    const covers = [...this.classCovers];
    if (!this.classCovers.has(questionMeters)) covers.push([questionMeters, this.ownCover()]);
    for (const [done, [limit, cover]] of covers.entries()) {
      cover.sync(limit, targets, (share) => tell((done + share) / covers.length));
    }
  }

  within(distanceMeters: number, side: CoverageSideName): Float64Array {
    const cover = this.coverOf(distanceMeters);
    const covered = side === 'today' ? cover.today() : cover.proposal();
    const key = `${distanceMeters} ${side}`;
    const known = this.sums.get(key) ?? new ZoneSums(this.homes, this.perZone.length);
    this.sums.set(key, known);
    return known.of(covered, (home) => this.residentsIn(home, covered, cover.partAreas));
  }

  near(distanceMeters: number, shapes: readonly LocalShape[]): number {
    const engine = this.aloneEngine();
    for (const [slot, shape] of shapes.entries()) {
      engine.setTarget(slot, withinDistance(shape, distanceMeters));
    }
    const covered = this.residentsOn(engine.coveredAreas(), engine.partAreas);
    for (const slot of shapes.keys()) engine.removeTarget(slot);
    return covered.reduce((sum, residents) => sum + residents, 0);
  }

  getReady(): void {
    this.aloneEngine();
  }

  homesOf(zone: number, side: CoverageSideName): readonly CountedHome[] {
    const { zones, cells, parts } = this.homes;
    const covered = this.coveredOf(this.questionMeters, side);
    return this.inZone(zones, zone).map((home) => {
      const [x, y] = ringsMiddle(itemRings(parts, home));
      return {
        id: this.cellIds[cells[home]],
        x,
        y,
        residents: this.residents[home],
        coveredResidents: covered[home],
      };
    });
  }

  splitResidents(zone: number): number {
    const { zones, split } = this.homes;
    return this.inZone(zones, zone).reduce(
      (sum, home) => sum + this.residents[home] * split[home],
      0,
    );
  }

  /**
   * Takes away the residents of homes whose outline the engine refuses, so that they do not pass
   * for people out of reach; gives how many they are.
   */
  private setAsideUnmeasured(): number {
    let residents = 0;
    for (const cover of [...this.classCovers.values()].slice(0, 1)) {
      for (const home of cover.refusedParts.keys()) {
        residents += this.residents[home];
        this.residents[home] = 0;
      }
    }
    return residents;
  }

  private inZone(zones: Int32Array, zone: number): number[] {
    const found: number[] = [];
    for (let home = 0; home < zones.length; home++) if (zones[home] === zone) found.push(home);
    return found;
  }

  private coverOf(distanceMeters: number): TwoSidedCover {
    return this.classCovers.get(distanceMeters) ?? this.ownCover();
  }

  private coveredOf(distanceMeters: number, side: CoverageSideName): Float64Array {
    const cover = this.coverOf(distanceMeters);
    return this.residentsOn(side === 'today' ? cover.today() : cover.proposal(), cover.partAreas);
  }

  private residentsOn(covered: Float64Array, whole: Float64Array): Float64Array {
    const { count } = this.homes;
    const on = new Float64Array(count);
    for (let home = 0; home < count; home++) on[home] = this.residentsIn(home, covered, whole);
    return on;
  }

  private residentsIn(home: number, covered: Float64Array, whole: Float64Array): number {
    // Rounding must not put more people within reach than live there.
    const share = whole[home] > 0 ? Math.max(0, Math.min(1, covered[home] / whole[home])) : 0;
    return this.residents[home] * share;
  }

  private sumByZone(zoneCount: number, values: Float64Array): Float64Array {
    const sums = new Float64Array(zoneCount);
    const { zones } = this.homes;
    for (let home = 0; home < zones.length; home++) {
      if (zones[home] >= 0) sums[zones[home]] += values[home];
    }
    return sums;
  }
}

function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
}
