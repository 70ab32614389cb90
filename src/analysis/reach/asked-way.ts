import type { SketchedWay, WayEffect } from '../../domain/sketched-way.ts';
import type { LocalPlane } from '../../geo/local-plane.ts';
import type { LocalShape } from '../coverage/local-shape.ts';
import { projectGeometry } from '../coverage/project-geometry.ts';

/** What a proposal does to the ways of a place, in metres of the local plane. */
export interface AskedWay {
  readonly id: string;
  readonly effect: WayEffect;
  /** A point or a line. */
  readonly shape: LocalShape;
}

/** Reads the ways of one request after another; what did not change keeps its identity. */
export class WayPicker {
  private ways = new Map<string, { readonly written: string; readonly way: AskedWay }>();

  constructor(private readonly plane: LocalPlane) {}

  /** The proposal's ways in the order of their ids, the one in the hand in place of its own. */
  pick(ways: readonly SketchedWay[], staged: SketchedWay | null): readonly AskedWay[] {
    const all = staged ? [...ways.filter((way) => way.id !== staged.id), staged] : ways;
    const picked = new Map<string, { readonly written: string; readonly way: AskedWay }>();
    for (const { id, effect, geometry } of all) {
      const written = JSON.stringify([effect, geometry]);
      const before = this.ways.get(id);
      if (before?.written === written) {
        picked.set(id, before);
        continue;
      }
      const [shape] = projectGeometry(geometry, this.plane);
      picked.set(id, { written, way: { id, effect, shape } });
    }
    this.ways = picked;
    const found = [...picked.values()].map(({ way }) => way);
    return found.sort((a, b) => (a.id < b.id ? -1 : 1));
  }
}
