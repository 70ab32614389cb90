import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fileBlock,
  joined,
  message,
  packedBlob,
  tinyOsmPbf,
  type TinyNode,
  type TinyWay,
} from './tiny-osm-pbf.ts';
import { readOsmPbf, type OsmReading } from '../../src/files/read-osm-pbf.ts';

const nodes: readonly TinyNode[] = [
  { id: 10, lng: 10.4, lat: 63.43 },
  { id: 11, lng: 10.401, lat: 63.43 },
  { id: 12, lng: 10.402, lat: 63.43, tags: { barrier: 'gate' } },
  { id: 9_000_000_013, lng: 10.403, lat: 63.431 },
  { id: 14, lng: 10.5, lat: 63.5 },
];
const ways: readonly TinyWay[] = [
  { tags: { highway: 'footway', name: 'Stien' }, nodes: [10, 11, 12] },
  { tags: { highway: 'steps', incline: '30 %' }, nodes: [12, 9_000_000_013] },
  { tags: { highway: 'motorway' }, nodes: [10, 14] },
  { tags: { building: 'yes' }, nodes: [10, 11, 12, 10] },
  { tags: { highway: 'path', foot: 'private' }, nodes: [10, 14] },
  { tags: { highway: 'construction' }, nodes: [10, 14] },
];

async function reading(file: Uint8Array): Promise<OsmReading> {
  const outcome = await readOsmPbf(file);
  if (!outcome.ok) throw new Error(`${outcome.reason}: ${outcome.detail}`);
  return outcome.value;
}

describe('an OpenStreetMap extract', () => {
  it('gives the ways that can be walked, their nodes, steps and steepness', async () => {
    const { ways: read, keptWays, skippedWays } = await reading(tinyOsmPbf(nodes, ways));
    expect(keptWays).toBe(2);
    expect(skippedWays).toEqual({ 'no-way': 1, 'motor-only': 1, forbidden: 1, unfinished: 1 });
    expect([...read.lines.wayStarts]).toEqual([0, 3, 5]);
    expect([...read.lines.wayNodes]).toEqual([0, 1, 2, 2, 3]);
    expect([...read.lines.waySteps]).toEqual([0, 1]);
    expect([...read.lines.waySlopes]).toEqual([NaN, Math.fround(0.3)]);
    expect(read.nodeLngLats).toHaveLength(8);
    expect(read.nodeLngLats[6]).toBeCloseTo(10.403, 7);
    expect(read.nodeLngLats[7]).toBeCloseTo(63.431, 7);
  });

  it('is read the same however it is written', async () => {
    const { ways: usual } = await reading(tinyOsmPbf(nodes, ways));
    const styles = [
      { isPacked: false },
      { isDense: false },
      { granularity: 1000 },
      { latOffset: -5_000_000 },
    ];
    for (const style of styles) {
      const { ways: read } = await reading(tinyOsmPbf(nodes, ways, style));
      expect(read.lines).toEqual(usual.lines);
      for (const [at, degrees] of read.nodeLngLats.entries()) {
        expect(degrees).toBeCloseTo(usual.nodeLngLats[at], 6);
      }
    }
  });

  it('names gates as entrances and says until when its data reach', async () => {
    const read = await reading(tinyOsmPbf(nodes, ways, { seconds: 1_700_000_000 }));
    expect([...read.entranceNodes]).toEqual([2]);
    expect(read.dataTime).toBe('2023-11-14T22:13:20.000Z');
  });

  it('is cut where a way passes a locked gate: no way leads through', async () => {
    const locked = nodes.map((node) =>
      node.id === 11 ? { ...node, tags: { barrier: 'gate', access: 'private' } } : node,
    );
    const read = await reading(tinyOsmPbf(locked, ways));
    expect(read.barrierCount).toBe(1);
    expect([...read.ways.lines.wayStarts]).toEqual([0, 2, 4, 6]);
    const [, end, start] = read.ways.lines.wayNodes;
    expect(end).not.toBe(start);
    expect(read.ways.nodeLngLats[2 * end]).toBe(read.ways.nodeLngLats[2 * start]);
  });

  it('is cut where a node is missing, and says how often', async () => {
    const read = await reading(
      tinyOsmPbf(nodes.slice(0, 4), [
        { tags: { highway: 'path' }, nodes: [10, 11, 14, 12, 9_000_000_013] },
      ]),
    );
    expect(read.missingCount).toBe(1);
    expect([...read.ways.lines.wayStarts]).toEqual([0, 2, 4]);
  });

  it('is read whatever the order of its nodes', async () => {
    const { ways: usual } = await reading(tinyOsmPbf(nodes, ways));
    const { ways: read } = await reading(tinyOsmPbf(nodes.toReversed(), ways));
    expect(read).toEqual(usual);
  });
});

