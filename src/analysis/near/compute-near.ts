import { mostDistanceMeters, type ReachModel } from '../../domain/coverage-question.ts';
import {
  type NearAnswer,
  type NearKind,
  nearKinds,
  type NearestTarget,
  type NearRequest,
  type NearSideId,
} from '../../domain/near-answer.ts';
import { TargetPicker, type PickedTargets } from '../coverage/asked-targets.ts';
import { distanceToShape } from '../coverage/local-shape.ts';
import { projectGeometry } from '../coverage/project-geometry.ts';
import { WayPicker, type AskedWay } from '../reach/asked-way.ts';
import { barrierMeter } from '../reach/barrier-meter.ts';
import { meterForQuestion } from '../reach/reach-ground.ts';
import type { MeterPoints, ReachMeter } from '../reach/reach-meter.ts';
import { straightMeter } from '../reach/straight-meter.ts';
import { knownAround } from './known-around.ts';
import type { NearGround } from './near-ground.ts';
import { nearQuestion } from './near-question.ts';
import { sourcesAround } from './sources-around.ts';
import { targetsAround } from './targets-around.ts';

/** Looked for near by first: most people have one close, and a wide search round barriers is dear. */
const limitsMeters = [1_000, 2_500, mostDistanceMeters];

/** What each side asks the meter to look for. */
interface Side {
  readonly id: NearSideId;
  readonly targets: PickedTargets;
  readonly ways: readonly AskedWay[];
}

/**
 * What is near a position: measures by the straight distance in metres to the nearest part of their
 * shape, and the way to the nearest target of each kind, today and with every addition. Ways are
 * measured as the request says, straight where the place has no barriers or paths; nothing beyond
 * 5 km is looked for.
 */
export function computeNear(ground: NearGround, request: NearRequest): NearAnswer {
  const { plane } = ground;
  const [x, y] = plane.toLocal(request.at);
  const point: MeterPoints = { count: 1, xs: Float64Array.of(x), ys: Float64Array.of(y) };
  const reach = reachAt(ground, request.meter);
  const found = nearKinds.map((kind) => ({
    kind,
    ...nearestOf(kind, ground, request, reach, point),
  }));
  const by = <Value>(value: (one: (typeof found)[number]) => Value): Record<NearKind, Value> => {
    const [meeting, green] = found;
    return { 'meeting-place': value(meeting), 'green-area': value(green) };
  };
  return {
    at: request.at,
    planVersion: request.planVersion,
    withinMeters: request.withinMeters,
    reach,
    limitMeters: mostDistanceMeters,
    measures: measuresNear(x, y, ground, request),
    nearest: by(({ nearest }) => nearest),
    known: by(({ kind, leftOut }) => ({ ...knownAround(x, y, kind, ground.inputs), leftOut })),
  };
}

function measuresNear(
  x: number,
  y: number,
  { plane }: NearGround,
  { measures, withinMeters }: NearRequest,
): NearAnswer['measures'] {
  return measures
    .map(({ id, geometry }) => ({
      id,
      meters: projectGeometry(geometry, plane).reduce(
        (least, shape) => Math.min(least, distanceToShape(x, y, shape)),
        Infinity,
      ),
    }))
    .filter(({ meters }) => meters <= withinMeters)
    .toSorted((a, b) => a.meters - b.meters || (a.id < b.id ? -1 : 1));
}

/** Paths where they are asked for and open, else round barriers where any are known. */
function reachAt(
  { ground }: NearGround,
  { reach, barrierKinds }: NearRequest['meter'],
): ReachModel {
  if (reach === 'network' && ground.paths()) return 'network';
  return reach !== 'straight' && ground.barrierSources(barrierKinds) ? 'barriers' : 'straight';
}

function nearestOf(
  kind: NearKind,
  ground: NearGround,
  request: NearRequest,
  reach: ReachModel,
  point: MeterPoints,
): { readonly nearest: NearAnswer['nearest'][NearKind]; readonly leftOut: number } {
  const question = nearQuestion(kind, { ...request.meter, reach });
  const picker = new TargetPicker(ground.inputs, ground.features);
  const ways = new WayPicker(ground.plane);
  const sides: readonly Side[] = [
    { id: 'today', targets: picker.pick({ question, targets: [], staged: null }), ways: [] },
    ...request.additions.map((addition) => ({
      id: addition.id,
      targets: picker.pick({ question, targets: addition.targets[kind], staged: null }),
      ways: ways.pick(addition.ways, null),
    })),
  ];
  const nearest = new Map<NearSideId, NearestTarget>();
  // Along paths the network is laid out once for the whole distance; a wider search costs little.
  for (const limit of reach === 'network' ? [mostDistanceMeters] : limitsMeters) {
    const open = sides.filter(({ id }) => !nearest.has(id));
    if (open.length === 0) break;
    const meter = meterAt(ground, { ...request.meter, reach }, point, limit);
    const today = targetsAround(point, limit, sides[0].targets.today);
    for (const { id, targets, ways: opened } of open) {
      const added = new Map(
        targetsAround(point, limit, [...targets.added.values()]).map((one) => [one.id, one]),
      );
      meter.sync({ today, added }, opened);
      const target = nearestOn(meter, ground);
      if (target) nearest.set(id, target);
    }
  }
  return {
    nearest: sides.map(({ id }) => ({ side: id, target: nearest.get(id) ?? null })),
    leftOut: sides[0].targets.unknownToday,
  };
}

function meterAt(
  { ground }: NearGround,
  meter: NearRequest['meter'],
  point: MeterPoints,
  limitMeters: number,
): ReachMeter {
  if (meter.reach === 'straight') return straightMeter(point, limitMeters);
  if (meter.reach === 'barriers') {
    const sources = ground.barrierSources(meter.barrierKinds);
    if (!sources) throw new Error('Ways round barriers were asked for where none are known');
    return barrierMeter(point, limitMeters, sourcesAround(point, limitMeters, sources));
  }
  const made = meterForQuestion(meter, () => point, limitMeters, ground);
  if (made.model === 'refused') throw new Error(`No way along paths: ${made.refused}`);
  return made.meter;
}

function nearestOn(meter: ReachMeter, { plane }: NearGround): NearestTarget | null {
  const [meters] = meter.meters('proposal');
  const route = Number.isFinite(meters) ? meter.route(0, 'proposal') : null;
  if (!route) return null;
  const { id, name } = route.target;
  return { id, name, meters, at: plane.toLngLat([route.entrance[0], route.entrance[1]]) };
}
