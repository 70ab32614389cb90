import { describe, expect, it } from 'vitest';
import { planFileVersion } from '../domain/schema/plan-file.ts';
import { readPlan } from './read-plan.ts';

const ring = [
  [10.4, 63.4],
  [10.5, 63.4],
  [10.5, 63.5],
];

function measure(id: unknown, more: object = {}, properties: object = {}): object {
  return {
    type: 'Feature',
    id,
    geometry: { type: 'Point', coordinates: [10.4, 63.4] },
    properties: {
      kind: 'park',
      title: `Park ${String(id)}`,
      note: '',
      zones: [],
      status: 'idea',
      focusArea: null,
      responsible: '',
      ownKind: null,
      homes: null,
      budget: [],
      sources: [],
      periodFrom: null,
      periodTo: null,
      ...properties,
    },
    ...more,
  };
}

function file(features: readonly unknown[], strok: object = {}): string {
  return JSON.stringify({
    type: 'FeatureCollection',
    features,
    strok: {
      schemaVersion: 1,
      info: { title: 'Lademoen', workspaceId: 'trondheim' },
      proposals: [{ id: 'a', name: 'A', note: '', order: 'a0' }],
      entries: [],
      ...strok,
    },
  });
}

function read(text: string) {
  const outcome = readPlan(text);
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.value;
}

describe('a file that is no plan of ours', () => {
  it.each([
    ['', 'empty-file'],
    ['\uFEFF \n', 'empty-file'],
    ['<!doctype html><title>Not found</title>', 'not-json'],
    [file([]).slice(0, -9), 'not-json'],
    ['['.repeat(65) + ']'.repeat(65), 'too-deep'],
    [`{"a":${'['.repeat(5_000_000)}`, 'too-deep'],
    ['null', 'not-a-plan'],
    ['{"type":"FeatureCollection","features":[]}', 'not-a-plan'],
    ['{"type":"Topology","strok":{"schemaVersion":1}}', 'not-a-plan'],
    [file([], { schemaVersion: 'one' }), 'broken-plan'],
    [file([], { info: null }), 'broken-plan'],
    [file([]).replace('"features":[]', '"features":{}'), 'broken-plan'],
  ])('is refused: %.40s', (text, reason) => {
    expect(readPlan(text)).toMatchObject({ ok: false, reason });
  });

  it('is refused, with its version, when a later app wrote it', () => {
    const values = { version: planFileVersion + 1 };
    expect(readPlan(file([], { schemaVersion: planFileVersion + 1 }))).toEqual({
      ok: false,
      reason: 'newer',
      values,
    });
  });
});

describe('a plan file', () => {
  it('may begin with a byte order mark, and hold brackets in its texts', () => {
    const text = `\uFEFF${file([measure('m1', {}, { title: `${'['.repeat(80)}\\"` })])}`;
    expect(read(text).report).toMatchObject({ read: 2, kept: 2, repaired: 0, skipped: 0 });
  });

  it('has its open rings closed and its missing words filled, and says so', () => {
    const geometry = { type: 'Polygon', coordinates: [ring], bbox: [1, 2, 3, 4] };
    const { plan, report } = read(
      file([measure('m1', { geometry }), measure('m2', {}, { note: undefined, colour: 'red' })]),
    );
    const measures = Object.values(plan.measures);
    expect(measures[0].geometry).toEqual({ type: 'Polygon', coordinates: [[...ring, ring[0]]] });
    expect(measures[1].note).toBe('');
    expect(report).toMatchObject({ read: 3, kept: 1, repaired: 2, skipped: 0 });
    expect(report.issues.map(({ index, fields }) => ({ index, fields }))).toEqual([
      { index: 0, fields: ['geometry'] },
      { index: 1, fields: ['colour', 'note'] },
    ]);
  });

  it('loses only the measures that cannot be read, each with its place and the reason', () => {
    const at = (coordinates: unknown, type = 'Point') => ({ geometry: { type, coordinates } });
    const { plan, report } = read(
      file([
        measure('m1'),
        measure('m1'),
        measure('m2', at([10.4, 'north'])),
        measure('m3', at([569_000, 7_034_000])),
        measure('m4', at([ring.slice(0, 2)], 'Polygon')),
        measure('m5', at([], 'GeometryCollection')),
        measure('m6', {}, { kind: 'castle' }),
        measure(undefined),
        measure('__proto__'),
        'not a feature',
        measure(7),
      ]),
    );
    expect(Object.keys(plan.measures).toSorted()).toEqual(['7', 'm1']);
    expect(report).toMatchObject({ read: 12, kept: 3, repaired: 0, skipped: 9 });
    expect(report.issues.map(({ index, why }) => `${index} ${why}`)).toEqual([
      '1 id-twice',
      '2 position',
      '3 position-range',
      '4 too-few-positions',
      '5 geometry-type',
      '6 unknown-kind',
      '7 no-id',
      '8 bad-id',
      '9 not-a-record',
    ]);
  });

  it('keeps the entries whose proposal is there and whose measure was not skipped', () => {
    const entry = (proposalId: string, measureId: string) => ({
      proposalId,
      measureId,
      order: 'a0',
      on: true,
    });
    const entries = [
      entry('a', 'm1'),
      entry('a', 'planned'),
      entry('gone', 'm1'),
      entry('a', 'm2'),
      entry('a', 'm1'),
    ];
    const features = [measure('m1'), measure('m2', {}, { kind: 'castle' })];
    const { plan, report } = read(file(features, { entries }));
    expect(Object.keys(plan.entries)).toEqual(['a/m1', 'a/planned']);
    expect(
      report.issues.filter((issue) => issue.part === 'entry').map((issue) => issue.why),
    ).toEqual(['no-proposal', 'measure-skipped', 'id-twice']);
  });
});

describe('a measure that belongs to a whole zone', () => {
  it('is read without the place that a file gives it, and the report says so', () => {
    const homes = measure('h', {}, { kind: 'sheltered-homes', zones: ['tempe'] });
    const { plan, report } = read(file([homes, measure('p')]));
    const [sheltered, park] = Object.values(plan.measures);
    expect(sheltered).toMatchObject({ kind: 'sheltered-homes', geometry: null, zones: ['tempe'] });
    expect(park.geometry).not.toBeNull();
    expect(JSON.stringify(report)).toContain('geometry');
  });
});
