import { decodeUtf8 } from './decode-text.ts';

/** The rows of a .dbf file in order; null for a row that is marked as deleted. */
export interface DbfRows {
  readonly fields: readonly string[];
  readonly rows: readonly (Readonly<Record<string, unknown>> | null)[];
  /** True where the texts were taken as Windows-1252 without the file or its .cpg saying so. */
  readonly guessed: boolean;
}

interface Field {
  readonly nameBytes: Uint8Array;
  readonly type: string;
  readonly at: number;
  readonly length: number;
}

/** The language driver in byte 29, where it names a code page that can be decoded here. */
const languageDrivers: Readonly<Record<number, string>> = {
  0x03: 'windows-1252',
  0x57: 'windows-1252',
  0x58: 'windows-1252',
  0x59: 'windows-1252',
  0x26: 'ibm866',
  0x65: 'ibm866',
  0xc8: 'windows-1250',
  0xc9: 'windows-1251',
};

/**
 * The rows of a .dbf file, or null when it is none. `codePage` is the text of the .cpg file beside
 * it, null without one. Without one, texts are UTF-8 where all of them are sound UTF-8, else what
 * the file's language driver says, else Windows-1252. Numbers, logicals and dates come as number,
 * boolean and text (`2024-01-31`), what is blank or starred as null. A file that ends early gives
 * the rows it has. Layout: dBASE III and IV.
 */
export function parseDbf(bytes: Uint8Array, codePage: string | null): DbfRows | null {
  if (bytes.length < 33) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const headerBytes = view.getUint16(8, true);
  const rowBytes = view.getUint16(10, true);
  if (headerBytes < 33 || headerBytes > bytes.length || rowBytes < 1) return null;
  const fields = readFields(bytes, headerBytes);
  const available = Math.floor((bytes.length - headerBytes) / rowBytes);
  const count = Math.min(view.getUint32(4, true), available);
  const body = bytes.subarray(headerBytes, headerBytes + count * rowBytes);
  const textFields = fields.filter(({ type }) => type === 'C');
  const samples = function* (): Generator<Uint8Array> {
    for (const { nameBytes } of fields) yield nameBytes;
    for (let row = 0; row < count; row++) {
      for (const field of textFields) yield cellOf(body, row * rowBytes, field);
    }
  };
  const { decode, guessed } = chooseEncoding(codePage, bytes[29], samples);
  const names = fields.map(({ nameBytes }) => decode(nameBytes));
  const rows = Array.from({ length: count }, (_, row) => {
    const start = row * rowBytes;
    if (body[start] === 0x2a) return null;
    const entries = fields.map((field, i) => {
      return [names[i], valueOf(decode(cellOf(body, start, field)), field.type)] as const;
    });
    return Object.fromEntries(entries);
  });
  return { fields: names, rows, guessed };
}

function readFields(bytes: Uint8Array, headerBytes: number): Field[] {
  const fields: Field[] = [];
  let at = 1;
  for (let start = 32; start + 32 <= headerBytes && bytes[start] !== 0x0d; start += 32) {
    const name = bytes.subarray(start, start + 11);
    const end = name.indexOf(0);
    const length = bytes[start + 16];
    const type = String.fromCharCode(bytes[start + 11]);
    fields.push({ nameBytes: end < 0 ? name : name.subarray(0, end), type, at, length });
    at += length;
  }
  return fields;
}

function cellOf(body: Uint8Array, rowStart: number, { at, length }: Field): Uint8Array {
  let end = rowStart + at + length;
  // Padded with blanks, by some writers with zeros.
  while (end > rowStart + at && (body[end - 1] === 0x20 || body[end - 1] === 0)) end--;
  return body.subarray(rowStart + at, end);
}

function valueOf(text: string, type: string): unknown {
  const trimmed = text.trim();
  switch (type) {
    case 'N':
    case 'F': {
      const value = trimmed === '' || trimmed.startsWith('*') ? NaN : Number(trimmed);
      return Number.isFinite(value) ? value : null;
    }
    case 'L':
      return /^[ty]$/i.test(trimmed) ? true : /^[fn]$/i.test(trimmed) ? false : null;
    case 'D':
      return /^\d{8}$/.test(trimmed) ? trimmed.replace(/(....)(..)(..)/, '$1-$2-$3') : null;
    default:
      return text;
  }
}

function chooseEncoding(
  codePage: string | null,
  languageDriver: number,
  samples: () => Iterable<Uint8Array>,
): { readonly decode: (bytes: Uint8Array) => string; readonly guessed: boolean } {
  const named = codePage === null ? null : labelOf(codePage);
  if (named !== null && named !== 'utf-8') return { decode: decoderOf(named), guessed: false };
  if ([...samples()].every(isUtf8)) return { decode: decoderOf('utf-8'), guessed: false };
  const driven = languageDrivers[languageDriver];
  return { decode: decoderOf(driven ?? 'windows-1252'), guessed: driven === undefined };
}

/** The label of a code page as the platform knows it, or null when it does not. */
function labelOf(codePage: string): string | null {
  const text = codePage.trim().toLowerCase();
  if (/^(65001|utf-?8)/.test(text)) return 'utf-8';
  const number = /^(?:ansi|cp|windows)?[\s-]*(125\d)$/.exec(text)?.[1];
  const latin = /^(?:iso)?[\s-]*8859[\s-]*(\d{1,2})$/.exec(text)?.[1];
  const label = number ? `windows-${number}` : latin ? `iso-8859-${latin}` : text;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

function decoderOf(label: string): (bytes: Uint8Array) => string {
  const decoder = new TextDecoder(label);
  return (bytes) => decoder.decode(bytes).replace(/\uFFFD+$/, '');
}

/** Fields are cut at a number of bytes, so the last letter may be incomplete. */
function isUtf8(bytes: Uint8Array): boolean {
  for (let missing = 0; missing < 4 && missing <= bytes.length; missing++) {
    if (missing > 0 && bytes[bytes.length - missing] < 0x80) return false;
    if (decodeUtf8(bytes.subarray(0, bytes.length - missing)) !== null) return true;
  }
  return false;
}
