import { mostBlobBytes } from './list-blobs.ts';
import { OsmRefusal } from './osm-refusal.ts';
import { readBytesField, readIntegerField, readMessage } from './read-message.ts';

const zlibField = 3;
const otherMethods: Readonly<Record<number, string>> = {
  4: 'LZMA',
  5: 'bzip2',
  6: 'LZ4',
  7: 'zstd',
};

/**
 * The message that a block holds, unpacked. Unpacking is the browser's own and checks the sum at
 * the end; it stops at the size the block states, which is at most 32 MiB. Throws `OsmRefusal`.
 */
export async function unpackBlob(blob: Uint8Array): Promise<Uint8Array> {
  let raw: Uint8Array | null = null;
  let packed: Uint8Array | null = null;
  let statedBytes = -1;
  let otherMethod = '';
  readMessage(blob, (field, reader) => {
    if (field === 1) raw = readBytesField(reader);
    else if (field === 2) statedBytes = readIntegerField(reader);
    else if (field === zlibField) packed = readBytesField(reader);
    else if (field in otherMethods) otherMethod = otherMethods[field];
  });
  const content = raw ?? packed;
  if (content === null) {
    if (otherMethod !== '') throw new OsmRefusal('unknown-compression', otherMethod);
    throw new OsmRefusal('malformed', 'a block without content');
  }
  if (raw !== null) return checked(raw);
  if (statedBytes < 0) throw new OsmRefusal('malformed', 'a packed block without its size');
  if (statedBytes > mostBlobBytes) throw new OsmRefusal('oversized', `${statedBytes} bytes`);
  return inflate(content, statedBytes);
}

function checked(raw: Uint8Array): Uint8Array {
  if (raw.length > mostBlobBytes) throw new OsmRefusal('oversized', `${raw.length} bytes`);
  return raw;
}

async function inflate(packed: Uint8Array, statedBytes: number): Promise<Uint8Array> {
  const result = new Uint8Array(statedBytes);
  // A copy: the stream may take the buffer it is given, and this one is a window into the file.
  const source = new Blob([packed.slice()]).stream();
  const reader = source.pipeThrough(new DecompressionStream('deflate')).getReader();
  let filled = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      if (filled + value.length > statedBytes) {
        await reader.cancel();
        throw new OsmRefusal('malformed', `a block is larger than its ${statedBytes} bytes`);
      }
      result.set(value, filled);
      filled += value.length;
    }
  } catch (error) {
    if (error instanceof OsmRefusal) throw error;
    throw new OsmRefusal('malformed', 'a packed block is damaged');
  }
  if (filled !== statedBytes) {
    throw new OsmRefusal('malformed', `a block has ${filled} bytes and states ${statedBytes}`);
  }
  return result;
}
