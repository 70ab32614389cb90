import type { CoverageQuestion } from '../../domain/coverage-question.ts';
import { meetsAccess } from '../../domain/target-access.ts';
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
  /** Where its data say that it is entered: x, y pairs in metres; absent: they do not say. */
  readonly entrances?: Float64Array;
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

/** The targets of a request, and how many were left out because their access is not known. */
export interface PickedTargets extends AskedTargets {
  readonly unknownToday: number;
  readonly unknownAdded: number;
}

interface ProjectedMeasure {
  readonly written: string;
  readonly target: AskedTarget;
  readonly areaSquareMeters: number;
}

/** Picks the targets of one request after another. */
export class TargetPicker {
  private readonly plane: LocalPlane;
  private filter = '';
  private today: readonly AskedTarget[] = [];
  private unknownToday = 0;
  private measures = new Map<string, ProjectedMeasure>();

  /** `features`: today's, as `todaysFeatures` reads them; several pickers may share them. */
  constructor(
    private readonly inputs: Pick<CoverageInputs, 'centre' | 'targets'>,
    private readonly features: readonly AskedTarget[] = todaysFeatures(inputs.targets),
  ) {
    this.plane = localPlane(inputs.centre);
  }

  pick({ question, targets, staged }: PickedRequest): PickedTargets {
    const filter = filterOf(question);
    if (filter !== this.filter) {
      this.filter = filter;
      this.pickToday(question);
    }
    let unknownAdded = 0;
    const measures = new Map<string, ProjectedMeasure>();
    const added = new Map<string, AskedTarget>();
    const all = staged ? [...targets.filter((target) => target.id !== staged.id), staged] : targets;
    for (const target of all) {
      const written = JSON.stringify([target.name, target.geometry]);
      const before = this.measures.get(target.id);
      const measure = before?.written === written ? before : this.project(target, written);
      measures.set(target.id, measure);
      if (!isLargeEnough(measure.areaSquareMeters, question)) continue;
      const meets = target.access ? meetsAccess(target.access, question) : accessAsked(question);
      if (meets) added.set(target.id, measure.target);
      else if (meets === null) unknownAdded++;
    }
    this.measures = measures;
    return { today: this.today, added, unknownToday: this.unknownToday, unknownAdded };
  }

  private pickToday(question: CoverageQuestion): void {
    const { access } = this.inputs.targets;
    this.unknownToday = 0;
    this.today = this.features.filter((_, feature) => {
      if (!this.isAskedFor(feature, question)) return false;
      const meets = meetsAccess(access[feature], question);
      if (meets === null) this.unknownToday++;
      return meets === true;
    });
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

type PickedRequest = Pick<CoverageRequest, 'question' | 'targets' | 'staged'>;

/** Of a measure that says nothing of its access none is known: it counts where none is asked for. */
function accessAsked({ publicOnly, openWhen }: CoverageQuestion): true | null {
  return publicOnly || openWhen !== 'any' ? null : true;
}

function filterOf(question: CoverageQuestion): string {
  const { targetKind, placeKinds, minAreaSquareMeters, strictlyLarger } = question;
  const { publicOnly, openWhen } = question;
  return JSON.stringify([
    targetKind,
    placeKinds,
    minAreaSquareMeters,
    strictlyLarger,
    publicOnly,
    openWhen,
  ]);
}

/** Today's features as targets, in the order of the table. */
export function todaysFeatures({
  ids,
  names,
  entrances,
  parts,
}: TodaysTargets): readonly AskedTarget[] {
  const shapes: LocalShape[][] = ids.map(() => []);
  for (const [part, type] of parts.types.entries()) {
    shapes[parts.features[part]].push({ type, rings: itemRings(parts.shapes, part) });
  }
  return ids.map((id, feature) => {
    const target = { id, name: names[feature], shapes: shapes[feature] };
    const places = entrances[feature];
    return places ? { ...target, entrances: places } : target;
  });
}
