import { beforeAll, describe, expect, it } from 'vitest';
import { registerRows } from '../src/commands/register-rows.ts';
import type { FocusAreaId, GoalId, LayerId, ZoneId } from '../src/domain/ids.ts';
import type { Measure } from '../src/domain/measure.ts';
import type { ProgrammeInForce } from '../src/domain/programme-in-force.ts';
import { blankProgramme } from '../src/domain/blank-programme.ts';
import { loadLanguage, t } from '../src/text/translate.ts';
import { measure, planWith, smallPlace } from './map/small-place.ts';

const programme: ProgrammeInForce = {
  programme: {
    ...blankProgramme('Programmet'),
    standsAlone: false,
    focusAreas: [{ id: 'homes' as FocusAreaId, title: 'Boliger', about: '', sources: [] }],
    zones: ['east' as ZoneId],
  },
  goals: [],
  indicators: [],
  observations: new Map(),
  areas: [],
};
const loaded = smallPlace();
const bench = measure('bench', 'meeting-place', { type: 'Point', coordinates: [10.4001, 63.4201] });

function rowsOf(year: number | null, ...measures: readonly Measure[]) {
  return registerRows({ plan: planWith(...measures), loaded, programme, year }, t, 'nb');
}

beforeAll(() => loadLanguage('nb'));

describe('the lines of the register', () => {
  it('tell what is said, and leave empty what is not', () => {
    const said = {
      ...bench,
      focusArea: 'homes' as FocusAreaId,
      goals: ['gone' as GoalId],
      budget: [
        { financier: 'Husbanken', year: 2025, amount: 100 },
        { financier: '', year: null, amount: 50.5 },
      ],
    };
    const rows = rowsOf(null, said, measure('note', 'free-note', null));
    expect(rows.map(({ id }) => id)).toEqual(['planned-square', 'bench', 'note']);
    const [square, first, second] = rows;
    expect(first).toMatchObject({
      kind: 'Møteplass',
      focusArea: 'Boliger',
      goals: ['gone'],
      money: 150.5,
      proposals: ['A'],
      group: '',
    });
    expect(second).toMatchObject({ focusArea: '', money: null, homes: null, period: '' });
    expect(square).toMatchObject({ group: 'measures', proposals: [] });
  });

  it('tell the zones that are served, of the whole place those of the programme', () => {
    const named = { ...bench, zones: ['west' as ZoneId] };
    const [, one, everywhere] = rowsOf(null, named, measure('team', 'zone-service', null));
    expect(one).toMatchObject({ zoneNames: ['West'], isForAll: false });
    expect(everywhere).toMatchObject({ zoneNames: ['East'], isForAll: true });
  });

  it('tell the status of a year, and none where it is not known then', () => {
    const dated = {
      ...bench,
      status: 'done' as const,
      statusDates: [
        { status: 'adopted' as const, on: '2022' },
        { status: 'done' as const, on: '2024-05' },
      ],
    };
    const status = (year: number | null) => rowsOf(year, dated)[1].status;
    expect([null, 2021, 2023, 2024].map(status)).toEqual(['done', null, 'adopted', 'done']);
  });

  it('have a planned measure once, as the plan says it', () => {
    const square = { ...loaded.plannedMeasures[0], responsible: 'Byplan' };
    const rows = rowsOf(null, square);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ responsible: 'Byplan', group: 'measures' as LayerId });
  });
});
