import type { WalkWays } from '../../domain/walk-ways.ts';
import {
  footAccess,
  inclineSlope,
  isEntrance,
  isFootForbidden,
  type FootAccess,
} from './foot-access.ts';
import type { OsmTags } from './primitive-block.ts';

/** How many ways were skipped, by reason. */
export type SkippedWays = Readonly<Record<Exclude<FootAccess, 'walkable'>, number>>;

/** What came of building. */
export interface BuiltWays {
  readonly ways: WalkWays;
  /** Number of the way in the file, among those that can be walked, that each way is a part of. */
  readonly wayOfPart: Int32Array;
  /** Nodes of `ways` that are tagged as an entrance or a gate. */
  readonly entranceNodes: Int32Array;
  /** Places where a way passes a barrier that is closed to walkers, and was cut. */
  readonly barrierCount: number;
  /** Places where a way passes a node that the extract does not hold, and was cut. */
  readonly missingCount: number;
}

/**
 * Takes the ways of an extract first and then its nodes, of which only those that a way passes are
 * kept, and puts both together.
 */
export class WalkWaysBuilder {
  readonly skipped = { 'no-way': 0, 'motor-only': 0, forbidden: 0, unfinished: 0 };
  private readonly starts: number[] = [0];
  private readonly ids: number[] = [];
  private readonly steps: number[] = [];
  private readonly slopes: number[] = [];
  private wanted = new Float64Array(0);
  private lngLats = new Float64Array(0);
  private marks = new Uint8Array(0);
  private cursor = 0;

  get wayCount(): number {
    return this.starts.length - 1;
  }

  /** Takes a way, if it can be walked; counts it if not. */
  addWay(tags: OsmTags, nodeIds: readonly number[]): void {
    const access = footAccess(tags);
    if (access !== 'walkable') {
      this.skipped[access]++;
      return;
    }
    for (const id of nodeIds) this.ids.push(id);
    this.starts.push(this.ids.length);
    this.steps.push(tags.get('highway') === 'steps' ? 1 : 0);
    this.slopes.push(inclineSlope(tags));
  }

  /** Ends the ways: from now on nodes are taken. */
  endWays(): void {
    const sorted = Float64Array.from(this.ids).sort();
    let count = 0;
    for (const id of sorted) if (count === 0 || sorted[count - 1] !== id) sorted[count++] = id;
    this.wanted = sorted.slice(0, count);
    this.lngLats = new Float64Array(2 * count).fill(NaN);
    this.marks = new Uint8Array(count);
  }

  /** Takes a node's position in degrees, if a way passes it. */
  addNode(id: number, lng: number, lat: number, tags: () => OsmTags): void {
    const at = this.find(id);
    if (at < 0) return;
    // A position that is none is as good as missing.
    if (!(Math.abs(lng) <= 180 && Math.abs(lat) <= 90)) return;
    this.lngLats[2 * at] = lng;
    this.lngLats[2 * at + 1] = lat;
    const read = tags();
    if (read.size === 0) return;
    if (read.has('barrier') && isFootForbidden(read)) this.marks[at] = markBarrier;
    else if (isEntrance(read)) this.marks[at] = markEntrance;
  }

  /**
   * Puts ways and nodes together. Where a way passes a missing node it is cut; where it passes a
   * closed barrier, each part ends in a node of its own at the barrier's place, so that no way
   * leads through. Parts of one node are left out.
   */
  build(): BuiltWays {
    const positions: number[] = [];
    const numberOf = new Int32Array(this.wanted.length).fill(-1);
    const entranceNodes: number[] = [];
    const starts: number[] = [0];
    const nodes: number[] = [];
    const steps: number[] = [];
    const slopes: number[] = [];
    const wayOfPart: number[] = [];
    let barrierCount = 0;
    let missingCount = 0;

    const newNode = (at: number): number => {
      positions.push(this.lngLats[2 * at], this.lngLats[2 * at + 1]);
      return positions.length / 2 - 1;
    };
    const nodeAt = (at: number): number => {
      if (this.marks[at] === markBarrier) return newNode(at);
      if (numberOf[at] < 0) {
        numberOf[at] = newNode(at);
        if (this.marks[at] === markEntrance) entranceNodes.push(numberOf[at]);
      }
      return numberOf[at];
    };

    for (let way = 0; way < this.wayCount; way++) {
      let part: number[] = [];
      const endPart = (): void => {
        if (part.length > 1) {
          for (const at of part) nodes.push(nodeAt(at));
          starts.push(nodes.length);
          steps.push(this.steps[way]);
          slopes.push(this.slopes[way]);
          wayOfPart.push(way);
        }
        part = [];
      };
      for (let place = this.starts[way]; place < this.starts[way + 1]; place++) {
        const at = this.find(this.ids[place]);
        if (Number.isNaN(this.lngLats[2 * at])) {
          missingCount++;
          endPart();
          continue;
        }
        part.push(at);
        if (this.marks[at] !== markBarrier) continue;
        barrierCount++;
        endPart();
        part.push(at);
      }
      endPart();
    }
    return {
      ways: {
        nodeLngLats: Float64Array.from(positions),
        lines: {
          wayStarts: Int32Array.from(starts),
          wayNodes: Int32Array.from(nodes),
          waySteps: Uint8Array.from(steps),
          waySlopes: Float32Array.from(slopes),
        },
      },
      wayOfPart: Int32Array.from(wayOfPart),
      entranceNodes: Int32Array.from(entranceNodes),
      barrierCount,
      missingCount,
    };
  }

  /** Place of a node among the wanted ones; -1 if no way passes it. */
  private find(id: number): number {
    const { wanted } = this;
    // Nodes mostly come in the order of their ids: look where the last one was, then search.
    while (this.cursor < wanted.length && wanted[this.cursor] < id) {
      const far = this.cursor + 8;
      if (far < wanted.length && wanted[far] < id) {
        this.cursor = firstNotBelow(wanted, id);
        break;
      }
      this.cursor++;
    }
    if (this.cursor >= wanted.length || wanted[this.cursor] > id) {
      this.cursor = firstNotBelow(wanted, id);
    }
    return wanted[this.cursor] === id ? this.cursor : -1;
  }
}

const markBarrier = 1;
const markEntrance = 2;

function firstNotBelow(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
