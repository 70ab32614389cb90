import type { Outcome } from '../domain/outcome.ts';

/** Bytes before the header: the magic numbers and the header's length. */
export const flatgeobufStartBytes = 12;

const magic = [0x66, 0x67, 0x62, 0x03, 0x66, 0x67, 0x62];
const largestHeaderBytes = 10_000_000;
const featuresCountField = 8;
const indexNodeSizeField = 9;
const bytesPerNode = 40;

/** What has to be known of a FlatGeobuf file before the library may read it. */
export interface FlatgeobufHeader {
  readonly features: number;
  /** Whether it can be read by bounding box. */
  readonly indexed: boolean;
}

/**
 * Looks at the start of a FlatGeobuf file (at least its header) of `fileBytes` in all. The
 * library loops for ever on an empty file, on one with a features count of 0 and on rubbish after
 * the magic numbers, so nothing reaches it that is not sound here. Refused: `file-broken`.
 * Layout: FlatGeobuf specification 3, header.fbs, and the FlatBuffers binary format.
 */
export function checkFlatgeobuf(start: Uint8Array, fileBytes: number): Outcome<FlatgeobufHeader> {
  const broken: Outcome<FlatgeobufHeader> = { ok: false, reason: 'file-broken' };
  if (fileBytes < flatgeobufStartBytes || start.length < flatgeobufStartBytes) return broken;
  if (magic.some((byte, at) => start[at] !== byte)) return broken;
  const view = new DataView(start.buffer, start.byteOffset, start.byteLength);
  const headerBytes = view.getUint32(8, true);
  const headerEnd = flatgeobufStartBytes + headerBytes;
  if (headerBytes < 8 || headerBytes > largestHeaderBytes) return broken;
  if (headerEnd > fileBytes || headerEnd > start.length) return broken;
  try {
    const table = flatgeobufStartBytes + view.getUint32(flatgeobufStartBytes, true);
    const countAt = fieldAt(view, table, featuresCountField, headerEnd);
    const nodeSizeAt = fieldAt(view, table, indexNodeSizeField, headerEnd);
    const features = countAt === null ? 0 : Number(view.getBigUint64(countAt, true));
    const nodeSize = nodeSizeAt === null ? 16 : view.getUint16(nodeSizeAt, true);
    // Every feature takes some bytes, so a larger count is not a count.
    if (features < 1 || features > fileBytes || nodeSize === 1) return broken;
    if (headerEnd + indexBytes(features, nodeSize) >= fileBytes) return broken;
    return { ok: true, value: { features, indexed: nodeSize > 0 } };
  } catch (trouble) {
    // A reading beyond the end of the bytes.
    if (trouble instanceof RangeError) return broken;
    throw trouble;
  }
}

/** Where a field of a FlatBuffers table is, or null when it has its default value. */
function fieldAt(view: DataView, table: number, field: number, end: number): number | null {
  const dictionary = table - view.getInt32(table, true);
  const entry = 4 + 2 * field;
  if (entry >= view.getUint16(dictionary, true)) return null;
  const offset = view.getUint16(dictionary + entry, true);
  if (offset === 0) return null;
  if (table + offset >= end) throw new RangeError('A field beyond the header');
  return table + offset;
}

/** Size of a packed R-tree over so many features; a node size of 0 means there is none. */
function indexBytes(features: number, nodeSize: number): number {
  if (nodeSize === 0) return 0;
  let level = features;
  let nodes = features;
  while (level > 1) {
    level = Math.ceil(level / nodeSize);
    nodes += level;
  }
  // The library writes a root above a single feature as well.
  return (features === 1 ? 2 : nodes) * bytesPerNode;
}
