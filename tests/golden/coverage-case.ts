import { blankRegister } from '../../src/domain/blank-register.ts';
import type { CoverageInputs } from '../../src/analysis/coverage/coverage-data.ts';
import { coverageInputs } from '../../src/analysis/coverage/coverage-inputs.ts';
import type { CoverageRequest } from '../../src/analysis/coverage/coverage-request.ts';
import { defaultQuestion } from '../../src/domain/coverage-presets.ts';
import type { CoverageQuestion, TargetKind } from '../../src/domain/coverage-question.ts';
import type { ZoneCoverage } from '../../src/domain/coverage.ts';
import type { LayerId, MeasureId, SourceId, WorkspaceId, ZoneId } from '../../src/domain/ids.ts';
import type {
  LayerData,
  LayerFeature,
  LoadedWorkspace,
} from '../../src/domain/loaded-workspace.ts';
import type { MeasureKindId } from '../../src/domain/measure-kind.ts';
import type { Measure, MeasureGeometry, MeasureStatus } from '../../src/domain/measure.ts';
import { targetsForQuestion } from '../../src/domain/targets-for-question.ts';
import type { LocalText } from '../../src/domain/workspace.ts';
import { localPlane } from '../../src/geo/local-plane.ts';

type Path = readonly (readonly [x: number, y: number])[];

/** A shape in metres east and north of the case's centre. */
interface CaseShape {
  readonly point?: readonly [number, number];
  readonly line?: Path;
  readonly lines?: readonly Path[];
  readonly rings?: readonly Path[];
}

export interface CaseMeasure extends CaseShape {
  readonly id: string;
  readonly kind: MeasureKindId;
  readonly status: MeasureStatus;
}

interface CaseLayer {
  readonly id: string;
  readonly targetKind: TargetKind;
  /** The layer's file could not be read. */
  readonly lost?: boolean;
  readonly extent?: readonly Path[];
  readonly features: readonly (CaseShape & { readonly id: string; readonly kind: string })[];
}

type ExpectedZone = Partial<ZoneCoverage>;

/** A situation with numbers that can be worked out by hand; see the files beside this one. */
export interface CoverageCase {
  readonly title: string;
  readonly derivation: readonly string[];
  readonly zones: readonly { readonly id: string; readonly rings: readonly Path[] }[];
  readonly cells: readonly {
    readonly id: string;
    readonly residents: number;
    readonly rings: readonly Path[];
  }[];
  readonly water?: readonly (readonly Path[])[];
  readonly layers: readonly CaseLayer[];
  readonly question: Partial<CoverageQuestion>;
  readonly measures?: readonly CaseMeasure[];
  readonly staged?: CaseMeasure;
  readonly expected: {
    readonly today?: Readonly<Record<string, ExpectedZone>>;
    readonly proposal?: Readonly<Record<string, ExpectedZone>>;
    readonly targetsToday?: number;
    readonly targetsProposal?: number;
    readonly shapeReach?: { readonly residents: number; readonly areaSquareMeters: number };
    readonly residentsOutsideZones?: number;
  };
}

const plane = localPlane([10.4, 63.42]);

/** What the app would make of the case: the same workspace, question and proposal. */
export function playCase(situation: CoverageCase): {
  readonly inputs: CoverageInputs;
  readonly request: CoverageRequest;
} {
  const question: CoverageQuestion = { ...defaultQuestion, ...situation.question };
  const measures = (situation.measures ?? []).map(measureOf);
  const staged = situation.staged ? measureOf(situation.staged) : null;
  return {
    inputs: coverageInputs(workspaceOf(situation)),
    request: {
      question,
      planVersion: 1,
      gesture: 0,
      targets: targetsForQuestion(measures, question),
      staged: (staged && targetsForQuestion([staged], question)[0]) ?? null,
      ways: [],
      stagedWay: null,
      shape: staged?.geometry ?? null,
    },
  };
}

