import { OsmRefusal } from './osm-refusal.ts';
import { readBytesField, readIntegerField, readMessage } from './read-message.ts';

/** Upper limits that the format sets for the header and the body of a block, in bytes. */
export const mostHeaderBytes = 64 * 1024;
export const mostBlobBytes = 32 * 1024 * 1024;

/** One block of the file: what it holds, and its bytes as they lie there, still packed. */
export interface OsmBlob {
  readonly type: string;
  readonly bytes: Uint8Array;
}

/**
 * The blocks of an OpenStreetMap extract, in order, without unpacking them. Format: OpenStreetMap
 * wiki, "PBF Format": a length in four bytes, a BlobHeader, a Blob, and again. The first must be a
 * header. Throws `OsmRefusal`.
 */
export function listBlobs(file: Uint8Array): readonly OsmBlob[] {
  if (file.length === 0) throw new OsmRefusal('empty', 'no bytes');
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const blobs: OsmBlob[] = [];
  let at = 0;
  while (at < file.length) {
    // Until one block has been seen, what does not fit is not a damaged extract but another file.
    const isFirst = blobs.length === 0;
    if (at + 4 > file.length) throw new OsmRefusal(isFirst ? 'not-osm-pbf' : 'truncated', `${at}`);
    const headerBytes = view.getUint32(at);
    if (headerBytes === 0 || headerBytes > mostHeaderBytes) {
      throw new OsmRefusal(isFirst ? 'not-osm-pbf' : 'oversized', `header of ${headerBytes} bytes`);
    }
    const bodyAt = at + 4 + headerBytes;
    if (bodyAt > file.length) throw new OsmRefusal(isFirst ? 'not-osm-pbf' : 'truncated', `${at}`);
    const header = readBlobHeader(file.subarray(at + 4, bodyAt), isFirst);
    if (header.dataBytes > mostBlobBytes) {
      throw new OsmRefusal('oversized', `block of ${header.dataBytes} bytes`);
    }
    at = bodyAt + header.dataBytes;
    if (at > file.length) throw new OsmRefusal('truncated', `${file.length} of ${at} bytes`);
    blobs.push({ type: header.type, bytes: file.subarray(bodyAt, at) });
  }
  return blobs;
}

function readBlobHeader(
  bytes: Uint8Array,
  isFirst: boolean,
): { readonly type: string; readonly dataBytes: number } {
  let type = '';
  let dataBytes = -1;
  try {
    readMessage(bytes, (field, reader) => {
      if (field === 1) type = new TextDecoder().decode(readBytesField(reader));
      if (field === 3) dataBytes = readIntegerField(reader);
    });
  } catch (error) {
    if (isFirst) throw new OsmRefusal('not-osm-pbf', 'the first block has no header');
    throw error;
  }
  if (isFirst && type !== 'OSMHeader') throw new OsmRefusal('not-osm-pbf', 'no OSMHeader');
  if (type === '' || dataBytes < 0) throw new OsmRefusal('malformed', 'a block without a size');
  return { type, dataBytes };
}
