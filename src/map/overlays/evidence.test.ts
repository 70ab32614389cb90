import { describe, expect, it } from 'vitest';
import type { Evidence, EvidenceRow } from '../../domain/coverage.ts';
import type { ZoneId } from '../../domain/ids.ts';
import { lightPalette } from '../palette.ts';
import { chosenHomeSources, evidenceLegend, evidenceSources } from './evidence.ts';

const zoneId = 'tempe' as ZoneId;

function home(homeId: string, coveredResidents: number, isEstimated: boolean): EvidenceRow {
  return {
    homeId,
    zoneId,
    centre: [10.4, 63.42],
    residents: 10,
    coveredResidents,
    nearest: {
      id: 'park',
      name: 'Park',
      distanceMeters: 100,
      entrance: [10.41, 63.42],
      isEstimated,
      route: {
        type: 'LineString',
        coordinates: [
          [10.4, 63.42],
          [10.41, 63.42],
        ],
      },
    },
  };
}

const evidence: Evidence = {
  zoneId,
  side: 'today',
  splitResidents: 0,
  rows: [home('a', 10, true), home('b', 2.5, true)],
};

const roles = (data: GeoJSON.FeatureCollection) =>
  data.features.map(({ properties }) => String(properties?.['role']));

describe('a trail on the map', () => {
  it('has every home with the share of it that is reached, and every way', () => {
    const { evidence: drawn } = evidenceSources(evidence, 'straight');
    expect(roles(drawn)).toEqual(['route', 'route', 'home', 'home']);
    expect(drawn.features.map(({ properties }): unknown => properties?.['share'] ?? null)).toEqual([
      null,
      null,
      1,
      0.25,
    ]);
  });

  it('has each entrance once along paths, and marks a guess', () => {
    const { evidence: drawn } = evidenceSources(evidence, 'network');
    const entrances = drawn.features.filter(
      ({ properties }) => properties?.['role'] === 'entrance',
    );
    expect(entrances.map(({ properties }): unknown => properties?.['isEstimated'])).toEqual([true]);
  });

  it('leaves out the ways when it is of a whole city, until a home is picked', () => {
    const { evidence: drawn } = evidenceSources({ ...evidence, zoneId: null }, 'straight');
    expect(roles(drawn)).toEqual(['home', 'home']);
    const { 'evidence.chosen': picked } = chosenHomeSources(evidence.rows[0], null);
    expect(roles(picked)).toEqual(['home', 'route', 'entrance']);
  });

  it('is empty without a trail', () => {
    expect(evidenceSources(null, 'network')['evidence'].features).toEqual([]);
    expect(chosenHomeSources(null, null)['evidence.chosen'].features).toEqual([]);
  });

  it('has entrances in its legend only where the way goes along paths', () => {
    const ids = (reach: 'straight' | 'network') =>
      evidenceLegend(lightPalette, reach).map(({ id }) => id);
    expect(ids('straight')).not.toContain('guess');
    expect(ids('network')).toContain('guess');
  });
});
