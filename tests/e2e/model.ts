import { coverageInputs } from '../../src/analysis/coverage/coverage-inputs.ts';
import { openCoverage, type OpenCoverage } from '../../src/analysis/coverage/open-coverage.ts';
import type { ReachModel } from '../../src/domain/coverage-question.ts';
import { coveragePresets } from '../../src/domain/coverage-presets.ts';
import type { ZoneCoverage } from '../../src/domain/coverage.ts';
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
    private readonly loaded: LoadedWorkspace,
    private readonly coverage: OpenCoverage,
  ) {}

  /** The place as it is bundled, and with paths where a file of them is given. */
  static async open(paths: NetworkReading | null = null): Promise<Model> {
    const loaded = await bundledWorkspace('trondheim');
    const inputs = coverageInputs(loaded, paths?.ways, paths?.entranceNodes);
    return new Model(loaded, openCoverage(inputs));
  }

  /** What a zone has when these shapes and ways are added to today. */
  zone(
    name: string,
    questionId: string,
    shapes: readonly GeoJSON.Geometry[],
    { reach = 'straight', ways = [] }: Way = {},
  ): ZoneCoverage {
    const preset = coveragePresets.find((one) => one.id === questionId);
    const index = this.loaded.zones.findIndex((zone) => zone.name === name);
    if (!preset || index < 0) throw new Error(`No question ${questionId} or no zone ${name}`);
    const question = { ...preset, reach };
    const { proposal } = this.coverage.answer({
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
    });
    return proposal.zones[index];
  }

  /** The zone's share of residents as the board words it in bokmål. */
  share(
    name: string,
    questionId: string,
    shapes: readonly GeoJSON.Geometry[],
    way: Way = {},
  ): string {
    const zone = this.zone(name, questionId, shapes, way);
    const share = zone.coveredResidents / zone.residents;
    return zone.knownShare < 0.9995 && share < 1 - 1e-9
      ? `minst ${formatLeastPercent(share, 'nb')}`
      : formatPercent(share, 'nb');
  }
}
