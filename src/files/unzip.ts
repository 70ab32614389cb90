import { largestFileBytes } from './check-file-size.ts';

/** A file in an archive; its content is unpacked when it is asked for. */
export interface ZipMember {
  /** With its folders, as the archive has it. */
  readonly name: string;
  /** Throws `UnzipFailure` where it is damaged or unpacks to more than it says. */
  readonly unpack: () => Promise<Uint8Array>;
}

/** Why an archive or a file in it cannot be unpacked. */
export class UnzipFailure extends Error {
  constructor(readonly detail: string) {
    super(`Zip: ${detail}`);
    this.name = 'UnzipFailure';
  }
}

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const fileMark = 0x04034b50;
const endBytes = 22;
const entryBytes = 46;
const fileBytes = 30;
const longestComment = 65_535;
const mostMembers = 10_000;

/** Whether a file is a zip archive, by how it begins. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes.length >= 4 && view(bytes).getUint32(0, true) === fileMark;
}

/**
 * The files of a zip archive held whole, folders left out (APPNOTE 6.3.10: stored and deflated
 * members, no encryption, no Zip64, which files below 4 GB do not need). Throws `UnzipFailure`.
 */
export function unzip(bytes: Uint8Array): readonly ZipMember[] {
  const data = view(bytes);
  const end = findEnd(data);
  const count = data.getUint16(end + 10, true);
  let at = data.getUint32(end + 16, true);
  if (count > mostMembers) throw new UnzipFailure(`${count} files`);
  const members: ZipMember[] = [];
  for (let number = 0; number < count; number++) {
    if (at + entryBytes > bytes.length || data.getUint32(at, true) !== entryMark) {
      throw new UnzipFailure('its list of files is damaged');
    }
    const nameBytes = data.getUint16(at + 28, true);
    const name = new TextDecoder().decode(
      bytes.subarray(at + entryBytes, at + entryBytes + nameBytes),
    );
    const entry = at;
    if (!name.endsWith('/')) members.push({ name, unpack: () => unpack(bytes, entry, name) });
    at += entryBytes + nameBytes + data.getUint16(at + 30, true) + data.getUint16(at + 32, true);
  }
  return members;
}

function findEnd(data: DataView): number {
  const lowest = Math.max(0, data.byteLength - endBytes - longestComment);
  for (let at = data.byteLength - endBytes; at >= lowest; at--) {
    if (data.getUint32(at, true) === endMark) return at;
  }
  throw new UnzipFailure('it ends before its list of files');
}

async function unpack(bytes: Uint8Array, entry: number, name: string): Promise<Uint8Array> {
  const data = view(bytes);
  const isSecret = (data.getUint16(entry + 8, true) & 1) === 1;
  const method = data.getUint16(entry + 10, true);
  const packedBytes = data.getUint32(entry + 20, true);
  const statedBytes = data.getUint32(entry + 24, true);
  const start = data.getUint32(entry + 42, true);
  if (isSecret) throw new UnzipFailure(`${name} is locked by a password`);
  if (start + fileBytes > bytes.length || data.getUint32(start, true) !== fileMark) {
    throw new UnzipFailure(`${name} is damaged`);
  }
  const from =
    start + fileBytes + data.getUint16(start + 26, true) + data.getUint16(start + 28, true);
  if (from + packedBytes > bytes.length) throw new UnzipFailure(`${name} is cut off`);
  if (statedBytes > largestFileBytes) throw new UnzipFailure(`${name} is too large`);
  const packed = bytes.slice(from, from + packedBytes);
  if (method === 0 && packedBytes === statedBytes) return packed;
  if (method !== 8) throw new UnzipFailure(`${name} is packed by method ${method}`);
  return inflate(packed, statedBytes, name);
}

/** Stops as soon as more comes out than was stated: a small file can unpack to any size. */
async function inflate(
  packed: Uint8Array<ArrayBuffer>,
  statedBytes: number,
  name: string,
): Promise<Uint8Array> {
  const unpacked = new Uint8Array(statedBytes);
  let filled = 0;
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      if (filled + value.length > statedBytes) throw new UnzipFailure(`${name} is not its size`);
      unpacked.set(value, filled);
      filled += value.length;
    }
  } catch (error) {
    await reader.cancel().catch(() => undefined);
    throw error instanceof UnzipFailure ? error : new UnzipFailure(`${name} is damaged`);
  }
  if (filled < statedBytes) throw new UnzipFailure(`${name} is cut off`);
  return unpacked;
}

function view({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}
