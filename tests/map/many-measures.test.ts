import { describe, expect, it } from 'vitest';
import { ListSender } from '../../src/analysis/coverage/sent-list.ts';
import { defaultQuestion } from '../../src/domain/coverage-presets.ts';
import type { CoverageTarget } from '../../src/domain/coverage.ts';
import { firstProposalId } from '../../src/domain/empty-plan.ts';
import type { MeasureId } from '../../src/domain/ids.ts';
import type { MeasureGeometry } from '../../src/domain/measure.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { entryKey } from '../../src/domain/proposal.ts';
import { resolveMeasures } from '../../src/domain/resolve-measures.ts';
import { targetsForQuestion } from '../../src/domain/targets-for-question.ts';
import { featureDiff } from '../../src/map/feature-diff.ts';
import { measureSources } from '../../src/map/measure-sources.ts';
import { placeKeeper } from '../../src/map/place-keeper.ts';
import { manyMeasures } from '../bench/measures/many-measures.ts';

const many = 5_000;
const plan = manyMeasures(many);
/** A park: an area with its symbol. */
const park = 'many-2509' as MeasureId;

function mapOf(): (plan: Plan) => ReturnType<typeof measureSources> {
  const places = placeKeeper();
  return (shown) => {
    const listed = resolveMeasures(shown, [], firstProposalId);
    return measureSources('proposal', listed, places(listed.map(({ measure }) => measure.id)));
  };
}

function withGeometry(id: MeasureId, geometry: MeasureGeometry): Plan {
  const measure = plan.measures[id];
  return { ...plan, measures: { ...plan.measures, [id]: { ...measure, geometry } } };
}

function without(id: MeasureId): Plan {
  const { [id]: _measure, ...measures } = plan.measures;
  const { [entryKey(firstProposalId, id)]: _entry, ...entries } = plan.entries;
  return { ...plan, measures, entries };
}

function sent(from: ReturnType<typeof measureSources>, to: ReturnType<typeof measureSources>) {
  return Object.keys(to).flatMap((id) => {
    const diff = featureDiff(from[id], to[id]);
    if (!diff) throw new Error(`All of ${id} would be sent`);
    return [
      ...(diff.remove ?? []).map((gone) => `${id}: ${gone} goes`),
      ...(diff.add ?? []).map((feature) => `${id}: ${feature.id} comes`),
    ];
  });
}

const elsewhere: MeasureGeometry = {
  type: 'Polygon',
  coordinates: [
    [
      [10.4, 63.42],
      [10.402, 63.42],
      [10.402, 63.421],
      [10.4, 63.42],
    ],
  ],
};

describe('a plan of five thousand measures', () => {
  it('has points, lines and areas all over the town, the same each time', () => {
    const shapes = Object.values(plan.measures).map(({ geometry }) => geometry?.type);
    expect(new Set(shapes)).toEqual(new Set(['Point', 'LineString', 'Polygon']));
    expect(shapes).toHaveLength(many);
    expect(manyMeasures(many)).toEqual(plan);
  });

  it('tells the map of the one that has moved, and of no other', () => {
    const map = mapOf();
    expect(plan.measures[park].kind).toBe('park');
    expect(sent(map(plan), map(withGeometry(park, elsewhere)))).toEqual([
      `proposal: ${park} comes`,
      `proposal.marks: ${park} comes`,
    ]);
  });

  it('tells the map of the one that is deleted, and of it again when that is taken back', () => {
    const map = mapOf();
    const [before, gone, back] = [map(plan), map(without(park)), map(plan)];
    expect(sent(before, gone)).toEqual([`proposal: ${park} goes`, `proposal.marks: ${park} goes`]);
    expect(sent(gone, back)).toEqual([`proposal: ${park} comes`, `proposal.marks: ${park} comes`]);
    expect(back['proposal'].features).toEqual(before['proposal'].features);
  });

  it('keeps what two maps draw of it, each in an order of its own', () => {
    const [one, other] = [mapOf(), mapOf()];
    // The other map has listed without the first of them, so that all its places differ.
    const first = Object.keys(plan.measures)[0] as MeasureId;
    const before = [one(plan), other(without(first))];
    const after = [one(plan), other(without(first))];
    expect(sent(before[0], after[0])).toEqual([]);
    expect(sent(before[1], after[1])).toEqual([]);
    expect(before[0]['proposal.marks'].features[0]).not.toBe(
      before[1]['proposal.marks'].features[0],
    );
  });

  it('asks for new numbers with the one target that has changed', () => {
    const sender = new ListSender<CoverageTarget>();
    const targets = (shown: Plan) =>
      targetsForQuestion(
        resolveMeasures(shown, [], firstProposalId).map(({ measure }) => measure),
        defaultQuestion,
      );
    const place = 'many-900' as MeasureId;
    expect(sender.send(targets(plan)).put.length).toBeGreaterThan(1_000);
    const there: MeasureGeometry = { type: 'Point', coordinates: [10.41, 63.43] };
    expect(sender.send(targets(withGeometry(place, there)))).toMatchObject({
      gone: [],
      put: [{ id: place, geometry: there }],
    });
  });
});
