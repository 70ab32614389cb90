import type { CoverageQuestion } from '../../domain/coverage-question.ts';
import { localPlane, type LocalPlane } from '../../geo/local-plane.ts';
import type { CoverageInputs, TodaysTargets } from './coverage-data.ts';
import type { CoverageRequest } from './coverage-request.ts';
import type { LocalShape } from './local-shape.ts';
import { itemRings } from './item-rings.ts';
import { projectGeometry } from './project-geometry.ts';
import { shapesArea } from './shapes-area.ts';

/** A target that counts: a feature of today, or a measure of the proposal. */
export interface AskedTarget {
  readonly id: string;
  readonly name: string;
  readonly shapes: readonly LocalShape[];
}

/**
 * What a request asks to be near to. What did not change since the request before keeps its
 * identity, which is how the computations below see what to do again.
 */
export interface AskedTargets {
  readonly today: readonly AskedTarget[];
  /** What the proposal adds, by id. */
  readonly added: ReadonlyMap<string, AskedTarget>;
}

interface ProjectedMeasure {
  readonly written: string;
  readonly target: AskedTarget;
  readonly areaSquareMeters: number;
}

/** Picks the targets of one request after another. */
export class TargetPicker {
  private readonly plane: LocalPlane;
  private readonly features: readonly AskedTarget[];
  private filter = '';
  private today: readonly AskedTarget[] = [];
  private measures = new Map<string, ProjectedMeasure>();

  constructor(private readonly inputs: CoverageInputs) {
    this.plane = localPlane(inputs.centre);
    this.features = readFeatures(inputs.targets);
  }

  pick({ question, targets, staged }: CoverageRequest): AskedTargets {
    const { targetKind, placeKinds, minAreaSquareMeters, strictlyLarger } = question;
    const filter = JSON.stringify([targetKind, placeKinds, minAreaSquareMeters, strictlyLarger]);
    if (filter !== this.filter) {
      this.filter = filter;
      this.today = this.features.filter((_, feature) => this.isAskedFor(feature, question));
    }
    const measures = new Map<string, ProjectedMeasure>();
    const added = new Map<string, AskedTarget>();
    const all = staged ? [...targets.filter((target) => target.id !== staged.id), staged] : targets;
    for (const target of all) {
      const written = JSON.stringify([target.name, target.geometry]);
      const before = this.measures.get(target.id);
      const measure = before?.written === written ? before : this.project(target, written);
      measures.set(target.id, measure);
      if (isLargeEnough(measure.areaSquareMeters, question)) added.set(target.id, measure.target);
    }
    this.measures = measures;
    return { today: this.today, added };
  }

  private isAskedFor(feature: number, question: CoverageQuestion): boolean {
    const { targetKinds, placeKinds, areasSquareMeters } = this.inputs.targets;
    if (targetKinds[feature] !== question.targetKind) return false;
    if (question.placeKinds !== null) {
      const kind = placeKinds[feature];
      if (kind === null || !question.placeKinds.includes(kind)) return false;
    }
    return isLargeEnough(areasSquareMeters[feature], question);
  }

  private project(target: CoverageRequest['targets'][number], written: string): ProjectedMeasure {
    const shapes = projectGeometry(target.geometry, this.plane);
    return {
      written,
      target: { id: target.id, name: target.name ?? '', shapes },
      areaSquareMeters: shapesArea(shapes),
    };
  }
}

/** A target known by a point or a line only has no area, and no question that asks for one. */
function isLargeEnough(squareMeters: number, question: CoverageQuestion): boolean {
  const { minAreaSquareMeters, strictlyLarger } = question;
  return strictlyLarger ? squareMeters > minAreaSquareMeters : squareMeters >= minAreaSquareMeters;
}

function readFeatures({ ids, names, parts }: TodaysTargets): readonly AskedTarget[] {
  const shapes: LocalShape[][] = ids.map(() => []);
  for (const [part, type] of parts.types.entries()) {
    shapes[parts.features[part]].push({ type, rings: itemRings(parts.shapes, part) });
  }
  return ids.map((id, feature) => ({ id, name: names[feature], shapes: shapes[feature] }));
}
