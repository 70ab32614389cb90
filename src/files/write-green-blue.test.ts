import { describe, expect, it } from 'vitest';
import { surfaceAreas, type GreenBlueAnswer, type ZoneGreenBlue } from '../domain/green-blue.ts';
import type { ZoneId } from '../domain/ids.ts';
import { writeGreenBlue } from './write-green-blue.ts';

const known: ZoneGreenBlue = {
  areaSquareMeters: 10_000,
  surfaces: { ...surfaceAreas(() => 0), water: 1_000, 'green-area': 900 },
  residents: 90,
  greenKnownShare: 1,
  waterKnownShare: 1,
  refused: null,
};
const unknown: ZoneGreenBlue = {
  ...known,
  surfaces: surfaceAreas(() => 0),
  greenKnownShare: 0,
  waterKnownShare: 0,
};
const side = { zones: [known, unknown], total: known };
const answer: GreenBlueAnswer = {
  planVersion: 1,
  gesture: 0,
  zoneIds: ['a' as ZoneId, 'b' as ZoneId],
  today: side,
  proposal: side,
  residentsOutsideZones: 0,
  refusedShapes: [],
};

function table(proposalName: string | null): readonly Readonly<Record<string, string>>[] {
  const zoneNames = new Map([
    ['a' as ZoneId, 'Ila, "vest"'],
    ['b' as ZoneId, 'Saupstad'],
  ]);
  const text = writeGreenBlue({ answer, zoneNames, proposalName, weights: {} });
  const [head, ...rows] = text.trimEnd().split('\r\n');
  const names = head.split(',');
  return rows.map((row) => {
    const cells = row.match(/("([^"]|"")*"|[^,]*)(,|$)/g) ?? [];
    return Object.fromEntries(names.map((name, at) => [name, (cells[at] ?? '').replace(/,$/, '')]));
  });
}

describe('green and blue as a table in a file', () => {
  it('has a row a zone and one for all that are known, with units in the names', () => {
    const [first, , total] = table(null);
    expect(first).toMatchObject({
      zone: 'a',
      zoneName: '"Ila, ""vest"""',
      side: 'today',
      greenBound: 'exact',
      greenSquareMeters: '900',
      greenShareOfZone: '0.09',
      greenShareOfLand: '0.1',
      greenSquareMetersPerResident: '10',
      waterShare: '0.1',
      'factorAtLeast:bgf-2014': '0.19',
      withoutSurfaceDataShare: '0.81',
    });
    expect(total['zoneName']).toBe('all known zones');
  });

  it('leaves empty what is unknown, and never writes zero for it', () => {
    const [, second] = table(null);
    expect(second).toMatchObject({
      greenBound: 'unknown',
      greenSquareMeters: '',
      greenShareOfZone: '',
      waterSquareMeters: '',
      'factorAtLeast:malmo-2011': '',
    });
  });

  it('has both sides while a proposal is shown, and the weights beside each factor', () => {
    const rows = table('A');
    expect(rows.map((row) => row['side']).join(' ')).toBe(
      'today today today proposal proposal proposal',
    );
    expect(rows[3]['proposal']).toBe('A');
    expect(rows[0]['weights:bgf-2014']).toContain('green-area 1');
  });
});
