import { blankRegister } from '../domain/blank-register.ts';
import { describe, expect, it } from 'vitest';
import type { LayerId, MeasureId, OwnKindId } from '../domain/ids.ts';
import type { Measure } from '../domain/measure.ts';
import type { OwnKind } from '../domain/own-kind.ts';
import { readClipboardGeojson } from './read-clipboard-geojson.ts';
import { writeClipboardGeojson } from './write-clipboard-geojson.ts';

const square = [
  [10.39, 63.42],
  [10.4, 63.42],
  [10.4, 63.43],
  [10.39, 63.43],
  [10.39, 63.42],
];
const tower: OwnKind = {
  id: 'tower' as OwnKindId,
  name: 'Klatretårn',
  like: 'playground',
  note: '',
  order: 'a0',
};
const drawn: Measure = {
  id: 'm1' as MeasureId,
  kind: 'playground',
  ownKind: tower.id,
  title: 'Tårnet',
  note: 'Høyt',
  geometry: { type: 'Point', coordinates: [10.4, 63.42] },
  zones: [],
  status: 'adopted',
  focusArea: null,
  period: { from: 2027, to: null },
  responsible: 'Bydrift',
  ...blankRegister,
  homes: null,
  budget: [],
  sources: [],
};

function read(value: unknown) {
  const reading = readClipboardGeojson(JSON.stringify(value));
  if (!reading.ok) throw new Error(reading.reason);
  return reading.value;
}

const feature = (geometry: unknown, properties: Record<string, unknown> = {}) => ({
  type: 'Feature',
  geometry,
  properties,
});

describe('what was copied here', () => {
  it('comes back with everything that is known of it, but its id, and with its own kind', () => {
    const reading = readClipboardGeojson(writeClipboardGeojson([drawn], { tower }));
    if (!reading.ok) throw new Error(reading.reason);
    const { id: _, ...rest } = drawn;
    expect(reading.value.measures).toEqual([rest]);
    expect(reading.value.kinds).toEqual([tower]);
    expect(reading.value.report).toMatchObject({ read: 1, kept: 1, repaired: 0, skipped: 0 });
  });

  it('is a person’s own, also where it says that it came with the programme', () => {
    const planned = { ...drawn, group: 'measures' as LayerId };
    const reading = readClipboardGeojson(writeClipboardGeojson([planned], { tower }));
    if (!reading.ok) throw new Error(reading.reason);
    expect(reading.value.measures.map(({ group }) => group)).toEqual([null]);
  });

  it('is a FeatureCollection that any program reads', () => {
    const text = JSON.parse(writeClipboardGeojson([drawn], {})) as GeoJSON.FeatureCollection;
    expect(text.type).toBe('FeatureCollection');
    expect(text.features[0].geometry).toEqual(drawn.geometry);
    expect(text.features[0].properties?.['title']).toBe('Tårnet');
  });
});

describe('GeoJSON of another program', () => {
  it('is taken by its shape, with its name and note', () => {
    const { measures, report } = read({
      type: 'FeatureCollection',
      features: [
        feature({ type: 'Point', coordinates: [10.4, 63.42] }, { Name: 'Benk', desc: 'Ny' }),
        feature({ type: 'LineString', coordinates: square.slice(0, 3) }, { navn: 'Sti' }),
        feature({ type: 'Polygon', coordinates: [square] }, { id: 7 }),
      ],
    });
    expect(measures.map(({ kind, title, note }) => [kind, title, note])).toEqual([
      ['free-note', 'Benk', 'Ny'],
      ['green-path', 'Sti', ''],
      ['park', '', ''],
    ]);
    expect(report).toMatchObject({ read: 3, kept: 3, repaired: 0, skipped: 0 });
  });

  it('may be one feature or a bare geometry', () => {
    expect(read({ type: 'Point', coordinates: [10.4, 63.42] }).measures).toHaveLength(1);
    expect(read(feature({ type: 'Polygon', coordinates: [square] })).measures).toHaveLength(1);
  });

  it('of several lines becomes as many measures; areas of one feature stay one', () => {
    const lines = { type: 'MultiLineString', coordinates: [square.slice(0, 2), square.slice(2)] };
    const { measures, report } = read(feature(lines, { name: 'Stier' }));
    expect(measures.map(({ title, geometry }) => [title, geometry?.type])).toEqual([
      ['Stier', 'LineString'],
      ['Stier', 'LineString'],
    ]);
    expect(report).toMatchObject({ read: 1, kept: 0, repaired: 1, skipped: 0 });
    const far = square.map(([lng, lat]) => [lng + 0.1, lat]);
    const areas = { type: 'MultiPolygon', coordinates: [[square], [far]] };
    expect(read(feature(areas)).measures).toHaveLength(1);
  });

  it('is accounted for feature by feature: kept, repaired and skipped with a reason', () => {
    const bow = [square[0], square[2], square[1], square[3], square[0]];
    const { measures, report } = read({
      type: 'FeatureCollection',
      features: [
        feature({ type: 'Point', coordinates: [10.4, 63.42] }),
        feature({ type: 'Polygon', coordinates: [square.slice(0, 4)] }),
        feature({ type: 'Polygon', coordinates: [bow] }, { name: 'Sløyfe' }),
        feature(null),
        'nonsense',
      ],
    });
    expect(measures).toHaveLength(2);
    expect(report).toMatchObject({ read: 5, kept: 1, repaired: 1, skipped: 3 });
    expect(report.issues.map(({ index, done, why }) => [index, done, why])).toEqual([
      [1, 'repaired', 'repaired'],
      [2, 'skipped', 'self-crossing'],
      [3, 'skipped', 'no-drawn-shape'],
      [4, 'skipped', 'no-drawn-shape'],
    ]);
  });

  it('in a plane is placed by the system it declares, and refused by name where it declares none', () => {
    const inUtm32 = feature({ type: 'Point', coordinates: [569_600, 7_034_300] });
    const crs = { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::25832' } };
    const declared = read({ type: 'FeatureCollection', crs, features: [inUtm32] });
    const [lng, lat] = (declared.measures[0].geometry as GeoJSON.Point).coordinates;
    expect(lng).toBeCloseTo(10.39, 1);
    expect(lat).toBeCloseTo(63.43, 1);
    const bare = JSON.stringify({ type: 'FeatureCollection', features: [inUtm32] });
    expect(readClipboardGeojson(bare)).toEqual({
      ok: false,
      reason: 'clipboard-system',
      values: { detail: '569600, 7034300' },
    });
  });
});

describe('what is no GeoJSON', () => {
  it('is refused with its reason', () => {
    expect(readClipboardGeojson('  ')).toEqual({ ok: false, reason: 'clipboard-empty' });
    for (const text of ['Hei!', '{"type":"Topology"}', '[1,2]', '<html>']) {
      expect(readClipboardGeojson(text)).toEqual({ ok: false, reason: 'clipboard-not-geojson' });
    }
    const later = '{"type":"FeatureCollection","strok":{"schemaVersion":99},"features":[]}';
    expect(readClipboardGeojson(later)).toEqual({ ok: false, reason: 'clipboard-newer' });
  });
});
