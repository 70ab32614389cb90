import { deflateRawSync } from 'node:zlib';

/** How an archive is written; what is left out is as most writers do it. */
export interface TinyZipStyle {
  readonly isPacked?: boolean;
  /** The size that each member is said to unpack to. */
  readonly statedBytes?: number;
  readonly method?: number;
  readonly flags?: number;
}

/** Writes files as a zip archive, without checksums, which nobody here looks at. */
export function tinyZip(
  files: Readonly<Record<string, Uint8Array | string>>,
  { isPacked = true, statedBytes, method = isPacked ? 8 : 0, flags = 0 }: TinyZipStyle = {},
): Uint8Array {
  const bodies: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    const whole = Buffer.from(content);
    const packed = isPacked ? deflateRawSync(whole) : whole;
    const title = Buffer.from(name);
    const shared = Buffer.alloc(24);
    shared.writeUInt16LE(flags, 0);
    shared.writeUInt16LE(method, 2);
    shared.writeUInt32LE(packed.length, 12);
    shared.writeUInt32LE(statedBytes ?? whole.length, 16);
    shared.writeUInt16LE(title.length, 20);
    const head = Buffer.concat([number(0x04034b50, 4), number(20, 2), shared, title]);
    entries.push(
      Buffer.concat([
        number(0x02014b50, 4),
        number(20, 2),
        number(20, 2),
        shared,
        number(0, 10),
        number(offset, 4),
        title,
      ]),
    );
    bodies.push(head, packed);
    offset += head.length + packed.length;
  }
  const list = Buffer.concat(entries);
  const end = Buffer.concat([
    number(0x06054b50, 4),
    number(0, 4),
    number(entries.length, 2),
    number(entries.length, 2),
    number(list.length, 4),
    number(offset, 4),
    number(0, 2),
  ]);
  return new Uint8Array(Buffer.concat([...bodies, list, end]));
}

function number(value: number, bytes: number): Buffer {
  const buffer = Buffer.alloc(bytes);
  if (value > 0) buffer.writeUIntLE(value, 0, Math.min(bytes, 6));
  return buffer;
}
