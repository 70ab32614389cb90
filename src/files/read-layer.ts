import { deserialize } from 'flatgeobuf/lib/mjs/geojson.js';
import type { LayerFeature } from '../domain/loaded-workspace.ts';
import type { Outcome } from '../domain/outcome.ts';
import type { LngLatBounds } from '../geo/lng-lat.ts';
import { checkFlatgeobuf, flatgeobufStartBytes } from './check-flatgeobuf.ts';
import { parseLayerFeature } from './parse-layer-feature.ts';

/** A FlatGeobuf file and the part of it that is wanted. */
export interface LayerToRead {
  readonly url: string;
  /** Size of the file; small ones are read at once, since every range costs a round trip. */
  readonly bytes: number;
  readonly bounds: LngLatBounds;
}

/** Files up to this size are fetched whole. */
const wholeFileBytes = 1_000_000;

/** Enough for the header of a layer with a few hundred columns; a longer one is fetched anew. */
const firstBytes = 65_536;

/**
 * The features of a FlatGeobuf file whose bounds meet the wanted ones (all of them where the file
 * has no index), in the file's order. One
 * that is no sound feature makes the whole file untrusted. Refused: `file-missing`, `file-broken`.
 * Only for a worker that can be ended: see `checkFlatgeobuf`.
 */
export async function readLayer(layer: LayerToRead): Promise<Outcome<readonly LayerFeature[]>> {
  try {
    return layer.bytes <= wholeFileBytes ? await readWhole(layer) : await readRanges(layer);
  } catch (trouble) {
    if (trouble instanceof MissingFile) return { ok: false, reason: 'file-missing' };
    return { ok: false, reason: 'file-broken' };
  }
}

class MissingFile extends Error {}

async function readWhole({ url, bounds }: LayerToRead): Promise<Outcome<readonly LayerFeature[]>> {
  const bytes = new Uint8Array(await (await fetchFound(url)).arrayBuffer());
  const header = checkFlatgeobuf(bytes, bytes.length);
  return header.ok ? collect(bytes, header.value.indexed ? bounds : null) : header;
}

async function readRanges({
  url,
  bounds,
  bytes,
}: LayerToRead): Promise<Outcome<readonly LayerFeature[]>> {
  let start = await fetchStart(url, firstBytes);
  if (start.length >= flatgeobufStartBytes) {
    const header = new DataView(start.buffer).getUint32(8, true) + flatgeobufStartBytes;
    if (header > start.length && header < bytes) start = await fetchStart(url, header);
  }
  const header = checkFlatgeobuf(start, bytes);
  if (!header.ok) return header;
  return header.value.indexed ? collect(url, bounds) : readWhole({ url, bytes, bounds });
}

async function collect(
  source: Uint8Array | string,
  bounds: LngLatBounds | null,
): Promise<Outcome<readonly LayerFeature[]>> {
  const found: [order: number, feature: LayerFeature][] = [];
  for await (const feature of deserialize(source, bounds ? { rect: rectOf(bounds) } : {})) {
    const parsed = parseLayerFeature(feature);
    if (!parsed) return { ok: false, reason: 'file-broken' };
    found.push([Number(feature.id ?? found.length), parsed]);
  }
  found.sort(([a], [b]) => a - b);
  return { ok: true, value: found.map(([, feature]) => feature) };
}

function rectOf([minX, minY, maxX, maxY]: LngLatBounds) {
  return { minX, minY, maxX, maxY };
}

async function fetchStart(url: string, length: number): Promise<Uint8Array> {
  const response = await fetchFound(url, { Range: `bytes=0-${length - 1}` });
  return new Uint8Array(await response.arrayBuffer());
}

async function fetchFound(url: string, headers: Record<string, string> = {}): Promise<Response> {
  const response = await fetch(url, { headers });
  if (!response.ok) throw new MissingFile(`${url} answered ${response.status}`);
  return response;
}
