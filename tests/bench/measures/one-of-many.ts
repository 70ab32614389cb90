import type { GeoJSONSourceDiff } from 'maplibre-gl';
import { ListSender } from '../../../src/analysis/coverage/sent-list.ts';
import { defaultQuestion } from '../../../src/domain/coverage-presets.ts';
import type { CoverageTarget } from '../../../src/domain/coverage.ts';
import { firstProposalId } from '../../../src/domain/empty-plan.ts';
import type { Measure } from '../../../src/domain/measure.ts';
import type { Plan } from '../../../src/domain/plan.ts';
import type { SketchedWay } from '../../../src/domain/sketched-way.ts';
import { sketchedWays } from '../../../src/domain/sketched-ways.ts';
import { resolveMeasures, type ListedMeasure } from '../../../src/domain/resolve-measures.ts';
import { targetsForQuestion } from '../../../src/domain/targets-for-question.ts';
import { translateGeometry } from '../../../src/geo/translate-geometry.ts';
import { featureDiff } from '../../../src/map/feature-diff.ts';
import { measureSources } from '../../../src/map/measure-sources.ts';
import { placeKeeper } from '../../../src/map/place-keeper.ts';

/** One cost of moving one of many: as it is done, and with everything done anew. */
export interface MovingCost {
  readonly what: string;
  readonly oursMillis: number;
  readonly anewMillis: number;
}

const rounds = 10;

/** What it costs this thread that one measure of a plan has moved. */
export function movingCosts(plan: Plan): readonly MovingCost[] {
  return [drawing(plan), sendingToMap(plan), sendingToWorker(plan)];
}

/** The features that the map draws. */
function drawing(plan: Plan): MovingCost {
  const places = placeKeeper();
  const draw = (listed: readonly ListedMeasure[]) =>
    measureSources('proposal', listed, places(listed.map(({ measure }) => measure.id)));
  draw(listOf(plan));
  return {
    what: 'make what the map draws',
    oursMillis: medianAfter((round) => listOf(moved(plan, round)), draw),
    anewMillis: medianAfter(() => structuredClone(listOf(plan)), draw),
  };
}

/** What crosses to the thread that cuts tiles: copying it is what this thread pays. */
function sendingToMap(plan: Plan): MovingCost {
  const places = placeKeeper();
  const draw = (listed: readonly ListedMeasure[]) =>
    measureSources('proposal', listed, places(listed.map(({ measure }) => measure.id)));
  const before = draw(listOf(plan));
  const diffs = (after: ReturnType<typeof draw>): readonly (GeoJSONSourceDiff | null)[] =>
    Object.keys(after).map((id) => featureDiff(before[id], after[id]));
  return {
    what: 'tell the map of it',
    oursMillis: medianAfter(
      (round) => draw(listOf(moved(plan, round))),
      (after) => structuredClone(diffs(after)),
    ),
    anewMillis: medianAfter(
      (round) => draw(listOf(moved(plan, round))),
      (after) => structuredClone(Object.values(after)),
    ),
  };
}

/** The targets and ways that the board's numbers are worked out from, on another thread. */
function sendingToWorker(plan: Plan): MovingCost {
  const asked = (listed: readonly ListedMeasure[]) => {
    const measures = listed.map(({ measure }) => measure);
    return {
      targets: targetsForQuestion(measures, defaultQuestion),
      ways: sketchedWays(measures),
    };
  };
  const senders = {
    targets: new ListSender<CoverageTarget>(),
    ways: new ListSender<SketchedWay>(),
  };
  const send = ({ targets, ways }: ReturnType<typeof asked>) =>
    structuredClone([senders.targets.send(targets), senders.ways.send(ways)]);
  send(asked(listOf(plan)));
  return {
    what: 'ask for the numbers',
    oursMillis: medianAfter(
      (round) => listOf(moved(plan, round)),
      (listed) => send(asked(listed)),
    ),
    anewMillis: medianAfter(
      () => structuredClone(listOf(plan)),
      (listed) => structuredClone(asked(listed)),
    ),
  };
}

/** Median time of the work, what it works on made before and not counted. */
function medianAfter<Material>(
  prepare: (round: number) => Material,
  work: (material: Material) => unknown,
): number {
  const times: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const material = prepare(round);
    const start = performance.now();
    work(material);
    // The first round warms up.
    if (round > 0) times.push(performance.now() - start);
  }
  return times.toSorted((a, b) => a - b)[Math.floor(rounds / 2)];
}

function listOf(plan: Plan): readonly ListedMeasure[] {
  return resolveMeasures(plan, [], firstProposalId);
}

/** The plan with one of its measures some metres away, another one each time. */
function moved(plan: Plan, round: number): Plan {
  const all: readonly Measure[] = Object.values(plan.measures);
  const measure = all[(round * 37) % all.length];
  if (!measure.geometry) throw new Error(`${measure.id} is not drawn`);
  const geometry = translateGeometry(measure.geometry, 40, 25);
  return { ...plan, measures: { ...plan.measures, [measure.id]: { ...measure, geometry } } };
}