/** The case as a workspace that was read from files. */
export function workspaceOf(situation: CoverageCase): LoadedWorkspace {
  const layers: Record<LayerId, LayerData> = {};
  const extents: Record<LayerId, GeoJSON.Polygon> = {};
  for (const layer of situation.layers) {
    layers[layer.id as LayerId] = layer.lost
      ? { status: 'failed', reason: 'file-missing' }
      : { status: 'ready', features: layer.features.map((one) => feature(one.id, one.kind, one)) };
    if (layer.extent) extents[layer.id as LayerId] = polygon(layer.extent);
  }
  layers['water' as LayerId] = {
    status: 'ready',
    features: (situation.water ?? []).map((rings, at) => feature(`water ${at}`, 'lake', { rings })),
  };
  return {
    workspace: {
      schema: 1,
      id: 'case' as WorkspaceId,
      title: words(situation.title),
      centre: plane.centre,
      bounds: [10.3, 63.3, 10.5, 63.5],
      start: { centre: plane.centre, zoom: 12 },
      zoneSets: [],
      layers: situation.layers.map((layer) => ({
        id: layer.id as LayerId,
        group: 'meeting-places',
        title: words(layer.id),
        geometry: 'mixed',
        file: `${layer.id}.geojson`,
        source: ['case' as SourceId],
        visible: true,
        targetKind: layer.targetKind,
        ...(layer.extent ? { extent: `${layer.id}-extent.geojson` } : {}),
      })),
      residents: null,
      programme: null,
      sources: [],
    },
    sources: {},
    zones: situation.zones.map(({ id, rings }) => ({
      id: id as ZoneId,
      name: id,
      geometry: polygon(rings),
      attributes: {},
    })),
    layers,
    extents,
    residents: situation.cells.map(({ id, residents, rings }) => ({
      id,
      residents,
      geometry: polygon(rings),
    })),
    plannedMeasures: [],
  };
}

/** The measure of a case as a plan would hold it. */
export function measureOf({ id, kind, status, ...shape }: CaseMeasure): Measure {
  return {
    id: id as MeasureId,
    kind,
    title: id,
    note: '',
    geometry: geometryOf(shape) as MeasureGeometry | null,
    zones: [],
    status,
    focusArea: null,
    period: { from: null, to: null },
    responsible: '',
    ...blankRegister,
    ownKind: null,
    homes: null,
    budget: [],
    sources: [],
  };
}

function feature(id: string, kind: string, shape: CaseShape): LayerFeature {
  return { type: 'Feature', properties: { id, kind, name: id }, geometry: geometryOf(shape)! };
}

function geometryOf({ point, line, lines, rings }: CaseShape): GeoJSON.Geometry | null {
  if (point) return { type: 'Point', coordinates: path([point])[0] };
  if (line) return { type: 'LineString', coordinates: path(line) };
  if (lines) return { type: 'MultiLineString', coordinates: lines.map(path) };
  return rings ? polygon(rings) : null;
}

function polygon(rings: readonly Path[]): GeoJSON.Polygon {
  return { type: 'Polygon', coordinates: rings.map(path) };
}

/**
 * The path in degrees, with a point at least every 20 m: an edge that is straight in the plane is
 * not quite straight in degrees.
 */
function path(local: Path): GeoJSON.Position[] {
  const positions: GeoJSON.Position[] = [];
  for (const [index, [x, y]] of local.entries()) {
    const [fromX, fromY] = local[Math.max(0, index - 1)];
    const steps = Math.max(1, Math.ceil(Math.hypot(x - fromX, y - fromY) / 20));
    for (let step = index === 0 ? steps : 1; step <= steps; step++) {
      const share = step / steps;
      const [lng, lat] = plane.toLngLat([fromX + share * (x - fromX), fromY + share * (y - fromY)]);
      positions.push([lng, lat]);
    }
  }
  return positions;
}

function words(text: string): LocalText {
  return { nb: text, nn: text, sv: text, en: text };
}
