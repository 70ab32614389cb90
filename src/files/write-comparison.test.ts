import { describe, expect, it } from 'vitest';
import type { ComparedSide, ComparisonAnswer } from '../domain/comparison.ts';
import { defaultQuestion } from '../domain/coverage-presets.ts';
import type { ZoneCoverage } from '../domain/coverage.ts';
import { exactNotes } from '../domain/exact-notes.ts';
import type { MeasureId, ProposalId, ZoneId } from '../domain/ids.ts';
import { writeComparison } from './write-comparison.ts';

const zone = (coveredResidents: number, knownShare = 1): ZoneCoverage => ({
  areaSquareMeters: 1_000,
  coveredSquareMeters: coveredResidents,
  residents: 400,
  coveredResidents,
  residentsByClass: [0, 0, 0, 400],
  knownShare,
  distances: null,
  refused: null,
});

const side = (proposalId: string | null, reached: number): ComparedSide => ({
  proposalId: proposalId as ProposalId | null,
  question: defaultQuestion,
  planVersion: 1,
  zoneIds: ['z1', 'z2'] as ZoneId[],
  zones: [zone(reached), zone(0, 0)],
  total: zone(reached),
  notes: exactNotes,
  refused: null,
  refusedTargets: [],
});

const nothing = { residents: 0, shareOfResidents: 0, squareMeters: 0, shareOfArea: 0 };
const answer: ComparisonAnswer = {
  question: defaultQuestion,
  planVersion: 1,
  gesture: 0,
  sides: { today: side(null, 100), a: side('a', 100), b: side('b', 60) },
  contributionsA: [],
  contributionsB: [
    {
      measureId: 'm' as MeasureId,
      alone: { residents: -40, shareOfResidents: -0.1, squareMeters: -40, shareOfArea: -0.04 },
      inProposal: { residents: -40, shareOfResidents: -0.1, squareMeters: -40, shareOfArea: -0.04 },
      silent: null,
    },
    { measureId: 'n' as MeasureId, alone: nothing, inProposal: nothing, silent: 'too-small' },
  ],
};

const rows = writeComparison({
  answer,
  zoneNames: new Map([['z1' as ZoneId, 'Åsen, nord']]),
  sideNames: { today: 'I dag', a: 'A', b: '=B' },
  measureName: (id) => `Tiltak ${id}`,
  costOf: (id) => (id === 'm' ? 1_000 : null),
  currency: 'NOK',
  about: [{ label: 'Spørsmål', value: 'Hvem når hva,\nog hvor' }],
}).split('\r\n');

describe('a comparison as CSV', () => {
  it('has a row for each zone and side, with what differs from today', () => {
    expect(rows[1]).toMatch(/^zone,z1,"Åsen, nord",I dag,400,100,0\.25,1000,100,0\.1,1,,,,/);
    const ofB = rows.find((row) => row.startsWith('zone,z1') && row.includes(",'=B,"));
    expect(ofB).toContain(',400,60,0.15,1000,60,0.06,1,-40,-0.1,-40,');
  });

  it('leaves empty what is not known, and never writes it as nothing', () => {
    expect(rows[2]).toMatch(/^zone,z2,z2,I dag,400,,,1000,,,0,,,,,,,,,$/);
  });

  it('has a row for each measure, with its cost where that is said', () => {
    const measures = rows.filter((row) => row.startsWith('measure'));
    expect(measures[0]).toContain('-40,-0.1,-40,-40,-40,,1000,NOK,');
    expect(measures[1]).toMatch(/,0,0,0,0,0,too-small,,,$/);
  });

  it('tells at the end what was asked, on a line of its own', () => {
    expect(rows.at(-2)).toMatch(/^"# Spørsmål: Hvem når hva, og hvor",/);
    const cells = rows[0].split(',').length;
    expect(rows.at(-2)?.replace(/".*"/, '').split(',')).toHaveLength(cells);
  });
});
