import type { BarrierKind, CoverageQuestion } from '../../domain/coverage-question.ts';
import type { AnswerRefusal } from '../../domain/coverage.ts';
import { localPlane } from '../../geo/local-plane.ts';
import type { CoverageInputs } from '../coverage/coverage-data.ts';
import { itemRings } from '../coverage/item-rings.ts';
import type { LocalShape } from '../coverage/local-shape.ts';
import { barrierMeter, crossingWidthMeters, type BarrierSources } from './barrier-meter.ts';
import { networkMeter, type NetworkMeter } from './network-meter.ts';
import type { MeterPoints, ReachMeter } from './reach-meter.ts';
import { straightMeter } from './straight-meter.ts';
import { walkPaths, type WalkPaths } from './walk-paths.ts';

/** A meter, or why the place has none for a question. */
export type MeterOutcome =
  | { readonly model: 'straight' | 'barriers'; readonly meter: ReachMeter }
  | { readonly model: 'network'; readonly meter: NetworkMeter }
  | { readonly model: 'refused'; readonly refused: AnswerRefusal };

/** What of a question decides how its distances are measured. */
export type MeterQuestion = Pick<CoverageQuestion, 'reach' | 'barrierKinds' | 'stepFree'>;

type GroundInputs = Pick<
  CoverageInputs,
  'centre' | 'barriers' | 'crossings' | 'network' | 'entranceNodes'
>;

/** The barriers, crossings and paths of a place; prepared when they are asked for first. */
export class ReachGround {
  private walked: WalkPaths | null = null;

  constructor(private readonly inputs: GroundInputs) {}

  /** The barriers of some kinds and all crossings; null where no such barrier is known. */
  barrierSources(kinds: readonly BarrierKind[]): BarrierSources | null {
    const { barriers, crossings } = this.inputs;
    const stops = barriers.ids.flatMap((id, at) =>
      kinds.includes(barriers.kinds[at]) ? [{ id, shape: shapeOf(barriers, at) }] : [],
    );
    if (stops.length === 0) return null;
    const ways = crossings.ids.map((id, at) => {
      const opens = crossings.opens[at];
      const shape = shapeOf(crossings, at);
      const widthMeters = crossingWidthMeters;
      return opens === 'both' ? { id, shape, widthMeters } : { id, shape, widthMeters, opens };
    });
    return { barriers: stops, crossings: ways };
  }

  /** The paths to walk on; null where none are open. */
  paths(): WalkPaths | null {
    const { centre, network, entranceNodes } = this.inputs;
    if (!network) return null;
    this.walked ??= walkPaths(network, entranceNodes, localPlane(centre));
    return this.walked;
  }
}

/** A meter of the question's reach for some points, or why the place has none. */
export function meterForQuestion(
  { reach, barrierKinds, stepFree }: MeterQuestion,
  pointsOf: () => MeterPoints,
  limitMeters: number,
  ground: ReachGround,
  onProgress?: (share: number) => void,
): MeterOutcome {
  if (reach === 'straight') return { model: reach, meter: straightMeter(pointsOf(), limitMeters) };
  if (reach === 'network') {
    const paths = ground.paths();
    if (!paths) return { model: 'refused', refused: 'no-network' };
    return {
      model: reach,
      meter: networkMeter(pointsOf(), limitMeters, paths, stepFree, onProgress),
    };
  }
  const sources = ground.barrierSources(barrierKinds);
  if (!sources) return { model: 'refused', refused: 'no-barriers' };
  return { model: reach, meter: barrierMeter(pointsOf(), limitMeters, sources, onProgress) };
}

function shapeOf(table: CoverageInputs['barriers'] | CoverageInputs['crossings'], at: number) {
  const shape: LocalShape = { type: table.types[at], rings: itemRings(table.shapes, at) };
  return shape;
}
