import { computeNear } from '../../src/analysis/near/compute-near.ts';
import { nearGround, type NearGround } from '../../src/analysis/near/near-ground.ts';
import { nearInputs } from '../../src/analysis/near/near-inputs.ts';
import { defaultQuestion } from '../../src/domain/coverage-presets.ts';
import type { LoadedWorkspace } from '../../src/domain/loaded-workspace.ts';
import { type NearAnswer, nearKinds, nearMeters } from '../../src/domain/near-answer.ts';
import type { LngLat } from '../../src/geo/lng-lat.ts';
import { bundledWorkspace } from '../bundled-workspace.ts';
import { type BenchLine, linesTable } from './bench-line.ts';
import { seededRandom } from './engine/city.ts';
import { medianMillis } from './median-millis.ts';
import { askedFeatures, type TurfDistance, turfDistances } from './near/turf-near.ts';
import type { BenchTopic } from './report/bench-report.ts';
import { quantile } from './report/figures.ts';

const pinCount = 12;

/** A sphere for the ellipsoid: lengths differ by less than this share, and so may who is nearest. */
const sphereShare = 0.006;

const straight = { ...defaultQuestion, reach: 'straight' } as const;
const aroundBarriers = { ...defaultQuestion, reach: 'barriers' } as const;

/** What a visitor is told of a pin, against a distance to everything there is. */
export async function bench(): Promise<BenchTopic> {
  const loaded = await bundledWorkspace('trondheim');
  const ground = nearGround(nearInputs(loaded));
  const pins = pinsOf(loaded);
  const features = nearKinds.map((kind) => askedFeatures(loaded, kind, straight));
  const ours = pins.map((at) => medianMillis(5, () => void near(ground, at, straight)));
  const around = pins.map((at) => medianMillis(3, () => void near(ground, at, aroundBarriers)));
  let same = 0;
  const turf = pins.map((at) => {
    const start = performance.now();
    const told = features.map((all) => turfDistances(at, all));
    const millis = performance.now() - start;
    const answer = near(ground, at, straight);
    for (const [i, kind] of nearKinds.entries()) {
      if (isSameNearest(answer.nearest[kind][0], told[i], answer.limitMeters)) same += 1;
    }
    return millis;
  });
  const lines: readonly BenchLine[] = [
    {
      what: 'Turf 7.4.0, distances to all, against what is near (median of a pin)',
      value: quantile(turf, 0.5) / quantile(ours, 0.5),
      unit: 'times',
      note: `${features.flat().length} features; the same one nearest for ${same} of ${pinCount * nearKinds.length}, else one that Turf has as near`,
    },
    {
      what: 'make the place ready',
      value: medianMillis(5, () => void nearGround(nearInputs(loaded))),
      unit: 'ms',
    },
    {
      what: 'what is near, straight, median',
      value: quantile(ours, 0.5),
      unit: 'ms',
      note: `${pinCount} pins`,
    },
    { what: 'what is near, straight, slowest', value: Math.max(...ours), unit: 'ms' },
    { what: 'what is near, round barriers, median', value: quantile(around, 0.5), unit: 'ms' },
    { what: 'what is near, round barriers, slowest', value: Math.max(...around), unit: 'ms' },
    { what: 'Turf 7.4.0, median', value: quantile(turf, 0.5), unit: 'ms' },
  ];
  return {
    title: 'What is near a pin',
    method: [
      `The bundled place of Trondheim, made ready once; ${pinCount} pins in squares where people live, more where more do. Asked for are the nearest meeting place and the nearest public green area today. Turf measures straight to all of these that there are, and the least is taken; which of them are public is found for it beforehand. Both have to find the same one, or one that Turf has as near within ${100 * sphereShare} %, for it measures on a sphere. Ways round barriers are what a visitor is told; Turf does not know them.`,
    ],
    tables: [linesTable('Trondheim', lines)],
  };
}

function near(ground: NearGround, at: LngLat, meter: typeof straight | typeof aroundBarriers) {
  return computeNear(ground, {
    at,
    planVersion: 0,
    withinMeters: nearMeters,
    meter,
    measures: [],
    additions: [],
  });
}

/** Whether both found the same; throws where ours is farther than Turf's. */
function isSameNearest(
  { target }: NearAnswer['nearest']['green-area'][number],
  told: readonly TurfDistance[],
  limitMeters: number,
): boolean {
  const least = told.reduce((a, b) => (b.meters < a.meters ? b : a));
  const allowed = 0.01 + sphereShare * least.meters;
  if (!target && least.meters > limitMeters - allowed) return true;
  const ours = told.find(({ id }) => id === target?.id);
  if (!target || !ours) throw new Error(`Turf alone found ${least.id}, ${least.meters} m away`);
  if (ours.meters > least.meters + allowed || Math.abs(ours.meters - target.meters) > allowed) {
    throw new Error(
      `${target.id} is ${target.meters} m away, by Turf ${ours.meters} m, and ${least.id} ${least.meters} m`,
    );
  }
  return ours.id === least.id;
}

/** Middles of squares, the more of them the more people live there; the same in every run. */
function pinsOf({ residents }: LoadedWorkspace): readonly LngLat[] {
  const random = seededRandom(19);
  const all = residents.reduce((sum, cell) => sum + cell.residents, 0);
  return Array.from({ length: pinCount }, (): LngLat => {
    let left = random() * all;
    const cell = residents.find(({ residents: many }) => {
      left -= many;
      return left < 0;
    });
    if (cell?.geometry.type !== 'Polygon') throw new Error('No square was found to put a pin in');
    const [[[west, south], , [east, north]]] = cell.geometry.coordinates;
    return [(west + east) / 2, (south + north) / 2];
  });
}
