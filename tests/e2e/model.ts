import { coverageInputs } from '../../src/analysis/coverage/coverage-inputs.ts';
import { openCoverage, type OpenCoverage } from '../../src/analysis/coverage/open-coverage.ts';
import { coveragePresets } from '../../src/domain/coverage-presets.ts';
import type { ZoneCoverage } from '../../src/domain/coverage.ts';
import type { MeasureId } from '../../src/domain/ids.ts';
import type { LoadedWorkspace } from '../../src/domain/loaded-workspace.ts';
import type { MeasureGeometry } from '../../src/domain/measure.ts';
import { formatLeastPercent, formatPercent } from '../../src/text/format.ts';
import { bundledWorkspace } from '../bundled-workspace.ts';

/** The model behind the board, computed here, apart from the page that shows it. */
export class Model {
  private constructor(
    private readonly loaded: LoadedWorkspace,
    private readonly coverage: OpenCoverage,
  ) {}

  static async open(): Promise<Model> {
    const loaded = await bundledWorkspace('trondheim');
    return new Model(loaded, openCoverage(coverageInputs(loaded)));
  }

  /** What a zone has when these shapes are added to today. */
  zone(name: string, questionId: string, shapes: readonly GeoJSON.Geometry[]): ZoneCoverage {
    const question = coveragePresets.find((preset) => preset.id === questionId);
    const index = this.loaded.zones.findIndex((zone) => zone.name === name);
    if (!question || index < 0) throw new Error(`No question ${questionId} or no zone ${name}`);
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
      ways: [],
      stagedWay: null,
      shape: null,
    });
    return proposal.zones[index];
  }

  /** The zone's share of residents as the board words it in bokmål. */
  share(name: string, questionId: string, shapes: readonly GeoJSON.Geometry[]): string {
    const zone = this.zone(name, questionId, shapes);
    const share = zone.coveredResidents / zone.residents;
    return zone.knownShare < 0.9995 && share < 1 - 1e-9
      ? `minst ${formatLeastPercent(share, 'nb')}`
      : formatPercent(share, 'nb');
  }
}
