import type { WalkWays } from '../domain/walk-ways.ts';
import { listBlobs } from './osm/list-blobs.ts';
import { OsmRefusal, type OsmRefusalReason } from './osm/osm-refusal.ts';
import { readPrimitiveBlock } from './osm/primitive-block.ts';
import { readHeaderBlock } from './osm/read-header-block.ts';
import { unpackBlob } from './osm/unpack-blob.ts';
import { WalkWaysBuilder, type SkippedWays } from './osm/walk-ways-builder.ts';

/** What was read of an OpenStreetMap extract. Data © OpenStreetMap contributors, ODbL. */
export interface OsmReading {
  readonly ways: WalkWays;
  /** Number of the way in the file, among the kept, that each of `ways` is a part of. */
  readonly wayOfPart: Int32Array;
  /** Nodes of `ways` that are tagged as an entrance or a gate. */
  readonly entranceNodes: Int32Array;
  /** How many ways of the file can be walked, and why the others were skipped. */
  readonly keptWays: number;
  readonly skippedWays: SkippedWays;
  /** How often a way was cut at a barrier closed to walkers, or at a node that is not in the file. */
  readonly barrierCount: number;
  readonly missingCount: number;
  /** Until when changes are in the data, as an ISO date and time; null where it is not said. */
  readonly dataTime: string | null;
}

/** The reading, or why there is none and what exactly was met. */
export type OsmOutcome =
  | { readonly ok: true; readonly value: OsmReading }
  | { readonly ok: false; readonly reason: OsmRefusalReason; readonly detail: string };

/** `onProgress` is told how much is done, from 0 to 1; `signal` stops the reading. */
export interface OsmReadingOptions {
  readonly onProgress?: (share: number) => void;
  readonly signal?: AbortSignal;
}

/**
 * Reads the ways that can be walked from an OpenStreetMap extract (.osm.pbf), in a browser or in
 * Node; what can be walked is said in `foot-access.ts`. The file is passed over twice, for its ways
 * and then for their nodes, so that only what is kept takes memory. Areas of pedestrians count by
 * their outline; relations and ferries are not read. A file that cannot be read is refused with a
 * reason; throws only where `signal` stops it.
 */
export async function readOsmPbf(
  file: Uint8Array,
  options: OsmReadingOptions = {},
): Promise<OsmOutcome> {
  try {
    return { ok: true, value: await read(file, options) };
  } catch (error) {
    if (!(error instanceof OsmRefusal)) throw error;
    return { ok: false, reason: error.reason, detail: error.detail };
  }
}

async function read(file: Uint8Array, options: OsmReadingOptions): Promise<OsmReading> {
  const [header, ...others] = listBlobs(file);
  const blobs = others.filter((blob) => blob.type === 'OSMData');
  const { dataTime } = readHeaderBlock(await unpackBlob(header.bytes));
  const builder = new WalkWaysBuilder();

  const withNodes: Uint8Array[] = [];
  for (const [at, { bytes }] of blobs.entries()) {
    options.signal?.throwIfAborted();
    const block = await unpackBlob(bytes);
    const way = builder.addWay.bind(builder);
    if (readPrimitiveBlock(block, { way })) withNodes.push(bytes);
    options.onProgress?.((0.5 * (at + 1)) / blobs.length);
  }
  if (builder.wayCount === 0) throw new OsmRefusal('no-ways', 'no way can be walked');
  builder.endWays();
  for (const [at, bytes] of withNodes.entries()) {
    options.signal?.throwIfAborted();
    const node = builder.addNode.bind(builder);
    readPrimitiveBlock(await unpackBlob(bytes), { node });
    options.onProgress?.(0.5 + (0.5 * (at + 1)) / withNodes.length);
  }
  const { ways, wayOfPart, entranceNodes, barrierCount, missingCount } = builder.build();
  if (ways.lines.wayNodes.length === 0) throw new OsmRefusal('no-ways', 'no way has its nodes');
  return {
    ways,
    wayOfPart,
    entranceNodes,
    keptWays: builder.wayCount,
    skippedWays: builder.skipped,
    barrierCount,
    missingCount,
    dataTime,
  };
}
