import { unzlibSync } from 'fflate';

const woffSignature = 0x774f4646;
const woffHeaderBytes = 44;
const woffEntryBytes = 20;
const fontHeaderBytes = 12;
const fontEntryBytes = 16;

/**
 * A font as TrueType out of WOFF 1.0 (W3C Recommendation of 13 December 2012), whose tables are the
 * same, each packed by zlib. Throws where the bytes are something else.
 */
export function woffToTtf(woff: Uint8Array): Uint8Array {
  const source = new DataView(woff.buffer, woff.byteOffset, woff.byteLength);
  if (source.getUint32(0) !== woffSignature) throw new Error('This font is not WOFF 1.0');
  const count = source.getUint16(12);
  const ttf = new Uint8Array(source.getUint32(16));
  const target = new DataView(ttf.buffer);
  writeHeader(target, source.getUint32(4), count);
  let at = fontHeaderBytes + count * fontEntryBytes;
  for (let number = 0; number < count; number++) {
    const from = woffHeaderBytes + number * woffEntryBytes;
    const to = fontHeaderBytes + number * fontEntryBytes;
    const [offset, packed, length] = [4, 8, 12].map((field) => source.getUint32(from + field));
    const bytes = woff.subarray(offset, offset + packed);
    ttf.set(packed < length ? unzlibSync(bytes) : bytes, at);
    target.setUint32(to, source.getUint32(from));
    target.setUint32(to + 4, source.getUint32(from + 16));
    target.setUint32(to + 8, at);
    target.setUint32(to + 12, length);
    at += (length + 3) & ~3;
  }
  return ttf;
}

function writeHeader(target: DataView, flavor: number, count: number): void {
  const power = Math.floor(Math.log2(count));
  target.setUint32(0, flavor);
  target.setUint16(4, count);
  target.setUint16(6, 2 ** power * fontEntryBytes);
  target.setUint16(8, power);
  target.setUint16(10, (count - 2 ** power) * fontEntryBytes);
}
