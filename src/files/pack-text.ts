import { deflateSync, Inflate } from 'fflate';
import type { Outcome } from '../domain/outcome.ts';

/** So little is unpacked at a time that what a bomb makes of it fits in memory (1,032 to one). */
const pushedBytes = 4_096;
const sumBytes = 4;

/**
 * A text, packed so that it can stand in a link or be pasted: deflate (RFC 1951) of its UTF-8 and
 * a sum of 32 bits behind it, as base64url (RFC 4648, section 5) without padding.
 */
export function packText(text: string): string {
  const bytes = new TextEncoder().encode(text);
  const deflated = deflateSync(bytes, { level: 9 });
  const packed = new Uint8Array(deflated.length + sumBytes);
  packed.set(deflated);
  new DataView(packed.buffer).setUint32(deflated.length, sumOf(bytes));
  return base64OfBytes(packed).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/**
 * The text that was packed; spaces and line breaks that a message put in are passed over. Never
 * throws, and stops unpacking at the limit. Refused: `damaged-code` where anything is missing or
 * changed, `code-too-large` (values: most, kB) above `mostBytes` of UTF-8.
 */
export function unpackText(packed: string, mostBytes: number): Outcome<string> {
  const tooLarge: Outcome<string> = {
    ok: false,
    reason: 'code-too-large',
    values: { most: Math.round(mostBytes / 1_000) },
  };
  // Deflate never makes a text longer than this, and base64 never shorter.
  if (packed.length > 2 * mostBytes + 1_000) return tooLarge;
  const bytes = bytesOfBase64(packed.replace(/\s+/g, ''));
  if (!bytes || bytes.length <= sumBytes) return damaged;
  const deflated = bytes.subarray(0, -sumBytes);
  const unpacked = inflateWithin(deflated, mostBytes);
  if (unpacked === 'too-large') return tooLarge;
  if (unpacked === 'damaged') return damaged;
  const sum = new DataView(bytes.buffer).getUint32(deflated.length);
  if (sum !== sumOf(unpacked)) return damaged;
  try {
    return { ok: true, value: new TextDecoder('utf-8', { fatal: true }).decode(unpacked) };
  } catch {
    return damaged;
  }
}

const damaged: Outcome<string> = { ok: false, reason: 'damaged-code' };

function inflateWithin(
  deflated: Uint8Array,
  mostBytes: number,
): Uint8Array | 'too-large' | 'damaged' {
  const parts: Uint8Array[] = [];
  let length = 0;
  const inflate = new Inflate((part) => {
    length += part.length;
    if (length <= mostBytes) parts.push(part);
  });
  try {
    for (let from = 0; from < deflated.length && length <= mostBytes; from += pushedBytes) {
      const isLast = from + pushedBytes >= deflated.length;
      inflate.push(deflated.subarray(from, from + pushedBytes), isLast);
    }
  } catch {
    return 'damaged';
  }
  if (length > mostBytes) return 'too-large';
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** FNV-1a, 32 bits: finds what was lost or changed on the way, and is no defence against intent. */
function sumOf(bytes: Uint8Array): number {
  let sum = 0x811c9dc5;
  for (const byte of bytes) sum = Math.imul(sum ^ byte, 0x01000193) >>> 0;
  return sum;
}

function base64OfBytes(bytes: Uint8Array): string {
  let binary = '';
  for (let from = 0; from < bytes.length; from += 8_192) {
    binary += String.fromCharCode(...bytes.subarray(from, from + 8_192));
  }
  return btoa(binary);
}

function bytesOfBase64(text: string): Uint8Array<ArrayBuffer> | null {
  if (!/^[\w-]+$/.test(text)) return null;
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    return Uint8Array.from(binary, (character) => character.charCodeAt(0));
  } catch {
    return null;
  }
}