describe('what is no extract, or a damaged one', () => {
  const refusals: readonly (readonly [string, Uint8Array, string])[] = [
    ['nothing', new Uint8Array(0), 'empty'],
    ['text', new TextEncoder().encode('{"type":"FeatureCollection"}'), 'not-osm-pbf'],
    ['zeros', new Uint8Array(64), 'not-osm-pbf'],
    ['another first block', fileBlock('OSMData', packedBlob(new Uint8Array(0))), 'not-osm-pbf'],
    [
      'a header larger than the format allows, later on',
      joined([tinyOsmPbf(nodes, ways), Uint8Array.of(0, 1, 0, 1)]),
      'oversized',
    ],
    [
      'a block larger than the format allows',
      joined([tinyOsmPbf(nodes, ways), fileBlock('OSMData', new Uint8Array(8), 33 * 1024 * 1024)]),
      'oversized',
    ],
    [
      'a block that states too much inside',
      joined([header(), fileBlock('OSMData', packedBlob(new Uint8Array(9), true, 2 ** 30))]),
      'oversized',
    ],
    [
      'a block that holds more than it states',
      joined([header(), fileBlock('OSMData', packedBlob(new Uint8Array(5000), true, 50))]),
      'malformed',
    ],
    [
      'a block that holds less than it states',
      joined([header(), fileBlock('OSMData', packedBlob(new Uint8Array(50), true, 5000))]),
      'malformed',
    ],
    [
      'a block packed by zstd',
      joined([
        header(),
        fileBlock(
          'OSMData',
          message((pbf) => pbf.writeBytesField(7, Uint8Array.of(1))),
        ),
      ]),
      'unknown-compression',
    ],
    [
      'a file with the history of its objects',
      tinyOsmPbf(nodes, ways, { features: ['OsmSchema-V0.6', 'HistoricalInformation'] }),
      'unknown-feature',
    ],
    ['no way that can be walked', tinyOsmPbf(nodes, ways.slice(2)), 'no-ways'],
    ['ways without their nodes', tinyOsmPbf([nodes[4]], ways.slice(0, 1)), 'no-ways'],
  ];

  it.each(refusals)('%s is refused with its reason', async (_what, file, reason) => {
    expect(await readOsmPbf(file)).toMatchObject({ ok: false, reason });
  });

  it('is refused wherever it is cut off', async () => {
    const whole = tinyOsmPbf(nodes, ways);
    for (let length = 1; length < whole.length; length++) {
      const outcome = await readOsmPbf(whole.slice(0, length));
      expect(outcome).toMatchObject({ ok: false });
      if (outcome.ok) continue;
      expect(['not-osm-pbf', 'truncated', 'no-ways']).toContain(outcome.reason);
    }
  });

  it('never throws, whatever its bytes are changed to', async () => {
    for (const isPacked of [true, false]) {
      const whole = tinyOsmPbf(nodes, ways, { isPacked });
      const change = fc.record({
        at: fc.nat({ max: whole.length - 1 }),
        to: fc.integer({ min: 0, max: 255 }),
      });
      await fc.assert(
        fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
          const damaged = whole.slice();
          for (const { at, to } of changes) damaged[at] = to;
          const outcome = await readOsmPbf(damaged);
          if (!outcome.ok) return;
          const { lines, nodeLngLats } = outcome.value.ways;
          expect(lines.wayNodes.every((node) => 2 * node + 1 < nodeLngLats.length)).toBe(true);
          expect(nodeLngLats.every((degrees) => Math.abs(degrees) <= 180)).toBe(true);
        }),
        { numRuns: 600, seed: 63 },
      );
    }
  });

  it('can be stopped', async () => {
    const signal = AbortSignal.abort();
    await expect(readOsmPbf(tinyOsmPbf(nodes, ways), { signal })).rejects.toThrow('abort');
  });
});

function header(): Uint8Array {
  const content = message((pbf) => pbf.writeStringField(4, 'OsmSchema-V0.6'));
  return fileBlock('OSMHeader', packedBlob(content));
}
