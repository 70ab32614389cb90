import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { WorkspaceId } from '../domain/ids.ts';
import type { PathNetwork } from '../domain/path-network.ts';
import { forgetNetwork, keepNetwork, readKeptNetwork } from './kept-network.ts';
import { packNetwork, unpackNetwork } from './pack-network.ts';

const trondheim = 'trondheim' as WorkspaceId;
const stockholm = 'stockholm' as WorkspaceId;

const network: PathNetwork = {
  name: 'stier «Tempe».geojson',
  openedAt: '2026-05-04T10:00:00.000Z',
  ways: {
    nodeLngLats: Float64Array.of(10.39, 63.41, 10.4, 63.41, 10.4, 63.412),
    lines: {
      wayStarts: Int32Array.of(0, 2, 4),
      wayNodes: Int32Array.of(0, 1, 1, 2),
      waySteps: Uint8Array.of(0, 1),
      waySlopes: Float32Array.of(NaN, 0.25),
    },
  },
  entranceNodes: Int32Array.of(2),
  report: {
    format: 'GeoJSON',
    systemName: 'WGS 84',
    dataTime: null,
    read: 3,
    kept: 2,
    repaired: 0,
    skipped: 1,
    repairs: {},
    skips: { outside: 1 },
    notices: [{ notice: 'lines-only', detail: '' }],
    lengthMeters: 722.5,
  },
};

/** The browser's cache of files, as much of it as is asked here. */
function cachesInMemory(): Pick<CacheStorage, 'open'> {
  const files = new Map<string, Response>();
  const cache = {
    put: async (address: string, response: Response) => void files.set(address, response),
    match: async (address: string) => files.get(address)?.clone(),
    delete: async (address: string) => files.delete(address),
  };
  return { open: async () => cache as unknown as Cache };
}

describe('a network kept on the device', () => {
  beforeEach(() => vi.stubGlobal('caches', cachesInMemory()));
  afterEach(() => vi.unstubAllGlobals());

  it('is there at the next visit as it was, for its own place', async () => {
    expect(await readKeptNetwork(trondheim)).toBeNull();
    expect(await keepNetwork(trondheim, network)).toBe(true);
    expect(await readKeptNetwork(trondheim)).toEqual(network);
    expect(await readKeptNetwork(stockholm)).toBeNull();
  });

  it('gives way to the next one', async () => {
    await keepNetwork(trondheim, network);
    await keepNetwork(trondheim, { ...network, name: 'nytt.osm.pbf' });
    expect(await readKeptNetwork(trondheim)).toMatchObject({ name: 'nytt.osm.pbf' });
  });

  it('is gone when it is forgotten', async () => {
    await keepNetwork(trondheim, network);
    expect(await forgetNetwork(trondheim)).toBe(true);
    expect(await readKeptNetwork(trondheim)).toBeNull();
  });

  it('is said to be damaged where it is, and never handed on', async () => {
    const cache = await caches.open('strok-network');
    await cache.put('/strok-network/trondheim', new Response('not a network'));
    expect(await readKeptNetwork(trondheim)).toBe('unread');
  });
});

describe('a browser that keeps no files', () => {
  it('says so', async () => {
    expect(await keepNetwork(trondheim, network)).toBe(false);
    expect(await readKeptNetwork(trondheim)).toBeNull();
  });
});

describe('a packed network', () => {
  it('is read only whole and sound', async () => {
    const packed = await packNetwork(network).arrayBuffer();
    expect(unpackNetwork(packed)).toEqual(network);
    for (let length = 0; length < packed.byteLength; length += 7) {
      expect(unpackNetwork(packed.slice(0, length))).toBeNull();
    }
    const { lines } = network.ways;
    const unsound: readonly Partial<typeof lines>[] = [
      { wayNodes: Int32Array.of(0, 1, 1, 3) },
      { wayNodes: Int32Array.of(0, -1, 1, 2) },
      { wayStarts: Int32Array.of(0, 5, 4) },
      { wayStarts: Int32Array.of(1, 2, 4) },
    ];
    for (const change of unsound) {
      const ways = { ...network.ways, lines: { ...lines, ...change } };
      const bytes = await packNetwork({ ...network, ways }).arrayBuffer();
      expect(unpackNetwork(bytes)).toBeNull();
    }
  });

  it('is read from arrays that are a view of something larger', async () => {
    const nodeLngLats = Float64Array.of(0, 0, ...network.ways.nodeLngLats).subarray(2);
    const packed = packNetwork({ ...network, ways: { ...network.ways, nodeLngLats } });
    expect(unpackNetwork(await packed.arrayBuffer())).toEqual(network);
  });
});
