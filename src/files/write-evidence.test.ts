import { describe, expect, it } from 'vitest';
import type { Evidence } from '../domain/coverage.ts';
import type { ZoneId } from '../domain/ids.ts';
import { csvCell } from './csv-cell.ts';
import { evidenceColumns, type EvidenceFile } from './evidence-records.ts';
import { writeEvidenceCsv } from './write-evidence-csv.ts';
import { writeEvidenceGeojson } from './write-evidence-geojson.ts';

const zoneId = 'tempe' as ZoneId;

const evidence: Evidence = {
  zoneId,
  side: 'today',
  splitResidents: 0,
  rows: [
    {
      homeId: 'cell-1',
      zoneId,
      centre: [10.4, 63.42],
      residents: 12.5,
      coveredResidents: 5,
      nearest: {
        id: 'place-1',
        name: '',
        distanceMeters: 212.3456,
        entrance: [10.401, 63.421],
        isEstimated: true,
        route: {
          type: 'LineString',
          coordinates: [
            [10.4, 63.42],
            [10.401, 63.421],
          ],
        },
      },
    },
    {
      homeId: 'cell-2',
      zoneId,
      centre: [10.41, 63.42],
      residents: 3,
      coveredResidents: 0,
      nearest: null,
    },
  ],
};

const file: EvidenceFile = {
  evidence,
  zoneName: () => '=Tempe, "sør"',
  targetName: ({ name }) => name || '-1 lekeplass',
  about: [{ label: 'Spørsmål', value: 'Møteplass innen 300 m,\nluftlinje' }],
};

describe('a trail taken along as a table', () => {
  const lines = writeEvidenceCsv(file).split('\r\n');

  it('has a header, one record a home, and what it is about in records of the same width', () => {
    expect(lines[0]).toBe(`\uFEFF${evidenceColumns.join(',')}`);
    expect(lines).toHaveLength(5);
    expect(lines[3]).toBe(
      `"# Spørsmål: Møteplass innen 300 m, luftlinje"${','.repeat(evidenceColumns.length - 1)}`,
    );
  });

  it('says where the home is, who is reached, and which place it uses', () => {
    expect(lines[1]).toBe(
      `tempe,"'=Tempe, ""sør""",cell-1,10.4,63.42,12.5,5,partly,place-1,'-1 lekeplass,212.35,10.401,63.421,true`,
    );
    expect(lines[2]).toContain('notReached,,,,,,');
  });

  it('lets no text be run as a formula, and leaves numbers alone', () => {
    expect(['=1+1', '+1', '-1', '@x', '\tx', '\rx'].map(csvCell)).toEqual([
      "'=1+1",
      "'+1",
      "'-1",
      "'@x",
      "'\tx",
      `"'\rx"`,
    ]);
    expect(csvCell(-1.5)).toBe('-1.5');
    expect(csvCell('Tempe')).toBe('Tempe');
  });
});

describe('a trail taken along as a map', () => {
  const collection: unknown = JSON.parse(writeEvidenceGeojson(file));

  it('has every home and its way with the columns, and says what it is about', () => {
    expect(collection).toMatchObject({
      type: 'FeatureCollection',
      about: [{ label: 'Spørsmål' }],
      features: [
        { geometry: { type: 'Point' }, properties: { part: 'home', distance_m: 212.35 } },
        { geometry: { type: 'LineString' }, properties: { part: 'way', home_id: 'cell-1' } },
        { geometry: { type: 'Point' }, properties: { part: 'home', target: null } },
      ],
    });
  });
});
