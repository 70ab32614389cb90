/** How far the residents of a zone are from the nearest target. */
export interface ZoneDistances {
  readonly meanMeters: number | null;
  readonly medianMeters: number | null;
  readonly beyondResidents: number;
}

/** Gathers, zone by zone, how far how many people are. */
export class DistanceSums {
  private readonly meters: number[][];
  private readonly people: number[][];

  constructor(zoneCount: number) {
    this.meters = Array.from({ length: zoneCount }, () => []);
    this.people = Array.from({ length: zoneCount }, () => []);
  }

  /** `meters` is infinite for people with no target as far as is looked. */
  add(zone: number, people: number, meters: number): void {
    if (!(people > 0)) return;
    this.meters[zone].push(meters);
    this.people[zone].push(people);
  }

  /** Null where nobody is counted. */
  ofZone(zone: number): ZoneDistances | null {
    const meters = this.meters[zone];
    const people = this.people[zone];
    if (meters.length === 0) return null;
    const order = Array.from(meters.keys()).sort((a, b) => meters[a] - meters[b]);
    let [all, known, weighted] = [0, 0, 0];
    for (const [at, count] of people.entries()) {
      all += count;
      if (meters[at] === Infinity) continue;
      known += count;
      weighted += count * meters[at];
    }
    let passed = 0;
    const middle = order.find((at) => (passed += people[at]) >= all / 2);
    const median = middle === undefined ? Infinity : meters[middle];
    return {
      meanMeters: known > 0 ? weighted / known : null,
      medianMeters: median === Infinity ? null : median,
      beyondResidents: all - known,
    };
  }
}
