import { coverageInputs } from '../../src/analysis/coverage/coverage-inputs.ts';
import { openCoverage, type OpenCoverage } from '../../src/analysis/coverage/open-coverage.ts';
import type { CoverageRequest } from '../../src/analysis/coverage/coverage-request.ts';
import type { CoverageQuestion, ReachModel } from '../../src/domain/coverage-question.ts';
import { coveragePresets } from '../../src/domain/coverage-presets.ts';
import type { CoverageAnswer, Evidence, ZoneCoverage } from '../../src/domain/coverage.ts';
import type { MeasureId } from '../../src/domain/ids.ts';
import type { LoadedWorkspace } from '../../src/domain/loaded-workspace.ts';
import type { MeasureGeometry } from '../../src/domain/measure.ts';
import type { SketchedWay } from '../../src/domain/sketched-way.ts';
import type { NetworkReading } from '../../src/files/read-network.ts';
import { formatLeastPercent, formatPercent } from '../../src/text/format.ts';
import { bundledWorkspace } from '../bundled-workspace.ts';

/** How people get about: the kind of reach, and what a proposal opens and closes. */
export interface Way {
  readonly reach?: ReachModel;
  readonly ways?: readonly SketchedWay[];
}

/** The model behind the board, computed here, apart from the page that shows it. */
export class Model {
  private constructor(
    readonly loaded: LoadedWorkspace,
    private readonly coverage: OpenCoverage,
  ) {}

  /** The place as it is bundled, and with paths where a file of them is given. */
  static async open(paths: NetworkReading | null = null): Promise<Model> {
    const loaded = await bundledWorkspace('trondheim');
    const inputs = coverageInputs(loaded, paths?.ways, paths?.entranceNodes);
    return new Model(loaded, openCoverage(inputs));
  }

  /** The answer to any question when these shapes and ways are added to today. */
  answer(
    question: CoverageQuestion,
    shapes: readonly GeoJSON.Geometry[] = [],
    ways: readonly SketchedWay[] = [],
  ): CoverageAnswer {
    return this.coverage.answer(requestOf(question, shapes, ways));
  }

  /** The homes behind a zone's number of today. */
  evidence(name: string, question: CoverageQuestion): Evidence {
    const { id } = this.loaded.zones[this.indexOf(name)];
    return this.coverage.explain(requestOf(question, [], []), id, 'today');
  }

  /** What a zone has when these shapes and ways are added to today. */
  zone(
    name: string,
    questionId: string,
    shapes: readonly GeoJSON.Geometry[],
    { reach = 'straight', ways = [] }: Way = {},
  ): ZoneCoverage {
    const question = { ...presetQuestion(questionId), reach };
    return this.answer(question, shapes, ways).proposal.zones[this.indexOf(name)];
  }

  /** The zone's share of residents as the board words it in bokmål. */
  share(
    name: string,
    questionId: string,
    shapes: readonly GeoJSON.Geometry[],
    way: Way = {},
  ): string {
    return shareWords(this.zone(name, questionId, shapes, way));
  }

  private indexOf(name: string): number {
    const index = this.loaded.zones.findIndex((zone) => zone.name === name);
    if (index < 0) throw new Error(`No zone ${name}`);
    return index;
  }
}

/** One of the questions that can be picked. */
export function presetQuestion(id: string): CoverageQuestion {
  const preset = coveragePresets.find((one) => one.id === id);
  if (!preset) throw new Error(`No question ${id}`);
  return preset;
}

/** A share of residents as the board words it in bokmål. */
export function shareWords({ coveredResidents, residents, knownShare }: ZoneCoverage): string {
  const share = coveredResidents / residents;
  return knownShare < 0.9995 && share < 1 - 1e-9
    ? `minst ${formatLeastPercent(share, 'nb')}`
    : formatPercent(share, 'nb');
}

function requestOf(
  question: CoverageQuestion,
  shapes: readonly GeoJSON.Geometry[],
  ways: readonly SketchedWay[],
): CoverageRequest {
  return {
    question,
    planVersion: 0,
    gesture: 0,
    targets: shapes.map((geometry, i) => ({
      id: `shape-${i}` as MeasureId,
      geometry: geometry as MeasureGeometry,
      name: '',
    })),
    staged: null,
    ways,
    stagedWay: null,
    shape: null,
  };
}
