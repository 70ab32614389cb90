import { barrierDistances } from '../../src/analysis/barriers/barrier-distances.ts';
import type { Barrier, BarrierCrossing } from '../../src/analysis/barriers/barrier.ts';
import { barrierWorld } from '../../src/analysis/barriers/barrier-world.ts';
import type { ReachTarget } from '../../src/analysis/barriers/reach-targets.ts';
import { projectGeometry } from '../../src/analysis/coverage/project-geometry.ts';
import type { LayerFeature, LoadedWorkspace } from '../../src/domain/loaded-workspace.ts';
import { localPlane, type LocalPlane } from '../../src/geo/local-plane.ts';
import { type BenchLine, linesTable } from './bench-line.ts';
import { bundledWorkspace } from '../bundled-workspace.ts';
import { medianMillis } from './median-millis.ts';
import type { BenchTopic } from './report/bench-report.ts';

const crossingWidthMeters = 4;

/** Reach around the barriers and the water of Trondheim: full answers, and after one edit. */
export async function bench(): Promise<BenchTopic> {
  console.debug = () => undefined; // the FlatGeobuf library tells every step of a search
  const loaded = await bundledWorkspace('trondheim');
  const plane = localPlane(loaded.workspace.centre);
  const barriers = barriersOf(loaded, plane);
  const crossings = crossingsOf(loaded, plane);
  const targets = targetsOf(loaded, plane);
  const homes = homesOf(loaded, plane);
  const opening = medianMillis(5, () => barrierWorld(barriers, crossings));
  const world = barrierWorld(barriers, crossings);
  const unused = crossings.filter(({ id }) => world.whyUnused(id) !== null).length;
  const lines: BenchLine[] = [
    {
      what: 'prepare barriers and crossings',
      value: opening,
      unit: 'ms',
      note: `${world.ground.segmentCount} segments, ${crossings.length} crossings, of which ${unused} open nothing`,
    },
  ];
  for (const meters of [500, 800]) {
    lines.push(...benchDistance(meters, barriers, crossings, targets, homes));
  }
  return {
    title: 'Distances around barriers',
    method: [
      'The bundled workspace of Trondheim: how far every home is from its nearest meeting place without crossing water, railway or main road except at a crossing.',
    ],
    tables: [linesTable('Trondheim', lines)],
  };
}

function benchDistance(
  meters: number,
  barriers: readonly Barrier[],
  crossings: readonly BarrierCrossing[],
  targets: readonly ReachTarget[],
  homes: Float64Array,
): readonly BenchLine[] {
  const cold = medianMillis(3, () =>
    barrierDistances(barrierWorld(barriers, crossings), targets, homes, meters),
  );
  const world = barrierWorld(barriers, crossings);
  const warm = medianMillis(5, () => barrierDistances(world, targets, homes, meters));
  const distances = barrierDistances(world, targets, homes, meters);
  const moving = crossings.find(({ id }) => world.whyUnused(id) === null);
  if (!moving) throw new Error('No crossing opens anything');
  const [x, y] = moving.shape.rings[0];
  let counts = distances.computed;
  const crossing = medianMillis(40, (run) => {
    const to = Float64Array.of(x + 0.4 * (run % 10), y + 0.3 * (run % 7));
    world.setCrossing(moving.id, { ...moving, shape: { type: 'point', rings: [to] } });
    distances.update();
    counts = distances.computed;
  });
  const target = medianMillis(40, (run) => {
    const to = Float64Array.of(x + 20 * (run % 10), y + 20 * (run % 7));
    distances.setTarget(targets.length, [{ type: 'point', rings: [to] }]);
  });
  const on = `${homes.length / 2} homes, ${targets.length} targets, ${meters} m`;
  return [
    { what: `${meters} m: full, with the world`, value: cold, unit: 'ms', note: on },
    { what: `${meters} m: full, lines of sight known`, value: warm, unit: 'ms' },
    {
      what: `${meters} m: after one moved crossing`,
      value: crossing,
      unit: 'ms',
      note: `${counts.homes} homes and ${counts.corners} corners computed again`,
    },
    { what: `${meters} m: after one moved target`, value: target, unit: 'ms' },
  ];
}

function barriersOf(loaded: LoadedWorkspace, plane: LocalPlane): Barrier[] {
  return [...features(loaded, 'barriers'), ...features(loaded, 'water')].flatMap(
    ({ geometry }, feature) =>
      projectGeometry(geometry, plane).map((shape, part) => ({ id: `${feature}.${part}`, shape })),
  );
}

function crossingsOf(loaded: LoadedWorkspace, plane: LocalPlane): BarrierCrossing[] {
  return features(loaded, 'crossings').flatMap(({ geometry }, feature) =>
    projectGeometry(geometry, plane).map((shape, part) => ({
      id: `${feature}.${part}`,
      shape,
      widthMeters: crossingWidthMeters,
    })),
  );
}

function targetsOf(loaded: LoadedWorkspace, plane: LocalPlane): ReachTarget[] {
  return loaded.workspace.layers
    .filter(({ targetKind }) => targetKind === 'meeting-place')
    .flatMap(({ id }) => features(loaded, id))
    .map(({ geometry }) => ({ shapes: projectGeometry(geometry, plane) }));
}

function homesOf(loaded: LoadedWorkspace, plane: LocalPlane): Float64Array {
  const middles = loaded.residents
    .filter(({ residents }) => residents > 0)
    .map(({ geometry }) => {
      if (geometry.type !== 'Polygon') throw new Error(`Cells are squares, not ${geometry.type}`);
      const [[[west, south], , [east, north]]] = geometry.coordinates;
      return plane.toLocal([(west + east) / 2, (south + north) / 2]);
    });
  return Float64Array.from(middles.flat());
}

function features({ layers }: LoadedWorkspace, id: string): readonly LayerFeature[] {
  const data = Object.entries(layers).find(([layer]) => layer === id)?.[1];
  if (data?.status !== 'ready') throw new Error(`Layer ${id} could not be read`);
  return data.features;
}
