import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { translateGeometry } from '../geo/translate-geometry.ts';
import { agree, agreedMeasures, type TableList } from './agreed-measures.ts';
import { blankRegister } from './blank-register.ts';
import type { MeasureId, ProposalId, ZoneId } from './ids.ts';
import type { MeasureKindId } from './measure-kind.ts';
import type { Measure, MeasureGeometry } from './measure.ts';

const place: MeasureGeometry = { type: 'Point', coordinates: [10.4, 63.43] };

function measure(
  id: string,
  kind: MeasureKindId,
  geometry: MeasureGeometry | null = place,
  rest: Partial<Measure> = {},
): Measure {
  return {
    id: id as MeasureId,
    kind,
    ownKind: null,
    title: id,
    note: '',
    geometry,
    zones: [],
    status: 'idea',
    focusArea: null,
    period: { from: null, to: null },
    responsible: '',
    ...blankRegister,
    homes: null,
    budget: [],
    sources: [],
    ...rest,
  };
}

const table = (id: string, ...measures: readonly Measure[]): TableList => ({
  proposalId: id as ProposalId,
  listed: measures.map((one) => ({ measure: one, on: true })),
});

const told = (lists: readonly TableList[]) => {
  const { agreed, alone } = agreedMeasures(lists);
  return {
    agreed: agreed.map(({ measures, proposalIds }) => [
      measures.map(({ id }) => id).join(' '),
      proposalIds.join(' '),
    ]),
    alone: alone.map(({ measures }) => measures[0].id),
  };
};

const moved = (meters: number) => translateGeometry(place, meters, 0);

describe('what tables agree on', () => {
  it('is what two have of one kind within 50 m, and nothing farther', () => {
    expect(
      told([
        table('t1', measure('a', 'playground')),
        table('t2', measure('b', 'playground', moved(49)), measure('c', 'playground', moved(110))),
        table('t3', measure('d', 'library')),
      ]),
    ).toEqual({ agreed: [['a b', 't1 t2']], alone: ['c', 'd'] });
  });

  it('is a measure that several list, and lists what most have first', () => {
    const shared = measure('planned', 'park');
    expect(
      told([
        table('t1', measure('a', 'playground'), shared),
        table('t2', measure('b', 'playground'), shared),
        table('t3', shared),
      ]).agreed,
    ).toEqual([
      ['planned', 't1 t2 t3'],
      ['a b', 't1 t2'],
    ]);
  });

  it('is not what one table drew side by side, but may join through another’s', () => {
    const two = table('t1', measure('a', 'playground'), measure('b', 'playground', moved(60)));
    expect(told([two, table('t2')])).toEqual({ agreed: [], alone: ['a', 'b'] });
    expect(told([two, table('t2', measure('c', 'playground', moved(30)))]).agreed).toEqual([
      ['a b c', 't1 t2'],
    ]);
  });

  it('leaves out notes, what is dropped and what is switched off', () => {
    const off: TableList = {
      proposalId: 't2' as ProposalId,
      listed: [{ measure: measure('b', 'playground'), on: false }],
    };
    const dropped = measure('c', 'playground', place, { status: 'dropped' });
    expect(
      told([
        table('t1', measure('a', 'playground')),
        off,
        table('t3', dropped, measure('d', 'free-note')),
      ]),
    ).toEqual({ agreed: [], alone: ['a'] });
  });

  it('is a service of the same zones under the same title', () => {
    const zones = ['z1', 'z2'] as ZoneId[];
    const a = measure('a', 'zone-service', null, { zones, title: 'Ny Vri' });
    const b = { ...a, id: 'b' as MeasureId, zones: zones.toReversed() };
    expect(agree(a, b)).toBe(true);
    expect(agree(a, { ...b, zones: zones.slice(1) })).toBe(false);
  });

  it('is the same whichever table comes first, and holds every measure once', () => {
    const any = fc
      .array(
        fc.record({
          table: fc.integer({ min: 0, max: 3 }),
          kind: fc.constantFrom<MeasureKindId>('playground', 'park'),
          east: fc.integer({ min: 0, max: 12 }),
        }),
        { maxLength: 14 },
      )
      .map((drawn) =>
        ['t0', 't1', 't2', 't3'].map((id, at) =>
          table(
            id,
            ...drawn.flatMap((one, index) =>
              one.table === at ? measure(`m${index}`, one.kind, moved(one.east * 30)) : [],
            ),
          ),
        ),
      );
    const asSets = (lists: readonly TableList[]) => {
      const { agreed, alone } = agreedMeasures(lists);
      return [...agreed, ...alone]
        .map(({ measures, proposalIds }) =>
          [
            measures
              .map(({ id }) => id)
              .toSorted()
              .join(' '),
            proposalIds.toSorted().join(' '),
          ].join(': '),
        )
        .toSorted();
    };
    fc.assert(
      fc.property(any, (lists) => {
        expect(asSets(lists.toReversed())).toEqual(asSets(lists));
        const all = agreedMeasures(lists);
        const ids = [...all.agreed, ...all.alone].flatMap(({ measures }) =>
          measures.map(({ id }) => id),
        );
        const given = lists.flatMap(({ listed }) => listed.map(({ measure: { id } }) => id));
        expect(ids.toSorted()).toEqual(given.toSorted());
      }),
      { seed: 20_261_122, numRuns: 300 },
    );
  });
});
