import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { serialize } from 'flatgeobuf/lib/mjs/geojson.js';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LayerId, WorkspaceId } from '../src/domain/ids.ts';
import { readWorkspace } from '../src/files/read-workspace.ts';

const geodata = join(import.meta.dirname, '..', 'geodata');
const trondheim = 'trondheim' as WorkspaceId;
const isBuilt = existsSync(join(geodata, 'trondheim', 'build', 'manifest.json'));

let server: Server | null = null;

/** Serves the geodata folder, with some files replaced (null: not there); gives the address. */
async function serve(changes: Record<string, Uint8Array | string | null> = {}): Promise<string> {
  server = createServer((request, response) => {
    const path = request.url!.slice(1);
    const file = join(geodata, path);
    const change = changes[path];
    if (change === null || (change === undefined && !existsSync(file))) {
      response.writeHead(404).end();
      return;
    }
    const bytes = Buffer.from(change ?? readFileSync(file));
    const range = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '');
    if (!range) response.end(bytes);
    else response.writeHead(206).end(bytes.subarray(Number(range[1]), Number(range[2]) + 1));
  });
  await new Promise<void>((resolve) => server!.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

// The FlatGeobuf library tells every step of a search.
beforeEach(() => {
  vi.spyOn(console, 'debug').mockImplementation(() => undefined);
});

afterEach(() => {
  server?.close();
  server = null;
});

function layerOf(read: Awaited<ReturnType<typeof readWorkspace>>, id: string) {
  if (!read.ok) throw new Error(read.reason);
  return read.value.layers[id as LayerId];
}

describe.skipIf(!isBuilt)('reading the bundled workspace (needs npm run geodata)', () => {
  it('gives every zone, cell, layer, extent and planned measure, and tells how far it is', async () => {
    const steps: [number, number][] = [];
    const base = await serve();
    const read = await readWorkspace(trondheim, (done, total) => steps.push([done, total]), base);
    if (!read.ok) throw new Error(read.reason);
    const { zones, residents, layers, extents, plannedMeasures, workspace } = read.value;
    expect(zones).toHaveLength(60);
    expect(residents.reduce((sum, cell) => sum + cell.residents, 0)).toBe(182_587);
    for (const layer of workspace.layers) expect(layers[layer.id].status).toBe('ready');
    for (const layer of workspace.layers.filter((one) => one.extent)) {
      expect(extents[layer.id].coordinates.length).toBeGreaterThan(0);
    }
    expect(plannedMeasures.some((measure) => measure.geometry === null)).toBe(true);
    expect(plannedMeasures.every((measure) => measure.sources.length > 0)).toBe(true);
    expect(steps[0][0]).toBe(0);
    expect(steps.at(-1)![0]).toBe(steps.at(-1)![1]);
  });

  it('names what is wrong with a layer and reads the rest', async () => {
    const build = 'trondheim/build';
    const base = await serve({
      [`${build}/parks.fgb`]: null,
      [`${build}/water.fgb`]: new Uint8Array(),
      [`${build}/schools.fgb`]: '<!doctype html><title>Not found</title>',
      [`${build}/kindergartens.fgb`]: Uint8Array.of(0x66, 0x67, 0x62, 3, 0x66, 0x67, 0x62, 0),
      [`${build}/churches.fgb`]: serialize({
        type: 'FeatureCollection',
        features: [outOfThisWorld],
      }),
    });
    const read = await readWorkspace(trondheim, () => undefined, base);
    expect(layerOf(read, 'parks')).toEqual({ status: 'failed', reason: 'file-missing' });
    for (const id of ['water', 'schools', 'kindergartens', 'churches']) {
      expect(layerOf(read, id)).toEqual({ status: 'failed', reason: 'file-broken' });
    }
    expect(layerOf(read, 'walking-routes').status).toBe('ready');
  });

  it('does not take a layer for complete when its extent is lost', async () => {
    const base = await serve({ 'trondheim/build/parks-extent.geojson': null });
    const read = await readWorkspace(trondheim, () => undefined, base);
    expect(layerOf(read, 'parks')).toEqual({ status: 'failed', reason: 'extent-broken' });
  });

  it('opens nothing without zones, without a description, or with one of another schema', async () => {
    const reasonWith = async (changes: Record<string, string | null>) => {
      const read = await readWorkspace(trondheim, () => undefined, await serve(changes));
      server!.close();
      return read.ok ? 'opened' : read.reason;
    };
    expect(await reasonWith({ 'trondheim/build/zones.fgb': null })).toBe('zones-broken');
    expect(await reasonWith({ 'trondheim/build/manifest.json': null })).toBe('workspace-missing');
    expect(await reasonWith({ 'trondheim/workspace.json': '<html>' })).toBe('workspace-missing');
    expect(await reasonWith({ 'trondheim/workspace.json': '{"schema": 99}' })).toBe(
      'workspace-broken',
    );
  });
});

const outOfThisWorld: GeoJSON.Feature = {
  type: 'Feature',
  properties: { id: 'church', name: 'In metres' },
  geometry: { type: 'Point', coordinates: [569_000, 7_034_000] },
};
