import type { GreenShape } from '../../domain/green-blue.ts';
import type { LocalPlane } from '../../geo/local-plane.ts';
import { projectGeometry } from '../coverage/project-geometry.ts';
import type { GreenBlueRequest } from './green-blue-request.ts';
import type { SurfaceRings } from './surface-cover.ts';

/** A sketch in metres of the local plane. */
export interface SketchedSurface {
  readonly shape: GreenShape;
  readonly rings: SurfaceRings;
}

/** Projects the sketches of one request after another; an unchanged one keeps its rings. */
export class SketchedSurfaces {
  private known = new Map<string, { readonly written: string; readonly rings: SurfaceRings }>();

  constructor(private readonly plane: LocalPlane) {}

  of({ shapes, staged }: GreenBlueRequest): readonly SketchedSurface[] {
    const all = staged ? [...shapes.filter(({ id }) => id !== staged.id), staged] : shapes;
    const known = new Map<string, { readonly written: string; readonly rings: SurfaceRings }>();
    const surfaces = all.map((shape) => {
      const written = JSON.stringify(shape.geometry.coordinates);
      const before = this.known.get(shape.id);
      const rings = before?.written === written ? before.rings : this.project(shape);
      known.set(shape.id, { written, rings });
      return { shape, rings };
    });
    this.known = known;
    return surfaces;
  }

  private project(shape: GreenShape): SurfaceRings {
    return projectGeometry(shape.geometry, this.plane).flatMap(({ type, rings }) =>
      type === 'area' ? rings : [],
    );
  }
}
