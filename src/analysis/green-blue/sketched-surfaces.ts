import type { GreenShape } from '../../domain/green-blue.ts';
import type { LocalPlane } from '../../geo/local-plane.ts';
import type { TargetShape } from '../coverage/engine/target-shape.ts';
import { projectGeometry } from '../coverage/project-geometry.ts';
import type { GreenBlueRequest } from './green-blue-request.ts';

/** A sketch, and the ground it takes in metres of the local plane. */
export interface SketchedGround {
  readonly shape: GreenShape;
  readonly ground: TargetShape;
}

/** Projects the sketches of one request after another; an unchanged one keeps its ground. */
export class SketchedSurfaces {
  private known = new Map<string, { readonly written: string; readonly ground: TargetShape }>();

  constructor(private readonly plane: LocalPlane) {}

  of({ shapes, staged }: GreenBlueRequest): readonly SketchedGround[] {
    const all = staged ? [...shapes.filter(({ id }) => id !== staged.id), staged] : shapes;
    const known = new Map<string, { readonly written: string; readonly ground: TargetShape }>();
    const grounds = all.map((shape) => {
      const written = JSON.stringify([shape.geometry, shape.breadthMeters]);
      const before = this.known.get(shape.id);
      const ground = before?.written === written ? before.ground : this.project(shape);
      known.set(shape.id, { written, ground });
      return { shape, ground };
    });
    this.known = known;
    return grounds;
  }

  /** An area is its outline; a line of trees or water is as broad as it is said to be. */
  private project({ geometry, breadthMeters = 0 }: GreenShape): TargetShape {
    const [{ type, rings }] = projectGeometry(geometry, this.plane);
    const radiusMeters = breadthMeters / 2;
    if (type === 'area') return { kind: 'area', rings, radiusMeters: 0 };
    if (type === 'line') return { kind: 'line', coords: rings[0], radiusMeters };
    return { kind: 'disc', x: rings[0][0], y: rings[0][1], radiusMeters };
  }
}
