import { describe, expect, it } from 'vitest';
import type { ZoneId } from './ids.ts';
import { matchZones, placesToMatch } from './match-zones.ts';

const zone = (id: string, name: string, attributes: Record<string, unknown> = {}) => ({
  id: id as ZoneId,
  name,
  attributes: { id, residents: 1617, ...attributes },
});

const places = placesToMatch(
  [
    zone('hitra', 'Hitra', { kommunenummer: '1617' }),
    zone('froya', 'Frøya', { kommunenummer: '1620' }),
    zone('stockholm', 'Stockholm', { code: '0180' }),
    zone('husby', 'Husby', { sams: '01800154' }),
    zone('vaaler-a', 'Våler', { code: '3018' }),
    zone('vaaler-b', 'Våler', { code: '3419' }),
  ],
  [{ id: 'county' as ZoneId, title: { nb: 'Fylket', nn: 'Fylket', sv: 'Länet', en: 'County' } }],
);

function match(code: string, label = code): readonly [ZoneId | null, string | null] {
  const [{ zoneId, by }] = matchZones([{ code, label }], places);
  return [zoneId, by];
}

describe('a place of a file', () => {
  it.each([
    ['1617', 'hitra'],
    ['K-1617', 'hitra'],
    ['K1617', 'hitra'],
    ['1617 Hitra', 'hitra'],
    ['01617', 'hitra'],
    ['180', 'stockholm'],
    ['1800154', 'husby'],
    ['HUSBY', 'husby'],
    ['3419', 'vaaler-b'],
  ])('%s is matched by code with %s', (code, zoneId) => {
    expect(match(code, 'any')).toEqual([zoneId, 'code']);
  });

  it.each([
    ['Hitra', 'hitra'],
    ['FRØYA', 'froya'],
    ['froya', 'froya'],
    ['Hitra (-2019)', 'hitra'],
    ['Frøya kommune', 'froya'],
    ['9999 Frøya', 'froya'],
    ['Länet', 'county'],
  ])('%s is matched by name with %s', (label, zoneId) => {
    expect(match(`x ${label}`, label)[0]).toBe(zoneId);
  });

  it('that fits none, or several, is left to be matched by hand', () => {
    expect(match('1601', 'Trondheim')).toEqual([null, null]);
    expect(match('0101', 'Våler')).toEqual([null, null]);
    expect(match('', '')).toEqual([null, null]);
  });

  it('is not matched by an attribute that is no code', () => {
    const [{ zoneId }] = matchZones(
      [{ code: '1617', label: 'x' }],
      placesToMatch([zone('a', 'A')], []),
    );
    expect(zoneId).toBeNull();
  });

  it('gives way to another that fits the same zone better', () => {
    const both = matchZones(
      [
        { code: '1617', label: 'Hitra' },
        { code: '5056', label: 'Hitra' },
      ],
      places,
    );
    expect(both.map(({ zoneId }) => zoneId)).toEqual(['hitra', null]);
    const twins = matchZones(
      [
        { code: 'a', label: 'Hitra' },
        { code: 'b', label: 'Hitra' },
      ],
      places,
    );
    expect(twins.map(({ zoneId }) => zoneId)).toEqual([null, null]);
  });
});
