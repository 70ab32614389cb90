import { beforeAll, describe, expect, it } from 'vitest';
import { coveragePresets } from '../../domain/coverage-presets.ts';
import type { CoverageAnswer, ZoneCoverage } from '../../domain/coverage.ts';
import { exactNotes } from '../../domain/exact-notes.ts';
import type { ZoneId } from '../../domain/ids.ts';
import { loadLanguage, translator } from '../../text/translate.ts';
import { boardRows } from './board-rows.ts';
import { type ChangedZones, changedZones } from './changed-zones.ts';
import { type BoardOrder, orderRows } from './order-rows.ts';

const names = new Map(
  ['Lade', 'Berg', 'Tempe', 'Rye'].map((name) => [name.toLowerCase() as ZoneId, name]),
);

function zone(residents: number, covered: number, knownShare = 1): ZoneCoverage {
  return {
    areaSquareMeters: 1_000_000,
    coveredSquareMeters: covered * 100,
    residents,
    coveredResidents: covered,
    residentsByClass: [covered, 0, 0, residents - covered],
    knownShare,
    distances: null,
    refused: null,
  };
}

const total = zone(7_000, 3_500);
const answer: CoverageAnswer = {
  question: coveragePresets[0],
  planVersion: 1,
  gesture: 0,
  zoneIds: [...names.keys()],
  today: {
    zones: [zone(1_000, 300), zone(4_000, 3_000), zone(2_000, 1_000, 0.6), zone(9, 0, 0)],
    total,
  },
  proposal: {
    zones: [zone(1_000, 500), zone(4_000, 2_960), zone(2_000, 1_000, 0.6), zone(9, 0, 0)],
    total,
  },
  targetsToday: 1,
  targetsProposal: 2,
  waysProposal: 0,
  shapeReach: null,
  residentsOutsideZones: 0,
  notes: exactNotes,
  refused: null,
  refusedTargets: [],
};

const nothing: ChangedZones = { inHand: false, ids: new Set() };

beforeAll(() => loadLanguage('nb'));

const rows = () => {
  const made = boardRows(answer, names, {
    counted: 'residents',
    withDistances: false,
    t: translator('nb'),
    language: 'nb',
  });
  return made.zones;
};

describe('the rows of the board', () => {
  it('say gain, loss and no change with sign and word', () => {
    expect(rows().map((row) => [row.name, row.change.points, row.change.words])).toEqual([
      ['Lade', '+20', '200 flere'],
      ['Berg', '−1', '40 færre'],
      ['Tempe', '0', 'uendret'],
      ['Rye', '–', ''],
    ]);
  });

  it('tell how many live in all zones where nothing is known of any', () => {
    const unknown = {
      zones: answer.today.zones.map(() => zone(1_500, 0, 0)),
      total: zone(0, 0, 0),
    };
    const made = boardRows({ ...answer, today: unknown, proposal: unknown }, names, {
      counted: 'residents',
      withDistances: false,
      t: translator('nb'),
      language: 'nb',
    });
    expect(made.total.residentsText).toMatch(/6.000 innbyggere/);
    expect(made.total.today.text).toBe('ukjent');
  });

  it('never show unknown as nothing', () => {
    const [, , tempe, rye] = rows();
    expect(rye).toMatchObject({
      today: { text: 'ukjent', share: null },
      caution: 'Kartlaget dekker ikke sonen',
    });
    expect(tempe).toMatchObject({
      today: { text: '≥\u00A050\u00A0%', spoken: 'minst 50\u00A0%' },
      unknownShare: 0.4,
    });
  });
});

describe('the order of the board', () => {
  const order = (by: BoardOrder) =>
    orderRows(rows(), {
      order: by,
      programmeZones: new Set(['tempe' as ZoneId]),
      changedZones: changedZones(nothing, rows(), false).ids,
      locale: 'nb-NO',
    }).map((row) => row.name);

  it('begins with the programme, then what changes, then the rest by name', () => {
    expect(order('place')).toEqual(['Tempe', 'Berg', 'Lade', 'Rye']);
  });

  it('follows a number from the greatest, and unknown last', () => {
    expect(order('today')).toEqual(['Berg', 'Tempe', 'Lade', 'Rye']);
    expect(order('change')).toEqual(['Lade', 'Tempe', 'Berg', 'Rye']);
    expect(order('residents')).toEqual(['Berg', 'Tempe', 'Lade', 'Rye']);
  });
});

describe('the zones that change', () => {
  const still = () => rows().map((row) => ({ ...row, change: { ...row.change, amount: 0 } }));

  it('stay raised for as long as the hand holds on', () => {
    const raised = changedZones({ ...nothing, inHand: true }, rows(), true);
    expect([...raised.ids]).toEqual(['lade', 'berg']);
    expect(changedZones(raised, still(), true)).toBe(raised);
  });

  it('fall back when it lets go', () => {
    const raised = changedZones({ ...nothing, inHand: true }, rows(), true);
    expect(changedZones(raised, still(), false)).toEqual({ inHand: false, ids: new Set() });
  });
});
